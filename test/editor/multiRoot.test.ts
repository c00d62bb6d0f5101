import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import { NOTE_PATHS } from './runs/manyFolders.ts';
import { closeAll, coaching, until } from './workspace.ts';

type FolderName = 'alpha' | 'beta' | 'gamma';

/** Which of the paths is a note, whose the items are to self, and how two rules are set, by each folder's own configuration. */
const EXPECTED: readonly (readonly [
  folder: FolderName,
  note: (typeof NOTE_PATHS)[number],
  own: readonly string[],
  intent: vscode.DiagnosticSeverity | null,
])[] = [
  ['alpha', 'talks/dana.md', ['Send the plan', 'Read the draft'], vscode.DiagnosticSeverity.Error],
  ['beta', '1-1s/dana.md', ['Ask the buyer', 'Read the draft'], null],
  ['gamma', 'meetings/dana.md', ['Read the draft'], vscode.DiagnosticSeverity.Warning],
];

function uriIn(folder: FolderName, name: string): vscode.Uri {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.name === folder);
  assert.ok(found, `${folder} is open`);
  return vscode.Uri.file(path.join(found.uri.fsPath, name));
}

describe('a workspace of three folders', () => {
  let api: CoachingApi;
  before(async () => {
    // Tests may begin before the editor has read the file that names the folders.
    await until(
      () => vscode.workspace.workspaceFolders?.length ?? 0,
      (count) => count === EXPECTED.length,
      'all folders are open',
    );
    api = await coaching();
    await api.whenReadAgain();
  });
  afterEach(closeAll);

  const itemsOf = (folder: FolderName) => {
    const prefix = `${uriIn(folder, '').toString().replace(/\/$/u, '')}/`;
    return api.openItems().filter(({ note }) => note.key.startsWith(prefix));
  };
  const ruleAt = (uri: vscode.Uri, rule: string): vscode.Diagnostic | undefined =>
    vscode.languages
      .getDiagnostics(uri)
      .find(({ code }) => typeof code === 'object' && String(code.value) === rule);

  it('has all three open', () => {
    const names = vscode.workspace.workspaceFolders?.map(({ name }) => name);
    assert.deepEqual(names, ['alpha', 'beta', 'gamma']);
  });

  for (const [folder, note, own] of EXPECTED) {
    it(`takes in ${folder} what its own patterns name, and its own self`, () => {
      const items = itemsOf(folder);
      assert.deepEqual(
        new Set(items.map((entry) => entry.note.key)),
        new Set([uriIn(folder, note).toString()]),
      );
      assert.equal(items.length, 3);
      const ofSelf = items.filter(({ ownerIsSelf }) => ownerIsSelf).map(({ item }) => item.text);
      assert.deepEqual(ofSelf, own);
    });
  }

  it('lists the items of all folders together, each with a key of its own', () => {
    const keys = api.openItems().map(({ key }) => key);
    assert.equal(keys.length, 9);
    assert.equal(new Set(keys).size, 9);
    assert.equal(api.overdueItems().length, 9);
  });

  for (const [folder, note, , severity] of EXPECTED) {
    it(`checks notes of ${folder} by its own severities`, async () => {
      const uri = uriIn(folder, note);
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await until(
        () => ruleAt(uri, 'overdue-action'),
        (problem) => problem !== undefined,
        'it is checked',
      );
      assert.equal(ruleAt(uri, 'missing-intent')?.severity ?? null, severity);
    });
  }

  it('finds no problem in what another folder would take for a note', async () => {
    const [taken, other] = [uriIn('alpha', 'talks/dana.md'), uriIn('gamma', 'talks/dana.md')];
    for (const uri of [other, taken])
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
    await until(
      () => ruleAt(taken, 'missing-intent'),
      (problem) => problem !== undefined,
      'the note is checked',
    );
    const problems = vscode.languages.getDiagnostics(other).filter(({ source }) => source === 'Coaching');
    assert.deepEqual(problems, []);
  });

  it('checks an item off in its own folder only', async () => {
    const others = (['alpha', 'beta', 'gamma'] as const).flatMap((folder) =>
      NOTE_PATHS.map((name) => uriIn(folder, name)),
    );
    const before = await Promise.all(others.map(({ fsPath }) => readFile(fsPath, 'utf8')));
    const entry = itemsOf('beta').find(({ item }) => item.text === 'Send the plan');
    assert.ok(entry);
    await vscode.commands.executeCommand('coachingNotes.checkOff', entry);
    await until(
      () => itemsOf('beta').length,
      (count) => count === 2,
      'it is no longer listed',
    );
    const after = await Promise.all(others.map(({ fsPath }) => readFile(fsPath, 'utf8')));
    const changed = others.filter((_, at) => before[at] !== after[at]);
    assert.deepEqual(
      changed.map(({ fsPath }) => fsPath),
      [uriIn('beta', '1-1s/dana.md').fsPath],
    );
    assert.equal(itemsOf('alpha').length, 3);
    assert.equal(itemsOf('gamma').length, 3);
  });

  it('follows the configuration of one folder without touching the others', async () => {
    const { fsPath } = uriIn('alpha', '.coaching.yaml');
    const before = await readFile(fsPath, 'utf8');
    const [beta, gamma] = [itemsOf('beta').length, itemsOf('gamma').length];
    await writeFile(fsPath, 'self: Sam\nnotes:\n  include: ["talks/**", "meetings/**"]\n');
    await until(
      () => itemsOf('alpha').length,
      (count) => count === 6,
      'the second pattern is followed',
    );
    await until(
      () => itemsOf('alpha').find(({ item }) => item.text === 'Ask the buyer')?.ownerIsSelf,
      (isSelf) => isSelf === true,
      'the new self is known',
    );
    assert.deepEqual([itemsOf('beta').length, itemsOf('gamma').length], [beta, gamma]);
    await writeFile(fsPath, before);
    await until(
      () => itemsOf('alpha').length,
      (count) => count === 3,
      'the first configuration is back',
    );
  });

  it('forgets a folder that is removed, and reads it again when it comes back', async () => {
    const { fsPath } = uriIn('gamma', '');
    const others = api.openItems().length - itemsOf('gamma').length;
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until(
      () => api.openItems().length,
      (count) => count === others,
      'its items are gone',
    );
    const uri = vscode.Uri.file(fsPath);
    await until(
      () => vscode.workspace.updateWorkspaceFolders(2, 0, { uri, name: 'gamma' }),
      (isAccepted) => isAccepted,
      'it can be added',
    );
    await until(
      () => vscode.workspace.workspaceFolders?.length === 3 && itemsOf('gamma').length,
      (count) => count === 3,
      'its items are listed again',
    );
  });
});
