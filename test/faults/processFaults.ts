import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Fault } from './fault.ts';
import { NotesPlace, noteText } from './notesPlace.ts';
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
    run: ({ seconds }) =>
      withTwoWriters(async ({ place, writers }) => {
        const before = place.bytes();
        let rounds = 0;
        for (
          const end = performance.now() + 1_000 * seconds;
          rounds < 3 || performance.now() < end;
          rounds++
        ) {
          place.assertSound(before, `round ${rounds}`);
          await wait(1);
        }
        assertAllGoOn(writers);
        await Promise.all(writers.map(kill));
        place.assertSound(before, 'at the end');
        return rounds;
      }),
  },
  {
    name: 'of two processes that write one cache now this one is killed, now the other',
    run: ({ kills }, random) =>
      withTwoWriters(async ({ place, program, writers }) => {
        for (let count = 0; count < kills; count++) {
          // What both know of this note is old from here on.
          place.write(`1-1s/dana/${random.below(NOTES)}.md`, noteText(NOTES + count));
          const before = place.bytes();
          await wait(random.below(LONGEST_LIFE));
          const killed = random.below(writers.length);
          await Promise.all(writers.splice(killed, 1).map(kill));
          place.assertSound(before, `after kill ${count}`);
          assertAllGoOn(writers);
          writers.push(await startWriter(program, place));
        }
        await Promise.all(writers.map(kill));
        place.write('1-1s/dana/last.md', '- [ ] Last\n');
        place.assertSound(place.bytes(), 'at the end');
        return kills;
      }),
  },
];

interface TwoWriters {
  readonly place: NotesPlace;
  /** What a writer runs. */
  readonly program: string;
  readonly writers: ChildProcess[];
}

/** Two processes that write the cache of one place, as two windows on one folder do; whatever comes of it, neither is left behind. */
async function withTwoWriters(work: (two: TwoWriters) => Promise<number>): Promise<number> {
  const place = new NotesPlace(NOTES);
  const writers: ChildProcess[] = [];
  try {
    const program = await bundledWriter(place.place);
    writers.push(await startWriter(program, place), await startWriter(program, place));
    return await work({ place, program, writers });
  } finally {
    await Promise.all(writers.map(kill));
    place.remove();
  }
}

function assertAllGoOn(writers: readonly ChildProcess[]): void {
  for (const { exitCode } of writers)
    assert.equal(exitCode, null, 'a writer goes on whatever becomes of the other one');
}
