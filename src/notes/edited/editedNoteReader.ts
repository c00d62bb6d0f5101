import type { ReadingOptions } from '../note.ts';
import { readHead } from '../noteHead.ts';
import { type BodyListener, prepareNotes } from '../notePreparation.ts';
import type { NoteReader } from '../noteReader.ts';
import { readWhole } from '../wholeNote.ts';
import { type KeptNote, keptOf, readAgain } from './keptNote.ts';

/** Notes of which something is kept: people edit few at a time. */
const MAX_NOTES = 4;
/**
 * UTF-16 code units of a note's texts after which all of it is read again: what is kept of a passage holds on to the text that it was
 * read from.
 */
const MAX_READ = 4 * 1024 * 1024;

interface Keeping {
  readonly kept: KeptNote;
  /** UTF-16 code units of the texts that were read since all of the note was. */
  readonly read: number;
}

/**
 * As `noteReader`, for notes that are read again after each of many edits: of a running file only the sessions that an edit changes are
 * read. Every answer is the one that `noteReader` gives.
 */
export function editedNoteReader(options: ReadingOptions, heard?: BodyListener): NoteReader {
  const prepared = prepareNotes(options, heard);
  const notes = new Map<string, Keeping>();
  const keep = (path: string, keeping: Keeping): void => {
    notes.set(path, keeping);
    const [oldest] = notes.keys();
    if (notes.size > MAX_NOTES && oldest !== undefined) notes.delete(oldest);
  };
  return (path, text) => {
    const before = notes.get(path);
    notes.delete(path);
    const head = readHead(prepared, path, text);
    if (!head) return null;
    const read = (before?.read ?? 0) + text.length;
    const again = before && read <= MAX_READ ? readAgain(prepared, head, before.kept) : null;
    if (again) {
      keep(path, { kept: again.kept, read });
      return again.note;
    }
    const whole = readWhole(prepared, head);
    const kept = keptOf(head, whole);
    if (kept) keep(path, { kept, read: 0 });
    return whole.note;
  };
}
