import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../../src/extension.ts';
import { coaching, root, until } from '../workspace.ts';
import { changedAtOnce, editTimes, readingTimes } from './measuredChanges.ts';
import type { EditedBy, MeasuredFolder, MeasuredReading } from './measuredReading.ts';
import { closed, opened } from './openedFolder.ts';
import { pause } from './pause.ts';

// `scripts/editorFigures.ts` runs this in an editor of its own. It opens an empty folder, beside which stand the large ones.

const EDITS = 20;
/** Processes in each of which a note of 500 lines is edited some hundred times. */
const EDITED = 5;
/** Files that change at once, as far as there are so many. */
const BATCH = 5_000;
/** Milliseconds between two looks at the memory: what is dead need not be gone at once. */
const LOOK_MS = 5_000;
/** Milliseconds in which what was read is stored, and the notes that are kept take their least memory. */
const LONGEST_STORING = 600_000;

function memoryUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** What is used once all that follows a reading is done, and it gets no less. */
async function memoryWhenQuiet(api: CoachingApi): Promise<number> {
  await until(() => api.isQuiet(), Boolean, 'what was read is stored', LONGEST_STORING);
  let used = Number.POSITIVE_INFINITY;
  for (;;) {
    await pause(LOOK_MS);
    const now = memoryUsed();
    if (now > 0.99 * used) return now;
    used = now;
  }
}

describe('a large folder', () => {
  it('is measured', async function () {
    this.timeout(3_600_000);
    const api = await coaching();
    // The editor's own git support works on the same thread, and would be measured with us.
    const git = vscode.workspace.getConfiguration('git');
    await git.update('enabled', false, vscode.ConfigurationTarget.Workspace);
    // A hidden view asks for no rows: the figures are those of a person who looks on.
    await vscode.commands.executeCommand('coachingNotes.showOverdue');
    await pause(3_000);
    const large = path.join(root(), '../large');
    const [first = '', ...others] = readdirSync(large).map((name) => path.join(large, name));
    const notes = readdirSync(first, { recursive: true }).filter((file) =>
      String(file).endsWith('.md'),
    ).length;
    const empty = memoryUsed();
    const cold: MeasuredReading[] = [await opened(api, first)];
    const openItems = api.openCount();
    assert.ok(openItems > 0);
    const memory = (await memoryWhenQuiet(api)) - empty;
    const edits = await editTimes(api, EDITS);
    const { program, folder } = JSON.parse(process.env.EDITED ?? '{}') as EditedBy;
    const readings: number[][] = [];
    while (readings.length < EDITED) readings.push(await readingTimes(program, folder));
    const warm: MeasuredReading[] = [];
    for (let round = Number(process.env.AGAIN); round > 0; round--) {
      await closed(api);
      warm.push(await opened(api, first));
      assert.equal(api.openCount(), openItems);
      await pause(2_000);
    }
    const batch = await changedAtOnce(api, first, Math.min(BATCH, notes));
    for (const folder of others) {
      await closed(api);
      cold.push(await opened(api, folder));
      assert.equal(api.openCount(), openItems);
      await pause(2_000);
    }
    const measured: MeasuredFolder = { cold, warm, edits, readings, batch, openItems, memory };
    writeFileSync(process.env.MEASURED ?? '', JSON.stringify(measured));
  });
});
