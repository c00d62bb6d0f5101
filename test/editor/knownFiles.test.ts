import assert from 'node:assert/strict';
import { KnownFiles } from '../../src/editor/knownFiles.ts';
import { Slices } from '../../src/editor/slices.ts';
import type { Stamp } from '../../src/platform/store/stamp.ts';
import { NotePack, PackMemory } from '../../src/workspace/notePack.ts';
import { NoteNumbers } from '../../src/workspace/noteTable.ts';
import { PackedNote } from '../../src/workspace/packedNotes.ts';

const keyOf = (number: number): string => `file:///notes/${number}.md`;

const stampOf = (number: number): Stamp => ({
  size: number,
  mtime: 1_768_435_200_123.25 + number,
  ctime: 1_768_435_200_456.5 + number,
  inode: 2 ** 40 + number,
});

function noteAt(key: string): PackedNote {
  const pack = new NotePack(new Uint8Array(1), new PackMemory());
  return new PackedNote({ key, path: key.slice('file:///notes/'.length), root: '/notes' }, pack, 0, 1);
}

describe('the files that are known', () => {
  it('are unchanged where stamp and note are the same, however many there are', () => {
    const known = new KnownFiles(new NoteNumbers());
    const notes = Array.from({ length: 500 }, (_, number) => (number % 5 ? noteAt(keyOf(number)) : null));
    notes.forEach((note, number) => {
      known.set(keyOf(number), stampOf(number), note);
    });
    notes.forEach((note, number) => {
      const indexed = note ?? undefined;
      assert.ok(known.isUnchanged(keyOf(number), stampOf(number), indexed));
      assert.ok(!known.isUnchanged(keyOf(number), stampOf(number + 1), indexed));
      assert.ok(!known.isUnchanged(keyOf(number), null, indexed));
      assert.ok(!known.isUnchanged(keyOf(number), stampOf(number), noteAt(keyOf(number))));
    });
    assert.ok(!known.isUnchanged(keyOf(500), stampOf(500), undefined));
  });

  it('are told once as changed, with what is known of them by then', () => {
    const known = new KnownFiles(new NoteNumbers());
    const [first, second] = [noteAt(keyOf(1)), noteAt(keyOf(2))];
    known.setStored(keyOf(0), stampOf(0), null);
    known.set(keyOf(1), stampOf(1), first);
    known.set(keyOf(2), stampOf(2), second);
    known.delete(keyOf(1));
    known.set(keyOf(3), stampOf(3), null);
    known.set(keyOf(4), { ...stampOf(4), mtime: Number.NaN }, null);
    const changed = known.takeChanged();
    assert.deepEqual(known.changesOf(changed), {
      set: [
        { key: keyOf(2), stamp: stampOf(2), note: second },
        { key: keyOf(3), stamp: stampOf(3), note: null },
        { key: keyOf(4), stamp: null, note: null },
      ],
      deleted: [keyOf(1)],
    });
    assert.deepEqual(known.takeChanged(), []);
    known.set(keyOf(2), stampOf(2), second);
    known.set(keyOf(3), null, null);
    assert.deepEqual(known.takeChanged(), [keyOf(3)]);
    assert.ok(!known.isUnchanged(keyOf(4), { ...stampOf(4), mtime: Number.NaN }, undefined));
  });

  it('are stored as they are by then, where they change once more after they were taken', () => {
    const known = new KnownFiles(new NoteNumbers());
    const [first, second] = [noteAt(keyOf(1)), noteAt(keyOf(1))];
    for (const number of [0, 1, 2, 3]) known.set(keyOf(number), stampOf(number), first);
    known.takeChanged();
    known.set(keyOf(0), stampOf(0), second);
    known.set(keyOf(1), stampOf(9), second);
    known.set(keyOf(1), { ...stampOf(1), ctime: Number.NaN }, second);
    known.delete(keyOf(2));
    const left = known.takeChanged();
    known.set(keyOf(3), stampOf(8), second);
    assert.deepEqual(known.changesOf([keyOf(0), keyOf(3)]), {
      set: [
        { key: keyOf(0), stamp: stampOf(0), note: second },
        { key: keyOf(3), stamp: stampOf(8), note: second },
      ],
      deleted: [],
    });
    assert.deepEqual(known.changesOf(left), {
      set: [{ key: keyOf(1), stamp: null, note: second }],
      deleted: [keyOf(2)],
    });
  });

  it('of one root take no memory for all those of another one', () => {
    const numbers = new NoteNumbers();
    for (let number = 0; number < 50_000; number++) numbers.of(keyOf(number));
    const before = process.memoryUsage().arrayBuffers;
    const roots = Array.from({ length: 100 }, () => new KnownFiles(numbers));
    roots.forEach((known, root) => {
      for (const number of [0, 1, 2, 49_999]) known.set(keyOf(number), stampOf(number + root), null);
      assert.ok(known.isUnchanged(keyOf(49_999), stampOf(49_999 + root), undefined));
    });
    // Whatever is collected meanwhile makes it less.
    assert.ok(process.memoryUsage().arrayBuffers - before < 2_000_000);
    for (const known of roots) for (const number of [0, 1, 2, 49_999]) known.delete(keyOf(number));
    assert.ok(!roots[0]?.isUnchanged(keyOf(0), stampOf(0), undefined));
  });

  it('are gone where they are not there any more', async () => {
    const known = new KnownFiles(new NoteNumbers());
    for (const number of [0, 1, 2, 3]) known.setStored(keyOf(number), stampOf(number), null);
    await known.retain((key) => key !== keyOf(1) && key !== keyOf(3), new Slices());
    assert.deepEqual(known.takeChanged(), [keyOf(1), keyOf(3)]);
    assert.ok(known.isUnchanged(keyOf(2), stampOf(2), undefined));
    assert.ok(!known.isUnchanged(keyOf(3), stampOf(3), undefined));
  });
});
