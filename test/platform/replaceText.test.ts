import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/platform/readText.ts';
import { type ReplaceResult, replaceText } from '../../src/platform/replaceText.ts';
import { asOrdinaryUser, inFolder } from './temporaryFolder.ts';

const OLD = 'a\r\n- [ ] b é 😀\nc\r';
const NEW = 'a\r\n- [x] b é 😀 ✅ 2026-01-20\nc\r';
const WRITTEN: ReplaceResult = { kind: 'written' };
const CHANGED: ReplaceResult = { kind: 'changed' };

const WRITES: readonly {
  readonly name: string;
  readonly disk: string;
  readonly expected: string;
  readonly next: string;
  readonly after: string;
  readonly result: ReplaceResult;
}[] = [
  { name: 'writes all else byte for byte', disk: OLD, expected: OLD, next: NEW, after: NEW, result: WRITTEN },
  {
    name: 'keeps the byte order mark',
    disk: `\uFEFF${OLD}`,
    expected: OLD,
    next: NEW,
    after: `\uFEFF${NEW}`,
    result: WRITTEN,
  },
  { name: 'writes an empty text', disk: OLD, expected: OLD, next: '', after: '', result: WRITTEN },
  { name: 'fills an empty file', disk: '', expected: '', next: NEW, after: NEW, result: WRITTEN },
  { name: 'writes nothing new', disk: OLD, expected: OLD, next: OLD, after: OLD, result: WRITTEN },
  {
    name: 'refuses another text',
    disk: `${OLD}!`,
    expected: OLD,
    next: NEW,
    after: `${OLD}!`,
    result: CHANGED,
  },
  {
    name: 'refuses other line ends',
    disk: 'a\nb',
    expected: 'a\r\nb',
    next: 'x',
    after: 'a\nb',
    result: CHANGED,
  },
  {
    name: 'refuses a text of the same length',
    disk: 'ab',
    expected: 'ac',
    next: 'x',
    after: 'ab',
    result: CHANGED,
  },
  {
    name: 'refuses a text grown long',
    disk: 'a'.repeat(9999),
    expected: 'a',
    next: '',
    after: 'a'.repeat(9999),
    result: CHANGED,
  },
  { name: 'refuses an emptied file', disk: '', expected: OLD, next: NEW, after: '', result: CHANGED },
];

describe('replaceText', () => {
  for (const { name, disk, expected, next, after, result } of WRITES) {
    it(name, () => {
      inFolder({ 'a.md': disk }, (folder) => {
        assert.deepEqual(replaceText(join(folder, 'a.md'), expected, next), result);
        assert.deepEqual(readFileSync(join(folder, 'a.md')), Buffer.from(after));
        assert.deepEqual(readdirSync(folder), ['a.md']);
      });
    });
  }

  it('takes back what readText gave', () => {
    inFolder({ 'a.md': `\uFEFF\uFEFF${OLD}` }, (folder) => {
      const path = join(folder, 'a.md');
      const read = readText(path);
      assert.ok(read.kind === 'text');
      assert.deepEqual(replaceText(path, read.text, read.text.replace('[ ]', '[x]')), WRITTEN);
      assert.equal(readFileSync(path, 'utf8'), `\uFEFF\uFEFF${OLD.replace('[ ]', '[x]')}`);
    });
  });

  it('refuses a file that is not UTF-8 any more', () => {
    const bytes = Buffer.from('caf\xe9', 'latin1');
    inFolder({ 'a.md': bytes }, (folder) => {
      assert.deepEqual(replaceText(join(folder, 'a.md'), 'caf\uFFFD', 'x'), CHANGED);
      assert.deepEqual(readFileSync(join(folder, 'a.md')), bytes);
    });
  });

  it('keeps the mode, whatever the mask for new files', () => {
    inFolder({ 'a.md': OLD }, (folder) => {
      const path = join(folder, 'a.md');
      for (const mode of [0o600, 0o644, 0o664, 0o666, 0o700]) {
        chmodSync(path, mode);
        assert.deepEqual(replaceText(path, readFileSync(path, 'utf8'), `${mode}`), WRITTEN);
        assert.equal(statSync(path).mode & 0o777, mode);
      }
    });
  });

  it('writes through a symbolic link, which stays', () => {
    inFolder({ 'in/a.md': OLD, 'b/l.md': { link: '../in/a.md' } }, (folder) => {
      assert.deepEqual(replaceText(join(folder, 'b/l.md'), OLD, NEW), WRITTEN);
      assert.ok(lstatSync(join(folder, 'b/l.md')).isSymbolicLink());
      assert.equal(readFileSync(join(folder, 'in/a.md'), 'utf8'), NEW);
      assert.deepEqual(
        [readdirSync(join(folder, 'in')), readdirSync(join(folder, 'b'))],
        [['a.md'], ['l.md']],
      );
    });
  });

  it('says why it failed, and leaves nothing behind', () => {
    inFolder({ 'd.md/': '', 'r.md': OLD, 'locked/a.md': OLD }, (folder) => {
      chmodSync(folder, 0o777);
      chmodSync(join(folder, 'r.md'), 0o444);
      chmodSync(join(folder, 'locked'), 0o555);
      chmodSync(join(folder, 'locked/a.md'), 0o666);
      const results = asOrdinaryUser(() =>
        ['gone.md', 'd.md', 'r.md', 'locked/a.md'].map((path) => replaceText(join(folder, path), OLD, NEW)),
      );
      chmodSync(join(folder, 'locked'), 0o755);
      assert.deepEqual(results, [
        { kind: 'failed', reason: 'does not exist, or was removed meanwhile' },
        { kind: 'failed', reason: 'is a folder' },
        { kind: 'failed', reason: 'permission denied' },
        { kind: 'failed', reason: 'permission denied' },
      ]);
      assert.equal(readFileSync(join(folder, 'r.md'), 'utf8'), OLD);
      assert.equal(readFileSync(join(folder, 'locked/a.md'), 'utf8'), OLD);
      assert.deepEqual(readdirSync(folder), ['d.md', 'locked', 'r.md']);
      assert.deepEqual(readdirSync(join(folder, 'locked')), ['a.md']);
    });
  });

  it('never writes half a character', () => {
    inFolder({ 'a.md': OLD }, (folder) => {
      assert.throws(() => replaceText(join(folder, 'a.md'), OLD, 'a\ud83d'), RangeError);
      assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), OLD);
    });
  });
});
