import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import type { Random } from '../interleavings/random.ts';
import type { Fault } from './fault.ts';
import { NotesPlace } from './notesPlace.ts';

const NOTES = 30;
/** Where a bucket says of which version it is. */
const VERSION_AT = 8;

/** Does `times` something to a bucket of a cache that is whole. */
function eachTime(times: number, random: Random, harm: (bucket: string, time: number) => void): number {
  const place = new NotesPlace(NOTES);
  try {
    const before = place.bytes();
    place.cached();
    for (let time = 0; time < times; time++) {
      const bucket = random.of(place.buckets());
      harm(bucket, time);
      place.assertSound(before, `time ${time}`);
      // What stands in a bucket's place stays; the next one needs a whole cache.
      if (!existsSync(bucket) || readKind(bucket) === 'folder')
        rmSync(bucket, { recursive: true, force: true });
    }
    return times;
  } finally {
    place.remove();
  }
}

function readKind(path: string): 'file' | 'folder' {
  try {
    readFileSync(path);
    return 'file';
  } catch {
    return 'folder';
  }
}

/** Buckets that are not as they were written. */
export const bucketFaults: readonly Fault[] = [
  {
    name: 'a bucket is cut off',
    run: ({ cuts }, random) =>
      eachTime(cuts, random, (bucket) => truncateSync(bucket, random.below(readFileSync(bucket).length))),
  },
  {
    name: 'a bit of a bucket is flipped',
    run: ({ flips }, random) =>
      eachTime(flips, random, (bucket) => {
        const bytes = readFileSync(bucket);
        const at = random.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
        writeFileSync(bucket, bytes);
      }),
  },
  {
    name: 'a bucket is of a version yet to come',
    run: (_, random) =>
      eachTime(10, random, (bucket, time) => {
        const bytes = readFileSync(bucket);
        bytes.writeUInt32LE(bytes.readUInt32LE(VERSION_AT) + 1 + time, VERSION_AT);
        writeFileSync(bucket, bytes);
      }),
  },
  {
    name: 'a bucket holds another one’s files, nothing, or is a folder',
    run: (_, random) =>
      eachTime(12, random, (bucket, time) => {
        const bytes = readFileSync(bucket);
        rmSync(bucket);
        if (time % 3 === 0) mkdirSync(`${bucket}/below`, { recursive: true });
        else writeFileSync(bucket, time % 3 === 1 ? '' : Buffer.concat([bytes, bytes]));
      }),
  },
];
