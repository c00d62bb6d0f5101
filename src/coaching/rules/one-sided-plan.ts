import { type Phrase, phrase } from '../../notes/phrase.ts';
import { askedOf, follows, placeFor } from '../asked.ts';
import { missingParty } from '../missingParty.ts';
import type { Rule } from '../rule.ts';

/** The framework whose accountability plan holds both parties. */
const FRAMEWORK = 'will';

export const oneSidedPlan: Rule = {
  id: 'one-sided-plan',
  severity: 'hint',
  summary:
    'In W.I.L.L., only one of the two has a next step. Steps that are done count, those that were cancelled do not; while nobody owns a step, nothing is told.',
  why: 'A plan that only one of two keeps is an order, or a favour.',
  fails: {
    text: '---\nframework: will\n---\n\n## Accountability plan\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n',
  },
  passes: {
    text: '---\nframework: will\n---\n\n## Accountability plan\n\n- [ ] @dana Send the renewal plan 📅 2026-01-20\n- [ ] @me Call the sponsor 📅 2026-01-21\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (asked?.stage !== 'held' || !follows(note, context, FRAMEWORK)) return [];
    const missing = missingParty(note, asked.session, context);
    if (!missing) return [];
    const message: Phrase = missing.isSelf
      ? phrase(
          'Only {name} has a next step: agree on one of your own as well, as `- [ ] @me what 📅 YYYY-MM-DD`.',
          {
            name: missing.other,
          },
        )
      : phrase('Only you have a next step: agree on one of {name}’s as well, with owner and due date.', {
          name: missing.name,
        });
    return [{ range: placeFor(note, asked.session, 'actionItems'), message }];
  },
};
