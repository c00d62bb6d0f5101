import type { BodyWords } from './bodyParts.ts';
import { KnownNames } from './knownNames.ts';
import type { PersonMention } from './note.ts';
import type { NoteHead } from './noteHead.ts';
import type { NotePreparation } from './notePreparation.ts';
import { peopleIn, readPerson } from './people.ts';
import { titleMeanings } from './titleMeanings.ts';

/** Whom a note is about. `title` is the note's first heading of the first level, or null. */
export function personOf(
  { options, noteFolders }: NotePreparation,
  { text, frontMatter, path }: NoteHead,
  title: string | null,
): PersonMention | null {
  return readPerson({ text, frontMatter, path, title, self: options.self, noteFolders });
}

/** What names and titles mean in a note about a person. */
export function bodyWords(
  { titles, roster, prompts }: NotePreparation,
  head: NoteHead,
  person: PersonMention | null,
): BodyWords {
  const people = peopleIn(head);
  const known = new KnownNames(person ? [person.name, ...people] : people, roster);
  // Not from a path alone: a folder or file may be called "Goals".
  const meanings = titleMeanings(titles, new KnownNames(people, roster), known);
  return { titles: meanings, known, prompts };
}
