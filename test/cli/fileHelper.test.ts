import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FileHelper } from '../../src/cli/fileHelper.ts';
import { FILES_AT_ONCE, type FileAnswer } from '../../src/cli/fileThread.ts';
import { type FormsWanted, packedForms } from '../../src/cli/packedForms.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { readText } from '../../src/platform/readText.ts';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { bundled } from './bundled.ts';
import { type HostOptions, runIn } from './fakeHost.ts';

const OPTIONS = readingOptions(DEFAULT_CONFIGURATION);
const LONG = `\n${'Some words in a line of their own.\n\n'.repeat(2_000)}`;
/** Milliseconds after which a file that was written may be trusted, and some more. */
const SETTLED = 2_100;
const COMMANDS = [['list', '--json'], ['check', '--format', 'json'], ['people']];

/** Many notes, and among them whatever is left to the thread that asked. */
function treeWith(more: Tree): Tree {
  const notes = Array.from({ length: 200 }, (_, at): [string, string] => [
    `1-1s/${at % 7}/${at}.md`,
    `---\nperson: P${at % 9}\n---\n## Actions\n- [ ] Thing ${at} 📅 2026-01-${10 + (at % 19)} ^id${at % 50}\n`,
  ]);
  return {
    '.coaching.yaml': 'self: Sam\n',
    ...Object.fromEntries(notes),
    '1-1s/3/latin.md': Buffer.from('- [ ] caf\xe9', 'latin1'),
    '1-1s/4/long.md': `- [ ] First\n${LONG}`,
    'README.md': '- [ ] No note\n',
    'other/.coaching.yaml': 'self: Lee\nnotes:\n  include: ["**"]\n',
    'other/a.md': '- [ ] @me Of another root\n',
    ...more,
  };
}

describe('a thread that helps with reading', function () {
  this.timeout(60_000);
  let place: string;
  let script: string;
  let helped: HostOptions;
  let disturbed: HostOptions;

  before(() => {
    place = mkdtempSync(join(tmpdir(), 'coaching-notes-thread-'));
    script = bundled('../../src/cli/main.ts', place);
    helped = { script, helperFrom: 1 };
    // What is left to the one who asked is read there, and long notes have a thread of their own.
    disturbed = { script: bundled('deadThread.ts', place), helperFrom: 1, budget: 1_000 };
  });

  after(() => rmSync(place, { recursive: true, force: true }));

  /** All that is printed, with a helper and without one. */
  function assertSame(folder: string, options: HostOptions, words: readonly string[]): void {
    const all = [...words, '--today', '2026-01-20', '.', 'README.md'];
    assert.deepEqual(runIn(folder, all, options), runIn(folder, all, { script }), words.join(' '));
  }

  it('reads what is short and can be read, and leaves the rest', () => {
    inFolder(treeWith({ '1-1s/5/broken.md': 'Broken' }), (folder) => {
      const names = ['1-1s/0/0.md', 'README.md', '1-1s/3/latin.md', '1-1s/4/long.md', '1-1s/5/broken.md'];
      const texts = names.map((name) => readText(join(folder, name)));
      const files = names.map((name) => ({ key: join(folder, name), root: 0 }));
      const helper = new FileHelper(pathToFileURL(disturbed.script ?? ''));
      const wanted: FormsWanted = { parts: 'items', isStored: true };
      helper.begin(files, { roots: [{ matchFrom: folder, options: OPTIONS }], wanted });
      let answers: readonly FileAnswer[] = [];
      while (answers.length === 0 && helper.wait(30_000)) answers = helper.answers();
      assert.equal(helper.take(), null);
      assert.equal(helper.wait(10), false, 'it has come to its end');
      helper.dispose();
      const [first, second] = texts.map((text, at) =>
        readNote(names[at] ?? '', text.kind === 'text' ? text.text : '', OPTIONS),
      );
      assert.ok(first && second === null);
      const [{ readings } = { readings: [] }] = answers;
      const forms = readings.map((reading) => (reading === 'left' ? reading : reading.forms));
      assert.deepEqual(forms, [packedForms(first, wanted), null, 'left', 'left', 'left']);
    });
  });

  it('knows the files of each batch, whoever takes the others', () => {
    const names = Array.from({ length: 4 * FILES_AT_ONCE + 3 }, (_, at) => `1-1s/person-${at}/note.md`);
    const texts = names.map((_, at) => `- [ ] Send it, number ${at}\n`);
    inFolder(Object.fromEntries(names.map((name, at) => [name, texts[at] ?? ''])), (folder) => {
      const helper = new FileHelper(pathToFileURL(script));
      const wanted: FormsWanted = { parts: 'items', isStored: true };
      const [matchFrom, nowhere] = [folder, { ...OPTIONS, include: [] }];
      const roots = [
        { matchFrom, options: OPTIONS },
        { matchFrom, options: nowhere },
      ];
      helper.begin(
        names.map((name, at) => ({ key: join(folder, name), root: at % 2 })),
        { roots, wanted },
      );
      const taken = [helper.take(), helper.take()];
      const answers: FileAnswer[] = [];
      while (answers.length < 3 && helper.wait(30_000)) answers.push(...helper.answers());
      helper.dispose();
      assert.deepEqual(
        [...taken, ...answers.map(({ batch }) => batch)].sort(),
        [0, 1, 2, 3, 4],
        'each is taken once',
      );
      for (const { batch, readings } of answers) {
        const first = batch * FILES_AT_ONCE;
        const expected = names.slice(first, first + FILES_AT_ONCE).map((name, index) => {
          const note = (first + index) % 2 === 0 ? readNote(name, texts[first + index] ?? '', OPTIONS) : null;
          return note && packedForms(note, wanted);
        });
        assert.deepEqual(
          readings.map((reading) => (reading === 'left' ? reading : reading.forms)),
          expected,
        );
      }
    });
  });

  it('changes nothing that is printed', () => {
    inFolder(treeWith({}), (folder) => {
      for (const words of COMMANDS) assertSame(folder, helped, words);
    });
  });

  it('remembers what it has read', () => {
    inFolder(treeWith({}), (folder) => {
      // What was written a moment ago is not trusted yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLED);
      for (const words of COMMANDS)
        for (const options of [helped, helped, { script }])
          assertSame(folder, options, [...words, '--cache', 'kept']);
    });
  });

  for (const word of ['Endless', 'Deadly', 'Broken']) {
    it(`may fail: ${word.toLowerCase()}`, () => {
      const notes = Array.from({ length: 64 }, (_, at) => [`1-1s/5/${word}${at}.md`, `- [ ] ${word}\n`]);
      const { '1-1s/4/long.md': _, ...tree } = treeWith(Object.fromEntries(notes));
      inFolder(tree, (folder) => assertSame(folder, disturbed, ['list', '--json']));
    });
  }

  it('may be missing', () => {
    const { '1-1s/4/long.md': _, ...tree } = treeWith({});
    inFolder(tree, (folder) =>
      assertSame(folder, { script: '/gone', helperFrom: 1, budget: 1_000 }, ['list', '--json']),
    );
  });
});
