import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { FAMILIES } from '../hostile/families.ts';
import { editCosts } from './editCost.ts';
import { superLinearFamilies } from './familyGrowth.ts';
import { costOfNote } from './noteCost.ts';

// Time must grow in proportion: that of a note with the number of notes, that of a hostile text with its size; that of an edit not at all. Compared
// are times of one run with each other, the least or the middle CPU time of several: a slow or a busy machine changes neither. Where it can be
// counted instead, it is.

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '250' },
    many: { type: 'string', default: '4000' },
    /** Of the workspaces that an edit is made in. */
    small: { type: 'string', default: '1000' },
    large: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20260123' },
  },
});
const [few, many, seed] = [values.few, values.many, values.seed].map(Number) as [number, number, number];
const [small, large] = [Number(values.small), Number(values.large)];
const RUNS = 2;
const WARM_UP = 3;

/** How many times as much may be asked of the larger: what is counted says it exactly, times leave room for a memory that is farther away. */
const MOST = {
  /** The cost of a note among many against that among few, read and checked. */
  note: 1.6,
  /** The same where notes are read already, of a hundred times as many. */
  filling: 2,
  /** An edit among a hundred times as many notes; who lists a hundred times as many people puts them in order. */
  edit: 5,
  /** Notes that the index is asked for in an edit. */
  lookUps: 1.15,
} as const;
/**
 * The garbage collector works on one thread, and rarely: where a text's tree outgrows the space for what is new, all of it is copied, which
 * is a step in its time and no growth.
 */
const STEADY = ['--single-threaded-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'] as const;

if (!process.execArgv.includes(STEADY[0])) {
  const [, script = '', ...rest] = process.argv;
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...STEADY, script, ...rest], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

const failures: string[] = [];

/** Tells two costs, and whether the second is too many times the first. */
function compare(what: string, unit: string, [less, more]: readonly [number, number], most: number): void {
  const ratio = more / less;
  const said = `${what}: ${less.toFixed(0)} and ${more.toFixed(0)} ${unit}, ${ratio.toFixed(2)} times as much`;
  console.log(said);
  if (!(ratio <= most)) failures.push(`${said}, at most ${most}`);
}

/** The cost of a note among few and among many. What is too much is measured again. */
function noteCosts(): [number, number] {
  costOfNote(few, seed, WARM_UP);
  const alone = costOfNote(few, seed, RUNS);
  const among = costOfNote(many, seed, 1);
  return [alone, among > MOST.note * alone ? Math.min(among, costOfNote(many, seed, 1)) : among];
}

compare(`a note among ${few} and ${many}, read and checked`, 'µs', noteCosts(), MOST.note);
const { filling, edit, lookUps } = editCosts(small, large);
const both = `${small} and ${large} notes`;
compare(`a note taken in among ${both}`, 'µs', filling, MOST.filling);
compare(`an edit among ${both}`, 'µs', edit, MOST.edit);
compare(`an edit among ${both}`, 'notes looked up', lookUps, MOST.lookUps);
const comparisons = Object.keys(MOST).length;
failures.push(...superLinearFamilies());
for (const failure of failures) console.log(`too much: ${failure}`);
const passed = FAMILIES.length + comparisons - failures.length;
console.log(JSON.stringify({ passed, failed: failures.length }));
process.exitCode = failures.length > 0 ? 1 : 0;
