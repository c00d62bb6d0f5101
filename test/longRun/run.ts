import { isDeepStrictEqual, parseArgs } from 'node:util';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { TODAY } from '../bench/corpus/writeCorpus.ts';
import { memoryInUse } from '../memory/memoryInUse.ts';
import { Life } from './life.ts';
import { snapshot } from './snapshot.ts';
import { Workspace } from './workspace.ts';

// People write for hours, branches are switched, days pass: memory stays flat, and at the end the index and all that follows it say what
// fresh ones say. At full length: `node --import tsx test/longRun/run.ts --edits 100000 --switches 1000 --midnights 60`.

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '1500' },
    switches: { type: 'string', default: '15' },
    midnights: { type: 'string', default: '6' },
    notes: { type: 'string', default: '200' },
    seed: { type: 'string', default: '20260123' },
  },
});
const [edits, switches, midnights] = [values.edits, values.switches, values.midnights].map(Number) as [
  number,
  number,
  number,
];
/** How often memory is looked at. */
const SAMPLES = 24;
/** Bytes that may be in use in the last quarter of the time beyond those in the third; before that the caches fill. */
const MOST_GROWTH = 1_500_000;
/** Edits after which everything that is shown is asked for, as views do. */
const ASKED_EVERY = 50;

/** Edits from which on a run takes so long that it is told how far it is. */
const TOLD_FROM = 10_000;

const life = new Life(Number(values.notes), Number(values.seed));
const workspace = new Workspace(DEFAULT_CONFIGURATION, TODAY);
workspace.writeMany(life.texts);

const used: number[] = [];
for (let edit = 1; edit <= edits; edit++) {
  workspace.write(life.edit());
  if (isTime(edit, switches)) workspace.writeMany(life.switchBranch());
  if (isTime(edit, midnights)) workspace.newDay(life.midnight());
  if (edit % ASKED_EVERY === 0) lookOn();
  if (!isTime(edit, SAMPLES)) continue;
  used.push(memoryInUse());
  if (edits > TOLD_FROM)
    console.log(`${edit} edits, ${workspace.items.count} open items: ${used.at(-1)} bytes in use`);
}

const early = used.slice(SAMPLES / 2, -SAMPLES / 4);
const late = used.slice(-SAMPLES / 4);
const growth = Math.min(...late) - Math.min(...early);
const perThousand = slope(used.slice(SAMPLES / 2)) / (edits / SAMPLES / 1_000);
console.log(
  `${edits} edits, ${switches} switches of branches, ${midnights} midnights: ${(used.at(-1) ?? 0) / 1e6} MB in use at the end, ${Math.round(perThousand)} bytes more with a thousand edits`,
);
const failures = growth > MOST_GROWTH ? [`memory has grown by ${growth} bytes: ${used.join(', ')}`] : [];
const fresh = new Workspace(DEFAULT_CONFIGURATION, workspace.today);
fresh.writeMany(new Map([...life.texts].sort()));
const [lived, anew] = [snapshot(workspace), snapshot(fresh)];
for (const [question, answers] of Object.entries(anew)) {
  const said = lived[question] ?? [];
  if (isDeepStrictEqual(said, answers)) continue;
  const at = answers.findIndex((answer, index) => answer !== said[index]);
  failures.push(
    `${question}: after all that ${said[at]?.slice(0, 600)}\n  anew ${answers[at]?.slice(0, 600)}`,
  );
}
for (const failure of failures) console.log(failure);
const questions = Object.keys(anew).length;
console.log(JSON.stringify({ passed: 1 + questions - failures.length, failed: failures.length }));
process.exitCode = failures.length > 0 ? 1 : 0;

/** Whether one of `times` events, spread over all edits, comes with this one. */
function isTime(edit: number, times: number): boolean {
  return Math.floor((edit * times) / edits) > Math.floor(((edit - 1) * times) / edits);
}

/** What the views and the open notes ask for. */
function lookOn(): void {
  workspace.items.groups('due');
  workspace.items.overdue();
  workspace.summaries.of('/notes');
  for (const key of new Set(workspace.checked.flatMap((keys) => keys ?? []))) workspace.problemsOf(key);
  workspace.checked = [];
}

/** Of the line that lies nearest to some values, by least squares: what it rises from one to the next. */
function slope(samples: readonly number[]): number {
  const middle = (samples.length - 1) / 2;
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const rise = samples.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  return rise / samples.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
}
