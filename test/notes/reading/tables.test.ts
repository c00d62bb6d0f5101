import { type ItemCase, testItems } from './readings.ts';

const HEAD = '## Action items\n\n';
const row = (head: string, cells: string): string => {
  const columns = head.split('|').length;
  return `| ${head} |\n|${' --- |'.repeat(columns)}\n${cells}\n`;
};
const FORM = 'row' as const;

const COLUMNS: readonly ItemCase[] = [
  ...['Task', 'Item', 'Action', 'Action item', '**TASK**', '📌 Task:'].map(
    (title): ItemCase => [
      row(`${title}|Owner`, '| Send | ⟦owner|Dana⟧ |'),
      { form: FORM, text: 'Send', owner: 'Dana' },
    ],
  ),
  ...['Owner', 'Who', 'Assignee'].map(
    (title): ItemCase => [
      row(`Task|${title}`, '| Send | ⟦owner|Dana⟧ |'),
      { form: FORM, text: 'Send', owner: 'Dana' },
    ],
  ),
  ...['Due', 'When', 'By', 'Due date', 'Deadline', 'by when?'].map(
    (title): ItemCase => [
      row(`Task|${title}`, '| Send | ⟦due|2026-01-20⟧ |'),
      { form: FORM, text: 'Send', due: '2026-01-20' },
    ],
  ),
  ...['Status', 'Done', 'Done?'].map(
    (title): ItemCase => [
      row(`Task|${title}`, '| Send | ⟦box|x⟧ |'),
      { form: FORM, text: 'Send', status: 'done' },
    ],
  ),
  [row('#|Task', '| 1 | Send |'), { form: FORM, text: 'Send' }],
  [
    row('Owner|Expectation|Task|Result by then', '| ⟦owner|Dana⟧ | signed | Send | two quotes |'),
    { form: FORM, text: 'Send', owner: 'Dana', expectation: 'signed', result: 'two quotes' },
  ],
  [row('Who|Due', '| Dana | 2026-01-20 |')],
];

