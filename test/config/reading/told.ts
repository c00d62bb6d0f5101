import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import { inEnglish } from '../../../src/notes/phrase.ts';

/** Some of the rules' ids. */
export const RULE_IDS = ['missing-intent', 'overdue-action'];

/** The problems of a configuration: what is underlined, and what is said of it. */
export function told(text: string): string[] {
  return readConfiguration(text, {}, RULE_IDS).problems.map(
    ({ message, range }) => `${text.slice(range.start, range.end)} → ${inEnglish(message)}`,
  );
}
