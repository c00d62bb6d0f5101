import { lineStartsOf } from '../../notes/lines.ts';
import type { ReadingOptions } from '../../notes/note.ts';
import { readNote } from '../../notes/readNote.ts';
import { People, type Roster } from '../../workspace/people.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { proseMentions } from './proseMentions.ts';
import { renameInConfiguration } from './renameInConfiguration.ts';
import { renameInNote } from './renameInNote.ts';
import type { Renaming } from './renaming.ts';

/** Everything by which a person is known again in a text. Plain data, so that another thread can be handed it. */
export interface RenamingRequest {
  readonly renaming: Renaming;
  readonly roster: Roster;
  /** Full names that notes mention, by slug. */
  readonly mentioned: readonly (readonly [string, string])[];
  readonly options: ReadingOptions;
}

/** What changes in one text. */
export interface RenamingOfText {
  /** Of the text as it was read. */
  readonly lineStarts: readonly number[];
  readonly replacements: readonly Replacement[];
  /** Full names in running words, which somebody should look at before they are changed. */
  readonly doubtful: readonly Replacement[];
}

/** Plans a renaming text by text. A text that is no note (any more) keeps its words. */
export function renamingPlanner({ renaming, roster, mentioned, options }: RenamingRequest): {
  readonly inNote: (path: string, text: string) => RenamingOfText;
  readonly inConfiguration: (text: string) => RenamingOfText;
} {
  const people = new People(roster, new Map(mentioned));
  return {
    inNote: (path, text) => {
      const note = readNote(path, text, options);
      const replacements = note ? renameInNote({ text, note, people, renaming }) : [];
      const doubtful = note ? proseMentions(text, note, renaming, replacements) : [];
      return { lineStarts: lineStartsOf(text), replacements, doubtful };
    },
    inConfiguration: (text) => {
      return {
        lineStarts: lineStartsOf(text),
        replacements: renameInConfiguration(text, renaming),
        doubtful: [],
      };
    },
  };
}
