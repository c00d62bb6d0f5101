import assert from 'node:assert/strict';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as vscode from 'vscode';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { noteSaying, type SyncedFolder, syncedFolder } from './syncing.ts';

const NOTES = 60;
/** Milliseconds. What was written more recently when it was read is never trusted to be the same. */
const SETTLED_MS = 2_100;

const nameOf = (number: number): string => `1-1s/dana/${number}.md`;

const expected = (): Record<string, readonly string[]> =>
  Object.fromEntries(
    Array.from({ length: NOTES }, (_, number) => [nameOf(number), [`Do ${number}`]] as const).sort(
      ([a], [b]) => (a < b ? -1 : 1),
    ),
  );

/** All files in a folder, at any depth. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());

describe('the stored index', () => {
  let folder: SyncedFolder;
  beforeEach(async () => {
    folder = syncedFolder();
    for (let number = 0; number < NOTES; number++)
      await folder.write(nameOf(number), noteSaying(`Do ${number}`));
    await folder.write('other.md', '# No note\n');
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    const first = folder.start();
    assert.equal(await first.sync.scanAll(), true);
    assert.equal(first.read(), NOTES);
    assert.deepEqual(first.items(), expected());
    await first.sync.storeNow();
    first.dispose();
  });
  afterEach(() => folder.remove());

  it('is shown before anything is read, and nothing is read that has not changed', async () => {
    const second = folder.start();
    await second.sync.scanAll();
    assert.deepEqual(second.stages, [{ stage: 'stored', notes: NOTES, read: 0 }]);
    assert.equal(second.read(), 0);
    assert.deepEqual(second.items(), expected());
  });

  it('is brought up to date with what has changed, came and went', async () => {
    await folder.write(nameOf(0), noteSaying('Do something else'));
    await folder.write('1-1s/new.md', noteSaying('Do this too'));
    await folder.write('other.md', noteSaying('Read this'));
    await rm(path.join(folder.root, nameOf(1)));
    await rename(path.join(folder.root, nameOf(2)), path.join(folder.root, '1-1s/moved.md'));
    const second = folder.start();
    await second.sync.scanAll();
    const { [nameOf(1)]: gone, [nameOf(2)]: moved, ...others } = expected();
    const now = {
      ...others,
      [nameOf(0)]: ['Do something else'],
      '1-1s/new.md': ['Do this too'],
      '1-1s/moved.md': moved,
      'other.md': ['Read this'],
    };
    assert.deepEqual(gone, ['Do 1']);
    assert.deepEqual(second.items(), now);
    assert.equal(second.read(), 4);
    await second.sync.storeNow();
    const third = folder.start();
    await third.sync.scanAll();
    assert.deepEqual(third.items(), now);
  });

  it('is shown where a folder is closed and opened again in one window, but for what changed meanwhile', async () => {
    const second = folder.start();
    await second.sync.scanAll(true);
    second.setOpen(false);
    await second.sync.scanAll();
    assert.deepEqual(second.items(), {});
    await folder.write(nameOf(0), noteSaying('Do something else'));
    const read = second.read();
    second.setOpen(true);
    await second.sync.scanAll();
    assert.deepEqual(second.stages, [{ stage: 'stored', notes: NOTES, read }]);
    assert.equal(second.read(), read + 1);
    assert.deepEqual(second.items(), { ...expected(), [nameOf(0)]: ['Do something else'] });
  });

  it('forgets a folder that was deleted while the editor ran', async () => {
    const second = folder.start();
    await second.sync.scanAll();
    const gone = path.join(folder.root, '1-1s/dana');
    rmSync(gone, { recursive: true });
    await second.sync.refresh([vscode.Uri.file(gone)]);
    assert.deepEqual(second.items(), {});
    await second.sync.storeNow();
    const third = folder.start();
    await third.sync.scanAll();
    assert.deepEqual(
      third.stages.filter(({ notes }) => notes > 0),
      [],
    );
  });

  it('reads everything where other options hold', async () => {
    const options = readingOptions({
      ...DEFAULT_CONFIGURATION,
      notes: { ...DEFAULT_CONFIGURATION.notes, include: ['**/1-1s/**'] },
    });
    const second = folder.start({ options });
    await second.sync.scanAll();
    assert.deepEqual(second.stages, []);
    assert.equal(second.read(), NOTES);
  });

  it('reads everything once more when it is asked to', async () => {
    const second = folder.start();
    await second.sync.scanAll();
    await second.sync.scanAll(true);
    assert.equal(second.read(), NOTES);
    assert.deepEqual(second.items(), expected());
  });

  const damages: Readonly<Record<string, (file: string) => Promise<void>>> = {
    'is full of other bytes': (file) => writeFile(file, 'x'.repeat(5_000)),
    'was cut short': (file) => writeFile(file, 'x'),
    'is empty': (file) => writeFile(file, ''),
  };
  for (const [name, damage] of Object.entries(damages)) {
    it(`reads everything where it ${name}, and mends it`, async () => {
      for (const file of filesIn(folder.storage)) await damage(file);
      const second = folder.start();
      await second.sync.scanAll();
      assert.equal(second.read(), NOTES);
      assert.deepEqual(second.items(), expected());
      await second.sync.storeNow();
      const third = folder.start();
      await third.sync.scanAll();
      assert.equal(third.read(), 0);
      assert.deepEqual(third.items(), expected());
    });
  }

  it('does not keep anything from being read where it cannot be written', async () => {
    rmSync(folder.storage, { recursive: true });
    writeFileSync(folder.storage, 'no folder');
    const second = folder.start();
    await second.sync.scanAll();
    await second.sync.storeNow();
    assert.deepEqual(second.items(), expected());
  });

  it('is not needed', async () => {
    const second = folder.start({ storage: null });
    await second.sync.scanAll();
    await second.sync.storeNow();
    assert.deepEqual(second.items(), expected());
    assert.equal(second.read(), NOTES);
  });

  it('never holds what is in a buffer only', async function () {
    this.timeout(60_000);
    const uri = vscode.Uri.file(path.join(folder.root, nameOf(3)));
    const second = folder.start();
    await second.sync.scanAll();
    const document = await vscode.workspace.openTextDocument(uri);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(document.lineCount, 0), '- [ ] Not saved\n');
    await vscode.workspace.applyEdit(edit);
    await second.sync.refresh([uri]);
    assert.deepEqual(second.items()[nameOf(3)], ['Do 3', 'Not saved']);
    await second.sync.storeNow();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await second.sync.refresh([uri]);
    assert.deepEqual(second.items(), expected());
    const third = folder.start();
    await third.sync.scanAll();
    assert.deepEqual(third.items(), expected());
    assert.equal(third.read(), 0);
  });
});
