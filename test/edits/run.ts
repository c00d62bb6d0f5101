import { isDeepStrictEqual, parseArgs } from 'node:util';
import { type KeptNote, keptOf, readAgain } from '../../src/notes/edited/keptNote.ts';
import { readHead } from '../../src/notes/noteHead.ts';
import { prepareNotes } from '../../src/notes/notePreparation.ts';
import { readWhole } from '../../src/notes/wholeNote.ts';
import { OPTIONS } from '../notes/options.ts';
import { editedFile } from './edits.ts';

// Edits running files and compares what was read of a piece with what is read of the whole: `--count` edits from `--seed` on.

const EDITS = 40;
const MOST_SHOWN = 5;

interface Tally {
  passed: number;
  failed: number;
  /** Edits after which only a piece was read. */
  pieces: number;
}

const prepared = prepareNotes(OPTIONS);

function compareEdits(seed: number, tally: Tally): void {
  const { path, texts } = editedFile(seed, EDITS);
  let kept: KeptNote | null = null;
  for (const [number, text] of texts.entries()) {
    const read = readBoth(path, text, kept);
    kept = read.kept;
    if (read.isPiece) tally.pieces++;
    if (read.isSame) tally.passed++;
    else if (++tally.failed <= MOST_SHOWN) show(seed, number, texts);
  }
}

/** Reads a text as a whole and, where that is possible, as what was edited of the text before. */
function readBoth(
  path: string,
  text: string,
  before: KeptNote | null,
): { readonly kept: KeptNote | null; readonly isPiece: boolean; readonly isSame: boolean } {
  const head = readHead(prepared, path, text);
  if (!head) return { kept: null, isPiece: false, isSame: true };
  const whole = readWhole(prepared, head);
  const again = before && readAgain(prepared, head, before);
  if (!again) return { kept: keptOf(head, whole), isPiece: false, isSame: true };
  return { kept: again.kept, isPiece: true, isSame: isDeepStrictEqual(again.note, whole.note) };
}

function show(seed: number, number: number, texts: readonly string[]): void {
  console.log(`seed ${seed}, edit ${number}:\n${JSON.stringify([texts[number - 1], texts[number]])}\n`);
}

const { values } = parseArgs({
  options: { count: { type: 'string', default: '4000' }, seed: { type: 'string', default: '20260131' } },
});
const tally: Tally = { passed: 0, failed: 0, pieces: 0 };
for (let seed = Number(values.seed); tally.passed + tally.failed < Number(values.count); seed++)
  compareEdits(seed, tally);
console.log(JSON.stringify(tally));
process.exitCode = tally.failed > 0 || tally.pieces === 0 ? 1 : 0;
