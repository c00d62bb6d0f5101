import type { Day } from '../../notes/note.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { Brief, BriefPlace } from '../../writing/brief/brief.ts';
import { briefMarkdown } from '../../writing/brief/briefMarkdown.ts';
import { briefOf } from '../../writing/brief/briefOf.ts';
import type { Folders } from '../folders.ts';
import type { Records } from '../records.ts';
import { say } from '../say.ts';

/** What briefs are made from. */
export interface BriefParts {
  readonly index: NoteIndex;
  readonly folders: Folders;
  readonly people: PeopleByRoot;
  readonly records: Records;
  readonly today: () => Day;
  /** Settles when the folders have been read for the first time. */
  readonly whenRead: () => Promise<unknown>;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

/** Whom a brief is about: `personKey` within a notes' root. */
export interface BriefSubject {
  readonly root: string;
  readonly key: string;
}

/** The brief of somebody as it is now; null where no note and no roster names them any more. */
export async function briefNow(
  { root, key }: BriefSubject,
  { folders, records, today }: BriefParts,
): Promise<Brief | null> {
  const summary = await records.about(root, key);
  const configuration = folders.configurationOf(root);
  return summary ? briefOf({ summary, configuration, today: today(), date: null }) : null;
}

/** The brief's page in the language of the editor. */
export function pageOf(brief: Brief, addressOf: (place: BriefPlace) => string): string {
  return briefMarkdown(brief, { say, addressOf });
}
