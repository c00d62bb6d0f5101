import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  itemsIn,
  removeAt,
  root,
  textsIn,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/following';
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const note = (text: string): string => `# 1-on-1\n\n- [ ] ${text}\n`;

describe('following changes', () => {
  let api: CoachingApi;
  const lists = (name: string, texts: readonly string[], what: string): Promise<string[]> =>
    until(
      () => textsIn(api, name),
      (seen) => JSON.stringify(seen) === JSON.stringify(texts),
      what,
    );

  before(async () => {
    api = await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  it('lists the overdue items first, the most overdue on top', async () => {
    const overdue = api.overdueItems();
    assert.ok(overdue.length >= 2);
    assert.ok(overdue.every(({ overdueDays }) => (overdueDays ?? 0) > 0));
    const days = overdue.map(({ overdueDays }) => overdueDays ?? 0);
    assert.deepEqual(
      days,
      days.toSorted((a, b) => b - a),
    );
  });

  it('creation, change and deletion by another program', async () => {
    const name = `${FOLDER}/outside.md`;
    await writeFileAt(name, note('One'));
    await lists(name, ['One'], 'the new note is listed');
    await writeFileAt(name, note('Two'));
    await lists(name, ['Two'], 'the change is followed');
    await removeAt(name);
    await lists(name, [], 'the deletion is followed');
  });

  it('a renamed and a deleted folder', async () => {
    await writeFileAt(`${FOLDER}/dana-reyes/a.md`, note('In a'));
    await writeFileAt(`${FOLDER}/dana-reyes/deep/b.md`, note('In b'));
    await lists(`${FOLDER}/dana-reyes/deep/b.md`, ['In b'], 'both are listed');
    await rename(path.join(root(), FOLDER, 'dana-reyes'), path.join(root(), FOLDER, 'dana-ortiz'));
    await lists(`${FOLDER}/dana-ortiz/a.md`, ['In a'], 'the new name is listed');
    await lists(`${FOLDER}/dana-ortiz/deep/b.md`, ['In b'], 'and what stands deeper');
    await lists(`${FOLDER}/dana-reyes/a.md`, [], 'the old name is gone');
    await removeAt(`${FOLDER}/dana-ortiz`);
    await lists(`${FOLDER}/dana-ortiz/a.md`, [], 'the folder is gone');
    await lists(`${FOLDER}/dana-ortiz/deep/b.md`, [], 'and what stood deeper');
  });

  it('a folder that is removed and made again: its new note stays listed when the removal is told', async () => {
    const again = `${FOLDER}/again`;
    // The editor tells of changes some 100 ms late: within that time the note is opened, and read, before the removal is told.
    for (const delay of [60, 80, 100, 120, 140]) {
      const [old, fresh] = [`${again}/old-${delay}.md`, `${again}/new-${delay}.md`];
      await writeFileAt(old, note('Old'));
      await lists(old, ['Old'], 'the old note is listed');
      await sleep(500);
      await removeAt(again);
      await sleep(delay);
      await vscode.workspace.openTextDocument(await writeFileAt(fresh, note('New')));
      await lists(fresh, ['New'], 'the new note is listed');
      const end = Date.now() + 500;
      while (Date.now() < end) {
        assert.deepEqual(textsIn(api, fresh), ['New'], `made again after ${delay} ms`);
        await sleep(10);
      }
      assert.deepEqual(textsIn(api, old), []);
    }
  });

  it('unsaved words count once and as typed, and are forgotten with the buffer', async () => {
    const name = `${FOLDER}/typed.md`;
    const uri = await writeFileAt(name, note('On disk'));
    await lists(name, ['On disk'], 'the note is listed');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '- [ ] Typed\n'));
    await lists(name, ['On disk', 'Typed'], 'what is typed is listed once');
    await writeFileAt(name, note('Changed below'));
    await sleep(1_000);
    assert.deepEqual(textsIn(api, name), ['On disk', 'Typed'], 'the buffer beats the disk');
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await lists(name, ['Changed below'], 'the disk counts again');
  });

  it('an item does not vanish while the next bullet is begun', async () => {
    const name = `${FOLDER}/bullet.md`;
    const uri = await writeFileAt(name, '# 1-on-1\n\n- [ ] Task\n');
    await lists(name, ['Task'], 'the note is listed');
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '  -'));
    const end = Date.now() + 1_000;
    while (Date.now() < end) {
      assert.deepEqual(textsIn(api, name), ['Task']);
      await sleep(25);
    }
    await editor.edit((edit) => edit.insert(new vscode.Position(3, 3), ' [ ] Nested'));
    await lists(name, ['Task', 'Nested'], 'both are listed');
  });

  it('a note is followed while other files are written all the time', async () => {
    const write = (): void => {
      void writeFileAt('build.log', String(Date.now()));
      void writeFileAt(`${FOLDER}/noise.md`, note(String(Date.now())));
    };
    const writing = setInterval(write, 30);
    try {
      await writeFileAt(`${FOLDER}/meanwhile.md`, note('Written meanwhile'));
      await lists(
        `${FOLDER}/meanwhile.md`,
        ['Written meanwhile'],
        'the note is listed while the others go on',
      );
    } finally {
      clearInterval(writing);
      await removeAt('build.log');
    }
  });

  it('a branch switch', async () => {
    const git = (...words: string[]): void => {
      execFileSync('git', ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', ...words], {
        cwd: root(),
        stdio: 'pipe',
      });
    };
    git('init', '--quiet', '--initial-branch=main');
    await writeFileAt(`${FOLDER}/branch.md`, note('On main'));
    git('add', '--all');
    git('commit', '--quiet', '-m', 'main');
    git('checkout', '--quiet', '-b', 'other');
    await writeFileAt(`${FOLDER}/branch.md`, note('On other'));
    await writeFileAt(`${FOLDER}/only-other.md`, note('Only there'));
    git('add', '--all');
    git('commit', '--quiet', '-m', 'other');
    await lists(`${FOLDER}/only-other.md`, ['Only there'], 'the branch is listed');
    git('checkout', '--quiet', 'main');
    await lists(`${FOLDER}/branch.md`, ['On main'], 'the other branch is listed');
    await lists(`${FOLDER}/only-other.md`, [], 'what it does not have is gone');
  });

  it('ignored and excluded notes leave the lists and come back', async () => {
    const name = `${FOLDER}/ignored.md`;
    await writeFileAt(name, note('Hidden soon'));
    await lists(name, ['Hidden soon'], 'the note is listed');
    await writeFileAt('1-1s/.gitignore', 'ignored.md\n');
    await lists(name, [], 'an ignored note is not listed');
    await writeFileAt(name, note('Still hidden'));
    await removeAt('1-1s/.gitignore');
    await lists(name, ['Still hidden'], 'it is listed again');
  });

  it('what cannot be read does not hinder the rest', async () => {
    await writeFileAt(`${FOLDER}/binary.md`, Buffer.from([0, 1, 2, 3, 0, 255]));
    await writeFileAt(`${FOLDER}/latin1.md`, Buffer.from('# caf\u00e9\n- [ ] x\n', 'latin1'));
    await writeFileAt(`${FOLDER}/huge.md`, `# Huge\n${'- [ ] x\n'.repeat(400_000)}`);
    await writeFileAt(`${FOLDER}/hostile.md`, `- [ ] x\n${'['.repeat(40_000)}${']'.repeat(40_000)}\n`);
    await writeFileAt(`${FOLDER}/fine.md`, note('Fine'));
    await lists(`${FOLDER}/fine.md`, ['Fine'], 'the readable note is listed');
    await until(
      () => itemsIn(api, `${FOLDER}/binary.md`).length,
      (count) => count === 0,
      'the binary file is skipped',
    );
  });

  it('counts no item twice when a note is opened, and none less when it is closed', async () => {
    const name = `${FOLDER}/opened.md`;
    const uri = await writeFileAt(name, `# 1-on-1\n\n- [ ] One 📅 ${today(-1)}\n`);
    await lists(name, ['One'], 'the note is listed');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    assert.deepEqual(textsIn(api, name), ['One']);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await sleep(500);
    assert.deepEqual(textsIn(api, name), ['One']);
    assert.ok(api.overdueItems().some(({ note: { key } }) => key === uriOf(name).toString()));
  });
});
