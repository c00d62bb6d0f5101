import { parentPort, workerData } from 'node:worker_threads';
import { CONFIGURATION_FILE, DEFAULT_EXCLUDE } from '../config/defaults.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
import { lineStartsOf } from '../notes/lines.ts';
import type { ReadingOptions } from '../notes/note.ts';
import { readNote } from '../notes/readNote.ts';
import { isExcluded } from '../notes/recognition.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import { findNotesBase } from '../platform/notesBase.ts';
import { readText } from '../platform/readText.ts';
import { replaceText } from '../platform/replaceText.ts';
import { joinName, pathWithin } from '../platform/slashPaths.ts';
import { planCheckOff } from '../writing/checkOff.ts';
import { applied } from '../writing/replacement.ts';
import type {
  CallName,
  CheckOffOutcome,
  FileList,
  FileReading,
  FileToRead,
  ReaderCalls,
  ReaderData,
  ReaderRequest,
} from './readerProtocol.ts';

type Handlers = {
  readonly [Name in CallName]: (request: ReaderCalls[Name]['request']) => ReaderCalls[Name]['answer'];
};

const position = new Int32Array((workerData as ReaderData).position);

const handlers: Handlers = {
  configuration: ({ root, fallbacks }) => {
    const { base } = findNotesBase(root, fallbacks.exclude ?? DEFAULT_EXCLUDE);
    const read = readText(joinName(base, CONFIGURATION_FILE));
    const text = read.kind === 'text' ? read.text : null;
    return { ...readConfiguration(text, fallbacks), base, lineStarts: lineStartsOf(text ?? '') };
  },
  list: ({ root, base, starts, exclude }) => {
    const files: FileList['files'][number][] = [];
    const failures: FileList['failures'][number][] = [];
    const isLeftOut = (file: string): boolean => {
      // A sign of life: a listing may take long, but not at one place.
      Atomics.add(position, 0, 1);
      return isExcluded(pathWithin(base, file), { exclude });
    };
    for (const finding of findMarkdown(starts, {
      isExcluded: isLeftOut,
      boundaryOf: () => root,
      environment: process.env,
    })) {
      if (finding.kind === 'file') files.push({ file: finding.path, path: pathWithin(base, finding.path) });
      else if (finding.kind === 'unreadable') failures.push({ file: finding.path, reason: finding.reason });
    }
    return { files, failures };
  },
  read: ({ files, options }) =>
    files.map((file, index) => {
      Atomics.store(position, 0, index);
      return readFile(file, options);
    }),
  checkOff: ({ file, reference, today, options }): CheckOffOutcome => {
    const read = file.buffer === null ? readText(file.file) : { kind: 'text' as const, text: file.buffer };
    if (read.kind === 'unreadable')
      return { kind: 'refused', message: `${file.path} ${read.reason}. Nothing was changed.` };
    const plan = planCheckOff(read.text, reference, today, (text) => readNote(file.path, text, options));
    if (plan.kind === 'refused' || file.buffer !== null) return plan;
    const result = replaceText(file.file, read.text, applied(read.text, plan.replacements));
    if (result.kind === 'written') return result;
    const reason = result.kind === 'changed' ? 'is being changed by something else' : result.reason;
    return { kind: 'refused', message: `${file.path} ${reason}. Nothing was changed.` };
  },
};

function readFile({ file, path, buffer }: FileToRead, options: ReadingOptions): FileReading {
  const read = buffer === null ? readText(file) : { kind: 'text' as const, text: buffer };
  if (read.kind === 'unreadable') return { kind: 'unreadable', file, reason: read.reason };
  const note = readNote(path, read.text, options);
  return note ? { kind: 'note', file, path, note } : { kind: 'none', file };
}

function answer<Name extends CallName>(
  name: Name,
  request: ReaderCalls[Name]['request'],
): ReaderCalls[Name]['answer'] {
  return handlers[name](request);
}

parentPort?.on('message', ({ id, name, request }: ReaderRequest) => {
  try {
    parentPort?.postMessage({ id, answer: answer(name, request as never) });
  } catch (error) {
    // A fault of ours: the shell logs it, and the person's other notes go on.
    parentPort?.postMessage({
      id,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
