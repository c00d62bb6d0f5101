import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { NotesPlace } from './notesPlace.ts';
import { bundledWriter, kill, startWriter } from './writerProcess.ts';

const NOTES = 30;
/** Milliseconds within which a writer is killed: it writes its cache several times in them. */
const LONGEST_LIFE = 120;

/** Processes that write a cache die, or write it at the same time. */
export const processFaults: readonly Fault[] = [
  {
    name: 'a process is killed while it writes',
    run: async ({ kills }, random) => {
      const place = new NotesPlace(NOTES);
      try {
        const before = place.bytes();
        const program = await bundledWriter(place.place);
        for (let count = 0; count < kills; count++) {
          const child = await startWriter(program, place);
          await wait(random.below(LONGEST_LIFE));
          await kill(child);
          place.assertSound(before, `after kill ${count}`);
        }
        place.write('1-1s/dana/last.md', '- [ ] Last\n');
        place.cached();
        const left = place.buckets().filter((name) => name.endsWith('.tmp'));
        assert.deepEqual(left, [], 'what the dead left behind is gone');
        return kills;
      } finally {
        place.remove();
      }
    },
  },
  {
    name: 'two processes write one cache at once',
    run: async ({ seconds }) => {
      const place = new NotesPlace(NOTES);
      try {
        const before = place.bytes();
        const program = await bundledWriter(place.place);
        const children = [await startWriter(program, place), await startWriter(program, place)];
        let rounds = 0;
        for (
          const end = performance.now() + 1_000 * seconds;
          rounds < 3 || performance.now() < end;
          rounds++
        ) {
          place.assertSound(before, `round ${rounds}`);
          await wait(1);
        }
        for (const child of children) {
          assert.equal(child.exitCode, null, 'a writer goes on whatever the other one does');
          await kill(child);
        }
        place.assertSound(before, 'at the end');
        return rounds;
      } finally {
        place.remove();
      }
    },
  },
];
