import { isMainThread } from 'node:worker_threads';
import { plainReason, systemCode } from '../platform/plainReason.ts';
import type { Host, Output } from './host.ts';
import { serveNotes } from './noteThread.ts';
import { run } from './run.ts';

/** Milliseconds. */
const NOTE_BUDGET = 10_000;

function outputTo(stream: NodeJS.WriteStream, onError: (error: Error) => void): Output {
  stream.on('error', onError);
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true };
}

/** Somebody who reads only the first lines closes the pipe: that is no error. */
function endAfterOutput(error: Error): void {
  if (systemCode(error) === 'EPIPE') process.exit();
  process.stderr.write(`coaching-notes: the output could not be written: ${plainReason(error)}\n`);
  process.exit(2);
}

function goOnWithoutErrors(error: Error): void {
  // Nobody is left to be told; the output itself is still wanted.
  plainReason(error);
}

function main(): void {
  const host: Host = {
    workingDirectory: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    output: outputTo(process.stdout, endAfterOutput),
    errors: outputTo(process.stderr, goOnWithoutErrors),
    limits: { script: new URL(import.meta.url), budget: NOTE_BUDGET },
  };
  // Set, not exited with: what is still on its way to a pipe must arrive.
  process.exitCode = run(process.argv.slice(2), host);
}

// The bundle is one file, and is the program of its own thread too.
if (isMainThread) main();
else serveNotes();
