import assert from 'node:assert/strict';
import { readArguments } from '../../src/cli/arguments.ts';
import { COMMANDS, type CommandName } from '../../src/cli/commands.ts';
import { helpText } from '../../src/cli/help.ts';
import type {
  BriefRequest,
  CheckRequest,
  ListRequest,
  NewRequest,
  PeopleRequest,
  ReportRequest,
  Request,
} from '../../src/cli/requests.ts';

const LIST: ListRequest = {
  kind: 'list',
  paths: ['.'],
  cache: null,
  which: 'open',
  person: null,
  owner: null,
  mine: false,
  json: false,
  today: null,
};
const CHECK: CheckRequest = {
  kind: 'check',
  paths: ['.'],
  cache: null,
  format: 'pretty',
  failOn: 'warning',
  fix: false,
  today: null,
};

const NEW: NewRequest = {
  kind: 'new',
  folder: null,
  person: 'dana',
  date: null,
  framework: null,
  carryOver: null,
  today: null,
};

const PEOPLE: PeopleRequest = { kind: 'people', paths: ['.'], cache: null, json: false, today: null };
const REPORT: ReportRequest = {
  kind: 'report',
  paths: ['.'],
  cache: null,
  person: 'dana',
  since: '2026-01-01',
  until: null,
  format: 'md',
  today: null,
};

const BRIEF: BriefRequest = {
  kind: 'brief',
  paths: ['.'],
  cache: null,
  person: 'dana',
  date: null,
  json: false,
  today: null,
};

const REQUESTS: readonly (readonly [words: string, expected: Request])[] = [
  ['brief --person dana', BRIEF],
  [
    'brief --person dana --date 2026-01-22 --json a',
    { ...BRIEF, date: '2026-01-22', json: true, paths: ['a'] },
  ],
  ['brief --person dana --today 2026-01-20', { ...BRIEF, today: '2026-01-20' }],
  ['list', LIST],
  ['list a b/c', { ...LIST, paths: ['a', 'b/c'] }],
  ['list -- --odd.md', { ...LIST, paths: ['--odd.md'] }],
  ['list --open', LIST],
  ['list --cache .cache', { ...LIST, cache: '.cache' }],
  ['check --cache=/tmp/notes a', { ...CHECK, cache: '/tmp/notes', paths: ['a'] }],
  ['people --cache c', { ...PEOPLE, cache: 'c' }],
  ['report --person dana --since 2026-01-01 --cache c', { ...REPORT, cache: 'c' }],
  ['brief --person dana --cache c', { ...BRIEF, cache: 'c' }],
  ['list --overdue', { ...LIST, which: 'overdue' }],
  ['list --all', { ...LIST, which: 'all' }],
  ['list --person dana', { ...LIST, person: 'dana' }],
  ['list --person=@dana x', { ...LIST, person: '@dana', paths: ['x'] }],
  ['list --owner sam --person dana', { ...LIST, owner: 'sam', person: 'dana' }],
  ['list --mine --json', { ...LIST, mine: true, json: true }],
  ['list a --json b', { ...LIST, json: true, paths: ['a', 'b'] }],
  ['list --today 2024-02-29', { ...LIST, today: '2024-02-29' }],
  ['check', CHECK],
  ['check --format json', { ...CHECK, format: 'json' }],
  ['check --format pretty a', { ...CHECK, paths: ['a'] }],
  ['check --fail-on error', { ...CHECK, failOn: 'error' }],
  ['check --fail-on information', { ...CHECK, failOn: 'information' }],
  ['check --fail-on hint --today 2026-01-20', { ...CHECK, failOn: 'hint', today: '2026-01-20' }],
  ['check --fix a', { ...CHECK, fix: true, paths: ['a'] }],
  ['new --person dana', NEW],
  [
    'new notes --person=Dana --date 2026-01-15',
    { ...NEW, folder: 'notes', person: 'Dana', date: '2026-01-15' },
  ],
  [
    'new --person dana --framework GROW --today 2026-01-20',
    { ...NEW, framework: 'GROW', today: '2026-01-20' },
  ],
  ['people', PEOPLE],
  ['people a b --json', { ...PEOPLE, paths: ['a', 'b'], json: true }],
  ['people --today 2026-01-20', { ...PEOPLE, today: '2026-01-20' }],
  ['report --person dana --since 2026-01-01', REPORT],
  [
    'report a --person=@dana --since 2026-01-01 --until 2026-01-01 --format json --today 2026-01-20',
    {
      ...REPORT,
      paths: ['a'],
      person: '@dana',
      until: '2026-01-01',
      format: 'json',
      today: '2026-01-20',
    },
  ],
  ['--help', { kind: 'help', command: null }],
  ['-h', { kind: 'help', command: null }],
  ['list --help', { kind: 'help', command: 'list' }],
  ['check -h', { kind: 'help', command: 'check' }],
  ['--version', { kind: 'version' }],
  ['-v', { kind: 'version' }],
];

