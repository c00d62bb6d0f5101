import { type ItemCase, testItems } from './readings.ts';

const FORM: readonly ItemCase[] = [
  ['⟦item|- ⟦box|[ ]⟧ Send the deck⟧\n', { text: 'Send the deck' }],
  ['  ⟦item|1) ⟦box|[ ]⟧ Send the deck⟧  \n', { text: 'Send the deck' }],
  ['> ⟦item|* ⟦box|[x]⟧ Send the deck⟧\n', { text: 'Send the deck', status: 'done' }],
  ['⟦item|- ⟦box|[ ]⟧ Send\n  the deck⟧\n  - part\n', { text: 'Send the deck' }],
  ['> ⟦item|- ⟦box|[ ]⟧ Send\n>   the deck⟧\n', { text: 'Send the deck' }],
  ['> ⟦item|- ⟦box|[ ]⟧ Send\nthe deck⟧\n', { text: 'Send the deck' }],
  ['⟦item|- ⟦box|[ ]⟧ Send  \r\n  the deck⟧\r\n', { text: 'Send the deck' }],
  ['⟦item|- ⟦box|[ ]⟧ Send\\\n  the deck⟧\n', { text: 'Send the deck' }],
  ['⟦item|- ⟦box|[ ]⟧ Send⟧\n\n  the deck\n', { text: 'Send' }],
  [
    '⟦item|- ⟦box|[ ]⟧ a⟧\n  ⟦item|- ⟦box|[x]⟧ b⟧\n⟦item|- ⟦box|[/]⟧ c⟧\n',
    { text: 'a' },
    { text: 'b', status: 'done' },
    { text: 'c', status: 'inProgress' },
  ],
  ['- [ ] same\n- [ ] same\n', { text: 'same' }, { text: 'same' }],
  [
    '- [ ] **Bold** and `code` and [link](https://site.example)\n',
    { text: '**Bold** and `code` and [link](https://site.example)' },
  ],
  ['- [ ] Send <!-- soon --> it\n', { text: 'Send it' }],
  ['- [ ] Send #deck #q1\n', { text: 'Send #deck #q1' }],
];

/** What a template left to be filled is no item, and what stands there for a date no problem. */
const TEMPLATE_LINES: readonly ItemCase[] = [
  ...['TBD', '{{task}}', '<% task %>', '…', 'TODO', '[TODO]', '...', '**TBD**', '<!-- what -->'].map(
    (words): ItemCase => [`- [ ] ${words}\n- [ ] b\n`, { text: 'b' }],
  ),
  ['- [ ] What are we really trying to do?\n'],
  ['- [x] TBD\n'],
  ['- [ ] @zed TBD\n'],
  ['- [ ] TODO due:YYYY-MM-DD\n'],
  ['## Mine\n- [ ] TBD\n'],
  ['- [ ] TBD 📅 ⟦due|2026-01-20⟧\n', { text: 'TBD', due: '2026-01-20' }],
  ['- [ ] TBD 📅 ⟦invalid|2026-02-30⟧\n', { text: 'TBD', invalidDue: '2026-02-30' }],
  ['- [ ] @⟦owner|dana⟧ TBD\n', { text: 'TBD', owner: 'dana' }],
  ['- [ ] @⟦owner|me⟧ TBD\n', { text: 'TBD', owner: 'me', party: 'self' }],
  ['- [ ] TODO list for Q1\n', { text: 'TODO list for Q1' }],
  ['- [ ] {{task}} and more\n', { text: '{{task}} and more' }],
];

const STATUS: readonly ItemCase[] = [
  ['- [ ] a\n', { text: 'a' }],
  ['- [x] a\n', { text: 'a', status: 'done' }],
  ['- [X] a\n', { text: 'a', status: 'done' }],
  ['- [/] a\n', { text: 'a', status: 'inProgress' }],
  ['- [-] a\n', { text: 'a', status: 'cancelled' }],
  ['- [>] a\n', { text: 'a', status: 'carriedOver' }],
  ['1. [/] a\n', { text: 'a', status: 'inProgress' }],
  ['> [!todo]\n> - [>] a\n', { text: 'a', status: 'carriedOver' }],
  ['- [?] a\n- [!] b\n- [<] c\n'],
];

