import type { Day } from '../notes/note.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { LanguageContext } from './languageContext.ts';

type MeetingContext = Pick<LanguageContext, 'people' | 'notes' | 'notesOf' | 'today'>;

/** The notes about a person, newest first; those without a date last, by path. */
export function notesAbout(
  slug: string,
  { people, notes, notesOf = notes }: Pick<LanguageContext, 'people' | 'notes' | 'notesOf'>,
): IndexedNote[] {
  return [...notesOf(slug)].filter(({ note }) => people.personOf(note)?.slug === slug).sort(byNewest);
}

/** The days on which a person was or will be met, each once. Skipped meetings count: they were agreed. */
export function meetingDays(slug: string, context: MeetingContext): Day[] {
  const days = notesAbout(slug, context)
    .filter(({ note }) => note.kind === 'one-on-one')
    .flatMap(({ note }) => note.sessions.flatMap(({ date }) => date ?? note.date ?? []));
  return [...new Set(days)].sort();
}

function byNewest(a: IndexedNote, b: IndexedNote): number {
  const [first, second] = [a.note.date ?? '', b.note.date ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.path < b.path ? -1 : Number(a.path > b.path);
}
