import { editedNoteReader } from '../notes/edited/editedNoteReader.ts';
import type { BodyListener } from '../notes/notePreparation.ts';
import { type NoteReader, noteReader } from '../notes/noteReader.ts';
import { packNote } from '../notes/packedNote.ts';
import { readStampedText } from '../platform/readText.ts';
import type { Stamp } from '../platform/store/stamp.ts';
import { joined } from './pieces.ts';
import type { PackedReadings, ReaderCalls } from './readerProtocol.ts';
import { stampRows } from './stampRows.ts';

type Request = ReaderCalls['read']['request'];

/** Reads files, on the reader's thread. What is the same for all files is prepared once, as long as the options stay the same. */
export class FileReader {
  #options = '';
  #read: NoteReader = () => null;
  /** For buffers: they are edited, and read again and again. */
  #readBuffer: NoteReader = () => null;
  #scanned = 0;
  #parsed = 0;

  /** `at` hears the number of the file that is at work. */
  read({ files, options }: Request, at: (index: number) => void): PackedReadings {
    this.#prepare(options);
    const packed: (Uint8Array | null)[] = [];
    const stamps: (Stamp | null)[] = [];
    const unreadable: PackedReadings['unreadable'][number][] = [];
    const bodiesNotRead: PackedReadings['bodiesNotRead'][number][] = [];
    files.forEach(({ file, path, buffer }, index) => {
      at(index);
      const { read, stamp } = buffer === null ? readStampedText(file) : ofBuffer(buffer);
      stamps.push(stamp);
      if (read.kind === 'unreadable') unreadable.push({ at: index, reason: read.reason });
      const readNote = buffer === null ? this.#read : this.#readBuffer;
      const note = read.kind === 'text' ? readNote(path, read.text) : null;
      if (note?.unreadable) bodiesNotRead.push({ at: index, reason: note.unreadable });
      packed.push(note && packNote(note));
    });
    const counts = { scanned: this.#scanned, parsed: this.#parsed };
    return { notes: joined(packed), stamps: stampRows(stamps), unreadable, bodiesNotRead, counts };
  }

  #prepare(options: Request['options']): void {
    this.#scanned = 0;
    this.#parsed = 0;
    // They come as a copy each time.
    const words = JSON.stringify(options);
    if (words === this.#options) return;
    this.#options = words;
    const heard: BodyListener = (by) => {
      if (by === 'scan') this.#scanned += 1;
      else this.#parsed += 1;
    };
    this.#read = noteReader(options, heard);
    this.#readBuffer = editedNoteReader(options, heard);
  }
}

function ofBuffer(text: string): ReturnType<typeof readStampedText> {
  return { read: { kind: 'text', text, hasBom: false }, stamp: null };
}