const OTHER_FIELDS: readonly ItemCase[] = [
  ['- [x] a ✅ 2026-01-19\n', { text: 'a', status: 'done', done: '2026-01-19' }],
  ['- [x] a ✅2026-01-19 #tag\n', { text: 'a #tag', status: 'done', done: '2026-01-19' }],
  ['- [x] a [completion:: 2026-01-19]\n', { text: 'a', status: 'done', done: '2026-01-19' }],
  ['- [x] a (done:: 2026-01-19)\n', { text: 'a', status: 'done', done: '2026-01-19' }],
  ['- [x] a ✅ ⟦invalid|2026-02-30⟧\n', { text: 'a', status: 'done' }],
  ['- [ ] a ➕ 2026-01-06\n', { text: 'a', raised: '2026-01-06' }],
  ['- [ ] a [created:: 2026-01-06]\n', { text: 'a', raised: '2026-01-06' }],
  ['- [ ] a ⏳ 2026-01-06 🛫 2026-01-05\n', { text: 'a' }],
  ['- [-] a ❌ 2026-01-06\n', { text: 'a', status: 'cancelled' }],
  ['- [ ] a 🆔 k3f9\n', { text: 'a', id: 'k3f9' }],
  ['- [ ] a 🆔 k3f9 #tag\n', { text: 'a #tag', id: 'k3f9' }],
  ['- [ ] a [id:: k3f9]\n', { text: 'a', id: 'k3f9' }],
  ['- [ ] a ^k3f9\n', { text: 'a', id: 'k3f9' }],
  ['- [ ] a 📅 ⟦due|2026-01-20⟧ ^k3f9\n', { text: 'a', id: 'k3f9', due: '2026-01-20' }],
  ['- [ ] a ^k3f9 📅 ⟦due|2026-01-20⟧\n', { text: 'a', id: 'k3f9', due: '2026-01-20' }],
  ['- [ ] 2^k3 is no id\n', { text: '2^k3 is no id' }],
  ['- [ ] a ^k3 in the middle\n', { text: 'a ^k3 in the middle' }],
  ['- [ ] a ⏫\n', { text: 'a ⏫', priority: '⏫' }],
  ['- [ ] a 🔼 📅 ⟦due|2026-01-20⟧\n', { text: 'a 🔼', priority: '🔼', due: '2026-01-20' }],
  ['- [ ] 🔽 a\n', { text: '🔽 a', priority: '🔽' }],
  ['- [ ] !!! a\n', { text: '!!! a', priority: '!!!' }],
  ['- [ ] !! a\n', { text: '!! a', priority: '!!' }],
  ['- [ ] a [priority:: high]\n', { text: 'a [priority:: high]', priority: 'high' }],
  ['- [ ] Wow!\n', { text: 'Wow!' }],
  [
    '- [ ] a\n  - Expectation: signed by both\n  - Result by then: two quotes\n',
    { text: 'a', expectation: 'signed by both', result: 'two quotes' },
  ],
  [
    '- [ ] a\n\n  * **Expectation:** signed\n  * **Result by then**: quotes\n',
    { text: 'a', expectation: 'signed', result: 'quotes' },
  ],
  ['- [ ] a\n  1. EXPECTATION : signed\n', { text: 'a', expectation: 'signed' }],
  ['- [ ] a\n  - Expectation: meet at 10:30\n    again\n', { text: 'a', expectation: 'meet at 10:30 again' }],
  ['- [ ] a\n  - Expectation:\n  - Result by then: \n', { text: 'a' }],
  ['- [ ] a\n  - b\n    - Expectation: of b\n', { text: 'a' }],
  ['- [ ] a\n  - [ ] b\n    - Expectation: of b\n', { text: 'a' }, { text: 'b', expectation: 'of b' }],
  [
    '- [ ] a [expect:: signed by both] [result:: two quotes]\n',
    { text: 'a', expectation: 'signed by both', result: 'two quotes' },
  ],
  ['- [ ] a (expect:: signed)\n', { text: 'a', expectation: 'signed' }],
  ['- [ ] a [expect:: signed (by both)]\n', { text: 'a', expectation: 'signed (by both)' }],
  ['- [ ] a [expect:: on the line]\n  - Expectation: below\n', { text: 'a', expectation: 'on the line' }],
  ['- [ ] a\n  - constructor: b\n  - __proto__: c\n', { text: 'a' }],
  [
    '- [ ] a [constructor: b] (toString:: c) [__proto__:: d]\n',
    { text: 'a [constructor: b] (toString:: c) [__proto__:: d]' },
  ],
  ['- [ ] a (note: call first) [see: b]\n', { text: 'a (note: call first) [see: b]' }],
  ['- [ ] a (done: halfway) (start: soon)\n', { text: 'a (done: halfway) (start: soon)' }],
  ['- [ ] `📅 2026-01-20 @lee` a\n', { text: '`📅 2026-01-20 @lee` a' }],
  ['- [ ] a <!-- 📅 2026-01-20 -->\n', { text: 'a' }],
  [
    '- [ ] @⟦owner|dana⟧ Send the deck 📅 ⟦due|2026-01-20⟧ ➕ 2026-01-06 🆔 k3f9\n',
    { text: 'Send the deck', owner: 'dana', due: '2026-01-20', raised: '2026-01-06', id: 'k3f9' },
  ],
];

