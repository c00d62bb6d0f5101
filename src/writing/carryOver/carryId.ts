import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item } from '../../notes/note.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import { wordsOf } from '../itemState.ts';

const SHORTEST = 4;
const LONGEST = 12;
/** FNV-1a, 32 bits (Fowler, Noll, Vo). */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * The id that an item is given: of letters and digits, four where that is enough to differ from `taken`. It is derived from the note's path
 * and the item's words, so that two people who carry the same item over on two branches give it the same one, whatever due date or owner
 * either has given it before.
 */
export function carryId(
  { path, note }: Pick<IndexedNote, 'path' | 'note'>,
  item: Item,
  taken: ReadonlySet<string>,
): string {
  const twins = itemsOf(note).filter((other) => wordsOf(other) === wordsOf(item));
  const words = [path, wordsOf(item), twins.indexOf(item)].join('\n');
  for (let round = 0; ; round += 1) {
    const digits = digitsOf(`${words}\n${round}`);
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      const id = digits.slice(0, length);
      // One of digits alone could be taken for a number.
      if (/[a-z]/u.test(id) && !taken.has(id)) return id;
    }
  }
}

function digitsOf(words: string): string {
  const parts = [0, 1].map((part) => hash(`${part}\n${words}`).toString(36).padStart(7, '0').slice(-6));
  return parts.join('');
}

function hash(words: string): number {
  let sum = OFFSET_BASIS;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), PRIME) >>> 0;
  return sum;
}
