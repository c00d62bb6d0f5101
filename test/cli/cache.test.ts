import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type NoteCache, openCache } from '../../src/cli/noteCache.ts';
import { notesRoots } from '../../src/cli/notesRoots.ts';
import { type NoteParts, packedForms, partsOf } from '../../src/cli/packedForms.ts';
import { packNote, unpackNote } from '../../src/notes/packedNote.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { readStampedText } from '../../src/platform/readText.ts';
import { stampOf } from '../../src/platform/store/stamp.ts';
import { fill, type Tree } from '../platform/temporaryFolder.ts';
import { type Ran, runIn } from './fakeHost.ts';

const TREE: Tree = {
  '.coaching.yaml': 'self: Sam\n',
  '1-1s/dana/2026-01-15.md': '---\nperson: Dana Reyes\n---\n## Actions\n- [ ] @dana Send it 📅 2026-01-16\n',
  '1-1s/lee/2026-01-15.md': '# Lee Park\n\n- [ ] @me Ask 📅 2026-02-30\n- [x] Done\n',
  'people/dana.md': '---\ntype: person\nperson: Dana Reyes\nhandle: dr\n---\n',
  'README.md': '- [ ] No note\n',
  '1-1s/latin.md': Buffer.from('- [ ] caf\xe9', 'latin1'),
};
const COMMANDS = [
  ['list', '--json'],
  ['check', '--format', 'json'],
  ['people', '--json'],
  ['report', '--person', 'dana', '--since', '2026-01-01'],
  ['brief', '--person', 'dana'],
];

function run(folder: string, words: readonly string[]): Ran {
  return runIn(folder, [...words, '--today', '2026-01-20']);
}

/** What every command prints with a cache is what it prints without one, the first time and the second. */
function assertSame(folder: string, what: string): void {
  for (const words of COMMANDS) {
    const plain = run(folder, words);
    for (const time of ['first', 'second'])
      assert.deepEqual(
        run(folder, [...words, '--cache', '../cache']),
        plain,
        `${what}: ${words[0]}, ${time} time`,
      );
  }
}

/** Milliseconds after which a file that was written may be trusted, and some more. */
const SETTLED = 2_100;

