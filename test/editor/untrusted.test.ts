import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import { TRACE } from './runs/untrustedFolder.ts';
import {
  closeAll,
  coaching,
  itemsIn,
  readFileAt,
  root,
  rulesAt,
  textsIn,
  until,
  uriOf,
} from './workspace.ts';

const NOTE = '1-1s/dana/2026-01-15.md';
const HOSTILE = '1-1s/dana/hostile.md';

describe('a folder that is not trusted', () => {
  let api: CoachingApi;
  let workingDirectory: string;
  before(async () => {
    workingDirectory = process.cwd();
    api = await coaching();
  });
  afterEach(closeAll);

  const open = async (name: string): Promise<vscode.Uri> => {
    const uri = uriOf(name);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    return uri;
  };

  it('is not trusted, and the extension runs all the same', () => {
    assert.equal(vscode.workspace.isTrusted, false);
    assert.equal(vscode.extensions.getExtension('coaching-notes.coaching-notes')?.isActive, true);
  });

  it('has its items listed', () => {
    assert.deepEqual(textsIn(api, NOTE), ['Send the plan', 'Read the draft']);
    assert.deepEqual(
      api.overdueItems().map(({ item }) => item.text.split(' ')[0]),
      ['Send', 'Open'],
    );
  });

  it('has its notes checked, by its own configuration', async () => {
    const uri = await open(NOTE);
    const rules = await until(
      () => rulesAt(uri),
      (seen) => seen.includes('missing-intent'),
      'it is checked',
    );
    assert.ok(rules.includes('missing-due-date'));
    assert.ok(!rules.includes('missing-criteria'), 'which the folder has switched off');
  });

  it('has nothing in a note run', async () => {
    const uri = await open(HOSTILE);
    assert.deepEqual(itemsIn(api, HOSTILE).length, 1);
    await vscode.commands.executeCommand('coachingNotes.refresh');
    await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(8, 12));
    const names = await readdir(root(), { recursive: true });
    assert.ok(names.includes('.coaching.yaml'));
    assert.deepEqual(
      names.filter((name) => name.endsWith(TRACE)),
      [],
    );
    assert.equal(process.cwd(), workingDirectory);
  });

  it('has no file changed by being looked at', async () => {
    const before = await readFileAt(NOTE);
    const uri = await open(NOTE);
    await until(
      () => rulesAt(uri),
      (seen) => seen.length > 0,
      'it is checked',
    );
    await vscode.commands.executeCommand('coachingNotes.showOverdue');
    await vscode.commands.executeCommand('coachingNotes.refresh');
    assert.deepEqual(await readFileAt(NOTE), before);
    const dirty = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty);
    assert.deepEqual(
      dirty.map((document) => [document.uri.toString(), document.getText()]),
      [],
    );
  });

  it('has somebody prepared for', async () => {
    const uri = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.prepare', uriOf(NOTE));
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(text, /^# Prep brief: Dana Reyes\n/u);
    assert.match(text, /^- \[Send the plan\]\(\/1-1s\/dana\/2026-01-15\.md#L\d+\)/mu);
  });

  it('has an item checked off where the person asks for it', async () => {
    const entry = itemsIn(api, NOTE).find(({ item }) => item.text === 'Read the draft');
    assert.ok(entry);
    await vscode.commands.executeCommand('coachingNotes.checkOff', entry);
    await until(
      () => textsIn(api, NOTE),
      (texts) => !texts.includes('Read the draft'),
      'it is no longer listed',
    );
    assert.match((await readFileAt(NOTE)).toString('utf8'), /^- \[x\] @robin Read the draft ✅ /mu);
  });
});
