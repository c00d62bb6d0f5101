import { itemsOf } from '../../notes/itemsOf.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Rule } from '../rule.ts';

export const conflictingDueDates: Rule = {
  id: 'conflicting-due-dates',
  severity: 'error',
  summary: 'An action item has two marked due dates that differ.',
  why: 'Each of two people remembers the date that suits them.',
  fails: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20 due:2026-01-27\n' },
  passes: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n' },
  find: (note) =>
    itemsOf(note, ({ otherDues }) => otherDues.length > 0).flatMap(({ due, otherDues }) =>
      otherDues.map(({ range, value }) => ({
        range,
        message: phrase('This item is due on {one} and on {other}: keep one of the two dates.', {
          one: due?.value ?? '',
          other: value,
        }),
      })),
    ),
};
