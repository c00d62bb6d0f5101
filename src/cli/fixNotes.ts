import { check } from '../coaching/check.ts';
import type { CheckContext } from '../coaching/rule.ts';
import type { Day, Note } from '../notes/note.ts';
import { readText } from '../platform/readText.ts';
import { replaceText } from '../platform/replaceText.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { fixAll } from '../writing/fixes/fixAll.ts';
import { counted } from './formats/terminalText.ts';
import type { Host } from './host.ts';
import type { LoadedNotes } from './loadNotes.ts';
import { noteContexts } from './noteContexts.ts';
import { NoteReader } from './noteReader.ts';
import { warn } from './reading.ts';

/** What came of mending the notes. */
export interface FixedNotes {
  readonly changedNotes: number;
  /** True where a note could not be written. */
  readonly hasFailed: boolean;
}

/**
 * Mends in each note what needs no guess. A file is replaced in full or not at all, and only if it still holds what was read. How many
 * problems were mended is told on the error output: the other one belongs to the report.
 */
export function fixNotes(notes: LoadedNotes, today: Day, host: Host): FixedNotes {
  const reader = new NoteReader(host.limits);
  const contextOf = noteContexts(notes, today);
  const total = { fixed: 0, changedNotes: 0, hasFailed: false };
  try {
    for (const indexed of notes.index.all()) {
      const outcome = fixNote(indexed, notes, contextOf, reader);
      if (typeof outcome === 'string') {
        warn(host, indexed.key, `${outcome}; nothing was changed in it`);
        total.hasFailed = true;
      } else if (outcome > 0) {
        total.fixed += outcome;
        total.changedNotes += 1;
      }
    }
  } finally {
    reader.dispose();
  }
  const { fixed, changedNotes, hasFailed } = total;
  const where = changedNotes > 0 ? ` in ${counted(changedNotes, 'note')}` : '';
  host.errors.write(`coaching-notes: ${counted(fixed, 'problem')} fixed${where}\n`);
  return { changedNotes, hasFailed };
}

/** The number of problems that were mended, or why the note could not be written. */
function fixNote(
  indexed: IndexedNote,
  { rootOf }: LoadedNotes,
  contextOf: (indexed: IndexedNote) => CheckContext,
  reader: NoteReader,
): number | string {
  const { key, path, root, note } = indexed;
  const { options } = rootOf(root);
  const contextFor = (now: Note): CheckContext =>
    contextOf(now === note ? indexed : { key, path, root, note: now });
  if (check(note, contextFor(note)).length === 0) return 0;
  const before = readText(key);
  if (before.kind === 'unreadable') return before.reason;
  const read = (text: string): Note | null => {
    const answer = reader.read(path, text, options);
    return answer === 'tooLong' ? null : answer;
  };
  const { text, fixed } = fixAll(before.text, { read, contextOf: contextFor });
  if (fixed === 0) return 0;
  const result = replaceText(key, before.text, text);
  if (result.kind === 'changed') return 'is being changed by something else';
  return result.kind === 'failed' ? result.reason : fixed;
}
