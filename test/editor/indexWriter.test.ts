import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import type { NotesFolder } from '../../src/editor/folders.ts';
import { IndexWriter } from '../../src/editor/indexWriter.ts';
import { joined, piecesIn } from '../../src/editor/pieces.ts';
import { Slices } from '../../src/editor/slices.ts';
import { packNote } from '../../src/notes/packedNote.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import type { PackedNote } from '../../src/workspace/packedNotes.ts';

const ROOT = '/notes';
const NAMES = Array.from({ length: 400 }, (_, number) => `1-1s/person-${number % 7}/${number}.md`);

/** Notes as a thread hands them over; `state` tells those of two readings apart. */
function notesOf(writer: IndexWriter, names: readonly string[], state: string): PackedNote[] {
  const packed = names.map((name) => {
    const text = `---\ntype: 1-on-1\n---\n\n## Notes\n\nThe ${state} words of ${name}.\n\n- [ ] Call about ${name}\n`;
    const note = readNote(name, text, readingOptions(DEFAULT_CONFIGURATION));
    return note && packNote(note);
  });
  const make = writer.maker({ root: ROOT, base: ROOT } as NotesFolder);
  const pieces = piecesIn(joined(packed));
  return names.flatMap((name, at) => make(`file://${ROOT}/${name}`, `${ROOT}/${name}`, pieces[at] ?? EMPTY));
}

const EMPTY = new Uint8Array(0);

const saidIn = (index: NoteIndex): unknown[] => [...index.all()].map(({ key, note }) => [key, note]);

describe('the notes of the index', () => {
  it('say the same once they take less memory, also when they were replaced meanwhile', async () => {
    const [index, other] = [new NoteIndex(), new NoteIndex()];
    const [writer, plain] = [new IndexWriter(index), new IndexWriter(other)];
    const slices = new Slices();
    const take = (names: readonly string[], state: string): void => {
      writer.update(notesOf(writer, names, state), []);
      plain.update(notesOf(plain, names, state), []);
    };
    take(NAMES, 'first');
    const shrinking = writer.shrink(slices);
    take(NAMES.slice(0, 90), 'second');
    await shrinking;
    assert.deepEqual(saidIn(index), saidIn(other));
    take(NAMES.slice(60, 330), 'third');
    assert.deepEqual(saidIn(index), saidIn(other));
    await writer.shrink(slices);
    assert.deepEqual(saidIn(index), saidIn(other));
    const [known] = notesOf(writer, NAMES.slice(200, 201), 'third');
    assert.equal(writer.known(known ?? null), index.get(known?.key ?? ''));
  });
});