const SECTIONS: readonly ItemCase[] = [
  ['- [ ] a\n', { text: 'a', section: null }],
  ['# Title\n- [ ] a\n', { text: 'a', section: 'Title' }],
  ['# Title\n## Next steps\n### Soon\n- [ ] a\n', { text: 'a', section: 'Next steps' }],
  [
    '## Next steps\n- [ ] a\n## Other\n- [ ] b\n',
    { text: 'a', section: 'Next steps' },
    { text: 'b', section: 'Other' },
  ],
  ['## ✅ Action Items (all):\n- [ ] a\n', { text: 'a', section: '✅ Action Items (all):' }],
  ['**Actions:**\n- [ ] a\n', { text: 'a', section: 'Actions' }],
  ['## Preparation\n- [ ] a\n', { text: 'a', section: 'Preparation', isPreparation: true }],
  [
    '## Agenda\n### Theirs\n- [x] a\n',
    { text: 'a', status: 'done', owner: 'Theirs', party: 'person', isPreparation: true },
  ],
  ['**Talking points**\n\n- [ ] a\n', { text: 'a', isPreparation: true }],
  ['## Agenda\n### Review\n- [ ] a\n', { text: 'a', section: 'Review', isPreparation: true }],
  ['## Actions\n### Results\nTODO a\n', { form: 'line', text: 'a', owner: 'them', party: 'person' }],
  ['## Prep\n- [ ] a\n### Actions\n- [ ] b\n', { text: 'a', isPreparation: true }, { text: 'b' }],
  ['## Prep\n- [ ] a\n\n**Action items:**\n\n- [ ] b\n', { text: 'a', isPreparation: true }, { text: 'b' }],
  ['## Prep\n- [ ] a\n## Notes\n- [ ] b\n', { text: 'a', isPreparation: true }, { text: 'b' }],
];

describe('items: their form', () => testItems(FORM));
describe('items: what a template left', () => testItems(TEMPLATE_LINES));
describe('items: status', () => testItems(STATUS));
describe('items: other fields', () => testItems(OTHER_FIELDS));
describe('items: sections', () => testItems(SECTIONS));
