import type { SectionName } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor, says, sectionOf } from '../asked.ts';
import { askedFlag } from '../askedFlag.ts';
import { requiredSections } from '../requiredSections.ts';
import type { Finding, Rule } from '../rule.ts';

/** Sections that have rules of their own. */
const ASKED_ELSEWHERE: ReadonlySet<SectionName> = new Set([
  'intent',
  'criteria',
  'actionItems',
  'flag',
  'teachBack',
]);
/** Sections that have rules of their own once the flag is red. */
const ASKED_ELSEWHERE_IF_RED: ReadonlySet<SectionName> = new Set(['story', 'adjustment']);

export const incompleteFramework: Rule = {
  id: 'incomplete-framework',
  severity: 'information',
  summary:
    'A section that the note’s framework requires is missing or empty. Intent, decision criteria, action items, flag and teach-back, and what a red flag asks for, have rules of their own; a framework that is in no table requires nothing more.',
  why: 'A framework is a chain of questions: the one that was left out is mostly the one that was hard to answer.',
  fails: {
    text: '---\nframework: grow\n---\n\n## Goal\n\nTo lead the first call alone.\n\n## Reality\n\nNine calls as a guest.\n\n## Options\n\nTBD\n',
  },
  passes: {
    text: '---\nframework: grow\n---\n\n## Goal\n\nTo lead the first call alone.\n\n## Reality\n\nNine calls as a guest.\n\n## Options\n\nTake over the last ten minutes.\n',
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    if (!asked || asked.stage === 'nothing') return [];
    const { session } = asked;
    const isRed = askedFlag(note, asked)?.value === 'red';
    const isAskedElsewhere = (name: SectionName): boolean =>
      ASKED_ELSEWHERE.has(name) || (isRed && ASKED_ELSEWHERE_IF_RED.has(name));
    return requiredSections(note, asked, context)
      .filter(({ name }) => !isAskedElsewhere(name) && !says(note, session, name, context))
      .map(({ name, title, prompt }): Finding => {
        const message = sectionOf(session, name)
          ? phrase('Fill “{title}”: {prompt}', { title, prompt })
          : phrase('Add “{title}”: {prompt}', { title, prompt });
        return { range: placeFor(note, session, name), message, section: name };
      });
  },
};
