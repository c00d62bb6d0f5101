/** A piece of a line, and the scope of ours that it must have, without its last part. */
export type Wanted = readonly [piece: string, scope: string];

const OWNER = 'entity.name.tag.owner';
const DUE = 'constant.numeric.date.due';
const KEY = 'keyword.other.due';
const FIELD = 'entity.other.attribute-name.field';
const SECTION = 'entity.name.type.section';

/** Lines of notes, with all pieces that are coloured. Punctuation is left out. */
export const COLOURED: readonly (readonly [text: string, wanted: readonly Wanted[]])[] = [
  ['- [ ] Send it', [['[ ]', 'keyword.control.status.open']]],
  ['* [x] Sent', [['[x]', 'markup.inserted.status.done']]],
  ['+ [X] Sent', [['[X]', 'markup.inserted.status.done']]],
  ['1. [/] Sending', [['[/]', 'markup.changed.status.in-progress']]],
  ['2) [-] Not sent', [['[-]', 'markup.deleted.status.cancelled']]],
  ['> - [>] Moved on', [['[>]', 'constant.language.status.carried-over']]],
  ['- One\n  - [ ] Two', [['[ ]', 'keyword.control.status.open']]],
  [
    '- [ ] @dana Send it 📅 2026-01-20',
    [
      ['[ ]', 'keyword.control.status.open'],
      ['@dana', OWNER],
      ['📅', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    '- [ ]  @joão-pedro.silva: Send it',
    [
      ['[ ]', 'keyword.control.status.open'],
      ['@joão-pedro.silva', OWNER],
    ],
  ],
  [
    '- [ ] [[Dana Reyes]] Send it',
    [
      ['[ ]', 'keyword.control.status.open'],
      ['[[Dana Reyes]]', OWNER],
    ],
  ],
  [
    '- [ ] → Dana Send it',
    [
      ['[ ]', 'keyword.control.status.open'],
      ['→', 'keyword.other.owner'],
      ['Dana', OWNER],
    ],
  ],
  [
    '- Send it → Dana',
    [
      ['→', 'keyword.other.owner'],
      ['Dana', OWNER],
    ],
  ],
  [
    '- Send it -> @dana, soon',
    [
      ['->', 'keyword.other.owner'],
      ['@dana', OWNER],
    ],
  ],
  [
    '- Send it, **Owner:** Dana Reyes',
    [
      ['Owner', 'keyword.other.owner'],
      ['Dana Reyes', OWNER],
    ],
  ],
  [
    '- Send it (owner:: Dana)',
    [
      ['owner', 'keyword.other.owner'],
      ['Dana', OWNER],
    ],
  ],
  [
    '- Assignee: Dana',
    [
      ['Assignee', 'keyword.other.owner'],
      ['Dana', OWNER],
    ],
  ],
  [
    'Send it due:2026-01-20',
    [
      ['due', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    'Send it [due:: 2026-01-20]',
    [
      ['due', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    'Send it (Due: tomorrow)',
    [
      ['Due', KEY],
      ['tomorrow', DUE],
    ],
  ],
  [
    'Send it **Due**: January 20, 2026',
    [
      ['Due', KEY],
      ['January 20, 2026', DUE],
    ],
  ],
  [
    '- Send it by 2026-01-20',
    [
      ['by', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    '- **Send it 🗓️ 2026-01-20**',
    [
      ['🗓', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    '| Task | When |\n| --- | --- |\n| Send it | 📅 2026-01-20 |',
    [
      ['📅', KEY],
      ['2026-01-20', DUE],
    ],
  ],
  [
    'Sent ✅ 2026-01-19 ➕ 2026-01-06',
    [
      ['✅', 'keyword.other.done'],
      ['2026-01-19', 'markup.inserted.date.done'],
      ['➕', 'keyword.other.raised'],
      ['2026-01-06', 'constant.numeric.date.raised'],
    ],
  ],
  [
    'Sent [completion:: 2026-01-19] [created:: 2026-01-06]',
    [
      ['completion', 'keyword.other.done'],
      ['2026-01-19', 'markup.inserted.date.done'],
      ['created', 'keyword.other.raised'],
      ['2026-01-06', 'constant.numeric.date.raised'],
    ],
  ],
  [
    'Send it ⏳ 2026-01-19 ❌ 2026-01-20',
    [
      ['⏳', 'keyword.other.scheduled'],
      ['2026-01-19', 'constant.numeric.date.scheduled'],
      ['❌', 'keyword.other.cancelled'],
      ['2026-01-20', 'markup.deleted.date.cancelled'],
    ],
  ],
  [
    '- Send it 🆔 k3f9 ^k3f9',
    [
      ['🆔', 'keyword.other.id'],
      ['k3f9', 'entity.other.attribute-name.id'],
      ['^k3f9', 'entity.other.attribute-name.id'],
    ],
  ],
  [
    '- ⏫ Send it !! [priority:: high]',
    [
      ['⏫', 'constant.language.priority'],
      ['!!', 'constant.language.priority'],
      ['priority', 'keyword.other.priority'],
      ['high', 'constant.language.priority'],
    ],
  ],
  ['- Send it\n  - Expectation: two pages', [['Expectation', FIELD]]],
  ['- Send it\n  - **Result by then:** agreed', [['Result by then', FIELD]]],
  [
    '- Send it [expect:: two pages]',
    [
      ['expect', 'keyword.other.expectation'],
      ['two pages', 'string.unquoted.expectation'],
    ],
  ],
  ['## Intent', [['Intent', SECTION]]],
  ['### 🎯 1. Action items: (10 min)', [['Action items', SECTION]]],
  ['**Intent:** to grow', [['Intent', SECTION]]],
  ['__Decision criteria__: two', [['Decision criteria', SECTION]]],
  [
    '**Flag:** red',
    [
      ['Flag', FIELD],
      ['red', 'markup.deleted.flag.red'],
    ],
  ],
  [
    '- **flag**: Green',
    [
      ['flag', FIELD],
      ['Green', 'markup.inserted.flag.green'],
    ],
  ],
  ['---\nflag: red # late\n---', [['red', 'markup.deleted.flag.red']]],
  ['---\nperson: Dana\nflag: "green"\n---', [['green', 'markup.inserted.flag.green']]],
];

/** Where nothing is coloured. */
export const PLAIN: readonly string[] = [
  '```\n- [ ] @dana Send it 📅 2026-01-20\n```',
  '~~~~ md\n## Intent\n- [ ] due:2026-01-20\n~~~~',
  '- One\n  ```\n  - [ ] @dana\n  ```',
  'Some words\n\n    - [ ] @dana Send it 📅 2026-01-20',
  '`- [ ] @dana 📅 2026-01-20` and ``due:2026-01-20``',
  '<!-- - [ ] @dana Send it 📅 2026-01-20 -->',
  '<!--\n## Intent\n- [ ] @dana Send it [due:: 2026-01-20]\n-->',
  'Words <!-- 📅 2026-01-20 --> and words',
  '~~📅 2026-01-20~~',
  '[due](https://example.com/due:2026-01-20)',
  'https://example.com/due:2026-01-20',
  '---\nintent: 📅 2026-01-20\nnext: due:2026-01-20\n---',
  '---\nnotes: |\n  flag: red\n---',
  '---\nflag: yellow\n---',
  'flag: red',
  '[ ] no list',
  '- [x](https://example.com)',
  '- [y] a letter of no meaning',
  '- [ ]no space',
  'A change from Alpha -> Beta',
  'Write to dana@corp.example',
  '- Write to @dana',
  '- Due: when it is ready',
  '- He passed by 2026-01',
  '## Our intent is clear',
  '## Intentional pauses',
  'Intent: to grow',
  'A **flag:** red',
];
