import { compared } from '../notes/compared.ts';
import { slugOf } from '../notes/names.ts';
import { ownText } from '../notes/ownText.ts';
import { isSpelledOut } from './roster.ts';
import { SortedList } from './sortedList.ts';

/** The notes that have one spelling. */
interface Spelling {
  count: number;
  /** The note whose key comes first; null where it is not known since that one went. */
  first: string | null;
  /** The keys of all of them, from then on that it was asked once the first had gone: nearly nobody has several spellings, and such notes go. */
  sorted: SortedList<string> | null;
}

/**
 * Full names by slug, of everybody whom notes are about. Notes come and go one by one. Of several spellings of one slug one with capitals or
 * spaces wins over a bare one, then that of the note whose key comes first: in whatever order notes were read.
 */
export class MentionedNames {
  readonly #notesWith: (name: string) => Iterable<string>;
  readonly #names = new Map<string, string>();
  /** By slug, then by spelling. */
  readonly #spellings = new Map<string, Map<string, Spelling>>();
  /** Slugs whose notes have come and gone. */
  readonly #touched = new Set<string>();

  /** @param notesWith gives the keys of all notes with a spelling, as they are when `settle` is called */
  constructor(notesWith: (name: string) => Iterable<string>) {
    this.#notesWith = notesWith;
  }

  /** They change in place. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** One more note is about somebody; `settle` follows. */
  add(note: string, name: string): void {
    const slug = slugOf(name);
    // Names of nothing but signs have no slug, and are not one person for that.
    if (slug === '') return;
    this.#touched.add(slug);
    const spellings = this.#spellings.get(slug) ?? new Map<string, Spelling>();
    this.#spellings.set(slug, spellings);
    const known = spellings.get(name);
    if (!known) {
      spellings.set(ownText(name), { count: 1, first: note, sorted: null });
      return;
    }
    known.count++;
    known.sorted?.add(note);
    if (known.first !== null && compared(note, known.first) < 0) known.first = note;
  }

  /** One note less is about somebody; `settle` follows. */
  remove(note: string, name: string): void {
    const slug = slugOf(name);
    const spellings = this.#spellings.get(slug);
    const known = spellings?.get(name);
    if (!spellings || !known) return;
    this.#touched.add(slug);
    known.count--;
    known.sorted?.remove(note);
    if (known.first === note) known.first = null;
    if (known.count === 0) spellings.delete(name);
    if (spellings.size === 0) this.#spellings.delete(slug);
  }

  /** Chooses among the spellings of those whose notes have come and gone. Returns whether that changes the names. */
  settle(): boolean {
    let isChanged = false;
    for (const slug of this.#touched) if (this.#choose(slug)) isChanged = true;
    this.#touched.clear();
    return isChanged;
  }

  #choose(slug: string): boolean {
    const known = [...(this.#spellings.get(slug) ?? [])];
    const [only] = known;
    if (!only) return this.#names.delete(slug);
    // So it is of nearly all.
    if (known.length === 1) return this.#chosen(slug, only[0]);
    const spelledOut = known.filter(([name]) => isSpelledOut(name));
    const candidates = spelledOut.length > 0 ? spelledOut : known;
    const firsts = candidates.map((one) => [one[0], this.#firstOf(one)] as const);
    const [best] = firsts.sort(([, a], [, b]) => compared(a, b));
    return best !== undefined && this.#chosen(slug, best[0]);
  }

  #chosen(slug: string, name: string): boolean {
    if (this.#names.get(slug) === name) return false;
    this.#names.set(slug, name);
    return true;
  }

  #firstOf([name, spelling]: readonly [string, Spelling]): string {
    if (spelling.first !== null) return spelling.first;
    if (!spelling.sorted) {
      spelling.sorted = new SortedList(compared);
      for (const note of this.#notesWith(name)) spelling.sorted.add(note);
    }
    spelling.first = spelling.sorted.slice(0, 1)[0] ?? '';
    return spelling.first;
  }
}
