import type { PersonMention } from '../notes/note.ts';
import type { ItemHistory } from './itemHistory.ts';
import { byAge } from './lineAge.ts';
import type { ListedItem } from './listedItem.ts';

/** The lines of an id that several have, whomever their notes are about, and what was found out of them since one came or went. */
export class SharedId {
  readonly #lines: Set<ListedItem>;
  /** Where it stands as long as something was found out. */
  readonly #asked: Set<SharedId>;
  #oldestFirst: readonly ListedItem[] | null = null;
  #names: readonly (PersonMention | null)[] | null = null;
  #histories: Map<string, ItemHistory> | null = null;

  constructor(lines: Iterable<ListedItem>, asked: Set<SharedId>) {
    this.#lines = new Set(lines);
    this.#asked = asked;
  }

  add(line: ListedItem): void {
    this.#lines.add(line);
    this.#forget();
  }

  /** Does without a line. Returns the other one where that is alone now. */
  remove(line: ListedItem): ListedItem | undefined {
    this.#lines.delete(line);
    this.#forget();
    const [last] = this.#lines;
    return this.#lines.size === 1 ? last : undefined;
  }

  /** The lines in no order. */
  get lines(): ReadonlySet<ListedItem> {
    return this.#lines;
  }

  get oldestFirst(): readonly ListedItem[] {
    this.#oldestFirst ??= [...this.#lines].sort(byAge);
    return this.#oldestFirst;
  }

  /** Whom their notes are about, as it is written, each name once. */
  get names(): readonly (PersonMention | null)[] {
    this.#asked.add(this);
    this.#names ??= [...new Set(Array.from(this.#lines, ({ whose }) => whose.person))];
    return this.#names;
  }

  /** What was made of them, by the person whom the notes are about; whoever makes one puts it here. */
  get histories(): Map<string, ItemHistory> {
    this.#asked.add(this);
    this.#histories ??= new Map();
    return this.#histories;
  }

  forgetHistories(): void {
    this.#histories = null;
  }

  #forget(): void {
    this.#oldestFirst = null;
    this.#names = null;
    this.#histories = null;
    this.#asked.delete(this);
  }
}
