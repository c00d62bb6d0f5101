import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { realisticNotes, writeCorpus } from '../test/bench/corpus/writeCorpus.ts';
import { atMost, type Figure, plain } from '../test/bench/figures.ts';
import { childProgram, ripgrep } from '../test/bench/processes.ts';
import { byTurns, median } from '../test/bench/rounds.ts';
import type { MeasuredFolder, MeasuredReading } from '../test/editor/measured/measuredReading.ts';
import { reportResult } from './reportResult.ts';
import { runEditorTests } from './vscode/editorTests.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

// Measures a folder of realistic notes inside a real VS Code, on the extension as `npm run build` has left it in `dist`: read for the
// first time, and opened again. Leaves the figures in `out/editorFigures.json`, from where `npm run bench` takes them. `NOTES` says how many,
// 10,000 where it does not.

exitOnSignals();
const SEED = 20260123;
const ROUNDS = 5;
const notes = Number(process.env.NOTES ?? 10_000);
const name = `${notes.toLocaleString('en')} notes`;
const out = path.join(repositoryRoot, 'out');
const measuredFile = path.join(out, 'measuredFolder.json');
const workspace = await temporaryFolder();
try {
  const folder = path.join(workspace.path, 'large');
  mkdirSync(path.join(workspace.path, 'empty'));
  mkdirSync(folder);
  mkdirSync(out, { recursive: true });
  const files = writeCorpus(folder, realisticNotes(notes, SEED));
  const opened = { folders: [{ path: 'empty' }], settings: {} };
  writeFileSync(path.join(workspace.path, 'large.code-workspace'), JSON.stringify(opened));
  process.env.MEASURED = measuredFile;
  const result = await runEditorTests({
    extension: repositoryRoot,
    tests: [path.join(repositoryRoot, 'test/editor/measured/largeFolder.ts')],
    workspace: workspace.path,
    workspaceFile: 'large.code-workspace',
    output: path.join(out, 'editor/measured'),
  });
  if (result.failed === 0) {
    const peers = await peersOf(folder, files);
    const measured = JSON.parse(readFileSync(measuredFile, 'utf8')) as MeasuredFolder;
    const figures = figuresOf(measured, peers);
    for (const { measure, figure } of figures) console.log(`${measure}: ${figure}`);
    writeFileSync(path.join(out, 'editorFigures.json'), `${JSON.stringify(figures, null, 2)}\n`);
  }
  reportResult(result);
} finally {
  await workspace.remove();
}

/** Milliseconds, medians. */
interface Peers {
  readonly rg: number;
  readonly readFileSync: number;
}

async function peersOf(folder: string, files: readonly string[]): Promise<Peers> {
  const scratch = path.join(workspace.path, 'scratch');
  mkdirSync(scratch);
  const child = await childProgram(scratch);
  writeFileSync(path.join(scratch, 'files.json'), JSON.stringify(files));
  const times = byTurns({ rg: () => ripgrep(folder), readFileSync: () => child('read', scratch).ms }, ROUNDS);
  return { rg: median(times.rg), readFileSync: median(times.readFileSync) };
}

function figuresOf({ cold, warm, openItems, memory }: MeasuredFolder, { rg, readFileSync }: Peers): Figure[] {
  const ofWarm = (value: (reading: MeasuredReading) => number): number =>
    median(warm.map(value).sort((a, b) => a - b));
  return [
    plain(
      `${name} with ${openItems.toLocaleString('en')} open items: \`rg --json\` for open boxes`,
      rg,
      'ms',
    ),
    plain(`${name}: \`readFileSync\` of all files`, readFileSync, 'ms'),
    atMost(
      `${name}, nothing stored: read, until the tree is complete`,
      cold.listed / readFileSync,
      2,
      '× `readFileSync`',
    ),
    plain(`${name}, nothing stored: until the tree is complete`, cold.listed, 'ms'),
    atMost(`${name}, all stored: first complete tree`, ofWarm(({ listed }) => listed) / rg, 0.5, '× `rg`'),
    atMost(
      `${name}, all stored: everything compared with the files`,
      ofWarm(({ read }) => read) / rg,
      1.5,
      '× `rg`',
    ),
    ...stallFigures('nothing stored', [cold]),
    ...stallFigures('all stored', warm),
    plain(`${name}: memory above the empty extension host`, memory / 1e6, 'MB'),
  ];
}

function stallFigures(when: string, readings: readonly MeasuredReading[]): Figure[] {
  const most = (value: (reading: MeasuredReading) => number): number => Math.max(...readings.map(value));
  const at = `${name}, ${when}`;
  return [
    atMost(
      `${at}: longest stall of the extension host’s thread`,
      most(({ longest }) => longest),
      16,
      'ms',
    ),
    plain(
      `${at}: the thread’s own work in its longest turn`,
      most(({ longestWork }) => longestWork),
      'ms',
    ),
    plain(
      `${at}: the thread’s own work in all`,
      most(({ work }) => work),
      'ms',
    ),
    plain(
      `${at}: 99th percentile of the stalls`,
      most(({ percentile99 }) => percentile99),
      'ms',
    ),
  ];
}
