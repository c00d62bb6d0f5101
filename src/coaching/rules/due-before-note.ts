import type { Item } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, openActions } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const dueBeforeNote: Rule = {
  id: 'due-before-note',
  severity: 'warning',
  summary: 'An open action item is due before the day on which it was agreed.',
  why: 'It is late from the start: mostly the year or the month is a slip, and then it is never asked for on the right day.',
  fails: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2025-01-20\n' },
  passes: { text: '# 1-on-1 with Dana\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n' },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const date = asked?.session.date ?? note.date;
    if (asked?.stage !== 'held' || date === null) return [];
    return openActions(asked).flatMap((item) => {
      const { due } = item;
      const agreed = agreedOn(item, date);
      if (due === null || due.value >= agreed) return [];
      const message =
        agreed === date
          ? phrase('{due} is before this meeting of {date}: agree on a day that is still to come.', {
              due: due.value,
              date,
            })
          : phrase('{due} is before {raised}, when this item was raised: correct one of the two days.', {
              due: due.value,
              raised: agreed,
            });
      return [{ range: due.range, message }];
    });
  },
};

/** An item that an earlier meeting raised keeps the date that was agreed on there. */
function agreedOn({ raised }: Item, date: string): string {
  return raised !== null && raised < date ? raised : date;
}
