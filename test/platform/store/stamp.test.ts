import assert from 'node:assert/strict';
import { readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStampedText } from '../../../src/platform/readText.ts';
import { sameStamp, settledStamp, stampOf } from '../../../src/platform/store/stamp.ts';
import { inFolder } from '../temporaryFolder.ts';

/** A moment long ago, in seconds: a file of then is no fresh one. Its ctime cannot be set, so that stamps are made up below. */
const STAMP = { size: 3, mtime: 1_000_000, ctime: 2_000_000, inode: 7 };

describe('stamps', () => {
  it('are those of regular files alone', () => {
    inFolder({ 'a.md': 'abc', 'folder/': '' }, (folder) => {
      const { mtimeMs, ctimeMs, ino } = statSync(join(folder, 'a.md'));
      const stamp = stampOf(join(folder, 'a.md'));
      assert.deepEqual(stamp, { size: 3, mtime: mtimeMs, ctime: ctimeMs, inode: ino });
      for (const name of ['folder', 'gone.md', 'a.md/b.md', 'x'.repeat(5_000)])
        assert.equal(stampOf(join(folder, name)), null, name.slice(0, 20));
    });
  });

  it('tell a file that was written to, replaced, or given another time', () => {
    inFolder({ 'a.md': 'abc', 'b.md': 'abc' }, (folder) => {
      const path = join(folder, 'a.md');
      const changes = [
        () => writeFileSync(path, 'abcd'),
        () => utimesSync(path, 1, 1),
        () => utimesSync(path, 4_000_000_000, 4_000_000_000),
        () => renameSync(join(folder, 'b.md'), path),
      ];
      for (const change of changes) {
        const before = stampOf(path);
        change();
        const after = stampOf(path);
        assert.ok(before && after);
        assert.ok(!sameStamp(before, after), change.toString());
      }
    });
  });

  for (const [what, readAt, isKept] of [
    ['long after it was written', 9_000_000, true],
    ['two seconds after it was written', 1_002_000, true],
    ['right after it was written', 1_001_999, false],
    ['before it was written, by a clock that went back', 998_001, false],
    ['right after it was moved there', 2_001_000, false],
    ['by a clock that is years behind', 1, true],
  ] as const) {
    it(`of a file that was read ${what} are ${isKept ? 'kept' : 'trusted by nobody'}`, () => {
      const stamp = settledStamp(STAMP, readAt);
      assert.equal(sameStamp(stamp, STAMP), isKept);
      assert.equal(sameStamp(stamp, stamp), isKept);
    });
  }

  it('come with the text that was read', () => {
    inFolder({ 'a.md': 'abc' }, (folder) => {
      const { read, stamp } = readStampedText(join(folder, 'a.md'));
      assert.deepEqual(read, {
        kind: 'text',
        text: readFileSync(join(folder, 'a.md'), 'utf8'),
        hasBom: false,
      });
      assert.ok(stamp);
      assert.ok(Number.isNaN(stamp.mtime), 'the file was written a moment ago');
      const gone = readStampedText(join(folder, 'gone.md'));
      assert.deepEqual([gone.read.kind, gone.stamp], ['unreadable', null]);
    });
  });
});
