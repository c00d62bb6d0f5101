import { newestSession } from '../newestSession.ts';
import type { Day, Note, Session, TextRange } from '../note.ts';
import { datedLinesOf } from './datedLines.ts';
import { placesOf } from './places.ts';
import { sectionsNamed, wordsOf } from './records.ts';

/** A success, credited to whom the note is about. */
export interface Win {
  /** The day that its line begins with, else that of the session. */
  readonly day: Day | null;
  readonly words: string;
  readonly range: TextRange;
}

export const WINS_SECTION = 'wins';

/** The wins of a session: `win:` of the front matter, one or a list, which belongs to the newest session, and the lines of its Wins. */
export function winsOf(note: Note, session: Session): Win[] {
  const { value } = note.frontMatter;
  const isNewest = session === newestSession(note.sessions);
  const places = placesOf(note);
  const written = (isNewest ? ['win', 'wins'] : []).flatMap((key) =>
    [value[key]].flat().flatMap((entry, index): Win[] => {
      const words = wordsOf(entry);
      const range = places.get(`/${key}/${index}`) ?? places.get(`/${key}`);
      return words !== null && range ? [{ day: session.date, words, range }] : [];
    }),
  );
  const lines = sectionsNamed(session, WINS_SECTION)
    .flatMap(datedLinesOf)
    .filter(({ words }) => words !== '')
    .map((line): Win => ({ ...line, day: line.day ?? session.date }));
  return [...written, ...lines];
}
