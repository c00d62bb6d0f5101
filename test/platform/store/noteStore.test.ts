import assert from 'node:assert/strict';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { decodeBucket, encodeBucket, fitting } from '../../../src/platform/store/bucketBytes.ts';
import { openStore, readerDigest, type StoredFile } from '../../../src/platform/store/noteStore.ts';
import { inFolder } from '../temporaryFolder.ts';

const DIGEST = readerDigest(['a reader']);
const ROOT = '/notes';

function fileOf(name: string, packed: string | null = name): StoredFile {
  const stamp = { size: name.length, mtime: 1.5, ctime: 1_700_000_000_000.123, inode: 9_007_199_254_740_991 };
  return { path: `${ROOT}/${name}`, stamp, packed: packed === null ? null : Buffer.from(packed) };
}

/** What a store gives, by path. */
function filesIn(folder: string, { root = ROOT, digest = DIGEST } = {}): StoredFile[] {
  return [...openStore(folder, root, digest).load()]
    .flat()
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ ...file, packed: file.packed && Buffer.from(file.packed) }));
}

function save(folder: string, names: readonly string[], deleted: readonly string[] = []): void {
  const result = openStore(folder, ROOT, DIGEST).update({
    set: names.map((name) => fileOf(name)),
    deleted: deleted.map((name) => `${ROOT}/${name}`),
  });
  assert.equal(result.kind, 'saved');
}

/** The only folder of buckets in a store's. */
function bucketsOf(folder: string): string {
  const [name = '', ...others] = readdirSync(folder);
  assert.deepEqual(others, []);
  return join(folder, name);
}

const MANY = Array.from({ length: 500 }, (_, at) => `1-1s/dana é/${at}.md`);

