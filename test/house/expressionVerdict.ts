import { check } from 'recheck';
import { cpuTimeOf } from '../hostile/growth.ts';
import type { Expression } from './expressions.ts';

/** The text that an expression takes longest over, as far as recheck found one: parts that repeat, and an end. */
export interface Attack {
  readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** Milliseconds that recheck may think about one expression. */
const LONGEST_THOUGHT = 30_000;
const RUNS = 9;

/** The text that an expression takes longest over; null where its time is in proportion to its text. */
export async function attackOn({ source, flags }: Expression): Promise<Attack | null> {
  const diagnostics = await check(source, flags, { timeout: LONGEST_THOUGHT });
  return diagnostics.status === 'vulnerable' ? diagnostics.attack : null;
}

/** CPU milliseconds that an expression takes over an attack of about so many characters: the least of some runs. */
export function attackTime({ source, flags }: Expression, attack: Attack, length: number): number {
  const expression = new RegExp(source, flags);
  const text = attackText(attack, length);
  return Math.min(
    ...Array.from({ length: RUNS }, () =>
      cpuTimeOf(() => {
        expression.lastIndex = 0;
        expression.test(text);
      }),
    ),
  );
}

function attackText({ pumps, suffix }: Attack, length: number): string {
  const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.max(1, Math.floor(length / once));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
}
