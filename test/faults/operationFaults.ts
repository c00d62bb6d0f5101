import { existsSync, linkSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { StoredFile } from '../../src/platform/store/noteStore.ts';
import type { Random } from '../interleavings/random.ts';
import { DAY, withClock } from './clock.ts';
import type { Fault } from './fault.ts';
import { NotesPlace, noteText } from './notesPlace.ts';

const NOTES = 20;
/** Operations after which what is known is compared with what is there. */
const BETWEEN = 25;
const FOLDERS = ['1-1s/dana', '1-1s/lee', '1-1s/lee/old', 'elsewhere'];

/** What somebody, or a change of branches, does to files. What cannot be done is not. */
const OPERATIONS: readonly ((place: NotesPlace, random: Random) => void)[] = [
  (place, random) => place.write(nameOf(random), noteText(random.below(1_000))),
  (place, random) => place.write(nameOf(random), noteText(random.below(1_000))),
  (place, random) => place.write(nameOf(random), ''),
  (place, random) => rmSync(fileOf(place, random), { recursive: true, force: true }),
  (place, random) => renameSync(fileOf(place, random), fileOf(place, random)),
  (place, random) =>
    renameSync(path.join(place.notes, random.of(FOLDERS)), path.join(place.notes, random.of(FOLDERS))),
  (place, random) => mkdirSync(fileOf(place, random), { recursive: true }),
  (place, random) => symlinkSync(fileOf(place, random), fileOf(place, random)),
  (place, random) => linkSync(fileOf(place, random), fileOf(place, random)),
  (place, random) => utimesSync(fileOf(place, random), random.below(4_000_000), random.below(4_000_000)),
  (place, random) => place.write('.coaching.yaml', `self: ${random.of(['Sam', 'Dana', 'Lee'])}\n`),
];

function nameOf(random: Random): string {
  return `${random.of(FOLDERS)}/${random.below(NOTES)}.md`;
}

function fileOf(place: NotesPlace, random: Random): string {
  return path.join(place.notes, nameOf(random));
}

function operate(place: NotesPlace, random: Random): void {
  try {
    random.of(OPERATIONS)(place, random);
  } catch (error) {
    // There is nothing, or something else, at the place: then nothing is done.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}

/** What was read, and how. */
interface Told {
  digest: string;
  files: StoredFile[];
}

/** What the editor may have told the store: what was true once, told late, twice, in another order, or not at all. */
function tell(place: NotesPlace, told: Told, random: Random): void {
  const store = place.store();
  // What was read with other options is not told any more.
  if (told.digest !== place.digest()) Object.assign(told, { digest: place.digest(), files: [] });
  const { files: known } = told;
  for (const files of store.load()) if (random.below(8) === 0) known.push(...files);
  const set = Array.from({ length: Math.min(known.length, 5) }, () => random.of(known));
  const deleted = Array.from({ length: random.below(4) }, () => fileOf(place, random));
  store.update({ set, deleted });
  if (random.below(3) === 0)
    store.update({ set: set.toReversed(), deleted: set.map((file) => file.path).slice(0, 2) });
  if (known.length > 200) known.splice(0, 100);
}

/** Files that come and go while the store hears of it as it may. */
export const operationFaults: readonly Fault[] = [
  {
    name: 'files are written, moved and removed, and what is told of it is lost, repeated and out of order',
    run: ({ operations }, random) => {
      const place = new NotesPlace(NOTES);
      const told: Told = { digest: '', files: [] };
      try {
        // The clock is ahead, so that what was read is trusted: else all of it would be read again in any case.
        withClock(DAY, () => {
          for (let count = 1; count <= operations; count++) {
            operate(place, random);
            if (!existsSync(place.notes)) throw new Error('The notes are gone.');
            if (count % 5 === 0) tell(place, told, random);
            if (count % BETWEEN === 0) place.assertSound(place.bytes(), `after ${count} operations`);
          }
        });
        return operations;
      } finally {
        place.remove();
      }
    },
  },
];
