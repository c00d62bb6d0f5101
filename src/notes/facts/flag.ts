import { newestSession } from '../newestSession.ts';
import type { Located, Note, Session } from '../note.ts';
import { type Choices, chosenIn, wholeWords } from './choices.ts';
import { placeOf } from './places.ts';
import { sectionsNamed, wordsOf } from './records.ts';

/** Green: stay the course. Red: adjust. */
export type Flag = 'green' | 'red';

const FLAGS: Choices<Flag> = {
  green: { words: wholeWords('green'), signs: /🟢|✅|💚/u },
  red: { words: wholeWords('red'), signs: /🔴|🚩|⛔/u },
};

/** The flag of a session: what the front matter says of the newest one, else what the Flag section says. Null where neither says one. */
export function flagOf(note: Note, session: Session): Located<Flag> | null {
  const { value } = note.frontMatter;
  const written = session === newestSession(note.sessions) ? wordsOf(value.flag)?.toLowerCase() : undefined;
  const range = placeOf(note, '/flag');
  if (range && (written === 'green' || written === 'red')) return { value: written, range };
  for (const section of sectionsNamed(session, 'flag')) {
    const chosen = section.isEmpty ? null : chosenIn(section, FLAGS);
    if (chosen) return chosen;
  }
  return null;
}
