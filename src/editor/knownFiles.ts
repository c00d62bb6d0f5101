import { type Stamp, sameStamp } from '../platform/store/stamp.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { type NoteNumbers, NoteTable } from '../workspace/noteTable.ts';
import type { PackedNote } from '../workspace/packedNotes.ts';
import type { Slices } from './slices.ts';
import { putStamp, stampIn, stampRows, withRoom } from './stampRows.ts';

/** Files that there is room for at first. */
const FIRST_ROOM = 64;

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

/** What is known of a root's files on disk, all read in the same way, by their keys: a file whose stamp has not changed need not be read again. */
export class KnownFiles {
  /** The place of each file. Stamps as objects would take most of the memory that is kept of a note. */
  readonly #places: NoteTable<number>;
  /** By place. */
  #stamps = withRoom(stampRows([]), FIRST_ROOM);
  #room = FIRST_ROOM;
  /** By place: the note, or the key of a file that holds none; null where the file is gone. */
  readonly #files: (PackedNote | string | null)[] = [];
  /** Places of files that are gone. */
  readonly #free: number[] = [];
  readonly #changed = new Set<string>();

  /** @param numbers those of the index */
  constructor(numbers: NoteNumbers) {
    this.#places = new NoteTable(numbers);
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
    const at = this.#places.get(key) ?? this.#free.pop() ?? this.#files.length;
    this.#places.set(key, at);
    this.#files[at] = note ?? key;
    if (at === this.#room) {
      // Not by far: of a large folder, room for as many more would be most of what stamps take.
      this.#room += this.#room >> 2;
      this.#stamps = withRoom(this.#stamps, this.#room);
    }
    putStamp(this.#stamps, at, stamp);
  }

  delete(key: string): void {
    const at = this.#places.get(key);
    if (at === undefined) return;
    this.#places.delete(key);
    this.#files[at] = null;
    this.#free.push(at);
    this.#changed.add(key);
  }

  /** Does without the files that are not there any more. */
  async retain(isThere: (key: string) => boolean, slices: Slices): Promise<void> {
    await slices.each(this.#files, (file) => {
      const key = typeof file === 'string' ? file : file?.key;
      if (key !== undefined && !isThere(key)) this.delete(key);
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

  #of(key: string): KnownFile | null {
    const at = this.#places.get(key);
    if (at === undefined) return null;
    const file = this.#files[at] ?? null;
    return { stamp: stampIn(this.#stamps, at), note: typeof file === 'string' ? null : file };
  }
}
