import assert from 'node:assert/strict';
import type { Note } from '../../src/notes/note.ts';
import { packNote } from '../../src/notes/packedNote.ts';
import { NotePack, PackMemory } from '../../src/workspace/notePack.ts';
import type { NotePlace } from '../../src/workspace/notePaths.ts';
import { PackedNote } from '../../src/workspace/packedNotes.ts';
import { randomNumbers } from './changing.ts';
import { indexed } from './notesOf.ts';

const noteOf = (name: string): Note =>
  indexed(`1-1s/${name}.md`, `---\ntype: 1-on-1\nperson: ${name}\n---\n\n- [ ] Call ${name}\n`).note;

interface Packed {
  readonly pack: NotePack;
  readonly notes: readonly PackedNote[];
}

/** What stands for compressed bytes here is turned round. */
const turned = (bytes: Uint8Array): Uint8Array => bytes.slice().reverse();

/** Memory of packs that tells how often one was decompressed. */
function memoryOf(sizes: { readonly unpacked?: number; readonly decompressed?: number } = {}) {
  let decompressions = 0;
  const decompress = (compressed: Uint8Array, length: number): Uint8Array => {
    assert.equal(compressed.length, length);
    decompressions++;
    return turned(compressed);
  };
  return { memory: new PackMemory(decompress, sizes), decompressions: () => decompressions };
}

/** Notes of these people in one pack. */
function packed(names: readonly string[], memory = memoryOf().memory): Packed {
  const parts = names.map((name) => packNote(noteOf(name)));
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  const pack = new NotePack(bytes, memory);
  let start = 0;
  const notes = parts.map((part, at) => {
    bytes.set(part, start);
    const place = { key: `file:///notes/${at}`, path: `1-1s/${at}.md`, root: '/notes' };
    const note = new PackedNote(place, pack, start, part.length);
    start += part.length;
    return note;
  });
  return { pack, notes };
}

const personIn = (note: PackedNote | undefined): string | undefined => note?.note.person?.name;

