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

const FOLDER = '1-1s/mara-quill';
const NAME = `${FOLDER}/${today()}.md`;

function create(given: object): Thenable<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('coachingNotes.newNote', given);
}

describe('New 1-on-1', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
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

  it('writes a note and opens it where the first section is to be filled', async () => {
    const uri = await create({ person: 'Mara Quill', date: today(), framework: 'free' });
    assert.equal(uri?.toString(), uriOf(NAME).toString());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor.document.isDirty, false, 'it stands on the disk');
    assert.equal((await readFileAt(NAME)).toString(), editor.document.getText());
    const { active, isEmpty } = editor.selection;
    assert.ok(isEmpty);
    assert.equal(editor.document.lineAt(active.line).text, '');
    assert.equal(editor.document.lineAt(active.line - 1).text, '<!-- What are we really trying to do? -->');
    assert.equal(editor.document.lineAt(active.line - 3).text, '## Intent');
  });

  it('takes along what is open since last time, and counts it once', async () => {
    const last = `${FOLDER}/${today(-7)}.md`;
    await writeFileAt(last, '---\nperson: Mara Quill\n---\n## Actions\n- [ ] Send it\n- [x] Done\n');
    await until(
      () => textsIn(api, last),
      (texts) => texts.length === 1,
      'the last note is read',
    );
    await create({ person: 'mara-quill', date: today() });
    const text = (await readFileAt(NAME)).toString();
    assert.match(text, /^framework: will$/mu);
    assert.match(text, new RegExp(`^- \\[ \\] Send it ➕ ${today(-7)} 🆔 \\w+$`, 'mu'));
    await until(
      () => [textsIn(api, NAME), textsIn(api, last)],
      ([now, before]) => now?.[0] === 'Send it' && before?.length === 0,
      'it stands in the new note alone',
    );
  });

  it('opens the note that is there, at its session, and changes nothing', async () => {
    const running = `---\nperson: Mara Quill\n---\n## ${today()}\n\nNow.\n\n## ${today(-7)}\n\n- [ ] Then\n`;
    const name = `${FOLDER}/running.md`;
    const uri = await writeFileAt(name, running);
    await until(
      () => textsIn(api, name),
      (texts) => texts.length === 1,
      'the note is read',
    );
    assert.equal((await create({ person: 'Mara Quill', date: today(-7) }))?.toString(), uri.toString());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, `## ${today(-7)}`);
    assert.equal((await readFileAt(name)).toString(), running);
    assert.ok(!existsSync(uriOf(`${FOLDER}/${today(-7)}.md`).fsPath));
  });

  it('opens its own note the second time', async () => {
    const first = await create({ person: 'Mara Quill', date: today() });
    const before = (await readFileAt(NAME)).toString();
    const second = await create({ person: 'Mara  QUILL', date: today(), framework: 'grow' });
    assert.equal(second?.toString(), first?.toString());
    assert.equal((await readFileAt(NAME)).toString(), before);
  });

  it('writes the note again that was deleted a moment ago', async () => {
    const given = { person: 'Mara Quill', date: today(), framework: 'free' };
    await create(given);
    await closeAll();
    await removeAt(NAME);
    assert.equal((await create(given))?.toString(), uriOf(NAME).toString());
    assert.equal((await readFileAt(NAME)).toString(), vscode.window.activeTextEditor?.document.getText());
  });

  it('writes over no file, also over one that is no note', async () => {
    const name = `${FOLDER}/${today(1)}.md`;
    await writeFileAt(`${FOLDER}/.gitignore`, '*.md\n');
    await writeFileAt(name, 'Mine.\n');
    const uri = await create({ person: 'Mara Quill', date: today(1) });
    assert.equal(uri?.toString(), uriOf(name).toString());
    assert.equal((await readFileAt(name)).toString(), 'Mine.\n');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), 'Mine.\n');
  });

  it('is taken back by undo, the note and what was typed into it', async () => {
    await create({ person: 'Mara Quill', date: today(), framework: 'free' });
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const created = editor.document.getText();
    await vscode.commands.executeCommand('type', { text: 'Words.' });
    assert.notEqual(editor.document.getText(), created);
    await vscode.commands.executeCommand('undo');
    await until(
      () => editor.document.getText(),
      (text) => text === created,
      'the words are gone',
    );
    await vscode.commands.executeCommand('undo');
    await until(
      () => existsSync(uriOf(NAME).fsPath),
      (isThere) => !isThere,
      'the file is gone',
    );
  });

  it('says what is wrong, and writes nothing', async () => {
    const wrong = [
      { person: ' \u200B ', date: today() },
      { person: 'Mara Quill', date: today(), framework: 'nonsense' },
    ];
    for (const given of wrong) assert.equal(await create(given), undefined);
    assert.ok(!existsSync(uriOf(FOLDER).fsPath));
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
