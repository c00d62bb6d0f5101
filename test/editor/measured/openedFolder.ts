import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../../src/extension.ts';
import { until } from '../workspace.ts';
import type { MeasuredReading } from './measuredReading.ts';
import { pause } from './pause.ts';
import { watch } from './watched.ts';

/** Hears of each count of open items that is another one than before, with the milliseconds since now; until the answer is called. */
export function followCount(api: CoachingApi, hear: (ms: number) => void): () => void {
  const started = performance.now();
  let count = api.openCount();
  // Only counted, so that the looking itself does not hold up the thread.
  const looking = setInterval(() => {
    if (api.openCount() === count) return;
    count = api.openCount();
    hear(performance.now() - started);
  }, 5);
  return () => clearInterval(looking);
}

/** Opens a folder beside the one that is open, and waits until everything of it is shown. */
export async function opened(api: CoachingApi, folder: string): Promise<MeasuredReading> {
  let listed = 0;
  const uri = vscode.Uri.file(folder);
  const watched = await watch();
  await withFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri }));
  // The editor takes its time before it tells of the folder.
  const started = performance.now();
  const stop = followCount(api, (ms) => {
    listed = ms;
  });
  await api.whenReadAgain();
  const read = performance.now() - started;
  // What is shown at the end belongs to it.
  await pause(1_000);
  stop();
  return { listed, read, ...(await watched()) };
}

/** Closes the folder again. */
export async function closed(api: CoachingApi): Promise<void> {
  await withFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
  await api.whenReadAgain();
  await until(
    () => api.openCount(),
    (count) => count === 0,
    'nothing is listed',
    60_000,
  );
}

/** Changes the folders that are open; settles when the extension has begun to read them. */
async function withFolders(change: () => boolean): Promise<void> {
  const changed = new Promise<void>((resolve) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      listening.dispose();
      resolve();
    });
  });
  assert.ok(change());
  await changed;
}
