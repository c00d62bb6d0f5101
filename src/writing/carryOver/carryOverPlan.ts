import type { FrameworkSection } from '../../config/frameworks.ts';
import type { Item, Note } from '../../notes/note.ts';
import type { Phrase } from '../../notes/phrase.ts';
import type { Replacement } from '../replacement.ts';
import type { CarryOrder, CarryOrders } from './carryOrder.ts';

/** A note that items are carried from, as it stands now. */
export interface CarrySource extends CarryOrders {
  readonly text: string;
}

/** The note that items are carried to, as it stands now; of a running file its newest session. */
export interface CarryTarget {
  readonly key: string;
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Those of its framework, in their order. */
  readonly sections: readonly FrameworkSection[];
}

/** What a carry-over changes, each note once; and what is left where it is, with the reason. */
export interface CarryOverPlan {
  readonly edits: readonly { readonly key: string; readonly replacements: readonly Replacement[] }[];
  /** How many items are carried over. */
  readonly carried: number;
  readonly left: readonly { readonly id: string; readonly message: Phrase }[];
}

/** Reads the text of the note at a path; null where it is none. */
export type NoteReaderAt = (path: string, text: string) => Note | null;

/** An item in its note, with the order to carry it. */
export interface Carried {
  readonly source: CarrySource;
  readonly note: Note;
  readonly item: Item;
  readonly order: CarryOrder;
}
