import type { Stamp } from '../platform/store/stamp.ts';
import { NO_STAMP, putStamp, stampIn, stampRows, withRoom } from './stampRows.ts';

/** Files that there is room for at first. */
const FIRST_ROOM = 64;

/** Files that are to be stored anew, by their keys, with their stamps as they were read: after a cold start these are all. */
export class ChangedFiles {
  readonly #rows = new Map<string, number>();
  #stamps = withRoom(stampRows([]), FIRST_ROOM);
  #room = FIRST_ROOM;

  /** In the order in which they first changed. */
  get keys(): readonly string[] {
    return [...this.#rows.keys()];
  }

  /** Whether a file is one of them. */
  has(key: string): boolean {
    return this.#rows.has(key);
  }

  /** A file was read with another stamp, or with none that it can be known by: null. */
  put(key: string, stamp: Stamp | null): void {
    const row = this.#rows.get(key) ?? this.#rows.size;
    this.#rows.set(key, row);
    if (row === this.#room) {
      // Not by far: of a large folder, room for as many more would be most of what stamps take.
      this.#room += this.#room >> 2;
      this.#stamps = withRoom(this.#stamps, this.#room);
    }
    putStamp(this.#stamps, row, stamp ?? NO_STAMP);
  }

  /** Null where there is none that equals any. */
  stampOf(key: string): Stamp | null {
    const row = this.#rows.get(key);
    return row === undefined ? null : stampIn(this.#stamps, row);
  }
}
