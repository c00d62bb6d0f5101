import type { Note } from '../notes/note.ts';
import { packNote } from '../notes/packedNote.ts';
import { itemsOnly } from './itemsOnly.ts';

/** What a command wants of each note: all that is in it, or what `itemsOnly` leaves. */
export type NoteParts = 'all' | 'items';

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

/** The note in the parts that are wanted. */
export function partsOf(note: Note, parts: NoteParts): Note {
  return parts === 'items' ? itemsOnly(note) : note;
}

/** Packs a note of which nothing was left out yet. */
export function packedForms(note: Note, { parts, isStored }: FormsWanted): PackedForms {
  if (parts === 'all') {
    const whole = packNote(note);
    return { kept: whole, whole: isStored ? whole : null };
  }
  return { kept: packNote(partsOf(note, parts)), whole: isStored ? packNote(note) : null };
}
