import type { InvalidDate } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { Rule } from '../rule.ts';

const MESSAGES: Readonly<Record<InvalidDate['reason'], (value: string) => Phrase>> = {
  impossible: (value) =>
    phrase('The calendar has no {value}: write the day that is meant, as YYYY-MM-DD.', { value }),
  ambiguous: (value) =>
    phrase('{value} is one day in some countries and another elsewhere: write it as YYYY-MM-DD.', { value }),
  words: (value) => phrase('“{value}” is no calendar day: write it as YYYY-MM-DD.', { value }),
};

export const invalidDate: Rule = {
  id: 'invalid-date',
  severity: 'error',
  summary: 'A field where a date belongs holds something that is no calendar day, or that could be two.',
  why: 'A day that cannot be read is never due, and an ambiguous one is due on the wrong day.',
  fails: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-02-30\n' },
  passes: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-02-27\n' },
  find: (note) =>
    note.invalidDates.map(({ range, value, reason }) => ({ range, message: MESSAGES[reason](value) })),
};
