import type { ReadingOptions } from '../note.ts';
import { readHead } from '../noteHead.ts';
import { type BodyListener, prepareNotes } from '../notePreparation.ts';
import type { NoteReader } from '../noteReader.ts';
import { readWhole } from '../wholeNote.ts';
import { type KeptNote, keptOf, readAgain } from './keptNote.ts';

/** Notes of which something is kept: people edit few at a time. */
const MAX_NOTES = 4;

/**
 * As `noteReader`, for notes that are read again after each of many edits: only what stands from one heading to the next is read, where
 * an edit changed it. Every answer is the one that `noteReader` gives.
 */
export function editedNoteReader(options: ReadingOptions, heard?: BodyListener): NoteReader {
  const prepared = prepareNotes(options, heard);
  const notes = new Map<string, KeptNote>();
  const keep = (path: string, kept: KeptNote): void => {
    notes.set(path, kept);
    const [oldest] = notes.keys();
    if (notes.size > MAX_NOTES && oldest !== undefined) notes.delete(oldest);
  };
  return (path, text) => {
    const before = notes.get(path);
    notes.delete(path);
    const head = readHead(prepared, path, text);
    if (!head) return null;
    const again = before ? readAgain(prepared, head, before) : null;
    if (again) {
      keep(path, again.kept);
      return again.note;
    }
    const whole = readWhole(prepared, head);
    const kept = keptOf(head, whole);
    if (kept) keep(path, kept);
    return whole.note;
  };
}
