import type { Note, ReadingOptions } from './note.ts';
import type { BodyListener } from './notePreparation.ts';
import { noteReader } from './noteReader.ts';

/** What one note says, as a `NoteReader` reads it. For one note: whoever reads many makes one reader for all of them. */
export function readNote(
  path: string,
  text: string,
  options: ReadingOptions,
  heard?: BodyListener,
): Note | null {
  return noteReader(options, heard)(path, text);
}
