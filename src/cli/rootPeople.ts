import { isExcluded } from '../notes/recognition.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import type { Environment } from '../platform/gitSettings.ts';
import { readText } from '../platform/readText.ts';
import {
  isInFolder,
  namesMentioned,
  People,
  type Roster,
  type RosterEntry,
  rosterEntryOf,
  rosterWith,
} from '../workspace/people.ts';
import type { KeptNote } from './keptNotes.ts';
import type { NoteReader } from './noteReader.ts';
import { type NotesRoot, notePath } from './notesRoots.ts';

/** Front matter that may say that a note is of kind `person`. What it lets through is read properly. */
const MAY_BE_PERSON = /^---[\s\S]*?(?:type|kind)["']?[ \t]*:[^:]*?person(?!["']?[ \t]*:)/iu;
/** UTF-16 code units. Longer front matter is no profile. */
const LONGEST_PROFILE = 8192;

export interface RootPeople {
  readonly roster: Roster;
  readonly people: People;
}

/**
 * The people whom a root's configuration and notes name. Where there is a `.coaching.yaml`, notes of kind `person` count
 * from anywhere below it: somebody has the same name whichever part of the notes is asked for.
 */
export function peopleOfRoot(
  root: NotesRoot,
  kept: readonly KeptNote[],
  reader: NoteReader,
  environment: Environment,
): RootPeople {
  const notes = kept.filter((note) => note.root === root.folder);
  const elsewhere =
    root.configurationFile === null ? [] : profilesElsewhere(root, notes, reader, environment);
  const profiles = notes.filter(({ isProfile }) => isProfile);
  const { self, people } = rosterWith(root.configuration, profiles);
  const roster = { self, people: [...people, ...elsewhere] };
  return { roster, people: new People(roster, namesMentioned(notes)) };
}

/** What cannot be read here was not asked for, and is passed over in silence. */
function profilesElsewhere(
  root: NotesRoot,
  notes: readonly KeptNote[],
  reader: NoteReader,
  environment: Environment,
): RosterEntry[] {
  const known = new Set(notes.map(({ key }) => key));
  const profiles: RosterEntry[] = [];
  const isOut = (path: string): boolean =>
    path !== root.folder && isExcluded(notePath(root, path), root.options);
  for (const { kind, path } of findMarkdown([root.folder], { isExcluded: isOut, environment })) {
    if (kind !== 'file' || known.has(path)) continue;
    if (!isInFolder(notePath(root, path), root.configuration)) continue;
    const read = readText(path);
    if (read.kind !== 'text' || !MAY_BE_PERSON.test(read.text.slice(0, LONGEST_PROFILE))) continue;
    const note = reader.read(notePath(root, path), read.text, root.options);
    const profile = note && note !== 'tooLong' ? rosterEntryOf(note) : null;
    if (profile) profiles.push(profile);
  }
  return profiles;
}