describe('packed notes', () => {
  it('say what the notes say that were packed', () => {
    const { notes } = packed(['Dana', 'Robin', 'Sam']);
    assert.deepEqual(
      notes.map(({ note }) => note),
      ['Dana', 'Robin', 'Sam'].map(noteOf),
    );
  });

  it('are unpacked once while they are asked for, and again when others came between', () => {
    const { notes } = packed(['Dana', 'Robin', 'Sam'], memoryOf({ unpacked: 2 }).memory);
    const [dana, robin, sam] = notes;
    const first = dana?.note;
    assert.equal(dana?.note, first);
    assert.equal(personIn(robin), 'Robin');
    assert.equal(dana?.note, first);
    assert.equal(personIn(sam), 'Sam');
    assert.notEqual(dana?.note, first);
    assert.deepEqual(dana?.note, first);
  });

  it('do not keep the memory of those that were replaced', () => {
    const names = ['Dana', 'Robin', 'Sam', 'Kim', 'Alex', 'Noor'];
    const { pack, notes } = packed(names);
    const whole = pack.size;
    for (const note of notes.slice(0, 5)) note.release();
    assert.equal(pack.size, notes[5]?.length);
    assert.ok(pack.size < whole / 3);
    assert.equal(personIn(notes[5]), 'Noor');
  });

  it('are equal where they stand at the same place and say the same', () => {
    const of = (name: string, place: Partial<NotePlace> = {}): PackedNote => {
      const bytes = packNote(noteOf(name));
      const here = { key: 'file:///notes/a', path: '1-1s/a.md', root: '/notes', ...place };
      return new PackedNote(here, new NotePack(bytes, memoryOf().memory), 0, bytes.length);
    };
    assert.ok(of('Dana').equals(of('Dana')));
    for (const other of [
      of('Robin'),
      of('Dane'),
      of('Dana', { key: 'file:///notes/b' }),
      of('Dana', { path: 'a.md' }),
      of('Dana', { root: '/' }),
    ])
      assert.ok(!of('Dana').equals(other));
  });

  it('can be asked also once they were replaced, in whatever order that happened', () => {
    const names = ['Dana', 'Robin', 'Sam', 'Kim', 'Alex', 'Noor'];
    const { pack, notes } = packed(names, memoryOf({ unpacked: 1 }).memory);
    for (const at of [4, 0, 5, 2, 2, 1, 3]) {
      notes[at]?.release();
      assert.deepEqual(notes.map(personIn), names);
    }
    assert.equal(pack.size, 0);
  });

  it('take the memory of those that are left, twice at most, in whatever order many are replaced', () => {
    const names = Array.from({ length: 300 }, (_, at) => `Dana${'a'.repeat(at % 7)} ${at}`);
    const random = randomNumbers(3);
    const { memory } = memoryOf({ unpacked: 1, decompressed: 1 });
    const { pack, notes } = packed(names, memory);
    const left = new Set(notes.keys());
    while (left.size > 0) {
      const at = [...left][random(left.size)] ?? 0;
      left.delete(at);
      notes[at]?.release();
      if (left.size % 60 === 59) pack.shrink(pack.bytes, turned(pack.bytes));
      const live = [...left].reduce((sum, one) => sum + (notes[one]?.length ?? 0), 0);
      assert.ok(pack.bytes.length >= live && pack.bytes.length <= 2 * live);
      if (left.size % 10 === 0) assert.deepEqual(notes.map(personIn), names);
    }
    assert.equal(pack.size, 0);
  });

  it('say the same when they are kept compressed, and are decompressed once while their pack is asked for', () => {
    const { memory, decompressions } = memoryOf({ unpacked: 1, decompressed: 1 });
    const first = packed(['Dana', 'Robin'], memory);
    const second = packed(['Sam', 'Kim'], memory);
    for (const { pack } of [first, second]) pack.shrink(pack.bytes, turned(pack.bytes));
    const names = (): unknown[] => [...first.notes, ...second.notes].map(personIn);
    assert.deepEqual(names(), ['Dana', 'Robin', 'Sam', 'Kim']);
    assert.equal(decompressions(), 2);
    // Of the last one that was asked for the bytes are at hand as well.
    assert.equal(first.pack.size, first.pack.bytes.length);
    assert.deepEqual(names(), ['Dana', 'Robin', 'Sam', 'Kim']);
    assert.equal(decompressions(), 4);
  });

  it('can be replaced when they are kept compressed, and those left are compressed anew', () => {
    const { memory } = memoryOf({ unpacked: 1, decompressed: 1 });
    const names = ['Dana', 'Robin', 'Sam', 'Kim', 'Alex', 'Noor'];
    const { pack, notes } = packed(names, memory);
    const compressed = turned(pack.bytes);
    pack.shrink(pack.bytes, compressed);
    assert.deepEqual([...memory.loose], []);
    for (const at of [1, 2, 3, 4]) notes[at]?.release();
    assert.deepEqual(notes.map(personIn), names);
    assert.deepEqual([...memory.loose], [pack]);
    // What was made from the bytes of before is no longer theirs.
    pack.shrink(turned(compressed), compressed);
    assert.deepEqual(notes.map(personIn), names);
    pack.shrink(pack.bytes, turned(pack.bytes));
    assert.deepEqual(notes.map(personIn), names);
    for (const note of notes) note.release();
    assert.deepEqual([...memory.loose], []);
    assert.deepEqual(notes.map(personIn), names);
  });

  it('are replaced by turns without being decompressed but once for each pack', () => {
    const { memory, decompressions } = memoryOf({ unpacked: 1, decompressed: 1 });
    const names = ['Dana', 'Robin', 'Sam', 'Kim', 'Alex', 'Noor'];
    const packs = Array.from({ length: 5 }, () => packed(names, memory));
    for (const { pack } of packs) pack.shrink(pack.bytes, turned(pack.bytes));
    for (const at of names.keys()) for (const { notes } of packs) notes[at]?.release();
    assert.equal(decompressions(), packs.length);
    for (const { notes } of packs) assert.deepEqual(notes.map(personIn), names);
    for (const { pack } of packs) assert.equal(pack.size, 0);
  });

  it('refuse bytes that are no note when they are asked, not before', () => {
    const pack = new NotePack(new Uint8Array([1, 2, 3]), memoryOf().memory);
    const note = new PackedNote({ key: 'a', path: 'a', root: '/notes' }, pack, 0, 3);
    assert.throws(() => note.note, RangeError);
  });
});
