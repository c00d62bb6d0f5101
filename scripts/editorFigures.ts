import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { realisticNotes, writeCorpus } from '../test/bench/corpus/writeCorpus.ts';
import { figuresOf, type Peers } from '../test/bench/editorRows.ts';
import { childProgram, ripgrep, writeChild } from '../test/bench/processes.ts';
import { byTurns, median } from '../test/bench/rounds.ts';
import type { EditedBy, MeasuredFolder } from '../test/editor/measured/measuredReading.ts';
import { timesUntilRows } from '../test/editor/measured/openedAgain.ts';
import { reportResult } from './reportResult.ts';
import { runEditorTests } from './vscode/editorTests.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

// Measures a folder of realistic notes inside a real VS Code, on the extension as `npm run build` has left it in `dist`:
// read for the first time, opened again, edited, changed by another program, and opened in a new window. Leaves the figures in `out/editorFigures`, a file for each number of notes, from where
// `npm run bench` takes them. `NOTES` says how many, 10,000 where it does not; `FOLDERS` of them, alike, are read for the first time, 3 where it does not say; one is
// opened again as often as `AGAIN` says, 5 times where it does not.

exitOnSignals();
const SEED = 20260123;
const ROUNDS = 5;
const notes = Number(process.env.NOTES ?? 10_000);
const folders = Number(process.env.FOLDERS ?? 3);
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
  const edited = emptyFolder('edited');
  writeFileSync(path.join(edited, 'files.json'), '[]');
  const editedBy: EditedBy = { program: await writeChild(edited), folder: edited };
  process.env.EDITED = JSON.stringify(editedBy);
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
    const figures = figuresOf(notes, measured, rows, peers);
    for (const { measure, figure } of figures) console.log(`${measure}: ${figure}`);
    mkdirSync(path.join(out, 'editorFigures'), { recursive: true });
    writeFileSync(path.join(out, `editorFigures/${notes}.json`), `${JSON.stringify(figures, null, 2)}\n`);
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

async function peersOf(folder: string, files: readonly string[]): Promise<Peers> {
  const scratch = emptyFolder('scratch');
  const child = await childProgram(scratch);
  writeFileSync(path.join(scratch, 'files.json'), JSON.stringify(files));
  const times = byTurns({ rg: () => ripgrep(folder), readFileSync: () => child('read', scratch).ms }, ROUNDS);
  return { rg: median(times.rg), readFileSync: median(times.readFileSync) };
}
