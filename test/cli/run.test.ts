import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { asOrdinaryUser, inFolder, type Tree } from '../platform/temporaryFolder.ts';
import { runIn } from './fakeHost.ts';

const SELF = 'self:\n  name: Sam Lee\n  handle: sam\npeople:\n  - name: Dana Reyes\n    aliases: [DR]\n';
const DANA = [
  '---',
  'type: 1-on-1',
  'person: Dana Reyes',
  'date: 2026-01-15',
  '---',
  '## Intent',
  'Keep the renewal.',
  '## Criteria',
  'Two calls.',
  '## Action items',
  '- [ ] @dana Send the plan 📅 2026-01-16',
  '  - Expectation: complete',
  '  - Result by then: signed',
  '- [ ] @sam Ask legal 📅 2026-01-22',
  '- [/] @sam Read it 📅 2026-01-19',
  '- [x] @dana Done thing 📅 2026-01-10 ✅ 2026-01-12',
  '- [-] Dropped',
  '',
].join('\n');
const LI =
  '---\ntype: 1-on-1\nperson: Li Wei\n---\n## Next steps\n- [ ] Someday\n- [ ] Bad date 📅 2026-02-30\n';
const NOTES: Tree = {
  '.coaching.yaml': SELF,
  '1-1s/dana/2026-01-15.md': DANA,
  '1-1s/li.md': LI,
  'README.md': '- [ ] no note\n',
};

interface Listed {
  readonly path: string;
  readonly text: string;
  readonly [key: string]: unknown;
}

