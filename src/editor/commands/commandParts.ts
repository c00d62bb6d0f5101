import type { Day } from '../../notes/note.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { Folders } from '../folders.ts';
import type { NoteSync } from '../noteSync.ts';
import type { Reader } from '../reader.ts';
import type { TakenBack } from './carryEdit.ts';

/** What every command that writes notes needs. */
export interface CommandParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly today: () => Day;
  /** Settles when the folders have been read for the first time. */
  readonly whenRead: () => Promise<unknown>;
}

/** What those need that carry items over. */
export interface CarryingParts extends CommandParts {
  readonly sync: NoteSync;
  readonly takenBack: TakenBack;
}
