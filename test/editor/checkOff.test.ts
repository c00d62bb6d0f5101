import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  itemsIn,
  readFileAt,
  removeAt,
  textsIn,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/check-off';

async function itemOf(api: CoachingApi, name: string, text: string) {
  await until(
    () => textsIn(api, name),
    (texts) => texts.includes(text),
    `${text} is listed`,
  );
  const entry = itemsIn(api, name).find(({ item }) => item.text === text);
  assert.ok(entry);
  return entry;
}

describe('checking an item off', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  const forms = [
    [
      'LF',
      '# Notes\n\n- [ ] Send it 📅 2026-01-20\n- [ ] Other\n',
      (day: string) => `# Notes\n\n- [x] Send it 📅 2026-01-20 ✅ ${day}\n- [ ] Other\n`,
    ],
    [
      'CRLF and BOM',
      '\uFEFF# Notes\r\n\r\n- [ ] Send it\r\n- [ ] Other\r\n',
      (day: string) => `\uFEFF# Notes\r\n\r\n- [x] Send it ✅ ${day}\r\n- [ ] Other\r\n`,
    ],
    [
      'mixed line ends',
      '# Notes\r\n\n* [ ] Send it  \r\n  soon\n- [ ] Other',
      (day: string) => `# Notes\r\n\n* [x] Send it ✅ ${day}  \r\n  soon\n- [ ] Other`,
    ],
    [
      'trailing spaces elsewhere',
      '# Notes   \n\n1. [ ] Send it ^k3f9\n- [ ] Other\t\n',
      (day: string) => `# Notes   \n\n1. [x] Send it ✅ ${day} ^k3f9\n- [ ] Other\t\n`,
    ],
  ] as const;

  for (const [title, text, expected] of forms) {
    it(`changes exactly the box and the day: ${title}`, async () => {
      const name = `${FOLDER}/${title.replaceAll(' ', '-')}.md`;
      await writeFileAt(name, text);
      const entry = await until(
        () => itemsIn(api, name),
        (items) => items.length === 2,
        'both items are listed',
      );
      const first = entry.find(({ item }) => item.text.startsWith('Send it'));
      await vscode.commands.executeCommand('coachingNotes.checkOff', first);
      assert.equal((await readFileAt(name)).toString(), expected(today()));
      await until(
        () => textsIn(api, name),
        (texts) => texts.length === 1,
        'one item is left',
      );
    });
  }

  it('reloads an open note without unsaved changes, and runs no save participant on it', async () => {
    const name = `${FOLDER}/open.md`;
    const uri = await writeFileAt(name, '# Open   \n\n- [ ] Send it\n');
    await vscode.workspace
      .getConfiguration('files')
      .update('trimTrailingWhitespace', true, vscode.ConfigurationTarget.Workspace);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('coachingNotes.checkOff', await itemOf(api, name, 'Send it'));
    await until(
      () => document.getText(),
      (text) => text === `# Open   \n\n- [x] Send it ✅ ${today()}\n`,
      'the buffer follows',
    );
    assert.equal(document.isDirty, false);
    assert.equal((await readFileAt(name)).toString(), document.getText());
    await vscode.commands.executeCommand('undo');
    await until(
      () => document.getText(),
      (text) => text === '# Open   \n\n- [ ] Send it\n',
      'undo gives the item back',
    );
    await vscode.workspace
      .getConfiguration('files')
      .update('trimTrailingWhitespace', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('edits a buffer with unsaved changes and leaves saving to its author', async () => {
    const name = `${FOLDER}/dirty.md`;
    const uri = await writeFileAt(name, '# Dirty\n\n- [ ] Send it\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), 'Words that are not saved yet.\n'));
    await vscode.commands.executeCommand('coachingNotes.checkOff', await itemOf(api, name, 'Send it'));
    assert.equal(
      document.getText(),
      `# Dirty\nWords that are not saved yet.\n\n- [x] Send it ✅ ${today()}\n`,
    );
    assert.equal(document.isDirty, true);
    assert.equal((await readFileAt(name)).toString(), '# Dirty\n\n- [ ] Send it\n');
    await until(
      () => textsIn(api, name),
      (texts) => texts.length === 0,
      'the item has left the list',
    );
  });

  it('follows a line that has moved, and refuses where the item is gone', async () => {
    const name = `${FOLDER}/moved.md`;
    await writeFileAt(name, '# Moved\n\n- [ ] Send it\n');
    const entry = await itemOf(api, name, 'Send it');
    await writeFileAt(name, '# Moved\n\nA new line.\n\n- [ ] First\n- [ ] Send it\n');
    await vscode.commands.executeCommand('coachingNotes.checkOff', entry);
    assert.equal(
      (await readFileAt(name)).toString(),
      `# Moved\n\nA new line.\n\n- [ ] First\n- [x] Send it ✅ ${today()}\n`,
    );
    const gone = await itemOf(api, name, 'First');
    await writeFileAt(name, '# Moved\n\n- [ ] Something else\n');
    // The refusal is a message that waits for its reader; the note is untouched.
    await vscode.commands.executeCommand('coachingNotes.checkOff', gone);
    assert.equal((await readFileAt(name)).toString(), '# Moved\n\n- [ ] Something else\n');
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('opens the note with the item selected', async () => {
    const name = `${FOLDER}/opened.md`;
    await writeFileAt(name, '# Opened\n\nWords.\n\n- [ ] @dana Send it 📅 2026-01-20\n');
    await vscode.commands.executeCommand('coachingNotes.openItem', await itemOf(api, name, 'Send it'));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uriOf(name).toString());
    assert.equal(editor.document.getText(editor.selection), '- [ ] @dana Send it 📅 2026-01-20');
  });
});
