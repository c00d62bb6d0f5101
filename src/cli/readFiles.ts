import type { Note } from '../notes/note.ts';
import { unpackNote } from '../notes/packedNote.ts';
import { readStampedText } from '../platform/readText.ts';
import { FileHelper } from './fileHelper.ts';
import { FILES_AT_ONCE, type ThreadReading } from './fileThread.ts';
import type { NoteCache } from './noteCache.ts';
import type { NoteReader, ReadingLimits, ReadingResult } from './noteReader.ts';
import { type NotesRoot, notePath } from './notesRoots.ts';
import { type FormsWanted, packedForms, partsOf, partsToRead } from './packedForms.ts';

/** A file that is to be read. */
export interface FileToRead {
  /** Its number among all that were found. */
  readonly at: number;
  /** Absolute, with `/`. */
  readonly key: string;
  readonly root: NotesRoot;
}

/** What came of a file: its note in the parts that are wanted, why there is none, or that it holds none. */
export type FileReading =
  | { readonly kind: 'note'; readonly note: Note; readonly packed: Uint8Array }
  | { readonly kind: 'unread'; readonly reason: string }
  | { readonly kind: 'other' };

export interface ReadingTools {
  readonly reader: NoteReader;
  readonly cache: NoteCache;
  readonly wanted: FormsWanted;
  readonly limits: ReadingLimits;
}

type Read = readonly [file: FileToRead, reading: FileReading];

/** Reads files, and remembers them. They come in no order. */
export function* readFiles(files: readonly FileToRead[], tools: ReadingTools): Generator<Read> {
  const { helperFrom = Number.POSITIVE_INFINITY, script } = tools.limits;
  if (files.length < helperFrom) {
    yield* readAlone(files, tools);
    return;
  }
  const helper = new FileHelper(script);
  try {
    yield* readTogether(files, tools, helper);
  } finally {
    helper.dispose();
  }
}

/** Long notes come when the next one does, or at the end: so long their thread may take for them. */
function* readAlone(files: readonly FileToRead[], tools: ReadingTools): Generator<Read> {
  let long: (() => Read) | null = null;
  for (const file of files) {
    const begun = beginHere(file, tools);
    if (typeof begun !== 'function') yield [file, begun];
    else {
      if (long) yield long();
      long = () => [file, begun()];
    }
  }
  if (long) yield long();
}

function* readTogether(
  files: readonly FileToRead[],
  tools: ReadingTools,
  helper: FileHelper,
): Generator<Read> {
  const filesOf = (batch: number) => files.slice(batch * FILES_AT_ONCE, (batch + 1) * FILES_AT_ONCE);
  const missing = new Set(Array.from({ length: Math.ceil(files.length / FILES_AT_ONCE) }, (_, at) => at));
  function* readBatch(batch: number, readings: readonly ThreadReading[]): Generator<Read> {
    missing.delete(batch);
    for (const [at, file] of filesOf(batch).entries())
      yield [file, taken(file, readings[at] ?? 'left', tools) ?? readHere(file, tools)];
  }
  function* readByHelper(): Generator<Read> {
    for (const { batch, readings } of helper.answers()) yield* readBatch(batch, readings);
  }
  handOver(helper, files, tools.wanted);
  for (let batch = helper.take(); batch !== null; batch = helper.take()) {
    yield* readBatch(batch, []);
    yield* readByHelper();
  }
  while (missing.size > 0 && helper.wait(tools.limits.budget)) yield* readByHelper();
  // It is dead, or stands still.
  for (const batch of missing) yield* readBatch(batch, []);
}

/** Hands the files to the helper, each with the place of its root. */
function handOver(helper: FileHelper, files: readonly FileToRead[], wanted: FormsWanted): void {
  const roots = [...new Set(files.map(({ root }) => root))];
  const placeOf = new Map(roots.map((root, at) => [root, at]));
  helper.begin(
    files.map(({ key, root }) => ({ key, root: placeOf.get(root) ?? 0 })),
    { roots: roots.map(({ matchFrom, options }) => ({ matchFrom, options })), wanted },
  );
}

/** What the helper has read; null where it was left to us. */
function taken(
  { key, root }: FileToRead,
  reading: ThreadReading,
  { cache, wanted }: ReadingTools,
): FileReading | null {
  if (reading === 'left') return null;
  const { stamp, forms } = reading;
  if (wanted.isStored) cache.remember(root, key, stamp, forms);
  return forms ? { kind: 'note', note: unpackNote(forms.kept), packed: forms.kept } : { kind: 'other' };
}

function readHere(file: FileToRead, tools: ReadingTools): FileReading {
  const begun = beginHere(file, tools);
  return typeof begun === 'function' ? begun() : begun;
}

/** What comes of a file; of a long note, what waits for it. */
function beginHere(
  { key, root }: FileToRead,
  { reader, cache, wanted }: ReadingTools,
): FileReading | (() => FileReading) {
  const { read, stamp } = readStampedText(key);
  if (read.kind === 'unreadable') return { kind: 'unread', reason: read.reason };
  const begun = reader.begin(notePath(root, key), read.text, root.options, partsToRead(wanted));
  const readingOf = (note: ReadingResult): FileReading => {
    if (note === 'tooLong') return { kind: 'unread', reason: 'takes too long to read' };
    const forms = note && packedForms(note, wanted);
    if (stamp && wanted.isStored) cache.remember(root, key, stamp, forms);
    return note && forms
      ? { kind: 'note', note: partsOf(note, wanted.parts), packed: forms.kept }
      : { kind: 'other' };
  };
  return typeof begun === 'function' ? () => readingOf(begun()) : readingOf(begun);
}
