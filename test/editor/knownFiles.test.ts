import assert from 'node:assert/strict';
import { KnownFiles } from '../../src/editor/knownFiles.ts';
import { Slices } from '../../src/editor/slices.ts';
import type { Stamp } from '../../src/platform/store/stamp.ts';
import { NotePack, PackMemory } from '../../src/workspace/notePack.ts';
import { PackedNote } from '../../src/workspace/packedNotes.ts';

const fileOf = (number: number): string => `/notes/${number}.md`;

const stampOf = (number: number): Stamp => ({
  size: number,
  mtime: 1_768_435_200_123.25 + number,
  ctime: 1_768_435_200_456.5 + number,
  inode: 2 ** 40 + number,
});

function noteAt(file: string): PackedNote {
  const pack = new NotePack(new Uint8Array(1), new PackMemory());
  return new PackedNote({ key: `file://${file}`, path: file, root: '/notes' }, pack, 0, 1);
}

describe('the files that are known', () => {
  it('are unchanged where stamp and note are the same, however many there are', () => {
    const known = new KnownFiles();
    const notes = Array.from({ length: 500 }, (_, number) => (number % 5 ? noteAt(fileOf(number)) : null));
    notes.forEach((note, number) => {
      known.set(fileOf(number), stampOf(number), note);
    });
    notes.forEach((note, number) => {
      const indexed = note ?? undefined;
      assert.ok(known.isUnchanged(fileOf(number), stampOf(number), indexed));
      assert.ok(!known.isUnchanged(fileOf(number), stampOf(number + 1), indexed));
      assert.ok(!known.isUnchanged(fileOf(number), null, indexed));
      assert.ok(!known.isUnchanged(fileOf(number), stampOf(number), noteAt(fileOf(number))));
    });
    assert.ok(!known.isUnchanged(fileOf(500), stampOf(500), undefined));
  });

  it('are told once as changed, with what is known of them by then', () => {
    const known = new KnownFiles();
    const [first, second] = [noteAt(fileOf(1)), noteAt(fileOf(2))];
    known.setStored(fileOf(0), stampOf(0), null);
    known.set(fileOf(1), stampOf(1), first);
    known.set(fileOf(2), stampOf(2), second);
    known.delete(fileOf(1));
    // It takes the place of the one that is gone.
    known.set(fileOf(3), stampOf(3), null);
    known.set(fileOf(4), { ...stampOf(4), mtime: Number.NaN }, null);
    const changed = known.takeChanged();
    assert.deepEqual(known.changesOf(changed), {
      set: [
        { file: fileOf(2), stamp: stampOf(2), note: second },
        { file: fileOf(3), stamp: stampOf(3), note: null },
        { file: fileOf(4), stamp: null, note: null },
      ],
      deleted: [fileOf(1)],
    });
    assert.deepEqual(known.takeChanged(), []);
    known.set(fileOf(2), stampOf(2), second);
    known.set(fileOf(3), null, null);
    assert.deepEqual(known.takeChanged(), [fileOf(3)]);
    assert.ok(!known.isUnchanged(fileOf(4), { ...stampOf(4), mtime: Number.NaN }, undefined));
  });

  it('are gone where they are not there any more', async () => {
    const known = new KnownFiles();
    for (const number of [0, 1, 2, 3]) known.setStored(fileOf(number), stampOf(number), null);
    await known.retain((file) => file !== fileOf(1) && file !== fileOf(3), new Slices());
    assert.deepEqual(known.takeChanged(), [fileOf(1), fileOf(3)]);
    assert.ok(known.isUnchanged(fileOf(2), stampOf(2), undefined));
    assert.ok(!known.isUnchanged(fileOf(3), stampOf(3), undefined));
  });
});
