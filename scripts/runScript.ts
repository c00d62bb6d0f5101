import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repositoryRoot } from './vscode/pins.ts';

/** Runs one of the plain scripts beside this file, showing what it prints; exits when it fails. */
export function runScript(name: string): void {
  const script = path.join(repositoryRoot, 'scripts', name);
  const run = spawnSync(process.execPath, [script], { cwd: repositoryRoot, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
