import { type Stamp, sameStamp } from '../platform/store/stamp.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
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

/** Files whose reading has changed since they were stored last. Absolute paths, with `/`. */
export interface FileChanges {
  readonly set: readonly (KnownFile & { readonly file: string })[];
  readonly deleted: readonly string[];
}

/** What is known of a root's files on disk, all read in the same way: a file whose stamp has not changed need not be read again. */
export class KnownFiles {
  /** The number of each file. Stamps as objects would take most of the memory that is kept of a note. */
  readonly #numbers = new Map<string, number>();
  /** By the file's number; as the notes. */
  #stamps = withRoom(stampRows([]), FIRST_ROOM);
  #room = FIRST_ROOM;
  readonly #notes: (PackedNote | null)[] = [];
  /** Numbers of files that are gone. */
  readonly #free: number[] = [];
  readonly #changed = new Set<string>();

  /** Whether the index has a file as it is on disk, going by the stamp that it has there now and by what the index has. */
  isUnchanged(file: string, stamp: Stamp | null, indexed: IndexedNote | undefined): boolean {
    const known = this.#of(file);
    if (!known?.stamp || !stamp || !sameStamp(known.stamp, stamp)) return false;
    return known.note === (indexed ?? null);
  }

  /** A file was read; without a stamp it cannot be known again. */
  set(file: string, stamp: Stamp | null, note: PackedNote | null): void {
    if (stamp === null) {
      this.delete(file);
      return;
    }
    const before = this.#of(file)?.stamp;
    if (!before || !sameStamp(before, stamp)) this.#changed.add(file);
    this.setStored(file, stamp, note);
  }

  /** A file was found in the store. */
  setStored(file: string, stamp: Stamp, note: PackedNote | null): void {
    const at = this.#numbers.get(file) ?? this.#free.pop() ?? this.#notes.length;
    this.#numbers.set(file, at);
    this.#notes[at] = note;
    if (at === this.#room) {
      this.#room *= 2;
      this.#stamps = withRoom(this.#stamps, this.#room);
    }
    putStamp(this.#stamps, at, stamp);
  }

  delete(file: string): void {
    const at = this.#numbers.get(file);
    if (at === undefined) return;
    this.#numbers.delete(file);
    this.#notes[at] = null;
    this.#free.push(at);
    this.#changed.add(file);
  }

  /** Does without the files that are not there any more. */
  async retain(isThere: (file: string) => boolean, slices: Slices): Promise<void> {
    await slices.each(this.#numbers.keys(), (file) => void (isThere(file) || this.delete(file)));
  }

  /** The files that are to be stored anew. They count as stored from now on. */
  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** What is to be stored of files. */
  changesOf(files: readonly string[]): FileChanges {
    const set: FileChanges['set'][number][] = [];
    const deleted: string[] = [];
    for (const file of files) {
      const known = this.#of(file);
      if (known) set.push({ ...known, file });
      else deleted.push(file);
    }
    return { set, deleted };
  }

  #of(file: string): KnownFile | null {
    const at = this.#numbers.get(file);
    if (at === undefined) return null;
    return { stamp: stampIn(this.#stamps, at), note: this.#notes[at] ?? null };
  }
}
