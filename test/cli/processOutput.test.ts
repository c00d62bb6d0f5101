import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputTo } from '../../src/cli/processOutput.ts';

describe('the output of the process', () => {
  if (process.platform !== 'win32')
    it('waits for a slow reader where the pipe does not', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'coaching-notes-output-'));
      try {
        const [fifo, out] = [join(folder, 'fifo'), join(folder, 'out')];
        execFileSync('mkfifo', [fifo]);
        const descriptor = openSync(fifo, constants.O_RDWR | constants.O_NONBLOCK);
        const words = 'grün 📅 '.repeat(50_000);
        const length = Buffer.byteLength(words);
        const reader = spawn('sh', ['-c', `sleep 0.2; head -c ${length} "$0" > "$1"`, fifo, out]);
        const ended = once(reader, 'close');
        outputTo(descriptor, (error) => assert.fail(error)).write(words);
        await ended;
        closeSync(descriptor);
        assert.equal(readFileSync(out, 'utf8'), words);
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

  it('tells once why it could not be written', () => {
    const told: Error[] = [];
    const descriptor = openSync(import.meta.filename, 'r');
    const output = outputTo(descriptor, (error) => told.push(error));
    for (const words of ['one', 'two']) output.write(words);
    closeSync(descriptor);
    assert.equal(told.length, 1);
  });
});
