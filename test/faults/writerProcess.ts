import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { build } from 'esbuild';
import type { NotesPlace } from './notesPlace.ts';

/** Makes a program of `writer.ts` that starts at once, and returns its path. */
export async function bundledWriter(folder: string): Promise<string> {
  const outfile = path.join(folder, 'writer.cjs');
  const entryPoints = [path.join(import.meta.dirname, 'writer.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
  return outfile;
}

/** Starts a process that writes the place's cache, and waits until it does. */
export async function startWriter(program: string, { notes, cache }: NotesPlace): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, notes, cache], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return child;
}

/** Ends a process as a crash of the machine would; one that has ended is left as it is. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}