const WRONG: readonly (readonly [words: readonly string[], message: string])[] = [
  [[], 'Say what to do: `list`, `check`, `new`, `people`, `report` and `brief`.'],
  [['lst'], 'There is no command `lst`; there are `list`, `check`, `new`, `people`, `report` and `brief`.'],
  [
    ['--json', 'list'],
    'There is no command `--json`; there are `list`, `check`, `new`, `people`, `report` and `brief`.',
  ],
  [
    ['__proto__'],
    'There is no command `__proto__`; there are `list`, `check`, `new`, `people`, `report` and `brief`.',
  ],
  [['list', '--foo'], "Unknown option '--foo'."],
  [['list', '--format', 'json'], "Unknown option '--format'."],
  [['list', '-x'], "Unknown option '-x'."],
  [['list', '--json=yes'], "Option '--json' does not take an argument."],
  [['list', '--person'], "Option '--person <value>' argument missing."],
  [['list', '--person', '--json'], "Option '--person' argument is ambiguous."],
  [['list', '--person', ' '], '--person needs a value.'],
  [['list', ''], 'A path must not be empty.'],
  [['list', '--open', '--all'], 'Use only one of --open, --overdue, --all.'],
  [['list', '--mine', '--owner', 'x'], 'Use only one of --mine and --owner.'],
  [['list', '--today', '2026-02-30'], notADay('2026-02-30')],
  [['list', '--today', '2026-1-2'], notADay('2026-1-2')],
  [['new'], 'Say whom the 1-on-1 is with: --person NAME.'],
  [['new', '--person', 'x', 'a', 'b'], 'Name one folder at most.'],
  [['new', '--person', 'x', ''], 'A path must not be empty.'],
  [['new', '--person', 'x', '--date', '2026-02-30'], notADay('2026-02-30').replace('--today', '--date')],
  [['report', '--since', '2026-01-01'], 'Say whom the report is about: --person NAME.'],
  [['report', '--person', 'dana'], 'Say where the period begins: --since YYYY-MM-DD.'],
  [
    ['report', '--person', 'dana', '--since', '2026-01-02', '--until', '2026-01-01'],
    '--until must not lie before --since.',
  ],
  [
    ['report', '--person', 'dana', '--since', '2026-01-02', '--format', 'xml'],
    '--format must be one of md, json; it is `xml`.',
  ],
  [['people', '--person', 'dana'], "Unknown option '--person'."],
  [['brief'], 'Say whom you meet: --person NAME.'],
  [['brief', '--person', 'x', '--date', 'soon'], notADay('soon').replace('--today', '--date')],
  [['check', '--today', 'tomorrow'], notADay('tomorrow')],
  [['check', '--format', 'xml'], '--format must be one of pretty, json, sarif, github; it is `xml`.'],
  [['check', '--fail-on', 'off'], '--fail-on must be one of error, warning, information, hint; it is `off`.'],
];

describe('readArguments', () => {
  for (const [words, expected] of REQUESTS) {
    it(`takes ${words}`, () => assert.deepEqual(readArguments(words.split(' ')), expected));
  }
  for (const [words, message] of WRONG) {
    it(`refuses ${JSON.stringify(words)}`, () => {
      assert.deepEqual(readArguments(words), { kind: 'wrongUsage', message });
    });
  }
});

const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

describe('helpText', () => {
  it('names every command, and of each every option', () => {
    for (const name of COMMAND_NAMES) {
      const { options } = COMMANDS[name];
      assert.match(helpText(null), new RegExp(`^ {2}${name} `, 'mu'));
      const help = helpText(name);
      for (const option of options) assert.ok(help.includes(`--${option.name}`), option.name);
    }
  });

  it('fits on a screen of 110 columns', () => {
    for (const command of [null, ...COMMAND_NAMES]) {
      for (const line of helpText(command).split('\n')) assert.ok(line.length <= 110, line);
    }
  });
});

function notADay(word: string): string {
  return `--today must be a day of the calendar, written YYYY-MM-DD; it is \`${word}\`.`;
}
