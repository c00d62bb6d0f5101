import { type Phrase, phrase } from '../notes/phrase.ts';
import type { ItemEntry } from './items.ts';

/** Whose items are shown: everybody's, one's own, or those of the others. */
export type Whose = 'all' | 'mine' | 'theirs';

/** What is shown of all open items. */
export interface ItemFilter {
  /** Each of these words must stand somewhere in what the item says, its owner's or person's name, or its path; all may be left out. */
  readonly words: string;
  readonly whose: Whose;
}

/** Shows everything. */
export const NO_FILTER: ItemFilter = { words: '', whose: 'all' };

const IS_THEIRS: Readonly<Record<Whose, (entry: ItemEntry) => boolean>> = {
  all: () => true,
  mine: ({ ownerIsSelf }) => ownerIsSelf,
  theirs: ({ owner, ownerIsSelf }) => owner !== null && !ownerIsSelf,
};

/** Whether a filter leaves anything out. */
export function isFiltering({ words, whose }: ItemFilter): boolean {
  return whose !== 'all' || folded(words).trim() !== '';
}

const WHOSE_WORDS: Readonly<Record<Whose, Phrase>> = {
  all: phrase('everybody’s'),
  mine: phrase('yours'),
  theirs: phrase('the others’'),
};

/** What a filter shows, in words: `3 of 12 open items: yours, with “plan”`. */
export function filterInWords({ words, whose }: ItemFilter, shown: number, all: number): Phrase {
  const values = { shown, all, whose: WHOSE_WORDS[whose], words: words.trim() };
  if (values.words === '') return phrase('{shown} of {all} open items: {whose}', values);
  return whose === 'all'
    ? phrase('{shown} of {all} open items: with “{words}”', values)
    : phrase('{shown} of {all} open items: {whose}, with “{words}”', values);
}

/** Finds items by words, whatever their case and accents. What an item says is folded once, however often it is searched. */
export class ItemSearch {
  readonly #folded = new WeakMap<ItemEntry, string>();

  /** Tells of an item whether a filter shows it. */
  test({ words, whose }: ItemFilter): (entry: ItemEntry) => boolean {
    const wanted = folded(words)
      .split(/\s+/u)
      .filter((word) => word !== '');
    const isWhose = IS_THEIRS[whose];
    return (entry) => isWhose(entry) && this.#hasAll(entry, wanted);
  }

  #hasAll(entry: ItemEntry, wanted: readonly string[]): boolean {
    if (wanted.length === 0) return true;
    const text = this.#textOf(entry);
    return wanted.every((word) => text.includes(word));
  }

  #textOf(entry: ItemEntry): string {
    const known = this.#folded.get(entry);
    if (known !== undefined) return known;
    const { owner, person, note } = entry;
    const text = folded([entry.text, owner ?? '', person ?? '', note.path].join('\n'));
    this.#folded.set(entry, text);
    return text;
  }
}

/** Without case and accents; plain text is quick. */
export function folded(text: string): string {
  const isPlain = !/[^\n\r\t -~]/u.test(text);
  return (isPlain ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
}
