import type { Note, ReadingOptions } from './note.ts';
import { readHead } from './noteHead.ts';
import { type BodyListener, prepareNotes } from './notePreparation.ts';
import { readWhole } from './wholeNote.ts';

/**
 * What one note says, or null where the file is no note. `path` is relative to the notes' root, with `/`; `text` is without BOM.
 * Never throws for a text's content: a text that cannot be parsed is a note with `unreadable` set and no sections or items.
 */
export type NoteReader = (path: string, text: string) => Note | null;

/**
 * Prepares the reading of many notes with the same options: make one, and ask it for every note. `heard` is told of each body that was
 * read, and who read it.
 */
export function noteReader(options: ReadingOptions, heard?: BodyListener): NoteReader {
  const prepared = prepareNotes(options, heard);
  return (path, text) => {
    const head = readHead(prepared, path, text);
    return head && readWhole(prepared, head).note;
  };
}
