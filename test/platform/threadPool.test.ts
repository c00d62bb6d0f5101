import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ThreadStopped } from '../../src/platform/threads/jobThread.ts';
import { ThreadPool, Unwanted } from '../../src/platform/threads/threadPool.ts';

/** A script that does good and bad things on demand. `at` is told as its place before. */
const SCRIPT = `
const { parentPort, workerData, threadId } = require('node:worker_threads');
const position = new Int32Array(workerData.position);
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
const order = [];
const jobs = {
  echo: (words) => words,
  thread: () => threadId,
  sleep: (ms) => (sleep(ms), threadId),
  walk: ({ steps, ms }) => { for (let at = 0; at < steps; at++) { Atomics.store(position, 0, at); sleep(ms); } return steps; },
  note: (word) => (order.push(word), word),
  order: () => order,
  fail: () => { throw new Error('no such thing'); },
  exit: (at) => { Atomics.store(position, 0, at); process.exit(3); },
  exitAtOnce: () => process.exit(4),
  later: () => { setImmediate(() => { throw new Error('out of nowhere'); }); sleep(1); return new Promise(() => {}); },
  parts: (count, id) => { for (let at = 0; at < count; at++) parentPort.postMessage({ id, part: at }); return count; },
  spin: (at) => { Atomics.store(position, 0, at); for (;;); },
  hoard: () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); },
};
parentPort.on('message', async ({ id, name, request }) => {
  try { parentPort.postMessage({ id, answer: await jobs[name](request, id) }); }
  catch (error) { parentPort.postMessage({ id, fault: error.message }); }
});
`;

