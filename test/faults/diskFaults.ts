import assert from 'node:assert/strict';
import fs, { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { asOrdinaryUser } from '../platform/temporaryFolder.ts';
import type { Fault } from './fault.ts';
import { NotesPlace } from './notesPlace.ts';

const NOTES = 30;

/** Runs `use` while writing fails after `count` writes, each of which takes no more than `most` bytes. */
export function withFullDisk<T>(count: number, most: number, use: () => T): T {
  const { writeSync } = fs;
  let left = count;
  const full = (descriptor: number, bytes: Uint8Array, offset = 0): number => {
    if (left-- <= 0) throw Object.assign(new Error('No space left'), { code: 'ENOSPC' });
    return writeSync(descriptor, bytes, offset, Math.min(most, bytes.length - offset));
  };
  fs.writeSync = full as typeof fs.writeSync;
  syncBuiltinESMExports();
  try {
    return use();
  } finally {
    fs.writeSync = writeSync;
    syncBuiltinESMExports();
  }
}

function inPlace(use: (place: NotesPlace) => number): number {
  const place = new NotesPlace(NOTES);
  try {
    return use(place);
  } finally {
    place.remove();
  }
}

/** Disks that take nothing, or not all. */
export const diskFaults: readonly Fault[] = [
  {
    name: 'the disk is full',
    run: ({ cuts }, random) =>
      inPlace((place) => {
        const before = place.bytes();
        for (let time = 0; time < cuts; time++) {
          if (time % 4 === 0) rmSync(place.cache, { recursive: true, force: true });
          // Fewer than there are buckets to write.
          const writes = random.below(NOTES / 2);
          const { failure } = withFullDisk(writes, 1 + random.below(2_000), () => place.cached());
          if (time % 4 === 0) assert.equal(failure, 'the disk is full');
          assert.ok(
            place.buckets().every((name) => name.endsWith('.notes')),
            'nothing half written is left',
          );
          place.assertSound(before, `${writes} writes`);
        }
        return cuts;
      }),
  },
  {
    name: 'the cache’s folder cannot be written',
    run: () =>
      inPlace((place) => {
        const before = place.bytes();
        const places: readonly (() => void)[] = [
          () => writeFileSync(place.cache, 'taken'),
          () => symlinkSync(place.cache, place.cache),
          () => symlinkSync('/dev/null', place.cache),
        ];
        for (const take of places) {
          take();
          assert.notEqual(place.cached().failure, null);
          place.assertSound(before, take.toString());
          rmSync(place.cache, { force: true });
        }
        return places.length;
      }),
  },
  {
    name: 'the cache may not be written, or not read',
    run: () =>
      inPlace((place) => {
        const before = place.bytes();
        place.cached();
        chmodSync(place.place, 0o755);
        const [folder = ''] = readdirSync(place.cache);
        for (const mode of [0o555, 0o311, 0o000]) {
          for (const at of [place.cache, `${place.cache}/${folder}`]) {
            chmodSync(at, mode);
            asOrdinaryUser(() => place.assertSound(before, `mode ${mode.toString(8)}`));
            chmodSync(at, 0o755);
          }
        }
        place.assertSound(before, 'at the end');
        return 6;
      }),
  },
  {
    name: 'the cache is removed while it is used',
    run: () =>
      inPlace((place) => {
        const before = place.bytes();
        const store = place.store();
        place.cached();
        for (const files of place.store().load()) {
          rmSync(place.cache, { recursive: true, force: true });
          assert.equal(store.update({ set: files, deleted: [] }).kind === 'saved', true);
        }
        mkdirSync(place.cache, { recursive: true });
        place.assertSound(before, 'at the end');
        return 1;
      }),
  },
];
