import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  readFileAt,
  removeAt,
  textsIn,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/orla-finch';
const NEW = `${FOLDER}/${today()}.md`;
const OLD = `${FOLDER}/${today(-7)}.md`;
const OLD_TEXT = `\uFEFF---\r\nperson: Orla Finch\r\n---\r\n## Actions\r\n\r\n- [ ] @orla Send it 📅 ${today(-1)}\r\n  - Expectation: whole\r\n- [x] Done\r\n`;

describe('Carrying over', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  beforeEach(async () => {
    await writeFileAt(OLD, OLD_TEXT);
    await until(
      () => textsIn(api, OLD),
      (texts) => texts.length === 1,
      'the last note is read',
    );
  });
  afterEach(async () => {
    await closeAll();
    await removeAt(FOLDER);
    await until(
      () => api.openItems().filter(({ note }) => note.path.startsWith(FOLDER)).length,
      (count) => count === 0,
      'its items are gone',
    );
  });

  const bytesOf = async (name: string): Promise<string> => (await readFileAt(name)).toString();

  it('moves what is open to the new note, and one undo takes all of it back, byte by byte', async () => {
    const given = { person: 'Orla Finch', date: today(), framework: 'free' };
    const uri = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.newNote', given);
    assert.equal(uri.toString(), uriOf(NEW).toString());
    const created = await bytesOf(NEW);
    const line = /^- \[ \] @orla Send it 📅 \S+ ➕ \S+ 🆔 (\w+)\n {2}- Expectation: whole$/mu.exec(created);
    assert.ok(line, created);
    const marked = `- [>] @orla Send it 📅 ${today(-1)} 🆔 ${line[1]} [carried over](${today()}.md)\r\n`;
    assert.equal(await bytesOf(OLD), OLD_TEXT.replace(/- \[ \].*\r\n/u, marked));
    await until(
      () => [...textsIn(api, OLD), ...textsIn(api, NEW)],
      (texts) => texts.length === 1 && texts[0] === 'Send it',
      'it counts once',
    );
    await vscode.commands.executeCommand('undo');
    await until(
      () => existsSync(uriOf(NEW).fsPath),
      (isThere) => !isThere,
      'the new file is gone',
    );
    for (let wait = 0; wait < 40 && (await bytesOf(OLD)) !== OLD_TEXT; wait++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await bytesOf(OLD), OLD_TEXT);
    await until(
      () => textsIn(api, OLD),
      (texts) => texts.length === 1,
      'it counts in the old note again',
    );
  });

  it('moves it into a note that is there, once', async () => {
    const text = '---\nperson: Orla Finch\n---\n## Actions\n\n- [ ] New one\n\n## Notes\n\nWords.\n';
    await writeFileAt(NEW, text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(NEW)));
    const carry = () => vscode.commands.executeCommand<number>('coachingNotes.carryOver', { all: true });
    assert.equal(await carry(), 1);
    assert.match(
      await bytesOf(NEW),
      /- \[ \] New one\n- \[ \] @orla Send it .*🆔 \w+\n {2}- Expectation: whole\n\n## Notes/u,
    );
    assert.match(
      await bytesOf(OLD),
      /^\uFEFF[\s\S]*- \[>\] @orla Send it .*\r\n {2}- Expectation: whole\r\n/u,
    );
    await until(
      () => textsIn(api, OLD),
      (texts) => texts.length === 0,
      'the old note has nothing open',
    );
    assert.equal(await carry(), 0);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('leaves a note with line ends of two kinds as it is', async () => {
    const mixed = OLD_TEXT.replace('Orla Finch\r\n', 'Orla Finch\n');
    await writeFileAt(OLD, mixed);
    const given = { person: 'Orla Finch', date: today(), framework: 'free' };
    await vscode.commands.executeCommand('coachingNotes.newNote', given);
    assert.equal(await bytesOf(OLD), mixed);
    assert.match(await bytesOf(NEW), /^- \[Send it\]\(/mu);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
