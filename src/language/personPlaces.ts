import type { Note, TextRange } from '../notes/note.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { People } from '../workspace/people.ts';
import type { LanguageContext } from './languageContext.ts';
import { notesAbout } from './meetings.ts';

/** A place in a note, in the offsets of its text. */
export interface NotePlace {
  readonly note: IndexedNote;
  readonly range: TextRange;
}

type PlaceContext = Pick<LanguageContext, 'people' | 'notes' | 'notesOf'>;

/** Where a person is at home: in their note of kind `person`, else in the newest note about them. Null where there is none. */
export function personDefinition(slug: string, context: PlaceContext): NotePlace | null {
  const notes = notesAbout(slug, context);
  const home = notes.find(({ note }) => note.kind === 'person') ?? notes[0];
  return home ? { note: home, range: ownPlace(home.note) } : null;
}

/** Every place that mentions a person: as the one whom a note is about, and as an owner. By path, and by place in each note. */
export function personReferences(slug: string, { people, notes }: PlaceContext): NotePlace[] {
  return [...notes()]
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
    .flatMap((note) => rangesIn(note.note, slug, people).map((range) => ({ note, range })));
}

function rangesIn(note: Note, slug: string, people: People): TextRange[] {
  const own = people.personOf(note)?.slug === slug ? [ownPlace(note)] : [];
  const owners = note.sessions
    .flatMap(({ items }) => items)
    .flatMap(({ owner }) =>
      owner?.range && people.ownerOf(owner, note)?.slug === slug ? [owner.range] : [],
    );
  return [...own, ...owners].sort((a, b) => a.start - b.start);
}

/** Where a note names its person; where its folder or file does, its first heading, else its first line. */
function ownPlace({ person, sessions, lineStarts }: Note): TextRange {
  const heading = sessions.flatMap(({ sections }) => sections)[0]?.titleRange;
  const start = lineStarts[0] ?? 0;
  return person?.range ?? heading ?? { start, end: start };
}
