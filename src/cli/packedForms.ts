import { itemsOnly } from '../notes/itemsOnly.ts';
import type { Note, ReadingOptions } from '../notes/note.ts';
import { noteItemsReader } from '../notes/noteItems.ts';
import { type NoteReader, noteReader } from '../notes/noteReader.ts';
import { packNote } from '../notes/packedNote.ts';

/** What a command wants of each note: all that is in it, or what `itemsOnly` leaves, of all items or of open ones. */
export type NoteParts = 'all' | 'items' | 'openItems';

/** As which bytes a note is wanted. */
export interface FormsWanted {
  readonly parts: NoteParts;
  /** Whether it is to be remembered as well, with all that is in it. */
  readonly isStored: boolean;
}

/** A note as bytes. */
export interface PackedForms {
  /** In the parts that are wanted. */
  readonly kept: Uint8Array;
  /** With all that is in it, where it is to be remembered. */
  readonly whole: Uint8Array | null;
}

/** The parts that have to be read. */
export function partsToRead({ parts, isStored }: FormsWanted): NoteParts {
  return isStored ? 'all' : parts;
}

/** Reads notes in these parts: what else is in them costs nothing then. */
export function partsReader(options: ReadingOptions, parts: NoteParts): NoteReader {
  if (parts === 'all') return noteReader(options);
  return noteItemsReader(options, parts === 'items' ? 'all' : 'open');
}

/** The note in the parts that are wanted. */
export function partsOf(note: Note, parts: NoteParts): Note {
  if (parts === 'all') return note;
  return itemsOnly(note, parts === 'items' ? 'all' : 'open');
}

/** Packs a note of which nothing was left out yet, or nothing that is wanted. */
export function packedForms(note: Note, { parts, isStored }: FormsWanted): PackedForms {
  if (parts === 'all') {
    const whole = packNote(note);
    return { kept: whole, whole: isStored ? whole : null };
  }
  return { kept: packNote(partsOf(note, parts)), whole: isStored ? packNote(note) : null };
}
