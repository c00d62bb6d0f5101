import { type RequiredWhen, sectionsOf } from '../../config/frameworks.ts';
import type { SectionName } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, frameworkNames, placeFor, type Stage, says, sectionOf, wordAt } from '../asked.ts';
import type { Finding, Rule } from '../rule.ts';

/** Sections that have rules of their own. */
const ASKED_ELSEWHERE: ReadonlySet<SectionName> = new Set(['intent', 'criteria', 'actionItems']);

export const incompleteFramework: Rule = {
  id: 'incomplete-framework',
  severity: 'information',
  summary:
    'A section that the note’s framework requires is missing or empty. Intent, decision criteria and action items have rules of their own; a framework that does not ship requires nothing more.',
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
    const { session, stage } = asked;
    const isRed = wordAt(note.frontMatter, 'flag') === 'red';
    return sectionsOf(frameworkNames(note, context))
      .filter(({ name, required }) => isRequired(required, stage, isRed) && !ASKED_ELSEWHERE.has(name))
      .filter(({ name }) => !says(note, session, name))
      .map(({ name, title, prompt }): Finding => {
        const message = sectionOf(session, name)
          ? phrase('Fill “{title}”: {prompt}', { title, prompt })
          : phrase('Add “{title}”: {prompt}', { title, prompt });
        return { range: placeFor(note, session, name), message, section: name };
      });
  },
};

function isRequired(required: RequiredWhen, stage: Stage, isRed: boolean): boolean {
  switch (required) {
    case 'planned':
      return true;
    case 'held':
      return stage === 'held';
    case 'redFlag':
      return stage === 'held' && isRed;
    case 'never':
      return false;
  }
}
