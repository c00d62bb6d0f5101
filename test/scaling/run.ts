import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { realisticNotes, TODAY } from '../bench/corpus/writeCorpus.ts';
import { FAMILIES } from '../hostile/families.ts';
import { cpuTimeOf } from '../hostile/growth.ts';
import { ROOT, Workspace } from '../longRun/workspace.ts';
import { superLinearFamilies } from './familyGrowth.ts';

// Time must grow in proportion: that of a note with the number of notes, that of a hostile text with its size. Compared are times of one run with
// each other, the least CPU time of several: a slow or a busy machine changes neither.

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '250' },
    many: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '20260123' },
  },
});
const [few, many] = [Number(values.few), Number(values.many)];
/** The cost of a note among many against that among few. */
const MOST_RATIO = 1.6;
const RUNS = 2;
const WARM_UP = 3;
/**
 * The garbage collector works on one thread, and rarely: where a text's tree outgrows the space for what is new, all of it is copied, which
 * is a step in its time and no growth.
 */
const STEADY = ['--single-threaded-gc', '--min-semi-space-size=256', '--max-semi-space-size=256'] as const;

/** CPU microseconds a note: read, checked, put into the index, and everything listed. */
function costOfNote(count: number, runs: number): number {
  const files = new Map(
    Array.from(realisticNotes(count, Number(values.seed)), ({ path, text }) => [path, text]),
  );
  const times = Array.from({ length: runs }, () =>
    cpuTimeOf(() => {
      const workspace = new Workspace(DEFAULT_CONFIGURATION, TODAY);
      workspace.writeMany(files);
      for (const path of files.keys()) workspace.problemsAt(path);
      workspace.items.groups('due');
      workspace.items.groups('person');
      workspace.summaries.of(ROOT);
    }),
  );
  return (Math.min(...times) / count) * 1_000;
}

if (!process.execArgv.includes(STEADY[0])) {
  const [, script = '', ...rest] = process.argv;
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...STEADY, script, ...rest], {
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}
costOfNote(few, WARM_UP);
const [alone, among] = [costOfNote(few, RUNS), costOfNote(many, RUNS)];
const ratio = among / alone;
console.log(
  `a note among ${few}: ${alone.toFixed(0)} µs, among ${many}: ${among.toFixed(0)} µs, ${ratio.toFixed(2)} times as much`,
);
const failures = superLinearFamilies();
if (ratio > MOST_RATIO) failures.push(`the cost of a note grows with their number: ${ratio.toFixed(2)}`);
for (const failure of failures) console.log(failure);
console.log(JSON.stringify({ passed: FAMILIES.length + 1 - failures.length, failed: failures.length }));
process.exitCode = failures.length > 0 ? 1 : 0;
