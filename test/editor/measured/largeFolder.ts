import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../../src/extension.ts';
import { watchTurns } from '../../harness/threadTurns.ts';
import { coaching, root, until } from '../workspace.ts';
import type { MeasuredFolder, MeasuredReading } from './measuredReading.ts';

// `scripts/editorFigures.ts` runs this in an editor of its own. It opens an empty folder, beside which stands the large one.

const WARM_ROUNDS = 5;
/** Milliseconds after which what was read is stored, and the notes that are kept take their least memory. */
const QUIET_MS = 30_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function memoryUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
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

async function opened(api: CoachingApi, folder: string): Promise<MeasuredReading> {
  let listed = 0;
  let count = 0;
  const uri = vscode.Uri.file(folder);
  await withFolders(() => vscode.workspace.updateWorkspaceFolders(1, 0, { uri }));
  // The editor takes its time before it tells of the folder.
  const turns = watchTurns();
  const started = performance.now();
  // Only counted, so that the looking itself does not hold up the thread.
  const looking = setInterval(() => {
    if (api.openCount() === count) return;
    count = api.openCount();
    listed = performance.now() - started;
  }, 5);
  await api.whenReadAgain();
  const read = performance.now() - started;
  // What is shown at the end belongs to it.
  await pause(1_000);
  clearInterval(looking);
  return { listed, read, ...turns() };
}

async function closed(api: CoachingApi): Promise<void> {
  await withFolders(() => vscode.workspace.updateWorkspaceFolders(1, 1));
  await api.whenReadAgain();
  await until(
    () => api.openCount(),
    (count) => count === 0,
    'nothing is listed',
    60_000,
  );
}

describe('a large folder', () => {
  it('is measured', async function () {
    this.timeout(1_200_000);
    const api = await coaching();
    // The editor's own git support works on the same thread, and would be measured with us.
    const git = vscode.workspace.getConfiguration('git');
    await git.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    // A hidden view asks for no rows: the figures are those of a person who looks on.
    await vscode.commands.executeCommand('coachingNotes.showOverdue');
    await pause(3_000);
    const folder = path.join(root(), '../large');
    const empty = memoryUsed();
    const cold = await opened(api, folder);
    const openItems = api.openCount();
    assert.ok(openItems > 0);
    await pause(QUIET_MS);
    const memory = memoryUsed() - empty;
    const warm: MeasuredReading[] = [];
    for (let round = 0; round < WARM_ROUNDS; round++) {
      await closed(api);
      warm.push(await opened(api, folder));
      assert.equal(api.openCount(), openItems);
      await pause(2_000);
    }
    const measured: MeasuredFolder = { cold, warm, openItems, memory };
    writeFileSync(process.env.MEASURED ?? '', JSON.stringify(measured));
  });
});
