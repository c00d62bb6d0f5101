import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanName } from '../../src/writing/personName.ts';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { generatedNames } from '../writing/generatedNames.ts';
import { type Ran, runIn } from './fakeHost.ts';

const LAST =
  '---\nperson: Dana Reyes\ndate: 2026-01-13\n---\n## Actions\n- [ ] @dana Send it 📅 2026-01-19\n';
const NOTES: Tree = {
  '.coaching.yaml': 'self: Sam Lee\npeople:\n  - {name: Dana Reyes, aliases: [DR]}\n  - Lee Park\n',
  '1-1s/dana/2026-01-13.md': LAST,
};

function create(folder: string, ...words: readonly string[]): Ran {
  return runIn(folder, ['new', ...words]);
}

describe('new', () => {
  it('writes the note of today beside the person’s others, and prints its path', () => {
    inFolder(NOTES, (folder) => {
      const ran = create(folder, '--person', 'DR');
      assert.deepEqual(ran, { code: 0, output: '1-1s/dana/2026-01-20.md\n', errors: '' });
      const text = readFileSync(join(folder, '1-1s/dana/2026-01-20.md'), 'utf8');
      assert.match(text, /^---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-20\nframework: will\n---\n/u);
      assert.match(text, /^- \[ \] @\S+ Send it 📅 2026-01-19 ➕ 2026-01-13 🆔 \w+$/mu);
      assert.doesNotMatch(text, /Since last time/u);
      const old = readFileSync(join(folder, '1-1s/dana/2026-01-13.md'), 'utf8');
      assert.match(old, /^- \[>\] .*Send it.* 🆔 \w+ \[carried over\]\(2026-01-20\.md\)$/mu);
      const { items } = JSON.parse(runIn(folder, ['list', '--json']).output);
      assert.equal(items.length, 1, 'nothing is counted twice');
    });
  });

  it('takes a day, a framework and a day for today', () => {
    inFolder(NOTES, (folder) => {
      const words = ['--person', 'Élena Sorel', '--date', '2026-02-03', '--framework', 'grow'];
      assert.equal(create(folder, ...words).output, '1-1s/elena-sorel/2026-02-03.md\n');
      assert.match(readFileSync(join(folder, '1-1s/elena-sorel/2026-02-03.md'), 'utf8'), /^## Reality$/mu);
      const today = create(folder, '--person', 'Lee', '--today', '2026-03-01');
      assert.equal(today.output, '1-1s/lee-park/2026-03-01.md\n');
    });
  });

  it('leaves a note that is there as it is, and says so', () => {
    const running = '---\nperson: Lee Park\n---\n## 2026-01-20\n\nHere.\n\n## 2026-01-13\n\nThere.\n';
    inFolder({ ...NOTES, 'team/1-1s/lee.md': running }, (folder) => {
      assert.deepEqual(create(folder, '--person', 'dana-reyes', '--date', '2026-01-13'), {
        code: 0,
        output: '1-1s/dana/2026-01-13.md\n',
        errors:
          'coaching-notes: 1-1s/dana/2026-01-13.md: holds the 1-on-1 of that day already; nothing was written\n',
      });
      assert.deepEqual(create(folder, '--person', 'Lee Park', '--date', '2026-01-13'), {
        code: 0,
        output: 'team/1-1s/lee.md\n',
        errors:
          'coaching-notes: team/1-1s/lee.md: holds the 1-on-1 of that day already in line 8; nothing was written\n',
      });
      assert.equal(readFileSync(join(folder, '1-1s/dana/2026-01-13.md'), 'utf8'), LAST);
      assert.equal(readFileSync(join(folder, 'team/1-1s/lee.md'), 'utf8'), running);
      assert.ok(!existsSync(join(folder, '1-1s/lee-park')));
    });
  });

  it('writes over no file, whatever it is', () => {
    inFolder({ ...NOTES, '.git/HEAD': '', '.gitignore': 'lee-park\n' }, (folder) => {
      mkdirSync(join(folder, '1-1s/lee-park'));
      writeFileSync(join(folder, '1-1s/lee-park/2026-01-20.md'), 'mine');
      const ran = create(folder, '--person', 'Lee Park');
      assert.deepEqual([ran.code, ran.output], [0, '1-1s/lee-park/2026-01-20.md\n']);
      assert.match(ran.errors, /exists already; nothing was written/u);
      assert.equal(readFileSync(join(folder, '1-1s/lee-park/2026-01-20.md'), 'utf8'), 'mine');
    });
    const anothers = { '1-1s/lee-park/2026-01-20.md': '---\nperson: Dana Reyes\n---\n' };
    inFolder({ ...NOTES, ...anothers }, (folder) => {
      assert.equal(create(folder, '--person', 'Lee Park').output, '1-1s/lee-park/2026-01-20-2.md\n');
    });
  });

  if (process.platform !== 'win32') {
    it('follows no symbolic link out of the folder', () => {
      inFolder({ 'notes/.coaching.yaml': '', 'elsewhere/': '' }, (folder) => {
        const notes = join(folder, 'notes');
        symlinkSync('../elsewhere', join(notes, '1-1s'));
        const ran = create(notes, '--person', 'Lee');
        assert.deepEqual([ran.code, ran.output], [2, '']);
        assert.match(
          ran.errors,
          /2026-01-20\.md: leads out of the folder of the notes by a symbolic link\n$/u,
        );
        assert.deepEqual(readdirSync(join(folder, 'elsewhere')), []);
      });
      inFolder({ '1-1s/lee/': '' }, (folder) => {
        symlinkSync('../../nowhere.md', join(folder, '1-1s/lee/2026-01-20.md'));
        assert.match(create(folder, '--person', 'Lee').errors, /exists already/u);
        assert.ok(!existsSync(join(folder, 'nowhere.md')));
      });
    });
  }

  it('begins at the top of the notes, or in the folder that is named', () => {
    inFolder({ '.git/HEAD': '', 'docs/': '', 'team-a/': '' }, (folder) => {
      assert.equal(create(join(folder, 'docs'), '--person', 'Lee').output, '../1-1s/lee/2026-01-20.md\n');
      assert.equal(create(folder, '--person', 'Lee', 'team-a').output, 'team-a/1-1s/lee/2026-01-20.md\n');
    });
    inFolder({ 'x/1-1s/': '' }, (folder) => {
      assert.equal(create(join(folder, 'x/1-1s'), '--person', 'Lee').output, 'lee/2026-01-20.md\n');
      assert.equal(create(folder, '--person', 'Ann', 'x').output, 'x/1-1s/ann/2026-01-20.md\n');
    });
  });

  const REFUSED: readonly (readonly [words: readonly string[], errors: RegExp, yaml?: string])[] = [
    [
      ['--person', 'Dana'],
      /--person Dana: may be Dana Reyes or Dana Cole: write/u,
      'people: [Dana Reyes, Dana Cole]\n',
    ],
    [['--person', 'Sam Lee'], /is you/u],
    [['--person', '\u200B'], /Say whom/u],
    [
      ['--person', 'Lee', '--framework', 'x\u001b[2J'],
      /^coaching-notes: There is no framework “x\uFFFD\[2J”/u,
    ],
    [['--person', 'Lee', 'gone'], /^coaching-notes: gone: does not exist/u],
    [['--person', 'Lee', '.coaching.yaml'], /is a file/u],
    [['--person', 'Lee'], /stay in their folder/u, 'notes: {file: "../{person}/{date}.md"}\n'],
    [['--person', 'Lee'], /UTF-16/u, '\uFEFFa\0b\0'],
  ];
  for (const [words, errors, yaml] of REFUSED) {
    it(`refuses ${words.join(' ')} ${errors}`, () => {
      const file = yaml?.includes('\0') ? Buffer.from('\uFEFFself: Sam', 'utf16le') : yaml;
      inFolder({ '.coaching.yaml': file ?? 'self: Sam Lee\n' }, (folder) => {
        const ran = create(folder, ...words);
        assert.deepEqual([ran.code, ran.output], [2, '']);
        assert.match(ran.errors, errors);
        assert.deepEqual(readdirSync(folder), ['.coaching.yaml']);
      });
    });
  }

  it('writes files with any name, and finds each person again', function () {
    this.timeout(60_000);
    const names = generatedNames(90).filter((name) => cleanName(name) !== '');
    for (const name of names) {
      inFolder({ '.git/HEAD': '' }, (folder) => {
        const ran = create(folder, `--person=${name}`, '--framework', 'free');
        assert.deepEqual([ran.code, ran.errors], [0, ''], JSON.stringify(name));
        assert.match(ran.output, /^1-1s\/[^/]+\/2026-01-20\.md\n$/u);
        assert.ok(existsSync(join(folder, ran.output.trimEnd())), ran.output);
        assert.deepEqual(readdirSync(folder).sort(), ['.git', '1-1s']);
        const again = create(folder, `--person=${name}`);
        assert.equal(again.output, ran.output);
        assert.match(again.errors, /holds the 1-on-1 of that day already/u);
      });
    }
  });
});