const CELLS: readonly ItemCase[] = [
  [
    row('Task|Owner|Due|Status', '⟦item|| Send | @⟦owner|dana⟧ | ⟦due|2026-01-20⟧ | ⟦box|open⟧ |⟧'),
    { form: FORM, text: 'Send', owner: 'dana', due: '2026-01-20' },
  ],
  ['Task|Owner\n--- | ---\n⟦item|Send | ⟦owner|Dana⟧⟧\n', { form: FORM, text: 'Send', owner: 'Dana' }],
  ['|Task|Owner|\n|-|-|\n|Send|⟦owner|Dana⟧|\n', { form: FORM, text: 'Send', owner: 'Dana' }],
  [row('Task|Owner|Due', '| Send |'), { form: FORM, text: 'Send' }],
  [row('Task|Owner|Due', '| Send | | |'), { form: FORM, text: 'Send' }],
  [row('Task|Owner', '| | Dana |')],
  [row('Task|Owner', '| Send | ⟦owner|Dana⟧ | more | cells |'), { form: FORM, text: 'Send', owner: 'Dana' }],
  [row('Task|Owner|Due', '| Send | - | – |'), { form: FORM, text: 'Send' }],
  [row('Task|Owner|Due', '| Send | n/a | TBD |'), { form: FORM, text: 'Send' }],
  [
    row('Task|Owner', '| Choose a \\| b | ⟦owner|Dana⟧ |'),
    { form: FORM, text: 'Choose a | b', owner: 'Dana' },
  ],
  [row('Task|Owner', '| Run `a \\| b` | ⟦owner|Dana⟧ |'), { form: FORM, text: 'Run `a | b`', owner: 'Dana' }],
  [row('Task', '| ⟦box|[x]⟧ Send |'), { form: FORM, text: 'Send', status: 'done' }],
  [row('Task', '|⟦box|[ ]⟧ Send|'), { form: FORM, text: 'Send' }],
  [row('Task', '| ⟦box|[/]⟧ Send |'), { form: FORM, text: 'Send', status: 'inProgress' }],
  [row('Task', '| [ ] |')],
  [row('Task|Status', '| [x] Send | ⟦box|open⟧ |'), { form: FORM, text: 'Send' }],
  [row('Task|Status', '| [x] Send |⟦box|⟧ |'), { form: FORM, text: 'Send', status: 'done' }],
  ...['Done', 'Completed', 'Done?'].map(
    (title): ItemCase => [
      row(`Task|${title}`, '| Send | ⟦box|2026-01-19⟧ |'),
      { form: FORM, text: 'Send', status: 'done', done: '2026-01-19' },
    ],
  ),
  [row('Task|Status', '| Send | ⟦box|2026-01-19⟧ |'), { form: FORM, text: 'Send' }],
  [
    row('Task|Due', '| Send | ~~2026-01-18~~ ⟦due|2026-01-20⟧ |'),
    { form: FORM, text: 'Send', due: '2026-01-20' },
  ],
  [row('Task|Due', '| Send | ~~2026-01-18~~ |'), { form: FORM, text: 'Send' }],
  [row('Task|Owner', '| Send | ~~Lee~~ ⟦owner|Dana⟧ |'), { form: FORM, text: 'Send', owner: 'Dana' }],
  [row('Task|Owner', '| Send | [[⟦owner|Dana Reyes⟧]] |'), { form: FORM, text: 'Send', owner: 'Dana Reyes' }],
  [
    row('Task|Owner', '| Send | [⟦owner|Dana⟧](people/dana.md) |'),
    { form: FORM, text: 'Send', owner: 'Dana' },
  ],
  [row('Task|Owner', '| Send | **⟦owner|Dana⟧** |'), { form: FORM, text: 'Send', owner: 'Dana' }],
  [row('Task|Owner', '| Send | ⟦owner|me⟧ |'), { form: FORM, text: 'Send', owner: 'me', party: 'self' }],
  [row('Task|Owner', '| Send | ⟦owner|José Núñez⟧ |'), { form: FORM, text: 'Send', owner: 'José Núñez' }],
  [row('Task|Due', '| Send | 📅 ⟦due|2026-01-20⟧ |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [row('Task|Due', '| Send | ⟦due|Jan 20, 2026⟧ |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [row('Task|Due', '| Send | by ⟦due|2026-01-20⟧ |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [row('Task|Due', '| Send | ⟦due|2026-01-20⟧ (firm) |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [row('Task|Due', '| Send | **⟦due|2026-01-20⟧** |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [row('Task|Due', '| Send | [[⟦due|2026-01-20⟧]] |'), { form: FORM, text: 'Send', due: '2026-01-20' }],
  [
    row('Task|Due', '| Send | ⟦invalid|2026-02-30⟧ |'),
    { form: FORM, text: 'Send', invalidDue: '2026-02-30' },
  ],
  [
    row('Task|Due', '| Send | ⟦invalid|03/04/2026⟧ |'),
    { form: FORM, text: 'Send', invalidDue: '03/04/2026' },
  ],
  [row('Task|Due', '| Send | ⟦invalid|tomorrow⟧ |'), { form: FORM, text: 'Send', invalidDue: 'tomorrow' }],
  [
    row('Task|Due', '| Send | ⟦invalid|when he is back⟧ |'),
    { form: FORM, text: 'Send', invalidDue: 'when he is back' },
  ],
  [
    row('Task|Owner', '| @⟦owner|dana⟧ Send 📅 ⟦due|2026-01-20⟧ | |'),
    { form: FORM, text: 'Send', owner: 'dana', due: '2026-01-20' },
  ],
  [
    row('Task|Due', '| Send 📅 ⟦due|2026-01-25⟧ | ⟦other|2026-01-20⟧ |'),
    { form: FORM, text: 'Send', due: '2026-01-25', others: ['2026-01-20'] },
  ],
  [
    '| Task | Owner\n| --- | ---\n⟦item|| Send | ⟦owner|Dana⟧⟧  \n',
    { form: FORM, text: 'Send', owner: 'Dana' },
  ],
  [row('Task', '| Send |\n| Call |'), { form: FORM, text: 'Send' }, { form: FORM, text: 'Call' }],
  [
    '> | Task | Owner |\n> | --- | --- |\n> ⟦item|| Send | ⟦owner|Dana⟧ |⟧\n',
    { form: FORM, text: 'Send', owner: 'Dana' },
  ],
  [
    row('Task|Owner', '| Send | ⟦owner|Dana⟧ |').replaceAll('\n', '\r\n'),
    { form: FORM, text: 'Send', owner: 'Dana' },
  ],
];

const STATUS_WORDS = [
  ['open', ''],
  ['open', 'open'],
  ['open', 'To do'],
  ['open', '[ ]'],
  ['open', 'no'],
  ['done', 'Done'],
  ['done', 'done ✅'],
  ['done', '✅ Done'],
  ['done', '**Done**'],
  ['done', 'Complete'],
  ['done', 'x'],
  ['done', '[x]'],
  ['done', '[X]'],
  ['done', 'yes'],
  ['done', '✅'],
  ['done', '✔️'],
  ['done', '☑️'],
  ['done', 'Closed'],
  ['inProgress', 'In progress'],
  ['inProgress', '🚧 In progress'],
  ['inProgress', '[/]'],
  ['inProgress', 'WIP'],
  ['cancelled', 'Cancelled'],
  ['cancelled', 'canceled'],
  ['cancelled', '[-]'],
  ['cancelled', '❌'],
  ['carriedOver', 'Carried over'],
  ['carriedOver', '[>]'],
] as const;

const NOT_UNDER_ACTIONS: readonly ItemCase[] = [
  ['## Notes\n\n| Task | Owner |\n| --- | --- |\n| Send | Dana |\n'],
  ['| Task | Owner |\n| --- | --- |\n| Send | Dana |\n'],
  ['## Prep\n\n| Task | Owner |\n| --- | --- |\n| Send | Dana |\n'],
  ['## Actions\n\n```\n| Task |\n| --- |\n| Send |\n```\n'],
  ['## Actions\n\n| Task | Owner |\n| Send | Dana |\n'],
  [
    '**Next steps:**\n\n| Task | Owner |\n| --- | --- |\n| Send | ⟦owner|Dana⟧ |\n',
    { form: FORM, text: 'Send', owner: 'Dana' },
  ],
  [
    '## Actions\n### Mine\n\n| Task | Due |\n| --- | --- |\n| Send | ⟦due|2026-01-20⟧ |\n',
    { form: FORM, text: 'Send', owner: 'Mine', party: 'self', due: '2026-01-20' },
  ],
];

const LINES: readonly ItemCase[] = [
  ['⟦item|⟦box|TODO⟧ Send⟧\n', { form: 'line', text: 'Send', owner: 'them', party: 'person' }],
  ['⟦item|⟦box|DOTO⟧ Send⟧\n', { form: 'line', text: 'Send', owner: 'me', party: 'self' }],
  ['⟦item|⟦box|DONE⟧ Send⟧\n', { form: 'line', text: 'Send', status: 'done' }],
  ['TODO: Send\n', { form: 'line', text: 'Send', owner: 'them', party: 'person' }],
  ['  ⟦item|TODO Send⟧  \n', { form: 'line', text: 'Send', owner: 'them', party: 'person' }],
  [
    '⟦item|TODO Send⟧\n⟦item|DOTO Call⟧\nand more\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person' },
    { form: 'line', text: 'Call', owner: 'me', party: 'self' },
  ],
  [
    '> ⟦item|TODO Send⟧\n> ⟦item|DONE Call⟧\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person' },
    { form: 'line', text: 'Call', status: 'done' },
  ],
  [
    '- ⟦item|TODO Send⟧\n- ⟦item|DONE Call⟧\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person' },
    { form: 'line', text: 'Call', status: 'done' },
  ],
  ['- point\n\n  ⟦item|TODO Send⟧\n', { form: 'line', text: 'Send', owner: 'them', party: 'person' }],
  [
    '⟦item|TODO Send⟧\\\n⟦item|DOTO Call⟧\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person' },
    { form: 'line', text: 'Call', owner: 'me', party: 'self' },
  ],
  [
    'TODO @⟦owner|lee⟧ Send 📅 ⟦due|2026-01-20⟧ ^k1\n',
    { form: 'line', text: 'Send', owner: 'lee', due: '2026-01-20', id: 'k1' },
  ],
  ['DONE Send ✅ 2026-01-19\n', { form: 'line', text: 'Send', status: 'done', done: '2026-01-19' }],
  [
    '⟦item|TODO Send⟧\r⟦item|TODO Call⟧\r\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person' },
    { form: 'line', text: 'Call', owner: 'them', party: 'person' },
  ],
  ['### Mine\nDONE Send\n', { form: 'line', text: 'Send', status: 'done', owner: 'Mine', party: 'self' }],
  ['TODO\n'],
  ['TODOS are many\n'],
  ['todo Send\n'],
  ['A TODO Send\n'],
  ['`TODO Send`\n'],
  ['    TODO Send\n'],
  ['```\nTODO Send\n```\n'],
  ['<!-- TODO Send -->\n'],
  ['`a\nTODO Send`\n'],
  ['- [ ] TODO Send\n', { text: 'TODO Send' }],
];

const ELSEWHERE: readonly ItemCase[] = [
  ['TODO Send\n'],
  ['## Notes\nTODO Send\n- DONE Call\n'],
  ['## Prep\nTODO Send\n'],
  ['## Actions\n## Notes\nTODO Send\n'],
  [
    '**Actions:**\nTODO Send\n',
    { form: 'line', text: 'Send', owner: 'them', party: 'person', section: 'Actions' },
  ],
];

describe('tables: columns', () => testItems(COLUMNS, HEAD));
describe('tables: cells', () => testItems(CELLS, HEAD));
describe('tables: status words', () =>
  testItems(
    STATUS_WORDS.map(
      ([status, words]): ItemCase => [
        row('Task|Status', `| Send | ${words} |`),
        { form: FORM, text: 'Send', status },
      ],
    ),
    HEAD,
  ));
describe('tables: where they count', () => testItems(NOT_UNDER_ACTIONS));
describe('lines with a keyword', () => testItems(LINES, HEAD));
describe('lines with a keyword elsewhere', () => testItems(ELSEWHERE));
