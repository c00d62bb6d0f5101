import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Receives one line of progress at a time. */
export type Report = (line: string) => void;

const staleAfterMs = 15 * 60_000;
const pollMs = 500;

/**
 * Makes `folder` with `build` unless it is there already, and resolves to whether it was made now.
 *
 * `build` fills a staging folder beside it, which is renamed when it is finished: a folder that exists is complete.
 * The lock only spares a second process the same work; when it fails to, the first rename wins.
 */
export async function makeOnce(
  folder: string,
  build: (staging: string) => Promise<void>,
  report: Report,
): Promise<boolean> {
  if (await exists(folder)) return false;
  await mkdir(path.dirname(folder), { recursive: true });
  const lock = `${folder}.lock`;
  let announced = false;
  while (!(await takeLock(lock))) {
    if (!announced) report(`waiting for another run that is preparing ${path.basename(folder)}`);
    announced = true;
    await sleep(pollMs);
    if (await exists(folder)) return false;
  }
  try {
    if (await exists(folder)) return false;
    await removeAbandoned(folder);
    const staging = `${folder}.staging-${process.pid}`;
    await mkdir(staging, { recursive: true });
    try {
      await build(staging);
      await rename(staging, folder);
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      if (!(await exists(folder))) throw error;
    }
    return true;
  } finally {
    await rm(lock, { force: true });
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
  if (await isStale(lock)) await rm(lock, { force: true });
  return false;
}

async function isStale(lock: string): Promise<boolean> {
  try {
    const age = Date.now() - (await stat(lock)).mtimeMs;
    const owner = Number(await readFile(lock, 'utf8'));
    // An empty lock is one that its owner is writing at this moment.
    return age > staleAfterMs || (owner > 0 && !isAlive(owner));
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

async function removeAbandoned(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  const prefix = `${path.basename(folder)}.staging-`;
  const names = (await readdir(parent)).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(path.join(parent, name), { recursive: true, force: true })));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM');
  }
}

/** Whether something stands at `file`. */
export async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
