import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { systemCode } from '../platform/plainReason.ts';
import type { Output } from './host.ts';

/** Milliseconds between two tries where whoever reads is slower, and the pipe does not wait by itself. */
const PATIENCE = 2;
/** Somebody who reads only the first lines closes the pipe: that is no error. */
const CLOSED: readonly (string | null)[] = ['EPIPE', 'EOF'];

/**
 * The output to a file descriptor. What is written has left when `write` returns: a stream would hold all of it until the program stops
 * working, which for very many notes is at its end.
 * @param onError hears, once, why the output could not be written; nothing is written after that
 */
export function outputTo(descriptor: number, onError: (error: Error) => void): Output {
  let isOver = false;
  const write = (text: string): void => {
    if (isOver) return;
    try {
      writeAll(descriptor, Buffer.from(text, 'utf8'));
    } catch (error) {
      const code = systemCode(error);
      if (code === null) throw error;
      isOver = true;
      if (!CLOSED.includes(code)) onError(error as Error);
    }
  };
  return { write, isTerminal: isatty(descriptor) };
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PATIENCE);
    }
  }
}
