import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Recalled } from '../src/editor/coachingApi.ts';
import { realisticNotes, writeCorpus } from '../test/bench/corpus/writeCorpus.ts';
import { atMost, type Figure, plain } from '../test/bench/figures.ts';
import { childProgram, ripgrep } from '../test/bench/processes.ts';
import { byTurns, median } from '../test/bench/rounds.ts';
import type { MeasuredFolder, Watched } from '../test/editor/measured/measuredReading.ts';
import { timesUntilRows } from '../test/editor/measured/openedAgain.ts';
import { reportResult } from './reportResult.ts';
import { runEditorTests } from './vscode/editorTests.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

// Measures a folder of realistic notes inside a real VS Code, on the extension as `npm run build` has left it in `dist`:
// read for the first time, opened again, edited, changed by another program, and opened in a new window. Leaves the figures in `out/editorFigures.json`, from where `npm run bench`
// takes them. `NOTES` says how many, 10,000 where it does not; `FOLDERS` of them, alike, are read for the first time, 3 where it does not say; one is
// opened again as often as `AGAIN` says, 5 times where it does not.

exitOnSignals();
const SEED = 20260123;
const ROUNDS = 5;
const notes = Number(process.env.NOTES ?? 10_000);
const folders = Number(process.env.FOLDERS ?? 3);
const name = `${notes.toLocaleString('en')} notes`;
const out = path.join(repositoryRoot, 'out');
const measuredFile = path.join(out, 'measuredFolder.json');
const workspace = await temporaryFolder();
try {
  const folder = path.join(workspace.path, 'large/1');
  mkdirSync(path.join(workspace.path, 'empty'));
  mkdirSync(folder, { recursive: true });
  mkdirSync(out, { recursive: true });
  const files = writeCorpus(folder, realisticNotes(notes, SEED));
  for (let more = 2; more <= folders; more++)
    cpSync(folder, path.join(workspace.path, 'large', String(more)), { recursive: true });
  const opened = { folders: [{ path: 'empty' }], settings: {} };
  writeFileSync(path.join(workspace.path, 'large.code-workspace'), JSON.stringify(opened));
  process.env.MEASURED = measuredFile;
  process.env.AGAIN ??= '5';
  // Of very many notes each part takes minutes.
  process.env.REPORT_WITHIN_MINUTES = '60';
  const result = await runEditorTests({
    extension: repositoryRoot,
    tests: [path.join(repositoryRoot, 'test/editor/measured/largeFolder.ts')],
    workspace: workspace.path,
    workspaceFile: 'large.code-workspace',
    output: path.join(out, 'editor/measured'),
  });
  if (result.failed === 0) {
    const rows = await timesUntilRows(folder, Number(process.env.AGAIN), emptyFolder('again'));
    const peers = await peersOf(folder, files);
    const measured = JSON.parse(readFileSync(measuredFile, 'utf8')) as MeasuredFolder;
    const figures = figuresOf(measured, rows, peers);
    for (const { measure, figure } of figures) console.log(`${measure}: ${figure}`);
    writeFileSync(path.join(out, 'editorFigures.json'), `${JSON.stringify(figures, null, 2)}\n`);
  }
  reportResult(result);
} finally {
  await workspace.remove();
}

function emptyFolder(called: string): string {
  const made = path.join(workspace.path, called);
  mkdirSync(made);
  return made;
}

/** Milliseconds, medians. */
interface Peers {
  readonly rg: number;
  readonly readFileSync: number;
}

async function peersOf(folder: string, files: readonly string[]): Promise<Peers> {
  const scratch = emptyFolder('scratch');
  const child = await childProgram(scratch);
  writeFileSync(path.join(scratch, 'files.json'), JSON.stringify(files));
  const times = byTurns({ rg: () => ripgrep(folder), readFileSync: () => child('read', scratch).ms }, ROUNDS);
  return { rg: median(times.rg), readFileSync: median(times.readFileSync) };
}

function figuresOf(
  measured: MeasuredFolder,
  rows: readonly Recalled[],
  { rg, readFileSync }: Peers,
): Figure[] {
  const { cold, warm, edits, batch, openItems, memory } = measured;
  const listed = medianOf(cold, (reading) => reading.listed);
  return [
    plain(
      `${name} with ${openItems.toLocaleString('en')} open items: \`rg --json\` for open boxes`,
      rg,
      'ms',
    ),
    plain(`${name}: \`readFileSync\` of all files`, readFileSync, 'ms'),
    atMost(
      `${name}, nothing stored: read, until the tree is complete`,
      listed / readFileSync,
      2,
      '× `readFileSync`',
    ),
    plain(`${name}, nothing stored: until the tree is complete`, listed, 'ms'),
    atMost(
      `${name}, a new window: until the lists have rows, as they were shown last, once the editor asks for them`,
      medianOf(rows, ({ sinceAsked }) => sinceAsked) / rg,
      0.5,
      '× `rg`',
    ),
    plain(
      `${name}, a new window: until then from the start of the extension, while the editor itself starts`,
      medianOf(rows, ({ sinceStart }) => sinceStart),
      'ms',
    ),
    plain(
      `${name}, all stored: until the tree is complete from the index`,
      medianOf(warm, (reading) => reading.listed) / rg,
      '× `rg`',
    ),
    atMost(
      `${name}, all stored: everything compared with the files`,
      medianOf(warm, (reading) => reading.read) / rg,
      1.5,
      '× `rg`',
    ),
    ...threadFigures('nothing stored', cold),
    ...threadFigures('all stored', warm),
    plain(
      `${name}, ${batch.files.toLocaleString('en')} files changed at once: until all is listed`,
      batch.listed,
      'ms',
    ),
    ...threadFigures(`${batch.files.toLocaleString('en')} files changed at once`, [batch]),
    atMost(
      `${name}: from the end of the typing pause until views and problems follow an edit`,
      medianOf(edits, (ms) => ms),
      30,
      'ms',
    ),
    plain(`${name}: memory above the empty extension host`, memory / 1e6, 'MB'),
  ];
}

function threadFigures(when: string, watched: readonly Watched[]): Figure[] {
  const at = `${name}, ${when}`;
  const most = (value: (one: Watched) => number): number => Math.max(...watched.map(value));
  const times = watched.length === 1 ? '' : `, most of ${watched.length} times`;
  const typical = (of: string, value: (one: Watched) => number): Figure =>
    plain(`${at}: ${of}${watched.length === 1 ? '' : ', median'}`, medianOf(watched, value), 'ms');
  return [
    atMost(
      `${at}: longest stall of the extension host’s thread${times}`,
      most(({ longest }) => longest),
      16,
      'ms',
    ),
    plain(
      `${at}: longest stall of a process beside it that does nothing${times}`,
      most(({ longestIdle }) => longestIdle),
      'ms',
    ),
    plain(
      `${at}: the thread’s own work in its longest turn${times}`,
      most(({ longestWork }) => longestWork),
      'ms',
    ),
    ...(watched.length === 1
      ? []
      : [
          typical('longest stall of the extension host’s thread', ({ longest }) => longest),
          typical('longest stall of a process beside it that does nothing', ({ longestIdle }) => longestIdle),
          typical('the thread’s own work in its longest turn', ({ longestWork }) => longestWork),
        ]),
    typical('99th percentile of the thread’s stalls', ({ percentile99 }) => percentile99),
    typical('the thread’s own work in all', ({ work }) => work),
  ];
}

function medianOf<T>(all: readonly T[], value: (one: T) => number): number {
  return median(all.map(value).sort((a, b) => a - b));
}
