import type { Note, Session, TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { askedOf, placeFor } from '../asked.ts';
import type { Rule } from '../rule.ts';

export const duplicateSession: Rule = {
  id: 'duplicate-session',
  severity: 'information',
  summary:
    'Two notes of a folder hold a meeting with one person on one day. A draft, a skipped meeting and one that was ended unprepared are none.',
  why: 'Every item of a copied note counts twice, and so does the meeting.',
  fails: {
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n',
    others: [
      { path: '1-1s/dana-reyes/renewal.md', text: '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n' },
    ],
  },
  passes: {
    text: '---\nperson: Dana Reyes\ndate: 2026-01-15\n---\n',
    others: [
      { path: '1-1s/dana-reyes/renewal.md', text: '---\nperson: Dana Reyes\ndate: 2026-01-22\n---\n' },
    ],
  },
  find: (note, context) => {
    const asked = askedOf(note, context);
    const date = asked?.session.date ?? null;
    if (!asked || asked.stage === 'nothing' || date === null) return [];
    const [path, ...more] = context.othersOn(date);
    if (path === undefined) return [];
    const message =
      more.length > 0
        ? phrase(
            '{count} other notes are about this person and day, one of them {path}: make one of them, or correct a date.',
            {
              count: more.length + 1,
              path,
            },
          )
        : phrase('{path} is about the same person and day: make one note of the two, or correct a date.', {
            path,
          });
    return [{ range: placeOfDate(note, asked.session), message }];
  },
};

/** The session's dated heading, else the date in the front matter, else the title. */
function placeOfDate(note: Note, session: Session): TextRange {
  const written = note.frontMatter.places.find(({ pointer }) => pointer === '/date')?.value;
  return session.heading?.range ?? written ?? placeFor(note, session, '');
}
