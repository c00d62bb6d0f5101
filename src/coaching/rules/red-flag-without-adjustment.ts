import { adjustmentOf } from '../../notes/facts/adjustment.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf } from '../asked.ts';
import { askedFlag } from '../askedFlag.ts';
import { phrasesIn } from '../phrasesIn.ts';
import { requiredSection } from '../requiredSections.ts';
import type { Rule } from '../rule.ts';

export const redFlagWithoutAdjustment: Rule = {
  id: 'red-flag-without-adjustment',
  severity: 'error',
  summary:
    'The flag is red, and a note in W.I.L.L., or in another framework that requires the adjustment then, names no people, process or technology for it, neither in its Adjustment section nor as `adjustment:`.',
  why: 'Red without a resource behind it leaves somebody alone with a plan that is known not to work.',
  fails: { text: '---\nframework: will\nflag: red\n---\n\n## Adjustment\n\nTry harder.\n' },
  passes: {
    text: '---\nframework: will\nflag: red\n---\n\n## Adjustment\n\n- **Resource:** people\n- **Where:** internal\n- **Change:** Robin joins the next two calls.\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked) return [];
    const flag = askedFlag(note, asked);
    if (flag?.value !== 'red') return [];
    const section = requiredSection(note, asked, context, 'adjustment');
    if (!section) return [];
    const adjustment = adjustmentOf(note, asked.session);
    // A framework may have words of its own for its resources.
    if (adjustment && (adjustment.resources.length > 0 || isChosen(adjustment.words, section.choices)))
      return [];
    const message = adjustment
      ? phrase(
          'Say in the adjustment which resource makes the difference: people, process or technology, internal or external.',
        )
      : phrase(
          'Red means to adjust: name the people, process or technology that makes the difference, internal or external, in “{title}”.',
          { title: section.title },
        );
    return [{ range: flag.range, message }];
  },
};

function isChosen(words: string, choices: readonly string[] = []): boolean {
  return phrasesIn(words, choices).length > 0;
}
