import { availableParallelism } from 'node:os';
import { isMainThread, workerData } from 'node:worker_threads';
import { plainReason } from '../platform/plainReason.ts';
import { type FileThreadData, serveFiles } from './fileThread.ts';
import type { Host, Output } from './host.ts';
import { type NoteThreadData, serveNotes } from './noteThread.ts';
import { outputTo } from './processOutput.ts';
import { run } from './run.ts';

/** Milliseconds. */
const NOTE_BUDGET = 10_000;
/**
 * Files from which on a second thread helps, by the number of cores. It has its code compiled anew, and the engine compiles and collects on
 * threads of its own: these keep a second core busy until very many notes are read.
 */
const ENOUGH_FOR_HELP: readonly { readonly cores: number; readonly files: number }[] = [
  { cores: 4, files: 1_000 },
  { cores: 2, files: 20_000 },
];

function helperFrom(cores: number): number {
  return ENOUGH_FOR_HELP.find((row) => cores >= row.cores)?.files ?? Number.POSITIVE_INFINITY;
}

function endAfterOutput(error: Error, errors: Output): never {
  errors.write(`coaching-notes: the output could not be written: ${plainReason(error)}\n`);
  process.exit(2);
}

function goOnWithoutErrors(error: Error): void {
  // Nobody is left to be told; the output itself is still wanted.
  plainReason(error);
}

function main(): void {
  const errors = outputTo(2, goOnWithoutErrors);
  const host: Host = {
    workingDirectory: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    output: outputTo(1, (error) => endAfterOutput(error, errors)),
    errors,
    limits: {
      script: new URL(import.meta.url),
      budget: NOTE_BUDGET,
      helperFrom: helperFrom(availableParallelism()),
    },
  };
  process.exitCode = run(process.argv.slice(2), host);
}

const services: Readonly<Record<(NoteThreadData | FileThreadData)['service'], () => void>> = {
  notes: () => serveNotes(),
  files: () => serveFiles(),
};

// The bundle is one file, and is the program of its own threads too.
if (isMainThread) main();
else services[(workerData as NoteThreadData | FileThreadData).service]();