describe('list', () => {
  const TEXTS: readonly (readonly [words: string, texts: readonly string[]])[] = [
    ['', ['Send the plan', 'Read it', 'Ask legal', 'Someday', 'Bad date']],
    ['--open', ['Send the plan', 'Read it', 'Ask legal', 'Someday', 'Bad date']],
    ['--overdue', ['Send the plan', 'Read it']],
    ['--overdue --today 2026-01-16', []],
    ['--overdue --today 2026-01-17', ['Send the plan']],
    ['--all', ['Done thing', 'Send the plan', 'Read it', 'Ask legal', 'Dropped', 'Someday', 'Bad date']],
    ['--mine', ['Read it', 'Ask legal']],
    ['--owner sam', ['Read it', 'Ask legal']],
    ['--owner @sam', ['Read it', 'Ask legal']],
    ['--owner sam-lee', ['Read it', 'Ask legal']],
    ['--owner me', ['Read it', 'Ask legal']],
    ['--owner @Self', ['Read it', 'Ask legal']],
    ['--owner dana', ['Send the plan']],
    ['--owner DR --all', ['Done thing', 'Send the plan']],
    ['--person dana-reyes --mine', ['Read it', 'Ask legal']],
    ['--person li', ['Someday', 'Bad date']],
    ['--person nobody', []],
    ['1-1s/dana', ['Send the plan', 'Read it', 'Ask legal']],
    ['1-1s/li.md ./1-1s/li.md 1-1s', ['Send the plan', 'Read it', 'Ask legal', 'Someday', 'Bad date']],
  ];
  for (const [words, texts] of TEXTS) {
    it(`list ${words}`, () => {
      inFolder(NOTES, (folder) => {
        const { items, code } = list(folder, words.split(' ').filter(Boolean));
        assert.deepEqual(
          items.map(({ text }) => text),
          texts,
        );
        assert.equal(code, 0);
      });
    });
  }

  it('prints JSON with its keys in order', () => {
    inFolder(NOTES, (folder) => {
      const { output } = runIn(folder, ['list', '--overdue', '--json', '--owner', 'dana']);
      assert.equal(
        output,
        '{"version":1,"items":[\n{"path":"1-1s/dana/2026-01-15.md","line":11,"column":1,"endLine":11,"endColumn":40,' +
          '"text":"Send the plan","status":"open","owner":"Dana Reyes","ownerIsSelf":false,"due":"2026-01-16",' +
          '"overdueDays":4,"person":"Dana Reyes","noteDate":"2026-01-15","section":"Action items",' +
          '"expectation":"complete","result":"signed","id":null,"raised":"2026-01-15","carried":0,"dueMoves":0}\n]}\n',
      );
    });
  });

  it('counts an item as overdue only while it is open, and gives absent values as null', () => {
    inFolder(NOTES, (folder) => {
      const { items } = list(folder, ['--all']);
      const byText = new Map(items.map((item) => [item.text, item]));
      const done = byText.get('Done thing');
      assert.deepEqual([done?.status, done?.due, done?.overdueDays], ['done', '2026-01-10', null]);
      const bare = byText.get('Bad date');
      for (const key of ['owner', 'due', 'overdueDays', 'noteDate', 'expectation', 'result']) {
        assert.equal(bare?.[key], null, key);
      }
      assert.equal(bare?.ownerIsSelf, false);
    });
  });

  it('prints groups by due date for reading', () => {
    inFolder(NOTES, (folder) => {
      assert.equal(
        runIn(folder, ['list', '--all']).output,
        [
          'Overdue (2)',
          '  Dana Reyes: Send the plan  due 2026-01-16 (4 days overdue)  1-1s/dana/2026-01-15.md:11:1',
          '  Sam Lee: Read it  due 2026-01-19 (1 day overdue), in progress, from the notes about Dana Reyes  ' +
            '1-1s/dana/2026-01-15.md:15:1',
          '',
          'This week (1)',
          '  Sam Lee: Ask legal  due 2026-01-22, from the notes about Dana Reyes  1-1s/dana/2026-01-15.md:14:1',
          '',
          'No date (2)',
          '  Someday  from the notes about Li Wei  1-1s/li.md:6:1',
          '  Bad date  due 2026-02-30 (no calendar day), from the notes about Li Wei  1-1s/li.md:7:1',
          '',
          'Closed (2)',
          '  Dana Reyes: Done thing  due 2026-01-10, done  1-1s/dana/2026-01-15.md:16:1',
          '  Dropped  cancelled, from the notes about Dana Reyes  1-1s/dana/2026-01-15.md:17:1',
          '',
          '7 action items, 2 overdue.',
          '',
        ].join('\n'),
      );
      assert.equal(
        runIn(folder, ['list', '--overdue', '--today', '2020-01-01']).output,
        'No overdue action items.\n',
      );
      assert.equal(runIn(folder, ['list', '--all', 'README.md']).output, 'No action items.\n');
    });
  });

  it('takes today from the local clock', () => {
    inFolder(NOTES, (folder) => {
      const words = ['list', '--overdue'];
      const at = (time: string): string => runIn(folder, words, { times: [time] }).output;
      assert.equal(at('2026-01-16T23:59:59'), 'No overdue action items.\n');
      assert.match(at('2026-01-17T00:00:00'), /^Overdue \(1\)\n.+\(1 day overdue\)/u);
    });
  });

  it('says that a name fits nobody', () => {
    inFolder(NOTES, (folder) => {
      const { errors, code } = runIn(folder, ['list', '--person', 'Nobody\u001b[2J']);
      assert.deepEqual(
        [errors, code],
        ['coaching-notes: --person Nobody\uFFFD[2J: no such action item\n', 0],
      );
    });
    inFolder({ '1-1s/li.md': LI }, (folder) => {
      const { errors } = runIn(folder, ['list', '--mine']);
      assert.equal(errors, 'coaching-notes: --mine: say who you are, with `self:` in .coaching.yaml\n');
    });
  });

  it('knows oneself without a configuration too', () => {
    inFolder({ '1-1s/li.md': '---\nperson: Li Wei\n---\n- [ ] @me Mine\n- [ ] @li Theirs\n' }, (folder) => {
      for (const words of [['--mine'], ['--owner', 'me'], ['--owner', 'self']]) {
        const { items, errors } = list(folder, words);
        assert.deepEqual([items.map(({ text }) => text), errors], [['Mine'], '']);
      }
    });
  });

  it('says which two people a first name may mean', () => {
    const tree: Tree = {
      '.coaching.yaml': 'people:\n  - {name: Dana Reyes, aliases: [dr]}\n  - {name: Dana Cole, handle: dc}\n',
      '1-1s/a.md': '---\nperson: Dana Reyes\n---\n- [ ] @dr One\n',
      '1-1s/b.md': '---\nperson: Dana Cole\n---\n- [ ] @dc Two\n',
    };
    inFolder(tree, (folder) => {
      for (const option of ['--person', '--owner']) {
        const { items, errors, code } = list(folder, [option, 'Dana']);
        assert.deepEqual([items, code], [[], 0]);
        assert.equal(
          errors,
          `coaching-notes: ${option} Dana: may be Dana Reyes or Dana Cole: say which, by the full name or an alias\n`,
        );
        for (const [name, text] of [
          ['dr', 'One'],
          ['@dc', 'Two'],
          ['dana-cole', 'Two'],
        ] as const) {
          const one = list(folder, [option, name]);
          assert.deepEqual([one.items.map((item) => item.text), one.errors], [[text], '']);
        }
      }
    });
  });

  it('counts columns in UTF-16 code units, with any line ends and a byte order mark', () => {
    const text = '\uFEFF---\r\ntype: 1-on-1\r\n---\r\n## Actions\r\r\n> - [ ] 😀 a 📅 2026-01-16\r\n';
    inFolder({ 'a.md': text }, (folder) => {
      const [item] = list(folder, []).items;
      assert.deepEqual(
        [item?.line, item?.column, item?.endLine, item?.endColumn, item?.text],
        [6, 3, 6, 27, '😀 a'],
      );
    });
  });

  it('prints nothing that steers the terminal', () => {
    inFolder({ '1-1s/a.md': '## Actions\n- [ ] a\u001b[2Jb\n' }, (folder) => {
      assert.ok(!runIn(folder, ['list']).output.includes('\u001b'));
    });
  });
});

