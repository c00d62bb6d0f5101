import { parentPort, workerData } from 'node:worker_threads';
import { RULES } from '../coaching/rules.ts';
import { CONFIGURATION_FILE, DEFAULT_EXCLUDE } from '../config/defaults.ts';
import { readConfiguration } from '../config/readConfiguration.ts';
import { type RenamingOfText, renamingPlanner } from '../language/rename/planRenaming.ts';
import { lineStartsOf } from '../notes/lines.ts';
import type { ReadingOptions } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { readNote } from '../notes/readNote.ts';
import { isExcluded } from '../notes/recognition.ts';
import { whyNotNew } from '../platform/createText.ts';
import { findMarkdown } from '../platform/findMarkdown.ts';
import { findRepository, readGitUser } from '../platform/gitSettings.ts';
import { findNotesBase } from '../platform/notesBase.ts';
import { targetOf } from '../platform/pathTarget.ts';
import { readText } from '../platform/readText.ts';
import { replaceText } from '../platform/replaceText.ts';
import { isOtherSpelling, joinName, pathWithin } from '../platform/slashPaths.ts';
import { dayFromWords } from '../writing/dayWords.ts';
import { planItemChanges } from '../writing/itemChange.ts';
import { planLogEscalation } from '../writing/logEscalation.ts';
import { applied } from '../writing/replacement.ts';
import { carryOver } from './carryCall.ts';
import { disableRule, fixAllOf } from './fixes/fixCalls.ts';
import type {
  CallName,
  ChangeOutcome,
  FileList,
  FileReading,
  FileToRead,
  ReaderCalls,
  ReaderData,
  ReaderRequest,
  RenamingOutcome,
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
  list: ({ root, base, starts, exclude }) => {
    const files: FileList['files'][number][] = [];
    const failures: FileList['failures'][number][] = [];
    // A sign of life: a listing may take long, but not at one place.
    const live = (): number => Atomics.add(position, 0, 1);
    const isLeftOut = (file: string): boolean => {
      live();
      return isExcluded(pathWithin(base, file), { exclude });
    };
    const noFiles: string[] = [];
    const places = starts.filter((start) => {
      live();
      const target = targetOf(start);
      if (target.kind === 'unreadable') return noFiles.push(start);
      const isOther = isOtherSpelling(pathWithin(root, start), target.real);
      if (isOther || target.kind === 'folder') noFiles.push(start);
      return !isOther;
    });
    for (const finding of findMarkdown(places, {
      isExcluded: isLeftOut,
      boundaryOf: () => root,
      environment: process.env,
    })) {
      live();
      if (finding.kind === 'file') files.push({ file: finding.path, path: pathWithin(base, finding.path) });
      else if (finding.kind === 'unreadable') failures.push({ file: finding.path, reason: finding.reason });
    }
    return { files, failures, noFiles };
  },
  read: ({ files, options }) =>
    files.map((file, index) => {
      Atomics.store(position, 0, index);
      return readFile(file, options);
    }),
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
    Atomics.store(position, 0, index);
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
