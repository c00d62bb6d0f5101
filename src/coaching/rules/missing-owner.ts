import { phrase } from '../../notes/phrase.ts';
import { askedOf, openActions } from '../asked.ts';
import { shortWords } from '../itemWords.ts';
import type { Rule } from '../rule.ts';

export const missingOwner: Rule = {
  id: 'missing-owner',
  severity: 'information',
  summary: 'Nobody owns an open action item of a held 1-on-1.',
  why: 'What belongs to both is done by neither.',
  fails: { text: '# 1-on-1 with Dana\n\n## Action items\n\n- [ ] Send the renewal plan 📅 2026-01-20\n' },
  passes: {
    text: '# 1-on-1 with Dana\n\n## Action items\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n- [ ] @me Read it 📅 2026-01-21\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held') return [];
    return openActions(asked)
      .filter(({ owner }) => owner === null)
      .map((item) => {
        const what = shortWords(item);
        const message =
          what === ''
            ? phrase('Say whose this item is: begin it with `@name`, or with `@me`.')
            : phrase('Say whose “{what}” is: begin the item with `@name`, or with `@me`.', { what });
        return { range: item.range, message };
      });
  },
};
