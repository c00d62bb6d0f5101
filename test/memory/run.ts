import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import type { Note } from '../../src/notes/note.ts';
import { noteReader } from '../../src/notes/noteReader.ts';
import { realisticNotes, TODAY } from '../bench/corpus/writeCorpus.ts';
import { ROOT, Workspace } from '../longRun/workspace.ts';
import { memoryInUse } from './memoryInUse.ts';

// What the index and all that follows it keep of each note, once it is quiet. Compared are a small and a large folder: what does not grow with
// the notes falls out. Both fill the maps of the engine, which double in size, as far as 100,000 notes do.

const SEED = 20260123;
const WARM_UP = 300;
const SMALL = 3_125;
const LARGE = 12_500;
/** Bytes for each note. Among 100,000 it takes a fifth more, and these may take 120 MB. */
const MOST = 1_000;

const read = noteReader(readingOptions(DEFAULT_CONFIGURATION));
// What is made once is made before.
await memoryOf(WARM_UP);
const small = await memoryOf(SMALL);
const large = await memoryOf(LARGE);
const each = (large - small) / (LARGE - SMALL);
console.log(
  `${SMALL} and ${LARGE} notes: ${small / 1e6} and ${large / 1e6} MB, ${Math.round(each)} bytes a note`,
);
const failed = each <= MOST ? 0 : 1;
if (failed > 0) console.log(`too much: at most ${MOST} bytes a note`);
console.log(JSON.stringify({ passed: 1 - failed, failed }));

/** Bytes that so many notes take with all lists made of them. */
async function memoryOf(count: number): Promise<number> {
  const before = memoryInUse();
  const workspace = new Workspace(DEFAULT_CONFIGURATION, TODAY);
  workspace.takeMany(notesOf(count));
  workspace.items.groups('due');
  workspace.summaries.of(ROOT);
  workspace.checked = [];
  await workspace.settle();
  const used = memoryInUse() - before;
  // Held on to until it was looked at.
  if (workspace.index.size !== count) throw new Error(`${workspace.index.size} notes instead of ${count}.`);
  return used;
}

function* notesOf(count: number): Generator<readonly [path: string, note: Note | null]> {
  for (const { path, text } of realisticNotes(count, SEED)) yield [path, read(path, text)];
}
