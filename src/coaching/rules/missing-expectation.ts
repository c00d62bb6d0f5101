import type { Item } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { askedOf, follows, openActions } from '../asked.ts';
import type { Rule } from '../rule.ts';

/** The framework whose accountability plan says of each step what is expected, and what it brings about. */
const FRAMEWORK = 'will';

export const missingExpectation: Rule = {
  id: 'missing-expectation',
  severity: 'hint',
  summary:
    'In W.I.L.L., an open action item with owner and due date lacks its expectation or its expected result.',
  why: 'Two people who agree on a task may each see another thing when it is done.',
  fails: {
    text: '---\nframework: will\n---\n\n## Action items\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  passes: {
    text: '---\nframework: will\n---\n\n## Action items\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n  - Expectation: one page, in the customer’s own words\n  - Result by then: the sponsor has shown it to finance\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held') return [];
    if (!follows(note, context, FRAMEWORK)) return [];
    return openActions(asked)
      .filter(({ owner, due }) => owner !== null && due !== null)
      .flatMap((item) => {
        const message = messageFor(item);
        return message === null ? [] : [{ range: item.range, message }];
      });
  },
};

function messageFor({ expectation, result }: Item): Phrase | null {
  const isExpected = isSaid(expectation);
  if (isExpected && isSaid(result)) return null;
  if (isExpected) return phrase('Say what will be different then: add `Result by then: …` below this item.');
  if (isSaid(result)) return phrase('Say what good looks like: add `Expectation: …` below this item.');
  return phrase('Say what good looks like: add `Expectation: …` and `Result by then: …` below this item.');
}

function isSaid(words: string | null): boolean {
  return words !== null && words.trim() !== '';
}
