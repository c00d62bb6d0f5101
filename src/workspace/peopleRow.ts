import type { TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { ItemEntry } from './items.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { PersonSummary } from './personSummary.ts';

/** Where the source of a row stands. */
export interface RowSource {
  readonly note: IndexedNote;
  readonly range: TextRange;
}

/** What every row of the People view has. */
interface RowWords {
  /** Unique among all rows that are shown at one time, and the same for the same thing after a change. */
  readonly id: string;
  readonly label: Phrase;
  /** What stands behind the label, most important first: a narrow side bar shows only its first words. */
  readonly description: Phrase | null;
  /** All that a screen reader says of the row: words alone, no sign. */
  readonly spoken: Phrase;
  /** What is shown where the row is pointed at, a paragraph each. */
  readonly tooltip: () => readonly Phrase[];
  /** The name of one of the editor's product icons; null for none. It says nothing that the words do not say. */
  readonly icon: string | null;
}

/** Somebody. The commands of a row are handed it, and find in it whom they are about. */
export interface PersonRow extends RowWords {
  readonly kind: 'person';
  readonly summary: PersonSummary;
  /** The name. */
  readonly person: string;
  /** The notes' root. */
  readonly folder: string;
  readonly children: () => readonly GroupRow[];
}

/** A heading with a list below it, which is never empty. */
export interface GroupRow extends RowWords {
  readonly kind: 'group';
  readonly children: () => readonly ListedRow[];
}

/** Something that a note says; choosing it opens the note there. */
export interface LeafRow extends RowWords {
  readonly kind: 'leaf';
  readonly source: RowSource;
}

/** A row of a group: an open action item is shown as everywhere else. */
export type ListedRow = GroupRow | LeafRow | ItemEntry;

/** A row at the top of the view. */
export type TopRow = PersonRow | GroupRow;

export type PeopleRow = TopRow | ListedRow;
