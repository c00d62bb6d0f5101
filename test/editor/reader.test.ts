import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { Reader } from '../../src/editor/reader.ts';
import type { FileReading, FileToRead } from '../../src/editor/readerProtocol.ts';
import { ThreadStopped } from '../../src/platform/threads/jobThread.ts';

/** A thread that finds no note in any file, and that some names kill. */
const SCRIPT = `
const { parentPort, workerData } = require('node:worker_threads');
const position = new Int32Array(workerData.position);
const deaths = {
  exit: () => process.exit(1),
  spin: () => { for (;;); },
  hoard: () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); },
};
parentPort.on('message', ({ id, request: { files } }) => {
  const lengths = files.map(({ file }, at) => {
    Atomics.store(position, 0, at);
    deaths[file.split('-')[0]]?.();
    return 0;
  });
  const notes = { chunks: [], lengths };
  const answer = { notes, stamps: new Float64Array(4 * lengths.length), unreadable: [], bodiesNotRead: [], counts: { scanned: 1, parsed: 2 } };
  parentPort.postMessage({ id, answer });
});
`;

const options = readingOptions(DEFAULT_CONFIGURATION);

const fileOf = (file: string): FileToRead => ({ file, path: file, buffer: null });

const calm = (count: number): string[] => Array.from({ length: count }, (_, number) => `calm-${number}`);

describe('the reader', () => {
  let folder: string;
  let reader: Reader;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'notes-'));
    writeFileSync(path.join(folder, 'script.cjs'), SCRIPT);
  });
  beforeEach(() => {
    reader = new Reader(path.join(folder, 'script.cjs'), 1_000);
  });
  afterEach(() => reader.dispose());
  after(() => rmSync(folder, { recursive: true, force: true }));

  const read = (names: readonly string[]): Promise<readonly FileReading[]> =>
    reader.read(names.map(fileOf), options);

  it('gives one answer for each file, and counts who read their bodies', async () => {
    const names = calm(5);
    const readings = await read(names);
    assert.deepEqual(
      readings,
      names.map((file) => ({ kind: 'none', file })),
    );
    await read(names);
    assert.deepEqual(reader.counts, { scanned: 2, parsed: 4 });
  });

  const killers = [
    { name: 'that ends the thread', file: 'exit-1' },
    { name: 'that does not come to an end', file: 'spin-1' },
    { name: 'that wants all memory', file: 'hoard-1' },
  ] as const;
  for (const { name, file } of killers) {
    it(`reads all files but one ${name}, and names that one`, async function () {
      this.timeout(60_000);
      const names = [...calm(20), file, ...calm(7)];
      const readings = await read(names);
      assert.deepEqual(
        readings.map((reading) => reading.file),
        names,
      );
      const unreadable = readings.filter(({ kind }) => kind === 'unreadable');
      assert.deepEqual(
        unreadable.map((reading) => reading.file),
        [file],
      );
    });
  }

  it('reads all others where several files kill their threads', async function () {
    this.timeout(60_000);
    const names = ['exit-1', ...calm(3), 'exit-2', 'exit-3', 'spin-4', ...calm(3), 'exit-5'];
    const readings = await read(names);
    assert.deepEqual(
      readings.map(({ kind }) => kind === 'unreadable'),
      names.map((name) => !name.startsWith('calm')),
    );
  });

  it('answers others while one file takes long', async function () {
    this.timeout(60_000);
    const told: string[] = [];
    const slow = read([...calm(3), 'spin-1']).then(() => told.push('slow'));
    const others = Array.from({ length: 10 }, () => read(calm(48)));
    const urgent = reader.read(calm(1).map(fileOf), options, true).then(() => told.push('urgent'));
    await Promise.all([slow, urgent, ...others]);
    assert.deepEqual(told.sort(), ['slow', 'urgent']);
  });

  it('says that it cannot read anything where its threads do not start', async () => {
    const broken = new Reader(path.join(folder, 'missing.cjs'));
    await assert.rejects(broken.read(calm(2).map(fileOf), options), ThreadStopped);
    broken.dispose();
  });

  it('rejects what is under way when it is disposed', async () => {
    const asked = assert.rejects(read(calm(3)), ThreadStopped);
    reader.dispose();
    await asked;
  });
});
