import type { FrameworkSection } from '../../config/frameworks.ts';
import type { Note, Session, TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor, sectionOf, wordAt } from '../asked.ts';
import { askedFlag } from '../askedFlag.ts';
import { phrasesIn } from '../phrasesIn.ts';
import { requiredSection } from '../requiredSections.ts';
import type { Rule } from '../rule.ts';

const FLAG = 'flag';

export const missingFlag: Rule = {
  id: 'missing-flag',
  severity: 'information',
  summary:
    'A held note in W.I.L.L., or in another framework that requires a flag, says neither green nor red, in its front matter or its Flag section.',
  why: 'Whoever leaves without a flag does not know whether to stay the course or to change it.',
  fails: { text: '---\nframework: will\n---\n\n## Flag\n\nWe talk again.\n' },
  passes: { text: '---\nframework: will\n---\n\n## Flag\n\nGreen: she keeps to her plan.\n' },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const section = asked && requiredSection(note, asked, context, FLAG);
    if (!section || askedFlag(note, asked) || isChosen(asked.session, section)) return [];
    // A word that is no flag is told as such.
    if (wordAt(note.frontMatter, FLAG) !== '') return [];
    const message = phrase(
      'Say which flag the plan gets: `flag: green` to stay the course, or `flag: red` to adjust.',
    );
    return [{ range: placeOfFlag(note, asked.session), message, section: FLAG }];
  },
};

/** A framework may have words of its own for its flags. */
function isChosen({ sections }: Session, { name, choices = [] }: FrameworkSection): boolean {
  return sections.some(
    (section) => section.name === name && !section.isEmpty && phrasesIn(section.words, choices).length > 0,
  );
}

/** The section's title; without one the front matter's key that waits for its value. */
function placeOfFlag(note: Note, session: Session): TextRange {
  const key = note.frontMatter.places.find(({ pointer }) => pointer === `/${FLAG}`)?.key;
  return (sectionOf(session, FLAG) ? null : key) ?? placeFor(note, session, FLAG);
}
