import assert from 'node:assert/strict';
import { once } from 'node:events';
import * as vscode from 'vscode';
import { TYPING_PAUSE_MS } from '../../../src/editor/changes.ts';
import type { CoachingApi } from '../../../src/extension.ts';
import { until } from '../workspace.ts';
import type { MeasuredBatch } from './measuredReading.ts';
import { followCount } from './openedFolder.ts';
import { pause } from './pause.ts';
import { nodeProgram, watch } from './watched.ts';

/** Milliseconds without a change after which a batch is over. */
const OVER_MS = 5_000;

/** Writes one more item into so many notes of a folder, as a branch switch would. */
const CHANGE_FILES = `
  const { appendFileSync, readdirSync } = require('node:fs');
  const [folder, count] = process.argv.slice(1);
  const notes = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.md'));
  for (const note of notes.slice(0, Number(count))) appendFileSync(folder + '/' + note, '\\n- [ ] One more item\\n');
`;

/** Milliseconds from the end of the typing pause until the views and the problems followed, of edits of an open note. */
export async function editTimes(api: CoachingApi, edits: number): Promise<number[]> {
  const [entry] = api.overdueItems();
  assert.ok(entry, 'something is overdue');
  const uri = vscode.Uri.parse(entry.note.key);
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  // Whatever follows the opening of the note does not belong to an edit of it.
  await pause(3_000);
  const line = new vscode.Position(entry.line, 0);
  const added = '- [ ] Call them back 📅 2020-01-01\n';
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit++) {
    const isAdding = edit % 2 === 0;
    const behind = line.translate(1);
    times.push(
      await afterEdit(api, uri, () =>
        editor.edit((change) =>
          isAdding ? change.insert(line, added) : change.delete(new vscode.Range(line, behind)),
        ),
      ),
    );
    await pause(1_000);
  }
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await pause(3_000);
  return times;
}

/** Runs a program of the bench in the editor's own Node, and returns the times that its edits took. */
export async function readingTimes(program: string, folder: string): Promise<number[]> {
  const child = nodeProgram('import(process.argv[1]);', program, 'edits', folder);
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  assert.deepEqual(await once(child, 'close'), [0, null], 'the program of the bench ends well');
  return (JSON.parse(said) as { readonly times: number[] }).times;
}

async function afterEdit(api: CoachingApi, uri: vscode.Uri, edit: () => Thenable<boolean>): Promise<number> {
  let edited = 0;
  let checked = 0;
  const subscriptions = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri.toString()) edited = performance.now();
    }),
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (uris.some((changed) => changed.toString() === uri.toString())) checked = performance.now();
    }),
  );
  const before = api.statusText();
  assert.ok(await edit());
  // The status bar follows when the views do.
  for (const end = performance.now() + 10_000; ; await pause(1)) {
    if (edited > 0 && checked > edited && api.statusText() !== before) break;
    assert.ok(performance.now() < end, 'the views follow an edit');
  }
  const shown = performance.now();
  subscriptions.dispose();
  return Math.max(shown, checked) - edited - TYPING_PAUSE_MS;
}

/** Has another program change so many notes of an open folder, and waits until all of that is listed. */
export async function changedAtOnce(api: CoachingApi, folder: string, files: number): Promise<MeasuredBatch> {
  const before = api.openCount();
  const watched = await watch();
  let listed = 0;
  const stop = followCount(api, (ms) => {
    listed = ms;
  });
  const started = performance.now();
  await once(nodeProgram(CHANGE_FILES, folder, String(files)), 'close');
  await until(
    () => ({ added: api.openCount() - before, quiet: performance.now() - started - listed }),
    ({ added, quiet }) => added >= files && quiet > OVER_MS,
    'the changes are listed',
    300_000,
  );
  stop();
  return { files, listed, ...(await watched()) };
}
