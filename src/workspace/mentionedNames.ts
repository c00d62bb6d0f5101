import { compared } from '../notes/compared.ts';
import { slugOf } from '../notes/names.ts';
import { isSpelledOut } from './roster.ts';
import { SortedList } from './sortedList.ts';

/** The keys of the notes that have a spelling. */
type Notes = SortedList<string>;

/**
 * Full names by slug, of everybody whom notes are about. Notes come and go one by one. Of several spellings of one slug one with capitals or
 * spaces wins over a bare one, then that of the note whose key comes first: in whatever order notes were read.
 */
export class MentionedNames {
  readonly #names = new Map<string, string>();
  /** By slug, then by spelling. */
  readonly #spellings = new Map<string, Map<string, Notes>>();

  /** They change in place. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** Whether a note has this very spelling. */
  has(name: string): boolean {
    return this.#spellings.get(slugOf(name))?.has(name) ?? false;
  }

  /** One more note is about somebody. Returns whether that changes the names. */
  add(note: string, name: string): boolean {
    const slug = slugOf(name);
    // Names of nothing but signs have no slug, and are not one person for that.
    if (slug === '') return false;
    const spellings = this.#spellings.get(slug) ?? new Map<string, Notes>();
    this.#spellings.set(slug, spellings);
    const notes = spellings.get(name) ?? new SortedList(compared);
    spellings.set(name, notes);
    notes.add(note);
    return this.#choose(slug, spellings);
  }

  /** One note less is about somebody. Returns whether that changes the names. */
  remove(note: string, name: string): boolean {
    const slug = slugOf(name);
    const spellings = this.#spellings.get(slug);
    const notes = spellings?.get(name);
    if (!spellings || !notes?.remove(note)) return false;
    if (notes.size === 0) spellings.delete(name);
    if (spellings.size > 0) return this.#choose(slug, spellings);
    this.#spellings.delete(slug);
    return this.#names.delete(slug);
  }

  #choose(slug: string, spellings: ReadonlyMap<string, Notes>): boolean {
    const known = [...spellings];
    const [only] = known;
    // So it is of nearly all.
    if (only && known.length === 1) return this.#chosen(slug, only[0]);
    const spelledOut = known.filter(([name]) => isSpelledOut(name));
    const [best] = (spelledOut.length > 0 ? spelledOut : known).sort((a, b) =>
      compared(firstOf(a), firstOf(b)),
    );
    return best !== undefined && this.#chosen(slug, best[0]);
  }

  #chosen(slug: string, name: string): boolean {
    if (this.#names.get(slug) === name) return false;
    this.#names.set(slug, name);
    return true;
  }
}

function firstOf([, notes]: readonly [string, Notes]): string {
  return notes.slice(0, 1)[0] ?? '';
}
