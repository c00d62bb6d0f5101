import { parseArgs } from 'node:util';
import { sampleFiles } from '../../scripts/sampleNotes.ts';
import { check } from '../../src/coaching/check.ts';
import type { Problem } from '../../src/coaching/rule.ts';
import { RULES } from '../../src/coaching/rules.ts';
import { addDays } from '../../src/notes/days.ts';
import type { Note } from '../../src/notes/note.ts';
import { fixesFor } from '../../src/writing/fixes/fixesFor.ts';
import { generate } from '../agreement/generate.ts';
import { Desk } from '../writing/fixes/mending.ts';
import { messyNote } from './generate.ts';

// After “fix all” nothing that needs no guess is left, a second run changes nothing, and everything else stands as it stood, byte for byte.

const TODAY = '2026-01-23';
const MOST_SHOWN = 10;
/** Of how many notes one is followed by lines that are hard on a reader of lists, so that what is an item cannot be told beforehand. */
const WILD_EVERY = 4;

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20260123' } },
});
const counts = { passed: 0, failed: 0, mended: 0 };
const desks = new Map<string, Desk>();

/** The few texts that one note goes through are read once each. */
const read = new Map<string, Note | null>();

function deskFor(path: string): Desk {
  const known = desks.get(path);
  if (known) return known;
  const desk = new Desk({ path, today: TODAY });
  const readAnew = desk.reading.read;
  const remembered = (text: string): Note | null => {
    const note = read.has(text) ? (read.get(text) ?? null) : readAnew(text);
    read.set(text, note);
    return note;
  };
  desk.reading = { ...desk.reading, read: remembered };
  desks.set(path, desk);
  return desk;
}

/** What is wrong with “fix all” of a text, or null. `expected` is the text that must come out, where that is known. */
function wrongIn(before: string, path: string, expected: string | null): string | null {
  const desk = deskFor(path);
  read.clear();
  if (!desk.reading.read(before)) return expected === null ? null : 'is no note';
  const once = desk.fixAll(before);
  counts.mended += once.fixed;
  if (expected !== null && once.text !== expected) return `came out as ${JSON.stringify(once.text)}`;
  const twice = desk.fixAll(once.text);
  if (twice.fixed > 0 || twice.text !== once.text)
    return `a second run made it ${JSON.stringify(twice.text)}`;
  const target = desk.target(once.text);
  const problems = check(target.note, target.context);
  const left = problems.flatMap((problem) => fixesFor(problem, target)).filter(({ isSafe }) => isSafe);
  if (left.length > 0) return `${left.length} safe fixes are left in ${JSON.stringify(once.text)}`;
  const errors = (found: readonly Problem[]): number =>
    found.filter(({ severity }) => severity === 'error').length;
  const told = desk.problems(before);
  // Front matter that could not be read hid what is wrong in it.
  const wasHidden = told.some(({ rule }) => rule === 'front-matter-syntax');
  if (!wasHidden && errors(problems) > errors(told)) return 'there are more errors than before';
  return expected === null ? strayChange(before, once) : null;
}

/** Where nothing is known beforehand: nothing changes without a mended problem, and only lines that hold one. */
function strayChange(before: string, { text, fixed }: { text: string; fixed: number }): string | null {
  if (fixed === 0) return text === before ? null : 'changed, and nothing was mended';
  const [old = [], now = []] = [before, text].map((whole) => whole.split(/(?<=\r\n|\n|\r(?!\n))/u));
  let at = 0;
  let strays = 0;
  for (const line of now) {
    if (old[at] !== line) strays++;
    // A line that is gone leaves the next one in its place.
    if (old[at] !== line && old[at + 1] === line) at++;
    at++;
  }
  return strays + old.length - at <= fixed
    ? null
    : `more than ${fixed} lines changed: ${JSON.stringify(text)}`;
}

function count(name: string, before: string, path: string, expected: string | null): void {
  const wrong = wrongIn(before, path, expected);
  if (wrong === null) {
    counts.passed++;
    return;
  }
  counts.failed++;
  if (counts.failed <= MOST_SHOWN) console.log(`${name}: ${JSON.stringify(before)}\n${wrong}\n`);
}

for (const { path, text } of sampleFiles(TODAY)) count(path, text, path, null);
for (const { id, fails, passes } of RULES)
  for (const example of [fails, passes])
    count(id, example.text, example.path ?? '1-1s/dana-reyes/2026-01-15.md', null);
for (let index = 0; index < Number(values.count); index++) {
  const seed = Number(values.seed) + index;
  const note = messyNote(seed, addDays);
  if (index % WILD_EVERY > 0) count(`seed ${seed}`, note.before, note.path, note.after);
  else count(`seed ${seed}`, note.before + generate(seed), note.path, null);
}
console.log(`${values.count} generated notes, seed ${values.seed}: ${counts.mended} problems mended`);
console.log(JSON.stringify({ passed: counts.passed, failed: counts.failed }));
process.exitCode = counts.failed > 0 ? 1 : 0;