describe('the store', () => {
  it('gives back what it was given, in whatever steps', () => {
    inFolder({}, (folder) => {
      const store = openStore(folder, ROOT, DIGEST);
      store.update({
        set: [fileOf('none.md', null), fileOf('empty.md', ''), ...MANY.map((name) => fileOf(name))],
        deleted: [],
      });
      store.update({
        set: [fileOf('new.md'), fileOf('empty.md', 'x')],
        deleted: MANY.slice(1).map((name) => `${ROOT}/${name}`),
      });
      const expected = [
        fileOf(MANY[0] ?? ''),
        fileOf('empty.md', 'x'),
        fileOf('new.md'),
        fileOf('none.md', null),
      ];
      assert.deepEqual(filesIn(folder), expected);
    });
  });

  it('touches nothing before it is asked to, and nothing where nothing changes', () => {
    inFolder({}, (folder) => {
      const store = openStore(join(folder, 'new'), ROOT, DIGEST);
      assert.deepEqual([...store.load()], []);
      assert.deepEqual(store.update({ set: [], deleted: [] }), { kind: 'saved', buckets: 0 });
      assert.deepEqual(readdirSync(folder), []);
      assert.deepEqual(store.update({ set: [], deleted: ['/notes/gone.md', '/elsewhere/a.md'] }), {
        kind: 'saved',
        buckets: 0,
      });
      assert.deepEqual(store.update({ set: [fileOf('a.md')], deleted: [] }), { kind: 'saved', buckets: 1 });
    });
  });

  it('keeps roots apart, and readers', () => {
    inFolder({}, (folder) => {
      save(folder, ['a.md']);
      assert.deepEqual(filesIn(folder, { root: '/other' }), []);
      const digest = readerDigest(['another reader']);
      assert.deepEqual(filesIn(folder, { digest }), []);
      openStore(folder, '/', digest).update({ set: [{ ...fileOf('a.md'), path: '/a.md' }], deleted: [] });
      assert.deepEqual(filesIn(folder, { root: '/', digest })[0]?.path, '/a.md');
      assert.deepEqual(filesIn(folder).length, 1);
    });
  });

  it('forgets the root that was written longest ago, and leaves alone what is not its own', () => {
    inFolder({ 'coaching-notes-x/': '', '0123456789abcdef0123456789abcdef/a.md': 'x' }, (folder) => {
      for (let at = 0; at < 20; at++) {
        openStore(folder, `/root${at}`, DIGEST).update({
          set: [{ ...fileOf('a.md'), path: `/root${at}/a.md` }],
          deleted: [],
        });
        for (const name of readdirSync(folder).filter((entry) => entry.length > 40))
          if (statSync(join(folder, name)).mtimeMs > 1e12) utimesSync(join(folder, name), at, at);
      }
      const known = Array.from({ length: 20 }, (_, at) => filesIn(folder, { root: `/root${at}` }).length);
      assert.deepEqual(known, [0, 0, 0, 0, ...Array.from({ length: 16 }, () => 1)]);
      assert.equal(readFileSync(join(folder, '0123456789abcdef0123456789abcdef/a.md'), 'utf8'), 'x');
    });
  });

  it('does not grow for ever', () => {
    inFolder({}, (folder) => {
      const store = openStore(folder, ROOT, DIGEST);
      const large = new Uint8Array(1024 * 1024);
      store.update({ set: [{ ...fileOf('a.md'), packed: new Uint8Array(large.length + 1) }], deleted: [] });
      assert.deepEqual(filesIn(folder), []);
      store.update({ set: [{ ...fileOf('a.md'), packed: large }], deleted: [] });
      assert.equal(filesIn(folder).length, 1);
    });
    const files = MANY.map((name) => ({ ...fileOf(name), name }));
    const kept = fitting(files, 10_000);
    assert.ok(kept.length > 50 && kept.length < MANY.length, `${kept.length} are kept`);
    assert.deepEqual(kept, files.slice(0, kept.length));
    assert.ok(encodeBucket(kept, DIGEST).length <= 10_000);
  });

  it('removes what writers that are gone left behind', () => {
    inFolder({}, (folder) => {
      save(folder, ['a.md']);
      const buckets = bucketsOf(folder);
      const gone = `.999999999-${'0'.repeat(16)}.tmp`;
      const mine = `.${process.pid}-${'1'.repeat(16)}.tmp`;
      const old = `.${process.pid}-${'2'.repeat(16)}.tmp`;
      const foreign = '.tmp';
      for (const name of [gone, mine, old, foreign]) writeFileSync(join(buckets, name), 'x');
      utimesSync(join(buckets, old), 1, 1);
      save(folder, ['b.md']);
      const left = readdirSync(buckets).filter((name) => name.startsWith('.'));
      assert.deepEqual(left.sort(), [foreign, mine].sort());
    });
  });

  it('takes no bytes for a bucket that are not one, in full and unchanged', () => {
    const files = MANY.slice(0, 3).map((name) => ({ ...fileOf(name), name }));
    const whole = encodeBucket(files, DIGEST);
    assert.equal(decodeBucket(whole, DIGEST)?.length, 3);
    assert.equal(decodeBucket(Buffer.concat([Buffer.alloc(1), whole]).subarray(1), DIGEST)?.length, 3);
    assert.equal(decodeBucket(Buffer.concat([whole, Buffer.alloc(1)]), DIGEST), null);
    for (let length = 0; length < whole.length; length++)
      assert.equal(decodeBucket(whole.subarray(0, length), DIGEST), null, `${length} bytes`);
    for (let bit = 0; bit < whole.length * 8; bit++) {
      const bytes = Buffer.from(whole);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      assert.equal(decodeBucket(bytes, DIGEST), null, `bit ${bit}`);
    }
    assert.deepEqual(decodeBucket(encodeBucket([], DIGEST), DIGEST), []);
  });

  it('gives nothing for a bucket that is broken, and mends it', () => {
    inFolder({}, (folder) => {
      save(folder, ['a.md']);
      const buckets = bucketsOf(folder);
      writeFileSync(join(buckets, readdirSync(buckets)[0] ?? ''), 'broken');
      assert.deepEqual(filesIn(folder), []);
      save(folder, ['a.md']);
      assert.deepEqual(filesIn(folder), [fileOf('a.md')]);
    });
  });

  it('does without a folder that cannot be used', () => {
    inFolder({ taken: 'x', loop: { link: 'loop' } }, (folder) => {
      for (const place of ['taken', 'loop', 'taken/below']) {
        const store = openStore(join(folder, place), ROOT, DIGEST);
        assert.deepEqual([...store.load()], []);
        assert.equal(store.update({ set: [fileOf('a.md')], deleted: [] }).kind, 'failed', place);
      }
      assert.equal(readFileSync(join(folder, 'taken'), 'utf8'), 'x');
    });
  });

  it('says that a bucket could not be written, and goes on with the others', () => {
    inFolder({}, (folder) => {
      const store = openStore(folder, ROOT, DIGEST);
      store.update({ set: [fileOf('a.md')], deleted: [] });
      const buckets = bucketsOf(folder);
      const path = join(buckets, readdirSync(buckets)[0] ?? '');
      rmSync(path);
      mkdirSync(join(path, 'full'), { recursive: true });
      const result = store.update({ set: MANY.map((name) => fileOf(name)), deleted: [] });
      assert.equal(result.kind, 'failed');
      const known = filesIn(folder).length;
      assert.ok(known > 400 && known < MANY.length, `${known} are known`);
      assert.deepEqual(
        readdirSync(buckets).filter((name) => name.endsWith('.tmp')),
        [],
      );
      rmSync(buckets, { recursive: true });
      assert.equal(store.update({ set: [fileOf('a.md')], deleted: [] }).kind, 'saved');
      assert.deepEqual(filesIn(folder), [fileOf('a.md')]);
    });
  });

  if (process.platform !== 'win32') {
    it('is nobody else’s to read', () => {
      inFolder({}, (folder) => {
        save(folder, ['a.md']);
        const buckets = bucketsOf(folder);
        assert.equal(statSync(buckets).mode & 0o777, 0o700);
        for (const name of readdirSync(buckets))
          assert.equal(statSync(join(buckets, name)).mode & 0o777, 0o600);
      });
    });

    it('reads a bucket through a link', () => {
      inFolder({}, (folder) => {
        save(folder, ['a.md']);
        const buckets = bucketsOf(folder);
        const path = join(buckets, readdirSync(buckets)[0] ?? '');
        writeFileSync(join(folder, 'elsewhere'), readFileSync(path));
        rmSync(path);
        symlinkSync(join(folder, 'elsewhere'), path);
        const [file] = [...openStore(folder, ROOT, DIGEST).load()].flat();
        assert.equal(file?.path, '/notes/a.md');
      });
    });
  }
});
