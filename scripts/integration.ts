import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { TestResult } from '../test/harness/result.ts';
import { EDITOR_RUNS, type EditorRun } from './editorRuns.ts';
import { reportResult } from './reportResult.ts';
import { runEditorTests } from './vscode/editorTests.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

// Runs `test/editor/**/*.test.ts` inside a real VS Code, on the extension as `npm run build` has left it in `dist`: once for each
// of the workspaces in `editorRuns.ts`. `TEST_RUN` chooses runs by the beginning of their names, `TEST_GREP` tests.

exitOnSignals();
if (!existsSync(path.join(repositoryRoot, 'dist/extension.cjs'))) {
  console.error('dist/extension.cjs cannot be found: run `npm run build` first.');
  process.exit(1);
}
const folder = path.join(repositoryRoot, 'test/editor');
const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.test.ts')).sort();
const ofOthers = new Set(EDITOR_RUNS.flatMap(({ tests }) => tests ?? []));
const results: TestResult[] = [];
for (const run of EDITOR_RUNS.filter(({ name }) => name.startsWith(process.env.TEST_RUN ?? ''))) {
  console.log(`\n${run.name}`);
  results.push(await resultOf(run));
}
const sum = (count: (result: TestResult) => number): number =>
  results.reduce((all, result) => all + count(result), 0);
reportResult({
  passed: sum(({ passed }) => passed),
  failed: sum(({ failed }) => failed),
  failures: results.flatMap(({ failures }) => failures),
});

/** A run that ran none of its tests has failed, unless only some tests were asked for. */
async function resultOf(run: EditorRun): Promise<TestResult> {
  const tests = run.tests ?? names.filter((name) => !ofOthers.has(name));
  const workspace = await temporaryFolder();
  try {
    await run.fill(workspace.path);
    const result = await runEditorTests({
      ...run,
      extension: repositoryRoot,
      tests: tests.map((name) => path.join(folder, name)),
      workspace: workspace.path,
      output: path.join(repositoryRoot, 'out/editor', run.name.replaceAll(' ', '-')),
    });
    if (result.passed + result.failed > 0 || process.env.TEST_GREP) return result;
    return { passed: 0, failed: 1, failures: [{ title: run.name, message: 'No test was run.' }] };
  } finally {
    await workspace.remove();
  }
}