describe('a pool of threads', () => {
  let folder: string;
  const pools: ThreadPool[] = [];
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'notes-'));
    writeFileSync(path.join(folder, 'script.cjs'), SCRIPT);
  });
  afterEach(() => {
    for (const pool of pools.splice(0)) pool.dispose();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const poolOf = (size: number, script = 'script.cjs', patientSize = size): ThreadPool => {
    const file = path.join(folder, script);
    const options = { script: file, name: 'test', budgetMs: 1_000, memoryMb: 64, size, patientSize };
    const pool = new ThreadPool(options);
    pools.push(pool);
    return pool;
  };
  const times = <T>(count: number, make: (number: number) => T): T[] =>
    Array.from({ length: count }, (_, number) => make(number));

  it('answers every job, in whatever order they are done', async () => {
    const pool = poolOf(4);
    const answers = await Promise.all(times(100, (number) => pool.ask('echo', number)));
    assert.deepEqual(
      answers,
      times(100, (number) => number),
    );
  });

  it('starts one thread for little work, and no more than its size for much', async () => {
    const pool = poolOf(2);
    assert.equal(pool.threadCount, 0);
    await pool.ask('echo', 'a');
    await Promise.all([pool.ask('echo', 'b'), pool.ask('echo', 'c')]);
    assert.equal(pool.threadCount, 1);
    const ids = await Promise.all(times(20, () => pool.ask('sleep', 5)));
    assert.equal(pool.threadCount, 2);
    assert.equal(new Set(ids).size, 2);
  });

  it('has another thread take the place of one that has done a lot, once it has nothing to do', async () => {
    const pool = poolOf(1);
    const first = await pool.ask('thread', null);
    pool.renew();
    assert.equal(await pool.ask('thread', null), first, 'it has done little');
    await Promise.all(times(100, (number) => pool.ask('echo', number)));
    const busy = pool.ask('sleep', 20);
    pool.renew();
    assert.equal(await busy, first);
    pool.renew();
    assert.equal(pool.threadCount, 1);
    assert.notEqual(await pool.ask('thread', null), first);
  });

  it('keeps a thread for urgent jobs where it is told to', async () => {
    const pool = poolOf(2, 'script.cjs', 1);
    const started = performance.now();
    const done: string[] = [];
    const patient = times(5, () => pool.ask('sleep', 100).then(() => done.push('patient')));
    await pool.ask('echo', 'now', { isUrgent: true }).then(() => done.push('urgent'));
    await Promise.all(patient);
    assert.ok(done.indexOf('urgent') < 4, `${done}`);
    assert.equal(pool.threadCount, 2);
    assert.ok(performance.now() - started >= 5 * 100, 'one after the other');
  });

  it('does urgent jobs before all others that wait', async () => {
    const pool = poolOf(1);
    const busy = pool.ask('sleep', 30);
    const waiting = ['a', 'b'].map((word) => pool.ask('note', word));
    const urgent = ['c', 'd'].map((word) => pool.ask('note', word, { isUrgent: true }));
    await Promise.all([busy, ...waiting, ...urgent]);
    assert.deepEqual(await pool.ask('order', null), ['c', 'd', 'a', 'b']);
  });

  it('starts another thread for an urgent job that would wait for long', async () => {
    const pool = poolOf(2);
    const slow = pool.ask('walk', { steps: 6, ms: 200 });
    const told: string[] = [];
    void slow.then(() => told.push('slow'));
    await pool.ask('echo', 'now', { isUrgent: true }).then(() => told.push('urgent'));
    await slow;
    assert.deepEqual(told, ['urgent', 'slow']);
  });

  it('does not begin what nobody wants any more', async () => {
    const pool = poolOf(1);
    let isWanted = true;
    const busy = pool.ask('sleep', 20);
    const dropped = times(3, (number) =>
      assert.rejects(pool.ask('note', number, { isWanted: () => isWanted }), Unwanted),
    );
    const kept = pool.ask('note', 'kept');
    isWanted = false;
    await Promise.all([busy, kept, ...dropped]);
    assert.deepEqual(await pool.ask('order', null), ['kept']);
  });

  it('tells of a fault in the script, and goes on with the same thread', async () => {
    const pool = poolOf(1);
    const before = await pool.ask('thread', null);
    await assert.rejects(pool.ask('fail', null), { message: 'no such thing' });
    assert.equal(await pool.ask('thread', null), before);
  });

  it('tells of a request that cannot be sent, and goes on', async () => {
    const pool = poolOf(1);
    await assert.rejects(
      pool.ask('echo', () => 1),
      /could not be cloned/u,
    );
    assert.equal(await pool.ask('echo', 'on'), 'on');
  });

  it('tells the parts of an answer, in their order, before it', async () => {
    const told: unknown[] = [];
    const onPart = (part: unknown): void => void told.push(part);
    assert.equal(await poolOf(1).ask('parts', 5, { onPart }), 5);
    assert.deepEqual(told, [0, 1, 2, 3, 4]);
  });

  it('hands over memory instead of cloning it', async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    const answer = await poolOf(1).ask('echo', bytes, { transfer: [bytes.buffer] });
    assert.deepEqual(answer, new Uint8Array([1, 2, 3]));
    assert.equal(bytes.length, 0);
  });

  const deaths = [
    { name: 'ends itself', job: 'exit', request: 7, at: 7 },
    { name: 'ends itself before it begins', job: 'exitAtOnce', request: null, at: null },
    { name: 'throws out of nowhere', job: 'later', request: null, at: null },
    { name: 'does not come to an end', job: 'spin', request: 2, at: 2 },
    { name: 'wants all memory', job: 'hoard', request: null, at: null },
  ] as const;
  for (const { name, job, request, at } of deaths) {
    it(`replaces a thread that ${name}; only its own job fails`, async () => {
      const pool = poolOf(1);
      const before = await pool.ask('thread', null);
      const died = pool.ask(job, request);
      const others = times(10, (number) => pool.ask('echo', number));
      await assert.rejects(died, (error) => error instanceof ThreadStopped && error.at === at);
      assert.deepEqual(
        await Promise.all(others),
        times(10, (number) => number),
      );
      assert.notEqual(await pool.ask('thread', null), before);
      assert.equal(pool.threadCount, 1);
    });
  }

  it('lets a job take long that moves on', async () => {
    assert.equal(await poolOf(1).ask('walk', { steps: 12, ms: 150 }), 12);
  });

  it('survives many deaths while much is going on', async () => {
    const pool = poolOf(3);
    const all = times(60, (number) =>
      number % 6 === 5 ? pool.ask('exit', number).catch((error) => error.at) : pool.ask('echo', number),
    );
    assert.deepEqual(
      await Promise.all(all),
      times(60, (number) => number),
    );
  });

  it('fails each job where the script is missing', async () => {
    const pool = poolOf(2, 'missing.cjs');
    const failing = times(5, () => assert.rejects(pool.ask('echo', 1), ThreadStopped));
    await Promise.all(failing);
    assert.equal(pool.threadCount, 0);
  });

  it('ends everything when it is disposed', async () => {
    const pool = poolOf(1);
    const jobs = times(3, () => assert.rejects(pool.ask('sleep', 100), ThreadStopped));
    pool.dispose();
    await Promise.all(jobs);
    await assert.rejects(pool.ask('echo', 1), ThreadStopped);
    assert.equal(pool.threadCount, 0);
  });
});
