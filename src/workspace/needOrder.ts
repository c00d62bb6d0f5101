import { compared } from '../notes/compared.ts';
import type { PersonSummary } from './personSummary.ts';

/** How much somebody needs oneself, gravest measure first. */
const NEEDS: readonly ((person: PersonSummary) => number)[] = [
  ({ daysLate }) => daysLate,
  ({ overdue }) => overdue.self,
  ({ overdue }) => overdue.them,
  ({ flag }) => Number(flag?.flag === 'red'),
];

/** Who needs me most: most days late, then what I owe and is overdue, then what they owe, then a red flag, then the name. */
export function byNeed(a: PersonSummary, b: PersonSummary): number {
  for (const need of NEEDS) {
    const difference = need(b) - need(a);
    if (difference !== 0) return difference;
  }
  return byName(a, b);
}

/** By name; of one name in the order of their roots. */
export function byName(a: PersonSummary, b: PersonSummary): number {
  return compared(a.name, b.name) || compared(a.root, b.root) || compared(a.key, b.key);
}