describe('check', () => {
  it('finds the problems of each note, in the order of the paths', () => {
    inFolder(NOTES, (folder) => {
      const { code, output } = runIn(folder, ['check', '--format', 'json']);
      const found = problemsOf(output).map(({ path, line, rule }) => `${path}:${line} ${rule}`);
      assert.deepEqual(found.sort(), [
        '1-1s/dana/2026-01-15.md:11 overdue-action',
        '1-1s/dana/2026-01-15.md:15 overdue-action',
        '1-1s/li.md:1 front-matter-schema',
        '1-1s/li.md:3 unknown-person',
        '1-1s/li.md:5 missing-criteria',
        '1-1s/li.md:5 missing-intent',
        '1-1s/li.md:6 missing-due-date',
        '1-1s/li.md:6 missing-owner',
        '1-1s/li.md:7 invalid-date',
        '1-1s/li.md:7 missing-owner',
      ]);
      assert.equal(code, 1);
    });
  });

  const EXITS: readonly (readonly [words: string, code: number])[] = [
    ['1-1s/dana', 0],
    ['1-1s/dana --fail-on error', 0],
    ['1-1s/dana --fail-on information', 1],
    ['1-1s/dana --fail-on hint', 1],
    ['1-1s/dana --fail-on hint --today 2026-01-16', 0],
    ['1-1s/li.md', 1],
    ['1-1s/li.md --fail-on error', 1],
    ['1-1s/li.md gone', 2],
    ['1-1s/li.md --fail-on nothing', 2],
  ];
  for (const [words, code] of EXITS) {
    it(`check ${words}: ${code}`, () => {
      inFolder(NOTES, (folder) => assert.equal(runIn(folder, ['check', ...words.split(' ')]).code, code));
    });
  }

  it('prints for reading, in colour on a terminal', () => {
    inFolder(NOTES, (folder) => {
      const { output } = runIn(folder, ['check', '1-1s/dana']);
      assert.match(
        output,
        /^1-1s\/dana\/2026-01-15\.md\n {2}11:30 {2}information {2}\S.* {2}overdue-action\n/u,
      );
      assert.match(output, /\n\n2 problems \(2 information\) in 1 file\.\n$/u);
      const coloured = runIn(folder, ['check', '1-1s/dana'], { isTerminal: true }).output;
      assert.ok(coloured.includes('\u001b[34minformation'));
    });
  });

  it('reports a broken configuration at its place, and goes on with the rest of it', () => {
    const yaml = 'self: Sam Lee\nrules:\n  missing-intent: loud\n  missing-criteria: off\n';
    inFolder({ '.coaching.yaml': yaml, '1-1s/li.md': LI }, (folder) => {
      const checked = runIn(folder, ['check', '--format', 'json']);
      const problems = problemsOf(checked.output);
      const [first] = problems;
      assert.deepEqual(
        [first?.path, first?.line, first?.column, first?.endColumn, first?.rule, first?.severity],
        ['.coaching.yaml', 3, 19, 23, 'configuration', 'error'],
      );
      const rules = problems.map(({ rule }) => rule);
      assert.ok(rules.includes('missing-intent') && !rules.includes('missing-criteria'));
      assert.equal(checked.code, 1);
      const listed = runIn(folder, ['list']);
      assert.match(listed.errors, /^coaching-notes: \.coaching\.yaml:3:19: .+\n$/u);
      assert.equal(listed.code, 0);
    });
  });

  it('names a configuration that cannot be read at all', () => {
    inFolder({ '.coaching.yaml': Buffer.from([0xff, 0xfe, 0x61, 0]), '1-1s/li.md': LI }, (folder) => {
      for (const command of ['list', 'check']) {
        const { code, errors, output } = runIn(folder, [command]);
        assert.equal(code, 2);
        assert.equal(errors, 'coaching-notes: .coaching.yaml: is encoded as UTF-16; save it as UTF-8\n');
        assert.match(output, /li\.md/u);
      }
    });
  });
});

