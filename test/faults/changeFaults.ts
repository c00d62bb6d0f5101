import fs, { mkdirSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import type { Random } from '../interleavings/random.ts';
import { DAY, withClock } from './clock.ts';
import type { Fault } from './fault.ts';
import { NotesPlace, noteText } from './notesPlace.ts';

const NOTES = 15;

/** What may become of a note. */
const CHANGES: readonly ((place: NotesPlace, name: string, random: Random) => void)[] = [
  (place, name, random) => place.write(name, noteText(random.below(1_000))),
  (place, name, random) => place.write(name, `${noteText(random.below(10))}\n- [ ] More\n`),
  (place, name) => place.write(name, ''),
  (place, name) => truncateSync(path.join(place.notes, name), 40),
  (place, name) => rmSync(path.join(place.notes, name)),
  (place, name) => {
    rmSync(path.join(place.notes, name));
    mkdirSync(path.join(place.notes, name));
  },
  (place, name, random) => {
    place.write('new.tmp', noteText(random.below(1_000)));
    renameSync(path.join(place.notes, 'new.tmp'), path.join(place.notes, name));
  },
  (place, name) => writeFileSync(path.join(place.notes, name), Buffer.from([0x2d, 0xff, 0xfe])),
  (place, _name, random) => place.write(`1-1s/lee/${random.below(5)}.md`, noteText(random.below(1_000))),
];

/** Runs `use`, and `change` right before or after the note of a number is opened. */
function whileRead<T>(number: number, isBefore: boolean, change: () => void, use: () => T): T {
  const { openSync } = fs;
  let count = 0;
  fs.openSync = ((...words: Parameters<typeof openSync>) => {
    const isNow = String(words[0]).endsWith('.md') && count++ === number;
    if (isNow && isBefore) change();
    const descriptor = openSync(...words);
    if (isNow && !isBefore) change();
    return descriptor;
  }) as typeof openSync;
  syncBuiltinESMExports();
  try {
    return use();
  } finally {
    fs.openSync = openSync;
    syncBuiltinESMExports();
  }
}

/** Files that do not stay as they are, and times that say little. */
export const changeFaults: readonly Fault[] = [
  {
    name: 'a file changes, vanishes or becomes a folder while it, or another one, is read',
    run: ({ changes }, random) => {
      for (let time = 0; time < changes; time++) {
        const place = new NotesPlace(NOTES);
        try {
          const name = `1-1s/dana/${random.below(NOTES)}.md`;
          const change = random.of(CHANGES);
          // The clock is ahead, so that what was read is trusted: else all of it would be read again in any case.
          withClock(DAY, () => {
            const opened = random.below(NOTES);
            whileRead(
              opened,
              time % 2 === 0,
              () => change(place, name, random),
              () => place.cached(),
            );
            place.assertSound(place.bytes(), `${change} while note ${opened} is read, ${time}`);
          });
        } finally {
          place.remove();
        }
      }
      return changes;
    },
  },
  {
    name: 'the clock goes forward and back',
    run: (_, random) => {
      const place = new NotesPlace(NOTES);
      const jumps = [-365 * DAY, -3_600_000, -3_000, -1_000, 0, 1_000, 3_000, 3_600_000, 365 * DAY];
      try {
        for (const jump of [...jumps, ...jumps.toReversed()]) {
          withClock(jump, () => {
            for (const other of jumps) {
              const file = path.join(place.notes, `1-1s/dana/${random.below(NOTES)}.md`);
              const seconds = (Date.now() + other) / 1_000;
              // Of one length, so that the times alone tell.
              writeFileSync(file, noteText(100 + random.below(900)));
              utimesSync(file, seconds, seconds);
              place.assertSound(place.bytes(), `clock ${jump}, file ${other}`);
            }
          });
        }
        return 2 * jumps.length ** 2;
      } finally {
        place.remove();
      }
    },
  },
];
