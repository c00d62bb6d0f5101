import { phrase } from '../../notes/phrase.ts';
import { isOpen } from '../../workspace/items.ts';
import { askedOf, placeFor } from '../asked.ts';
import { shortWords } from '../itemWords.ts';
import type { Finding, Rule } from '../rule.ts';

export const missingDueDate: Rule = {
  id: 'missing-due-date',
  severity: 'warning',
  summary: 'An open action item has no due date, or a held 1-on-1 has no dated next step at all.',
  why: 'A promise without a day is a wish: nobody can keep it, and nobody can ask for it.',
  fails: { text: '# 1-on-1 with Dana\n\n## Action items\n\n- [ ] @dana Send the renewal plan\n' },
  passes: {
    text: '# 1-on-1 with Dana\n\n## Action items\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held') return [];
    const items = asked.session.items.filter(({ isPreparation }) => !isPreparation);
    const undated = items.filter((item) => isOpen(item) && item.due === null && !item.invalidDue);
    if (undated.length > 0) {
      return undated.map((item): Finding => {
        const what = shortWords(item);
        const message =
          what === ''
            ? phrase('Agree on a day for this item and write it as 📅 YYYY-MM-DD.')
            : phrase('Agree on a day for “{what}” and write it as 📅 YYYY-MM-DD.', { what });
        return { range: item.range, message };
      });
    }
    if (items.some(({ due, invalidDue }) => due !== null || invalidDue)) return [];
    const message = phrase('Agree on a next step with a due date: `- [ ] @name what 📅 YYYY-MM-DD`.');
    return [{ range: placeFor(note, asked.session, 'actionItems'), message, section: 'actionItems' }];
  },
};