describe('what is read', () => {
  it('goes on after everything that cannot be read, and says so without a word of it', () => {
    const tree: Tree = {
      '1-1s/big.md': '',
      '1-1s/binary.md': Buffer.from('secret\0'),
      '1-1s/latin.md': Buffer.from('secret caf\xe9', 'latin1'),
      '1-1s/utf16.md': Buffer.from('\uFEFFsecret', 'utf16le'),
      '1-1s/forbidden.md': 'secret',
      '1-1s/good.md': '- [ ] Good\n',
      '1-1s/loop': { link: '..' },
    };
    inFolder(tree, (folder) => {
      truncateSync(join(folder, '1-1s/big.md'), 50 * 1024 * 1024);
      chmodSync(folder, 0o755);
      chmodSync(join(folder, '1-1s/forbidden.md'), 0);
      const { code, output, errors } = asOrdinaryUser(() =>
        runIn(folder, ['list', '.', 'gone.md', '--json']),
      );
      assert.deepEqual(
        (JSON.parse(output) as { items: Listed[] }).items.map(({ text }) => text),
        ['Good'],
      );
      assert.deepEqual(errors.split('\n').sort(), [
        '',
        'coaching-notes: 1-1s/big.md: is too large: 50 MB, and notes of more than 1 MB are not read',
        'coaching-notes: 1-1s/binary.md: is a binary file, not text',
        'coaching-notes: 1-1s/forbidden.md: permission denied',
        'coaching-notes: 1-1s/latin.md: is not valid UTF-8 (line 1); save it as UTF-8',
        'coaching-notes: 1-1s/utf16.md: is encoded as UTF-16; save it as UTF-8',
        'coaching-notes: gone.md: does not exist, or was removed meanwhile',
      ]);
      assert.equal(code, 2);
    });
  });

  const FOUND: readonly {
    readonly name: string;
    readonly tree: Tree;
    readonly from?: string;
    readonly words?: readonly string[];
    readonly paths: readonly string[];
    readonly errors?: string;
  }[] = [
    {
      name: 'not what git ignores, and not what is excluded by default',
      tree: {
        '.git/HEAD': '',
        '.gitignore': 'private/\n',
        '1-1s/private/a.md': '- [ ] x',
        '1-1s/archive/a.md': '- [ ] x',
        '1-1s/.trash/a.md': '- [ ] x',
        'node_modules/p/1-1s/a.md': '- [ ] x',
        '1-1s/README.md': '- [ ] x',
        'team/1-1s/a.md': '- [ ] x',
      },
      paths: ['team/1-1s/a.md'],
    },
    {
      name: 'what the configuration includes and excludes',
      tree: {
        '.coaching.yaml': 'notes:\n  include: [talks/**]\n  exclude: [old/**]\n',
        'talks/a.md': '- [ ] x',
        'talks/old/a.md': '- [ ] x',
        '1-1s/a.md': '- [ ] x',
        'archive/talks/a.md': '- [ ] x',
      },
      paths: ['archive/talks/a.md', 'talks/a.md'],
    },
    {
      name: 'from within a folder of the repository, by paths relative to it',
      tree: { '.git/HEAD': '', '1-1s/dana/a.md': '- [ ] x', '1-1s/b.md': '- [ ] x' },
      from: '1-1s/dana',
      words: ['..'],
      paths: ['../b.md', 'a.md'],
    },
    {
      name: 'from within a folder of notes without a repository',
      tree: { 'x/1-1s/dana/a.md': '- [ ] x' },
      from: 'x/1-1s/dana',
      paths: ['a.md'],
    },
    {
      name: 'a folder elsewhere without a repository',
      tree: { 'here/': '', 'there/1-1s/a.md': '- [ ] x', '.hidden/archive/1-1s/b.md': '- [ ] x' },
      from: 'here',
      words: ['../there/1-1s', '../.hidden/archive/1-1s/b.md'],
      paths: ['../.hidden/archive/1-1s/b.md', '../there/1-1s/a.md'],
    },
    {
      name: 'each folder by the configuration nearest to it',
      tree: {
        'a/.coaching.yaml': 'notes: {include: [talks/**]}\n',
        'a/talks/x.md': '- [ ] x',
        'a/1-1s/x.md': '- [ ] x',
        'b/talks/x.md': '- [ ] x',
        'b/1-1s/x.md': '- [ ] x',
      },
      paths: ['a/talks/x.md', 'b/1-1s/x.md'],
    },
    {
      name: 'a hidden folder that is the root',
      tree: { '.notes/.coaching.yaml': '', '.notes/1-1s/a.md': '- [ ] x' },
      from: '.notes',
      paths: ['1-1s/a.md'],
    },
    {
      name: 'with a word on what was asked for and passed over',
      tree: {
        '.git/HEAD': '',
        '.gitignore': 'mine.md\n',
        '1-1s/mine.md': '- [ ] x',
        'archive/1-1s/a.md': '- [ ] x',
        'other.md': '- [ ] x',
        'a.txt': '',
      },
      words: ['1-1s/mine.md', 'archive', 'other.md', 'a.txt'],
      paths: [],
      errors: [
        'coaching-notes: 1-1s/mine.md: skipped: is ignored by git\n',
        'coaching-notes: archive: skipped: is excluded by the configuration\n',
        'coaching-notes: other.md: skipped: is no 1-on-1 note by its type, tags or folder\n',
        'coaching-notes: a.txt: skipped: is not a markdown file\n',
      ].join(''),
    },
  ];
  for (const { name, tree, from = '.', words = [], paths, errors = '' } of FOUND) {
    it(name, () => {
      inFolder(tree, (folder) => {
        const ran = list(join(folder, from), words);
        assert.deepEqual(
          ran.items.map(({ path }) => path),
          paths,
        );
        assert.equal(ran.errors, errors);
        assert.equal(ran.code, 0);
      });
    });
  }

  it('knows people from notes of kind person, also where only another folder is asked for', () => {
    const tree: Tree = {
      'people/dana.md': '---\ntype: person\nperson: Dana Reyes\nhandle: dr\n---\n',
      '1-1s/a.md': '---\nperson: dr\n---\n- [ ] @dr x\n',
    };
    inFolder({ '.coaching.yaml': 'self: Sam\n', ...tree }, (folder) => {
      for (const words of [[], ['1-1s']]) {
        const [item] = list(folder, words).items;
        assert.deepEqual([item?.person, item?.owner], ['Dana Reyes', 'Dana Reyes']);
      }
    });
  });
});

