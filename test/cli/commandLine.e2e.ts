import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fill, inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { bundled } from './bundled.ts';

/** The program as people run it: bundled, in a process of its own, with real pipes. */
describe('coaching-notes', function () {
  this.timeout(60_000);
  let place: string;
  let program: string;

  before(() => {
    place = mkdtempSync(join(tmpdir(), 'coaching-notes-cli-'));
    program = bundled('../../src/cli/main.ts', place);
  });

  after(() => rmSync(place, { recursive: true, force: true }));

  interface Ended {
    readonly code: number | null;
    readonly output: string;
    readonly errors: string;
  }

  function coachingNotes(folder: string, ...words: readonly string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: { ...process.env, HOME: place, TZ: 'UTC' },
    });
    return { code: status, output: stdout, errors: stderr };
  }

  it('prints its version, which is that of the package, and its help', () => {
    const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
    inFolder({}, (folder) => {
      assert.deepEqual(coachingNotes(folder, '--version'), { code: 0, output: `${version}\n`, errors: '' });
      assert.match(coachingNotes(folder, '--help').output, /^Usage: coaching-notes/u);
      assert.equal(coachingNotes(folder).code, 2);
      assert.equal(coachingNotes(folder, 'list', '--nonsense').code, 2);
    });
  });

  it('lists and checks', () => {
    inFolder({ '1-1s/dana/2026-01-15.md': '## Actions\n- [ ] Send it 📅 2026-01-16\n' }, (folder) => {
      const listed = coachingNotes(folder, 'list', '--overdue', '--json', '--today', '2026-01-20');
      assert.equal(listed.errors, '');
      assert.equal(listed.code, 0);
      const [item] = JSON.parse(listed.output).items;
      assert.deepEqual([item.path, item.overdueDays, item.person], ['1-1s/dana/2026-01-15.md', 4, 'Dana']);
      const checked = coachingNotes(folder, 'check', '--today', '2026-01-20');
      assert.match(checked.output, /missing-intent/u);
      assert.equal(checked.code, 1);
    });
  });

  it('prints what to know before a 1-on-1', () => {
    inFolder(
      { '1-1s/dana/2026-01-15.md': 'flag: red\n\n## Actions\n- [ ] @dana Send it 📅 2026-01-16\n' },
      (folder) => {
        const words = ['brief', '--person', 'dana', '--today', '2026-01-20'];
        const { code, output, errors } = coachingNotes(folder, ...words);
        assert.deepEqual([code, errors], [0, '']);
        assert.match(output, /^# Prep brief: Dana\n/u);
        assert.match(
          output,
          /^- \[Send it\]\(1-1s\/dana\/2026-01-15\.md#L4\) – \*\*due 2026-01-16, overdue by 4 days/mu,
        );
        const json = JSON.parse(coachingNotes(folder, ...words, '--json').output);
        assert.deepEqual(json.brief.items.them[0].place, { path: '1-1s/dana/2026-01-15.md', line: 4 });
        assert.equal(coachingNotes(folder, 'brief', '--person', 'nobody').code, 2);
      },
    );
  });

  it('writes a new note, and finds it again', () => {
    inFolder({ '1-1s/dana/2026-01-15.md': '## Actions\n- [ ] Send it 📅 2026-01-16\n' }, (folder) => {
      const words = ['new', '--person', 'dana', '--date', '2026-01-22', '--framework', 'free'];
      const path = '1-1s/dana/2026-01-22.md';
      assert.deepEqual(coachingNotes(folder, ...words), { code: 0, output: `${path}\n`, errors: '' });
      const text = readFileSync(join(folder, path), 'utf8');
      assert.match(text, /^person: Dana$[\s\S]*^- \[ \] Send it 📅 2026-01-16 ➕ 2026-01-15 🆔 \w+$/mu);
      const again = coachingNotes(folder, ...words);
      assert.deepEqual([again.code, again.output], [0, `${path}\n`]);
      assert.match(again.errors, /nothing was written/u);
      assert.equal(readFileSync(join(folder, path), 'utf8'), text);
      assert.equal(JSON.parse(coachingNotes(folder, 'list', '--json').output).items.length, 1);
      assert.equal(coachingNotes(folder, 'new').code, 2);
    });
  });

  it('reads long notes on a thread, and ends with it', () => {
    const long = `- [ ] One\n${'\nSome words.\n'.repeat(5_200)}`;
    inFolder({ '1-1s/a.md': long, '1-1s/b.md': `- [ ] Three\n${long}` }, (folder) => {
      const { code, output, errors } = coachingNotes(folder, 'list', '--json');
      assert.deepEqual([code, errors], [0, '']);
      assert.equal(JSON.parse(output).items.length, 3);
    });
  });

  it('writes no colours and no progress into a pipe', () => {
    inFolder({ '1-1s/a.md': '- [ ] x\n' }, (folder) => {
      const { output, errors } = coachingNotes(folder, 'check');
      assert.ok(!output.includes('\u001b'));
      assert.equal(errors, '');
    });
  });

  if (process.platform !== 'win32') {
    it('ends quietly when its reader goes away', () => {
      const notes: Record<string, string> = {};
      for (let at = 0; at < 300; at += 1)
        notes[`1-1s/n${at}.md`] = '- [ ] A longer line of words to fill the pipe\n'.repeat(10);
      inFolder(notes, (folder) => {
        for (const command of ['list', 'list --json', 'check', 'check --format json']) {
          const { stdout, stderr } = spawnSync(
            'sh',
            ['-c', `"$0" "$1" ${command} | head -n 1`, process.execPath, program],
            { cwd: folder, encoding: 'utf8' },
          );
          assert.equal(stderr, '', command);
          assert.equal(stdout.split('\n').length, 2, command);
        }
        const { stdout } = spawnSync(
          'sh',
          ['-c', '"$0" "$1" list gone 2>&1 >/dev/null | true', process.execPath, program],
          {
            cwd: folder,
            encoding: 'utf8',
          },
        );
        assert.equal(stdout, '');
      });
    });

    it('tells a program that reads no further how the check ended all the same', () => {
      inFolder({ '1-1s/n.md': '- [ ] Call\n'.repeat(9_000) }, (folder) => {
        const script = '{ "$0" "$1" check; echo "ended with $?" >&2; } | head -n 1';
        const { stderr } = spawnSync('sh', ['-c', script, process.execPath, program], {
          cwd: folder,
          encoding: 'utf8',
        });
        assert.equal(stderr, 'ended with 1\n');
      });
    });

    it('writes all of a long output before it ends', () => {
      const notes: Record<string, string> = {};
      for (let at = 0; at < 100; at += 1)
        notes[`1-1s/n${at}.md`] = '- [ ] A longer line of words to fill the pipe\n'.repeat(50);
      inFolder(notes, (folder) => {
        const slowly = spawnSync(
          'sh',
          ['-c', '"$0" "$1" list --json | (sleep 0.3; cat)', process.execPath, program],
          {
            cwd: folder,
            encoding: 'utf8',
            maxBuffer: 1e9,
          },
        );
        assert.equal(JSON.parse(slowly.stdout).items.length, 5000);
      });
    });
  }

  it('goes on after all that cannot be read', () => {
    const tree: Tree = {
      '1-1s/big.md': '',
      '1-1s/binary.md': Buffer.from([0x89, 0x50, 0, 1]),
      '1-1s/latin.md': Buffer.from('- [ ] caf\xe9', 'latin1'),
      '1-1s/utf16.md': Buffer.from('\uFEFF- [ ] a', 'utf16le'),
      '1-1s/js.md': '---js\n{ person: require("fs").writeFileSync("EVIL", "") }\n---\n- [ ] After js\n',
      '1-1s/crlf.md': '\uFEFF---\r\nperson: Dana\r\n---\r\n- [ ] Good 📅 2026-01-16\r\n',
      '1-1s/up': { link: '..' },
      '1-1s/out': { link: tmpdir() },
    };
    inFolder(tree, (folder) => {
      truncateSync(join(folder, '1-1s/big.md'), 50 * 1024 * 1024);
      const { code, output, errors } = coachingNotes(folder, 'list', '--json');
      const texts = JSON.parse(output).items.map(({ text }: { readonly text: string }) => text);
      assert.deepEqual(texts, ['Good', 'After js']);
      assert.equal(errors.split('\n').length, 6);
      assert.ok(!errors.includes('    at '), 'no stack trace');
      assert.equal(code, 2);
      assert.throws(() => readFileSync(join(folder, 'EVIL')), /ENOENT/u);
    });
  });

  it('agrees with git on what is ignored', () => {
    const tree: Tree = {
      '.gitignore': '*.tmp.md\n/1-1s/private/\nb*\n!b-kept.md\n',
      '1-1s/.gitignore': '!x.tmp.md\n\\#*.md\n',
      '1-1s/a.md': '- [ ] x',
      '1-1s/a.tmp.md': '- [ ] x',
      '1-1s/x.tmp.md': '- [ ] x',
      '1-1s/#y.md': '- [ ] x',
      '1-1s/b-kept.md': '- [ ] x',
      '1-1s/b-lost.md': '- [ ] x',
      '1-1s/private/p.md': '- [ ] x',
      '1-1s/dana/private/p.md': '- [ ] x',
    };
    inFolder({}, (folder) => {
      execFileSync('git', ['init', '--quiet'], { cwd: folder });
      fill(folder, tree);
      const seen = execFileSync('git', ['ls-files', '--others', '--exclude-standard', '-z'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const expected = seen.split('\0').filter((path) => path.endsWith('.md'));
      const { items } = JSON.parse(coachingNotes(folder, 'list', '--json').output);
      const paths = items.map(({ path }: { readonly path: string }) => path);
      assert.deepEqual(paths.sort(), expected.sort());
      assert.equal(paths.length, 4);
    });
  });

  it('takes today from the time zone of the machine', () => {
    inFolder({ '1-1s/a.md': '- [ ] x 📅 2000-01-01\n' }, (folder) => {
      const daysIn = (zone: string): number => {
        const { stdout } = spawnSync(process.execPath, [program, 'list', '--json'], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, TZ: zone },
        });
        return JSON.parse(stdout).items[0].overdueDays;
      };
      // They are 25 hours apart: it is never the same day in both.
      assert.ok(daysIn('Pacific/Kiritimati') > daysIn('Pacific/Pago_Pago'));
    });
  });

  it('names a folder that may not be read', () => {
    inFolder({ '1-1s/a.md': '- [ ] x', '1-1s/closed/b.md': '- [ ] y' }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(place, 0o755);
      chmodSync(program, 0o644);
      chmodSync(join(folder, '1-1s/closed'), 0);
      const asUser = process.geteuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'list', '--json'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOME: place },
        ...asUser,
      });
      chmodSync(join(folder, '1-1s/closed'), 0o755);
      assert.equal(stderr, 'coaching-notes: 1-1s/closed: permission denied\n');
      assert.equal(JSON.parse(stdout).items.length, 1);
      assert.equal(status, 2);
    });
  });

  it('keeps a commit from being made by the hook of docs/ci.md, where a note that is committed has an error', () => {
    const page = readFileSync(resolve(import.meta.dirname, '../../docs/ci.md'), 'utf8');
    const hook = /```sh\n(#!\/bin\/sh\n[\s\S]*?)```/u.exec(page)?.[1];
    assert.ok(hook);
    const notes: Tree = {
      '1-1s/dana/2026-01-15.md': '---\nstatus: draft\n---\n\n- [ ] Send it 📅 2026-01-20\n',
      '1-1s/dana reyes/2026-01-16.md': '---\nstatus: draft\n---\n\n- [ ] Send it 📅 2026-02-30\n',
      'README.md': '- [ ] No note 📅 2026-02-30\n',
      'tools/coaching-notes.mjs': readFileSync(program, 'utf8'),
      hook,
    };
    inFolder(notes, (folder) => {
      const environment = Object.fromEntries(
        Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
      );
      const run = (command: string, ...words: readonly string[]) =>
        spawnSync(command, words, { cwd: folder, encoding: 'utf8', env: { ...environment, HOME: place } });
      run('git', 'init', '--quiet');
      assert.equal(run('sh', 'hook').status, 0, 'nothing is staged');
      run('git', 'add', '1-1s/dana', 'README.md');
      assert.equal(run('sh', 'hook').status, 0, 'what is staged has no error');
      run('git', 'add', '1-1s');
      const { status, stdout } = run('sh', 'hook');
      assert.notEqual(status, 0);
      assert.match(stdout, /1-1s\/dana reyes\/2026-01-16\.md/u);
    });
  });
});
