import type { Configuration } from '../configuration.ts';
import type { Directive } from '../wordLists.ts';
import { asList, asMap, namesIn, wordOr } from './plainData.ts';

/** `words`: each list stands for the one that ships, also where it is empty. In lower case. */
export function readWords(value: unknown, shipped: Configuration['words']): Configuration['words'] {
  const { weakIntent, directives } = asMap(value);
  const intents = namesIn(weakIntent).map((words) => words.toLowerCase());
  const phrases = asList(directives).flatMap((entry) => directiveIn(entry) ?? []);
  return {
    weakIntent: intents.length > 0 || Array.isArray(weakIntent) ? intents : shipped.weakIntent,
    directives: phrases.length > 0 || Array.isArray(directives) ? phrases : shipped.directives,
  };
}

function directiveIn(entry: unknown): Directive | null {
  const { phrase, question } = typeof entry === 'string' ? { phrase: entry, question: null } : asMap(entry);
  const words = wordOr(phrase, null);
  return words === null ? null : { phrase: words.toLowerCase(), question: wordOr(question, null) };
}
