import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import type { ItemEntry } from '../../src/workspace/items.ts';
import {
  closeAll,
  coaching,
  itemsIn,
  readFileAt,
  removeAt,
  textsIn,
  today,
  until,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/change-items';

/** The items of a note that was just written, in the order of its text. */
async function written(api: CoachingApi, name: string, text: string, count: number): Promise<ItemEntry[]> {
  await writeFileAt(name, text);
  const entries = await until(
    () => itemsIn(api, name),
    (items) => items.length === count,
    `${name} has ${count} items`,
  );
  return entries.toSorted((a, b) => a.line - b.line);
}

/** Answers the questions that a command asks: types words, or moves down, and accepts. */
async function answering(command: Thenable<unknown>, ...steps: readonly (string | number)[]): Promise<void> {
  for (const step of steps) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    if (typeof step === 'string') {
      await vscode.commands.executeCommand('type', { text: step });
      await new Promise((resolve) => setTimeout(resolve, 700));
    } else {
      for (let down = 0; down < step; down++)
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    }
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await command;
}

describe('changing items from their rows', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  after(() => removeAt(FOLDER));

  const run = (command: string, ...entries: readonly (ItemEntry | undefined)[]): Thenable<unknown> =>
    vscode.commands.executeCommand(`coachingNotes.${command}`, entries[0], entries);
  const textOf = async (name: string): Promise<string> => (await readFileAt(name)).toString();

  it('sets a due date byte for byte, CRLF and BOM included', async () => {
    const name = `${FOLDER}/due.md`;
    const text = (due: string): string =>
      `\uFEFF# Due  \r\n\r\n- [ ] Send it due:${due} ^k3f9\r\n\t\r\n- [ ] Other\r\n`;
    const [first] = await written(api, name, text('2026-01-20'), 2);
    await answering(run('setDueDate', first), 0);
    assert.equal(await textOf(name), text(today()));
  });

  it('assigns by a handle that is read back as that person', async () => {
    const name = `${FOLDER}/assign.md`;
    const head = '---\nperson: Lena Okafor\n---\n\n';
    const [first] = await written(api, name, `${head}- [ ] Send it  \n  soon\n`, 1);
    assert.equal(first?.person, 'Lena Okafor');
    await answering(run('assignItem', first), 1);
    assert.equal(await textOf(name), `${head}- [ ] @lena Send it  \n  soon\n`);
    await until(
      () => itemsIn(api, name).map(({ owner }) => owner),
      ([owner]) => owner === 'Lena Okafor',
      'it is hers',
    );
  });

  it('cancels', async () => {
    const name = `${FOLDER}/cancel.md`;
    const [first] = await written(api, name, '# Cancel\r\n\n* [/] Send it\t\n- [ ] Other', 2);
    await run('cancelItem', first);
    assert.equal(await textOf(name), '# Cancel\r\n\n* [-] Send it\t\n- [ ] Other');
    await until(
      () => textsIn(api, name),
      (texts) => texts.length === 1,
      'one item is left',
    );
  });

  it('defers all that are selected, in several notes, and says what could not be', async () => {
    const [one, other] = [`${FOLDER}/one.md`, `${FOLDER}/other.md`];
    const text = (offset: number): string =>
      `- [ ] a 📅 ${today(offset)}\n- [ ] b\n- [ ] a 📅 ${today(offset)}\n`;
    const first = await written(api, one, text(1), 3);
    const second = await written(api, other, text(-30), 3);
    await run('deferItem', ...first, second[0]);
    assert.equal(await textOf(one), text(8));
    assert.equal(await textOf(other), text(-30).replace(today(-30), today(7)));
  });

  it('edits a buffer with unsaved changes in one step that can be undone', async () => {
    const name = `${FOLDER}/dirty.md`;
    await written(api, name, '- [ ] a\n- [ ] b\n', 2);
    const document = await vscode.workspace.openTextDocument(await writeFileAt(name, '- [ ] a\n- [ ] b\n'));
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), '\nNot saved.\n'));
    await run('checkOff', ...itemsIn(api, name));
    assert.equal(document.getText(), `- [x] a ✅ ${today()}\n- [x] b ✅ ${today()}\n\nNot saved.\n`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), '- [ ] a\n- [ ] b\n\nNot saved.\n');
    assert.equal(await textOf(name), '- [ ] a\n- [ ] b\n');
  });

  it('copies as plain text that says where it stands', async () => {
    const name = `${FOLDER}/copy.md`;
    const entries = await written(api, name, '- [ ] @dana Send it 📅 2030-01-20\n- [/] @me Think\n', 2);
    await run('copyItem', ...entries);
    assert.equal(
      await vscode.env.clipboard.readText(),
      `- [ ] @dana Send it 📅 2030-01-20  (${name}:1)\n- [/] @me Think  (${name}:2)`,
    );
  });
});
