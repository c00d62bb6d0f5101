import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import { localDay } from './localDay.ts';
import { reportResult } from './reportResult.ts';
import { writeSampleFolder } from './sampleNotes.ts';
import { runEditorTests } from './vscode/editorTests.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { temporaryFolder } from './vscode/temporaryFolder.ts';

// Runs `test/editor/**/*.test.ts` inside a real VS Code, on the extension as `npm run build` has left it in `dist`.
// The workspace is the sample folder, written for today, with the files of `test/editor/workspace` put over it.

exitOnSignals();
if (!existsSync(path.join(repositoryRoot, 'dist/extension.cjs'))) {
  console.error('dist/extension.cjs cannot be found: run `npm run build` first.');
  process.exit(1);
}
const folder = path.join(repositoryRoot, 'test/editor');
const names = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
const tests = names.filter((name) => name.endsWith('.test.ts')).sort();
const workspace = await temporaryFolder();
await writeSampleFolder(workspace.path, localDay());
const own = path.join(folder, 'workspace');
if (existsSync(own)) await cp(own, workspace.path, { recursive: true });
const result = await runEditorTests({
  extension: repositoryRoot,
  tests: tests.map((name) => path.join(folder, name)),
  workspace: workspace.path,
  output: path.join(repositoryRoot, 'out/editor'),
});
await workspace.remove();
reportResult(result);
