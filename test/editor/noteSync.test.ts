import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as vscode from 'vscode';
import type { IndexChange } from '../../src/workspace/noteIndex.ts';
import { noteSaying, type SyncedFolder, syncedFolder, workerScript } from './syncing.ts';
import { until } from './workspace.ts';

const NOTES = 400;
/** What one step takes into the index, and one more. */
const BEYOND_A_STEP = 17;

const nameOf = (number: number): string => `1-1s/person-${number % 7}/${number}.md`;

const numbers = Array.from({ length: NOTES }, (_, number) => number);

describe('keeping the index in step', () => {
  let folder: SyncedFolder;
  beforeEach(async () => {
    folder = syncedFolder();
    for (const number of numbers) await folder.write(nameOf(number), noteSaying(`Do ${number}`));
  });
  afterEach(() => folder.remove());

  /** Writes every note anew. */
  const switchBranch = (words: string): Promise<vscode.Uri[]> =>
    Promise.all(numbers.map((number) => folder.write(nameOf(number), noteSaying(`${words} ${number}`))));

  it('takes many changed files as one burst, in small steps, each file once', async () => {
    const { sync, index, stages, items, read } = folder.start();
    await sync.scanAll();
    const changes: IndexChange[] = [];
    index.onDidChange((change) => changes.push(change));
    const uris = await switchBranch('Rather do');
    // As the editor tells of them: in portions, and again while the first of them are being read.
    await Promise.all([sync.refresh(uris.slice(0, 250)), sync.refresh(uris.slice(150))]);
    assert.deepEqual(items()[nameOf(5)], ['Rather do 5']);
    assert.equal(Object.values(items()).filter(([item]) => item?.startsWith('Rather')).length, NOTES);
    assert.deepEqual(new Set(changes.flatMap(({ set }) => set)).size, NOTES);
    assert.equal(changes.flatMap(({ set }) => set).length, NOTES);
    assert.ok(changes.every(({ set }) => set.length < BEYOND_A_STEP));
    await until(
      () => stages.length,
      (count) => count === 2,
      'the burst is over',
    );
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      ['many', 'done'],
    );
    assert.ok(read() < 4 * NOTES);
  });

  it('tells nobody of a file that says what it said before', async () => {
    const { sync, index } = folder.start();
    await sync.scanAll();
    const changes: IndexChange[] = [];
    index.onDidChange((change) => changes.push(change));
    const uri = await folder.write(nameOf(3), noteSaying('Do 3'));
    await sync.refresh([uri]);
    assert.deepEqual(changes, []);
    await folder.write(nameOf(3), noteSaying('Do 3, soon'));
    await Promise.all([sync.refresh([uri]), sync.refresh([uri])]);
    assert.equal(changes.flatMap(({ set }) => set).length, 1);
  });

  it('ends an earlier reading of everything where a later one begins', async () => {
    const { sync, items } = folder.start();
    const ends = await Promise.all([sync.scanAll(), sync.scanAll(true), sync.scanAll()]);
    assert.deepEqual(ends, [false, false, true]);
    assert.equal(Object.keys(items()).length, NOTES);
  });

  it('reads every note although a thread is killed in the middle', async () => {
    const killed = path.join(folder.root, 'killed');
    const script = path.join(path.dirname(folder.root), 'worker.cjs');
    // The first thread that is to read a certain note dies of it.
    writeFileSync(
      script,
      `const { existsSync, writeFileSync } = require('node:fs');
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ request }) => {
  if (!request.files?.some?.(({ path }) => path === ${JSON.stringify(nameOf(123))})) return;
  if (existsSync(${JSON.stringify(killed)})) return;
  writeFileSync(${JSON.stringify(killed)}, '');
  process.exit(9);
});
require(${JSON.stringify(workerScript())});
`,
    );
    const { sync, items } = folder.start({ script });
    assert.equal(await sync.scanAll(), true);
    assert.ok(existsSync(killed), 'a thread was killed');
    assert.equal(Object.keys(items()).length, NOTES);
    await folder.write(nameOf(0), noteSaying('Go on'));
    await sync.scanAll();
    assert.deepEqual(items()[nameOf(0)], ['Go on']);
  });
});
