import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor, says, titleFor } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const missingIntent: Rule = {
  id: 'missing-intent',
  severity: 'warning',
  summary: 'A planned or held 1-on-1 says nothing about its intent.',
  why: 'Whoever knows what they are really trying to do can judge every later step by it.',
  fails: { text: '# 1-on-1 with Dana\n\n## Intent\n\nTBD\n' },
  passes: { text: '# 1-on-1 with Dana\n\n## Intent\n\nHelp Dana run the renewal call on her own.\n' },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked || asked.stage === 'nothing' || says(note, asked.session, 'intent', context)) return [];
    const message = phrase(
      'Say what you are really trying to do: add “{title}”, or fill it where it is here.',
      { title: titleFor(note, asked.session, 'intent', context) },
    );
    return [{ range: placeFor(note, asked.session, 'intent'), message, section: 'intent' }];
  },
};
