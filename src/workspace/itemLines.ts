import type { PersonMention } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import { byAge } from './lineAge.ts';
import { ListedItem } from './listedItem.ts';

/** The lines of each id within a root: its place. Most places have one line. */
export class ItemLines {
  /** A line that is alone stands here itself: in a large folder there are very many of these. */
  readonly #lines = new Map<string, ListedItem | Set<ListedItem>>();
  /** Of the places with several lines that were asked for: oldest first, whomever their notes are about. */
  readonly #sorted = new Map<string, readonly ListedItem[]>();
  /** Of the places with several lines that were asked for: whom their notes are about, as it is written, each name once. */
  readonly #names = new Map<string, readonly (PersonMention | null)[]>();

  add(place: string, line: ListedItem): void {
    const known = this.#lines.get(place);
    if (known instanceof Set) known.add(line);
    else if (known) this.#lines.set(place, new Set([known, line]));
    else this.#lines.set(ownText(place), line);
    this.#forget(place);
  }

  /** Does without a line that was added. */
  remove(place: string, line: ListedItem): void {
    const known = this.#lines.get(place);
    if (known === line) this.#lines.delete(place);
    if (known instanceof Set) {
      known.delete(line);
      const [last] = known;
      if (last && known.size === 1) this.#lines.set(place, last);
    }
    this.#forget(place);
  }

  /** Oldest first. */
  at(place: string): readonly ListedItem[] {
    const known = this.#sorted.get(place);
    if (known) return known;
    const lines = [...this.#linesAt(place)];
    if (lines.length > 1) this.#sorted.set(place, lines.sort(byAge));
    return lines;
  }

  /** The keys of the notes at a place, in no order. */
  notesAt(place: string): ReadonlySet<string> {
    const keys = new Set<string>();
    for (const { note } of this.#linesAt(place)) keys.add(note.key);
    return keys;
  }

  /** Whom the notes at a place are about, as it is written, each name once. */
  namesAt(place: string): readonly (PersonMention | null)[] {
    const known = this.#names.get(place);
    if (known) return known;
    const names = new Set<PersonMention | null>();
    for (const { whose } of this.#linesAt(place)) names.add(whose.person);
    const made = [...names];
    this.#names.set(place, made);
    return made;
  }

  /** The places whose names were asked for, with them. */
  named(): Iterable<readonly [place: string, names: readonly (PersonMention | null)[]]> {
    return this.#names;
  }

  #linesAt(place: string): Iterable<ListedItem> {
    const known = this.#lines.get(place);
    if (!known) return [];
    return known instanceof ListedItem ? [known] : known;
  }

  #forget(place: string): void {
    this.#sorted.delete(place);
    this.#names.delete(place);
  }
}
