import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMocha } from '../test/harness/runMocha.ts';
import { installedExtensions } from '../test/harness/workbench.ts';
import { reportResult } from './reportResult.ts';
import { exitOnSignals } from './vscode/ownProcess.ts';
import { repositoryRoot } from './vscode/pins.ts';
import { provision } from './vscode/provision.ts';
import { installExtension } from './vscode/server.ts';

// Runs `test/ui/**/*.test.ts`: a real browser, on a real workbench, with the packaged extension installed.

exitOnSignals();
const vsix = path.join(repositoryRoot, 'dist/coaching-notes.vsix');
if (!existsSync(vsix)) {
  console.error('dist/coaching-notes.vsix cannot be found: run `npm run build` and `npm run package` first.');
  process.exit(1);
}
const programs = await provision();
await rm(path.dirname(installedExtensions), { recursive: true, force: true });
await mkdir(installedExtensions, { recursive: true });
await installExtension(programs.server, vsix, installedExtensions);

const folder = path.join(repositoryRoot, 'test/ui');
const names = existsSync(folder) ? await readdir(folder, { recursive: true }) : [];
const tests = names.filter((name) => name.endsWith('.test.ts')).sort();
const grep = process.env.TEST_GREP;
const result = await runMocha(
  async () => {
    for (const name of tests) await import(pathToFileURL(path.join(folder, name)).href);
  },
  { timeoutMs: 120_000, ...(grep ? { grep } : {}) },
);
reportResult(result);
// A test that failed half-way may have left its browser open: leaving ends it.
process.exit();
