import { type Phrase, phrase } from '../notes/phrase.ts';

/** `late by 3 days, red flag`: as it is spoken. Null of nothing. */
export function listed(parts: readonly Phrase[]): Phrase | null {
  return joined(parts, (before, next) => phrase('{before}, {next}', { before, next }));
}

/** `late 3 d · red flag`: as it is seen. Null of nothing. */
export function dotted(parts: readonly Phrase[]): Phrase | null {
  return joined(parts, (before, next) => phrase('{before} · {next}', { before, next }));
}

function joined(parts: readonly Phrase[], join: (before: Phrase, next: Phrase) => Phrase): Phrase | null {
  const [first, ...rest] = parts;
  return first === undefined ? null : rest.reduce(join, first);
}

/** Words of a note without the stop at their end: something may follow. */
export function withoutStop(words: string): string {
  return words.replace(/\.$/u, '');
}
