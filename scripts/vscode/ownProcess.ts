import type { ChildProcess } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

const graceMs = 3000;
const pollMs = 25;

/** Options for `spawn` under which `ownProcess` can end a program together with everything that it started. */
export const ownGroup = { detached: process.platform !== 'win32' } as const;

/** Ends a process group that was spawned with `ownGroup`: on demand, and in any case when this process exits. */
export function ownProcess(child: ChildProcess): { stop(): Promise<void> } {
  const killNow = (): void => signalGroup(child, 'SIGKILL');
  // Before the folders that it may still be writing into are removed.
  process.prependListener('exit', killNow);
  return {
    async stop() {
      signalGroup(child, 'SIGTERM');
      const deadline = Date.now() + graceMs;
      while (groupLives(child) && Date.now() < deadline) await sleep(pollMs);
      killNow();
      process.off('exit', killNow);
    },
  };
}

/** Turns the signals that ask this process to end into an orderly exit, on which owned processes are ended. */
export function exitOnSignals(code = 130): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(code));
}

/** Exits when the process that started this one is gone without having said so. */
export function exitWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(130);
  }, 1000).unref();
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  if (groupLives(child)) process.kill(-child.pid, signal);
}

function groupLives(child: ChildProcess): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === 'win32') return child.exitCode === null && child.signalCode === null;
  try {
    process.kill(-child.pid, 0);
    return true;
  } catch {
    return false;
  }
}
