import { parentPort, workerData } from 'node:worker_threads';
import { RULES } from '../coaching/rules.ts';
import { CONFIGURATION_FILE, DEFAULT_EXCLUDE } from '../config/defaults.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
import { type RenamingOfText, renamingPlanner } from '../language/rename/planRenaming.ts';
import { lineStartsOf } from '../notes/lines.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { readNote } from '../notes/readNote.ts';
import { whyNotNew } from '../platform/createText.ts';
import { findRepository, readGitUser } from '../platform/gitSettings.ts';
import { findNotesBase } from '../platform/notesBase.ts';
import { readText } from '../platform/readText.ts';
import { replaceText } from '../platform/replaceText.ts';
import { joinName } from '../platform/slashPaths.ts';
import type { JobAnswer, JobMessage, JobThreadData } from '../platform/threads/jobThread.ts';
import { dayFromWords } from '../writing/dayWords.ts';
import { planItemChanges } from '../writing/itemChange.ts';
import { planLogEscalation } from '../writing/logEscalation.ts';
import { applied } from '../writing/replacement.ts';
import { carryOver } from './carryCall.ts';
import { FileReader } from './fileReader.ts';
import { disableRule, fixAllOf } from './fixes/fixCalls.ts';
import { listFiles } from './listFiles.ts';
import { memoryOf } from './pieces.ts';
import type { CallName, ChangeOutcome, ReaderCalls, RenamingOutcome } from './readerProtocol.ts';
import { loadStored, store } from './storedFiles.ts';

type Handlers = {
  readonly [Name in CallName]: (
    request: ReaderCalls[Name]['request'],
    id: number,
  ) => ReaderCalls[Name]['answer'];
};

const position = new Int32Array((workerData as JobThreadData).position);

const files = new FileReader();

/** Says which of several files is at work, so that one that takes too long can be named. */
function at(index: number): void {
  Atomics.store(position, 0, index);
}

/** Says that something moves on. */
function live(): void {
  Atomics.add(position, 0, 1);
}

const handlers: Handlers = {
  configuration: ({ root, fallbacks }) => {
    const { base } = findNotesBase(root, fallbacks.exclude ?? DEFAULT_EXCLUDE);
    const read = readText(joinName(base, CONFIGURATION_FILE));
    const text = read.kind === 'text' ? read.text : null;
    const inRepository = findRepository(root) !== null;
    return {
      ...readConfiguration(
        text,
        fallbacks,
        RULES.map(({ id }) => id),
      ),
      base,
      lineStarts: lineStartsOf(text ?? ''),
      inRepository,
    };
  },
  list: (request) => listFiles(request, live),
  read: (request) => files.read(request, at),
  loadStored: (place, id) =>
    loadStored(place, (part) => {
      live();
      const message: JobAnswer = { id, part };
      parentPort?.postMessage(message, [...memoryOf(part.notes), part.stamps.buffer]);
    }),
  store,
  changeItems,
  carryOver,
  fixAll: fixAllOf,
  disableRule,
  planRenaming,
  logEscalation: ({ file: { path, buffer }, escalation, options }) =>
    planLogEscalation(escalation, {
      path,
      text: buffer ?? '',
      read: (text) => readNote(path, text, options),
    }),
  whyNotNew: ({ root, file }) => whyNotNew(root, file),
  gitUser: ({ folder }) => readGitUser(folder, process.env),
  dayFromWords: ({ words, today }) => dayFromWords(words, today),
};

/** A file that cannot be read would keep the old name: then all do. */
function planRenaming({
  files,
  configuration,
  ...request
}: ReaderCalls['planRenaming']['request']): RenamingOutcome {
  const planner = renamingPlanner(request);
  const planned: (RenamingOfText & { readonly file: string })[] = [];
  for (const [index, file] of [...files, configuration].entries()) {
    at(index);
    const read = file.buffer === null ? readText(file.file) : { kind: 'text' as const, text: file.buffer };
    const isNote = index < files.length;
    // There need not be a configuration.
    if (read.kind === 'unreadable' && !isNote) continue;
    if (read.kind === 'unreadable') {
      const message = phrase('{path} {reason}. Nothing was renamed.', {
        path: file.path,
        reason: read.reason,
      });
      return { kind: 'refused', message };
    }
    const plan = isNote ? planner.inNote(file.path, read.text) : planner.inConfiguration(read.text);
    planned.push({ file: file.file, ...plan });
  }
  return { kind: 'plan', files: planned };
}

function changeItems({
  file,
  references,
  change,
  options,
}: ReaderCalls['changeItems']['request']): ChangeOutcome {
  const failed = (reason: Phrase | string): ChangeOutcome => ({
    kind: 'written',
    refusals: [phrase('{path} {reason}. Nothing was changed.', { path: file.path, reason })],
  });
  const read = file.buffer === null ? readText(file.file) : { kind: 'text' as const, text: file.buffer };
  if (read.kind === 'unreadable') return failed(read.reason);
  const plan = planItemChanges(read.text, references, change, (text) => readNote(file.path, text, options));
  if (file.buffer !== null) return { kind: 'edit', ...plan };
  if (plan.replacements.length === 0) return { kind: 'written', refusals: plan.refusals };
  const result = replaceText(file.file, read.text, applied(read.text, plan.replacements));
  if (result.kind === 'changed') return failed(phrase('is being changed by something else'));
  return result.kind === 'failed' ? failed(result.reason) : { kind: 'written', refusals: plan.refusals };
}

/** What is handed over with an answer, and not copied. */
const handedOver: { readonly [Name in CallName]?: (answer: ReaderCalls[Name]['answer']) => ArrayBuffer[] } = {
  list: ({ stamps }) => [stamps.buffer],
  read: ({ notes, stamps }) => [...memoryOf(notes), stamps.buffer],
};

function answer<Name extends CallName>(id: number, name: Name, request: ReaderCalls[Name]['request']): void {
  const found = handlers[name](request, id);
  const message: JobAnswer = { id, answer: found };
  parentPort?.postMessage(message, handedOver[name]?.(found) ?? []);
}

parentPort?.on('message', ({ id, name, request }: JobMessage) => {
  try {
    answer(id, name as CallName, request as ReaderCalls[CallName]['request']);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const message: JobAnswer = { id, fault };
    parentPort?.postMessage(message);
  }
});