describe('the cache', function () {
  this.timeout(30_000);
  let place: string;
  let folder: string;

  before(() => {
    place = realpathSync(mkdtempSync(join(tmpdir(), 'notes-')));
    folder = join(place, 'notes');
    fill(folder, TREE);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED);
  });

  after(() => rmSync(place, { recursive: true, force: true }));

  it('remembers what was read for as long as it stays as it was', () => {
    const roots = notesRoots(folder, [folder]);
    const root = roots.of(folder);
    const script = pathToFileURL('/nonexistent');
    const path = join(folder, '1-1s/lee/2026-01-15.md');
    const open = (): NoteCache => openCache(join(place, 'own'), script, 'all');
    const first = open();
    assert.equal(first.recall(root, path), 'unknown');
    const { read, stamp } = readStampedText(path);
    assert.ok(stamp && read.kind === 'text');
    const note = readNote('1-1s/lee/2026-01-15.md', read.text, root.options);
    assert.ok(note);
    const packed = Buffer.from(packNote(note));
    first.remember(root, path, stamp, { kept: packed, whole: packed });
    first.remember(root, join(folder, 'README.md'), stampOf(join(folder, 'README.md')) ?? stamp, null);
    assert.equal(first.save([folder]), null);
    const second = open();
    assert.deepEqual(second.recall(root, path), packed);
    assert.equal(second.recall(root, join(folder, 'README.md')), null);
    const other = openCache(join(place, 'own'), script, 'all');
    const options = { ...root.options, self: ['Somebody Else'] };
    assert.equal(other.recall({ ...root, options }, path), 'unknown', 'read with other options');
    assert.equal(second.save([join(folder, '1-1s')]), null);
    assert.equal(open().recall(root, join(folder, 'README.md')), null, 'it was not asked for');
    assert.equal(open().save([folder]), null);
    assert.deepEqual(open().recall(root, path), packed, 'nothing was read');
    const third = open();
    assert.equal(third.recall(root, join(folder, 'README.md')), null);
    assert.equal(third.save([folder]), null);
    assert.equal(open().recall(root, path), 'unknown', 'it is gone');
  });

  it('keeps the items beside the notes, and finds either in the other', () => {
    const root = notesRoots(folder, [folder]).of(folder);
    const path = join(folder, '1-1s/dana/2026-01-15.md');
    const { read, stamp } = readStampedText(path);
    assert.ok(stamp && read.kind === 'text');
    const note = readNote('1-1s/dana/2026-01-15.md', read.text, root.options);
    assert.ok(note);
    for (const parts of ['items', 'all'] as const) {
      const open = (wanted: NoteParts): NoteCache =>
        openCache(join(place, `first-${parts}`), pathToFileURL('/nonexistent'), wanted);
      const first = open(parts);
      first.remember(root, path, stamp, packedForms(note, { parts, isStored: true }));
      assert.equal(first.save([folder]), null);
      for (const time of ['first', 'second']) {
        for (const wanted of ['items', 'all'] as const) {
          const cache = open(wanted);
          const packed = cache.recall(root, path);
          assert.ok(packed && packed !== 'unknown', `${time} time, ${wanted}`);
          assert.deepEqual(unpackNote(packed), partsOf(note, wanted), `${time} time, ${wanted}`);
          assert.equal(cache.save([folder]), null);
        }
      }
    }
  });

  it('changes nothing that is printed, whatever happens to the files', () => {
    assertSame(folder, 'as they are');
    const note = join(folder, '1-1s/dana/2026-01-15.md');
    const { mtime } = statSync(note);
    const changes: Readonly<Record<string, () => void>> = {
      'another text of the same length and time': () => {
        writeFileSync(note, readFileSync(note, 'utf8').replace('Send', 'Read'));
        utimesSync(note, mtime, mtime);
      },
      'a file that is moved': () => renameSync(note, join(folder, '1-1s/dana/2026-01-16.md')),
      'a file that is gone': () => rmSync(join(folder, '1-1s/latin.md')),
      'a folder in its place': () => mkdirSync(join(folder, '1-1s/latin.md/x.md'), { recursive: true }),
      'other options': () => writeFileSync(join(folder, '.coaching.yaml'), 'self: Dana\n'),
      'a cache that is broken': () => {
        for (const name of readdirSync(join(place, 'cache'), { recursive: true, encoding: 'utf8' }))
          if (name.endsWith('.notes')) writeFileSync(join(place, 'cache', name), 'x');
      },
      'a time that is yet to come': () => utimesSync(join(folder, '1-1s/lee/2026-01-15.md'), 4e9, 4e9),
    };
    for (const [what, change] of Object.entries(changes)) {
      change();
      assertSame(folder, what);
    }
  });

  it('that cannot be written is told, and everything is done all the same', () => {
    writeFileSync(join(place, 'taken'), 'x');
    const plain = run(folder, ['list']);
    const told = 'coaching-notes: --cache ../taken: does not exist, or was removed meanwhile\n';
    const { code, output, errors } = run(folder, ['list', '--cache', '../taken']);
    assert.deepEqual([code, output, errors], [plain.code, plain.output, plain.errors + told]);
    assert.equal(readFileSync(join(place, 'taken'), 'utf8'), 'x');
  });

  it('is written where the working directory says', () => {
    const below = join(folder, '1-1s');
    const plain = run(below, ['list', '--json']);
    assert.deepEqual(run(below, ['list', '--json', '--cache', 'cache']), plain);
    assert.deepEqual(run(below, ['list', '--json', '--cache', 'cache']), plain);
    assert.ok(statSync(join(below, 'cache')).isDirectory());
  });
});
