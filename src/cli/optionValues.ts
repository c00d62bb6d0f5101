import { readDay } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';

/** Options as the parser gives them, by name. */
export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** What is wrong with the words; thrown here and in the reading of requests, caught by `readArguments`. */
export class UsageError extends Error {}

/** The value of an option, without the spaces around it; null where it was not given. */
export function wordAt(values: Values, name: string): string | null {
  const value = values[name];
  if (typeof value !== 'string') return null;
  if (value.trim() === '') throw new UsageError(`--${name} needs a value.`);
  return value.trim();
}

/** The day that an option names; null where it was not given. */
export function dayAt(values: Values, name: string): Day | null {
  const word = wordAt(values, name);
  if (word === null) return null;
  const reading = /^\d{4}-\d{2}-\d{2}$/u.test(word) ? readDay(word) : null;
  if (reading?.kind !== 'day') {
    throw new UsageError(`--${name} must be a day of the calendar, written YYYY-MM-DD; it is \`${word}\`.`);
  }
  return reading.day;
}

/** The one of `choices` that an option names; null where it was not given. */
export function choiceAt<T extends string>(values: Values, name: string, choices: readonly T[]): T | null {
  const word = wordAt(values, name);
  if (word === null) return null;
  const choice = choices.find((one) => one === word);
  if (choice === undefined) {
    throw new UsageError(`--${name} must be one of ${choices.join(', ')}; it is \`${word}\`.`);
  }
  return choice;
}

/** The one of these switches that is set; null where none is. */
export function onlyOne<T extends string>(values: Values, names: readonly T[]): T | null {
  const given = names.filter((name) => values[name] === true);
  if (given.length > 1) {
    throw new UsageError(`Use only one of ${names.map((name) => `--${name}`).join(', ')}.`);
  }
  return given[0] ?? null;
}

/** The value of an option that must be given; `why` tells what to say where it is not. */
export function needed<T>(value: T | null, why: string): T {
  if (value === null) throw new UsageError(why);
  return value;
}
