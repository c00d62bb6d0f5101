import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor, sectionOf } from '../asked.ts';
import { requiredSection, saysWords } from '../requiredSections.ts';
import type { Rule } from '../rule.ts';

const TEACH_BACK = 'teachBack';

export const missingTeachBack: Rule = {
  id: 'missing-teach-back',
  severity: 'information',
  summary:
    'A held note in W.I.L.L., or in another framework that requires the teach-back, does not have the improved plan in the other person’s own words.',
  why: 'Whether somebody has made a plan their own shows when they say it, not when they nod.',
  fails: { text: '---\nframework: will\n---\n\n## Teach-back\n' },
  passes: {
    text: '---\nframework: will\n---\n\n## Teach-back\n\n“Finance comes first, and the price comes last.”\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const section = asked && requiredSection(note, asked, context, TEACH_BACK);
    if (!section || saysWords(note, asked.session, TEACH_BACK, context)) return [];
    const { title } = section;
    const message = sectionOf(asked.session, TEACH_BACK)
      ? phrase('Ask how they put the improved plan, and write it down in their own words in “{title}”.', {
          title,
        })
      : phrase('Ask how they put the improved plan, and write it down in their own words: add “{title}”.', {
          title,
        });
    return [{ range: placeFor(note, asked.session, TEACH_BACK), message, section: TEACH_BACK }];
  },
};
