import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor } from '../asked.ts';
import { askedFlag } from '../askedFlag.ts';
import { requiredSection, saysWords } from '../requiredSections.ts';
import type { Rule } from '../rule.ts';

const STORY = 'story';

export const missingStory: Rule = {
  id: 'missing-story',
  severity: 'hint',
  summary:
    'The flag is red, and a note in W.I.L.L., or in another framework that requires the story then, does not tell it.',
  why: 'Nobody is argued out of a plan; a story lets them see for themselves where its logic leads.',
  fails: {
    text: '---\nframework: will\nflag: red\n---\n\n## Story\n\n- **Situation:**\n- **Same logic:**\n',
  },
  passes: {
    text: '---\nframework: will\nflag: red\n---\n\n## Story\n\n- **Situation:** The Halden renewal, two years ago.\n- **Same logic:** We waited for the sponsor to call.\n- **Consequence:** Finance had decided by then.\n- **Cost:** The whole account.\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked || askedFlag(note, asked)?.value !== 'red') return [];
    const section = requiredSection(note, asked, context, STORY);
    if (!section || saysWords(note, asked.session, STORY, context)) return [];
    const message = phrase(
      'Tell where the same logic led before: the situation, the logic that was the same, what came of it, and what it cost.',
    );
    return [{ range: placeFor(note, asked.session, STORY), message, section: STORY }];
  },
};
