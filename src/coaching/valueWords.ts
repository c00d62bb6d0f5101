import type { FrontMatterPlace, Note, TextRange } from '../notes/note.ts';
import { valueAt } from '../notes/valueAt.ts';

/** A text of the front matter. */
export interface ValueWords {
  readonly words: string;
  /** The characters that a part of the words was read from; those of the whole value where it is written in a form of its own. */
  readonly rangeOf: (start: number, end: number) => TextRange;
}

/** What follows a key in the pointer of its value, or of a list's entry. */
const ENTRY = /^(?:\/\d+)?$/u;

/** The texts of a key: its value, or the entries of a list. Anything else says none. */
export function valueWords({ frontMatter }: Note, key: string): readonly ValueWords[] {
  const own = `/${key}`;
  return frontMatter.places.flatMap((place) => {
    const isOwn = place.pointer.startsWith(own) && ENTRY.test(place.pointer.slice(own.length));
    const words = isOwn ? valueAt(frontMatter.value, place.pointer) : null;
    return typeof words === 'string' ? [{ words, rangeOf: rangeIn(place, words) }] : [];
  });
}

/** As long as its words a value is written plain; two characters longer, in quotes without escapes. */
function rangeIn({ value }: FrontMatterPlace, words: string): ValueWords['rangeOf'] {
  const longer = value.end - value.start - words.length;
  if (longer !== 0 && longer !== 2) return () => value;
  const at = value.start + longer / 2;
  return (start, end) => (start === 0 && end === words.length ? value : { start: at + start, end: at + end });
}
