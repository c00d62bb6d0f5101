import { type Stamp, sameStamp } from '../platform/store/stamp.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { PackedNote } from '../workspace/packedNotes.ts';
import { eachInSlices } from './inSlices.ts';

/** A file as it was when it was read. */
export interface KnownFile {
  readonly stamp: Stamp;
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
  readonly #files = new Map<string, KnownFile>();
  readonly #changed = new Set<string>();

  /** Whether the index has a file as it is on disk, going by the stamp that it has there now and by what the index has. */
  isUnchanged(file: string, stamp: Stamp | null, indexed: IndexedNote | undefined): boolean {
    const known = this.#files.get(file);
    if (!known || !stamp || !sameStamp(known.stamp, stamp)) return false;
    return known.note === (indexed ?? null);
  }

  /** A file was read; without a stamp it cannot be known again. */
  set(file: string, stamp: Stamp | null, note: PackedNote | null): void {
    if (stamp === null) {
      this.delete(file);
      return;
    }
    const before = this.#files.get(file);
    if (!before || !sameStamp(before.stamp, stamp)) this.#changed.add(file);
    this.#files.set(file, { stamp, note });
  }

  /** A file was found in the store. */
  setStored(file: string, stamp: Stamp, note: PackedNote | null): void {
    this.#files.set(file, { stamp, note });
  }

  delete(file: string): void {
    if (this.#files.delete(file)) this.#changed.add(file);
  }

  /** Does without the files that are not there any more. */
  async retain(isThere: (file: string) => boolean): Promise<void> {
    await eachInSlices(this.#files.keys(), (file) => void (isThere(file) || this.delete(file)));
  }

  /** The files that are to be stored anew. They count as stored from now on. */
  takeChanged(): readonly string[] {
    const changed = [...this.#changed];
    this.#changed.clear();
    return changed;
  }

  /** What is to be stored of files. */
  changesOf(files: readonly string[]): FileChanges {
    const set: (KnownFile & { readonly file: string })[] = [];
    const deleted: string[] = [];
    for (const file of files) {
      const known = this.#files.get(file);
      if (known) set.push({ ...known, file });
      else deleted.push(file);
    }
    return { set, deleted };
  }
}