describe('the program', () => {
  it('prints help and version', () => {
    inFolder({}, (folder) => {
      assert.match(runIn(folder, ['--help']).output, /^Usage: coaching-notes <command>/u);
      assert.match(runIn(folder, ['check', '--help']).output, /^Usage: coaching-notes check/u);
      assert.match(runIn(folder, ['--version']).output, /^\d+\.\d+\.\d+\n$/u);
    });
  });

  it('explains wrong usage on the error output', () => {
    inFolder({}, (folder) => {
      assert.deepEqual(runIn(folder, ['list', '--jsno']), {
        code: 2,
        output: '',
        errors: "coaching-notes: Unknown option '--jsno'.\nSee `coaching-notes --help`.\n",
      });
    });
  });

  it('shows on a terminal how far it is, and wipes that away', () => {
    const times = [0, 0, 50, 150, 160].map((ms) =>
      new Date(Date.UTC(2026, 0, 20, 12, 0, 0, ms)).toISOString(),
    );
    inFolder({ 'a.md': '', 'b.md': '', 'c.md': '' }, (folder) => {
      const { errors } = runIn(folder, ['list'], { isTerminal: true, times });
      assert.equal(errors, '\r2 files read …\r\u001b[K');
      assert.equal(runIn(folder, ['list'], { times }).errors, '');
    });
  });
});

function list(folder: string, words: readonly string[]): { items: Listed[]; code: number; errors: string } {
  const { output, code, errors } = runIn(folder, ['list', '--json', ...words]);
  const { version, items } = JSON.parse(output) as { version: number; items: Listed[] };
  assert.equal(version, 1);
  return { items, code, errors };
}

interface FoundProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: string;
}

function problemsOf(output: string): readonly FoundProblem[] {
  return (JSON.parse(output) as { problems: FoundProblem[] }).problems;
}
