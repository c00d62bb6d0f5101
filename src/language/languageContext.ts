import type { Configuration } from '../config/configuration.ts';
import type { Day, Item } from '../notes/note.ts';
import type { ItemHistory } from '../workspace/itemHistory.ts';
import type { ItemEntry } from '../workspace/items.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { People } from '../workspace/people.ts';

/** What the editor's offers know beside the text at hand. */
export interface LanguageContext {
  readonly today: Day;
  readonly configuration: Pick<Configuration, 'values' | 'topics' | 'frameworks'>;
  readonly people: People;
  /** The key of the note at hand, as in the index. */
  readonly key: string;
  /** All notes of the same root, the one at hand as its buffer says it. */
  readonly notes: () => Iterable<IndexedNote>;
  /** Of these at least all about somebody; where it is left out, all are gone through. */
  readonly notesOf?: (slug: string) => Iterable<IndexedNote>;
  /** The open items of the same root, earliest due date first. */
  readonly openItems: () => readonly ItemEntry[];
  /** An item of the note at hand through all notes; null where no other line has its id. */
  readonly historyOf: (item: Item) => ItemHistory | null;
}
