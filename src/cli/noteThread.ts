import { type MessagePort, workerData } from 'node:worker_threads';
import type { Note, ReadingOptions } from '../notes/note.ts';
import { readNote } from '../notes/readNote.ts';

/** What the thread is asked, one at a time. */
export interface NoteJob {
  /** As the globs know it. */
  readonly path: string;
  readonly text: string;
  readonly options: ReadingOptions;
}

export type NoteAnswer = { readonly note: Note | null } | { readonly fault: string };

export interface NoteThreadData {
  readonly service: 'notes';
  readonly port: MessagePort;
  /** One 32-bit number: how often the thread was ready for the next job. */
  readonly turns: SharedArrayBuffer;
}

/** The thread's side: reads each note that it is asked for. `read` stands in for the real one in tests. */
export function serveNotes(read: typeof readNote = readNote): void {
  const { port, turns } = workerData as NoteThreadData;
  const turn = new Int32Array(turns);
  const nextTurn = (): void => {
    Atomics.add(turn, 0, 1);
    Atomics.notify(turn, 0);
  };
  port.on('message', ({ path, text, options }: NoteJob) => {
    port.postMessage(answerOf(() => read(path, text, options)));
    nextTurn();
  });
  nextTurn();
}

/** A fault is ours, and is thrown again by who asked. */
function answerOf(read: () => Note | null): NoteAnswer {
  try {
    return { note: read() };
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
