import { placeOf } from '../../notes/lines.ts';
import type { Located, TextRange } from '../../notes/note.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { BriefPlace, Sourced } from './brief.ts';

/** Where a range of a note begins. */
export function placeIn({ key, path, note }: IndexedNote, range: TextRange): BriefPlace {
  return { key, path, line: placeOf(note.lineStarts, range.start).line };
}

/** Where a session begins: its dated heading, else the title, else its first line. */
export function placeOfSession({ indexed, session }: DatedSession): BriefPlace {
  const title = session.heading?.range ?? session.sections[0]?.titleRange ?? session.range;
  return placeIn(indexed, title);
}

/** What was read, with its place in the session's note. */
export function sourced<T>(
  found: Located<T> | null,
  { indexed }: Pick<DatedSession, 'indexed'>,
): Sourced<T> | null {
  return found && { value: found.value, place: placeIn(indexed, found.range) };
}

/** Whether the note's front matter speaks of this session. */
export function isOfFrontMatter({ isNewest }: DatedSession): boolean {
  return isNewest;
}

/** The words of a key of the front matter, for the session that it speaks of. */
export function wordsAt(dated: DatedSession, key: string): Located<string> | null {
  const { value, places } = dated.indexed.note.frontMatter;
  const words = value[key];
  const range = places.find(({ pointer }) => pointer === `/${key}`)?.value;
  if (typeof words !== 'string' || words.trim() === '' || !range || !isOfFrontMatter(dated)) return null;
  return { value: words.trim(), range };
}
