import { type Stamp, sameStamp } from '../platform/store/stamp.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { NoteNumbers } from '../workspace/noteTable.ts';
import type { PackedNote } from '../workspace/packedNotes.ts';
import type { Slices } from './slices.ts';
import { putStamp, type StampRows, stampIn, stampRows, withRoom } from './stampRows.ts';

/** A file as it was when it was read. */
export interface KnownFile {
  /** Null where it may have changed unseen while it was read. */
  readonly stamp: Stamp | null;
  /** Null where it holds no note. */
  readonly note: PackedNote | null;
}

/** Files whose reading has changed since they were stored last, by their keys. */
export interface FileChanges {
  readonly set: readonly (KnownFile & { readonly key: string })[];
  readonly deleted: readonly string[];
}

/** Files with numbers that follow each other: those of one root mostly do, and there is nothing of those of others. */
const PAGE = 128;

interface Page {
  /** As objects they would take most of the memory that is kept of a note. */
  readonly stamps: StampRows;
  /** The note, or the key of a file that holds none; null where the file is not known. */
  readonly files: (PackedNote | string | null)[];
  count: number;
}

/** What is known of a root's files on disk, all read in the same way, by their keys: a file whose stamp has not changed need not be read again. */
export class KnownFiles {
  readonly #numbers: NoteNumbers;
  readonly #pages: (Page | null)[] = [];
  readonly #changed = new Set<string>();

  /** @param numbers those of the index */
  constructor(numbers: NoteNumbers) {
    this.#numbers = numbers;
  }

  /** Whether the index has a file as it is on disk, going by the stamp that it has there now and by what the index has. */
  isUnchanged(key: string, stamp: Stamp | null, indexed: IndexedNote | undefined): boolean {
    const known = this.#of(key);
    if (!known?.stamp || !stamp || !sameStamp(known.stamp, stamp)) return false;
    return known.note === (indexed ?? null);
  }

  /** A file was read; without a stamp it cannot be known again. */
  set(key: string, stamp: Stamp | null, note: PackedNote | null): void {
    if (stamp === null) {
      this.delete(key);
      return;
    }
    const before = this.#of(key)?.stamp;
    if (!before || !sameStamp(before, stamp)) this.#changed.add(key);
    this.setStored(key, stamp, note);
  }

  /** A file was found in the store. */
  setStored(key: string, stamp: Stamp, note: PackedNote | null): void {
    const number = this.#numbers.of(key);
    const at = Math.floor(number / PAGE);
    while (this.#pages.length <= at) this.#pages.push(null);
    const page = this.#pages[at] ?? emptyPage();
    this.#pages[at] = page;
    const row = number % PAGE;
    if (page.files[row] === null) page.count++;
    page.files[row] = note ?? key;
    putStamp(page.stamps, row, stamp);
  }

  delete(key: string): void {
    const number = this.#numbers.known(key) ?? -1;
    const at = Math.floor(number / PAGE);
    const page = this.#pages[at];
    if (!page || page.files[number % PAGE] === null) return;
    page.files[number % PAGE] = null;
    page.count--;
    if (page.count === 0) this.#pages[at] = null;
    this.#changed.add(key);
  }

  /** Does without the files that are not there any more. */
  async retain(isThere: (key: string) => boolean, slices: Slices): Promise<void> {
    await slices.each(this.#files(), (file) => {
      const key = typeof file === 'string' ? file : file.key;
      if (!isThere(key)) this.delete(key);
    });
  }

  /** The files that are to be stored anew. They count as stored from now on. */
  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** What is to be stored of files. */
  changesOf(keys: readonly string[]): FileChanges {
    const set: FileChanges['set'][number][] = [];
    const deleted: string[] = [];
    for (const key of keys) {
      const known = this.#of(key);
      if (known) set.push({ ...known, key });
      else deleted.push(key);
    }
    return { set, deleted };
  }

  *#files(): Iterable<PackedNote | string> {
    for (let at = 0; at < this.#pages.length; at++)
      for (const file of this.#pages[at]?.files ?? []) if (file !== null) yield file;
  }

  #of(key: string): KnownFile | null {
    const number = this.#numbers.known(key) ?? -1;
    const page = this.#pages[Math.floor(number / PAGE)];
    const file = page?.files[number % PAGE] ?? null;
    if (!page || file === null) return null;
    return { stamp: stampIn(page.stamps, number % PAGE), note: typeof file === 'string' ? null : file };
  }
}

function emptyPage(): Page {
  return { stamps: withRoom(stampRows([]), PAGE), files: new Array<null>(PAGE).fill(null), count: 0 };
}
