import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const under = (frontMatter: string, body: string): string => `---\n${frontMatter}\n---\n\n${body}`;
const will = (body: string): string => under('framework: will', `## Action items\n\n${body}`);
const WITH_BOTH = '  - Expectation: a page\n  - Result by then: it is read\n';

const OWNER: readonly MarkedRow[] = [
  ['an open item', '«- [ ] Send it 📅 2026-01-20»\n'],
  ['an item in progress, without a date', '«- [/] Send it»\n'],
  ['every one of them', '«- [ ] One»\n- [ ] @dana Two\n«- [ ] Three»\n'],
  ['an item without words', '«- [ ] 📅 2026-01-20»\n'],
  ['an ordered list, a quote, a nested list', '«1. [ ] One»\n\n> «- [ ] Two»\n\n- Words\n  «* [ ] Three»\n'],
  [
    'a row of a table',
    '## Actions\n\n| Task | Owner |\n| --- | --- |\n«| Send it | |»\n| Read it | Dana |\n',
  ],
  ['with Windows line ends', '## Actions\r\n\r\n«- [ ] Send it»\r\n- [ ] @dana Read it\r\n'],
  ['an address is no owner', '«- [ ] Write to info@corp.example»\n'],
  ['done, cancelled, carried over', '- [x] a\n- [-] b\n- [>] c\n'],
  [
    'owned in any form',
    '- [ ] @dana a\n- [ ] [[Dana]] b\n- [ ] Owner: Dana c\n- [ ] d → Dana\n- [ ] @me e\n',
  ],
  ['owned by the heading above', '## Theirs\n\n- [ ] a\n\n## Mine\n\n- [ ] b\n'],
  ['lines by keyword are somebody’s', '## Actions\n\nTODO Send it\nDOTO Read it\n'],
  ['a preparation step', '## Preparation\n\n- [ ] Read the report\n'],
  ['a box in a code block', '```\n- [ ] Send it\n```\n'],
  ['a draft', under('status: draft', '- [ ] Send it\n')],
  ['a skipped meeting', under('status: Skipped', '- [ ] Send it\n')],
  ['a planned meeting', '- [ ] Send it\n', { today: '2026-01-14' }],
  ['a person’s profile', under('type: person', '- [ ] Send it\n')],
  [
    'an older session of a running file',
    '## 2026-01-15\n\n«- [ ] New»\n\n## 2026-01-08\n\n- [ ] Old\n',
    { path: '1-1s/dana.md' },
  ],
  ['switched off here', '- [ ] Send it\n\n<!-- coaching: disable missing-owner -->\n'],
];

const EXPECTATION: readonly MarkedRow[] = [
  ['neither', will('«- [ ] @dana Send it 📅 2026-01-20»\n')],
  ['no result', will('«- [ ] @dana Send it 📅 2026-01-20»\n  - Expectation: a page\n')],
  ['no expectation', will('«- [ ] @dana Send it 📅 2026-01-20»\n  - Result by then: it is read\n')],
  [
    'one of two items',
    will(`- [ ] @dana Send it 📅 2026-01-20\n${WITH_BOTH}«- [ ] @me Read it 📅 2026-01-21»\n`),
  ],
  ['an item in progress', will('«- [/] @dana Send it 📅 2026-01-20»\n')],
  [
    'one of several frameworks, in capitals',
    under('framework: [grow, WILL]', '«- [ ] @dana a 📅 2026-01-20»\n'),
  ],
  [
    'the configured framework',
    '«- [ ] @dana a 📅 2026-01-20»\n',
    { configuration: 'notes: { framework: will }' },
  ],
  ['both, as bullets', will(`- [ ] @dana Send it 📅 2026-01-20\n${WITH_BOTH}`)],
  ['both, on the line', will('- [ ] @dana Send it 📅 2026-01-20 [expect:: a page] [result:: it is read]\n')],
  ['without an owner', will('- [ ] Send it 📅 2026-01-20\n')],
  ['without a date', will('- [ ] @dana Send it\n')],
  ['with a date that is none', will('- [ ] @dana Send it 📅 2026-02-30\n')],
  ['done', will('- [x] @dana Send it 📅 2026-01-20\n')],
  ['another framework', under('framework: vip', '- [ ] @dana Send it 📅 2026-01-20\n')],
  ['a framework of their own', under('framework: our-way', '- [ ] @dana Send it 📅 2026-01-20\n')],
  ['none named', '- [ ] @dana Send it 📅 2026-01-20\n'],
  [
    'a note that names another than the configured one',
    under('framework: free', '- [ ] @dana a 📅 2026-01-20\n'),
    { configuration: 'notes: { framework: will }' },
  ],
  ['a draft', under('framework: will\nstatus: draft', '- [ ] @dana a 📅 2026-01-20\n')],
  ['a plan', will('- [ ] @dana a 📅 2026-01-20\n'), { today: '2026-01-01' }],
  [
    'an older session',
    under('framework: will', '## 2026-01-15\n\nWords.\n\n## 2026-01-08\n\n- [ ] @dana a 📅 2026-01-20\n'),
    { path: '1-1s/dana.md' },
  ],
  ['a value that is no name', under('framework: {a: b}', '- [ ] @dana a 📅 2026-01-20\n')],
];

const BEFORE: readonly MarkedRow[] = [
  ['a day before', '- [ ] @dana Send it 📅 «2026-01-14»\n'],
  ['a year before', '- [ ] @dana Send it due:«2025-01-20»\n'],
  ['in any form, and not at its end', '- [ ] @dana Send it by «2026-01-10» #renewal\n'],
  [
    'the note’s date is that of its front matter',
    under('date: 2026-02-01', '- [ ] @dana a 📅 «2026-01-20»\n'),
    { today: '2026-02-01' },
  ],
  ['an item in progress', '- [/] @dana Send it 📅 «2026-01-02»\n'],
  ['each of two', '- [ ] a 📅 «2026-01-02»\n- [ ] b 📅 2026-01-15\n- [ ] c 📅 «2026-01-03»\n'],
  ['a row of a table', '## Actions\n\n| Task | Due |\n| --- | --- |\n| Send it | «2026-01-10» |\n'],
  ['before the day on which it was raised', '- [ ] @dana a 📅 «2026-01-02» ➕ 2026-01-08\n'],
  ['raised later than the meeting', '- [ ] @dana a 📅 «2026-01-14» ➕ 2026-01-20\n'],
  ['on the day', '- [ ] @dana Send it 📅 2026-01-15\n'],
  ['after it', '- [ ] @dana Send it 📅 2026-01-16\n'],
  ['an item of an earlier meeting keeps its date', '- [ ] @dana a 📅 2026-01-10 ➕ 2026-01-08\n'],
  ['done, cancelled, carried over', '- [x] a 📅 2026-01-02\n- [-] b 📅 2026-01-02\n- [>] c 📅 2026-01-02\n'],
  ['a preparation step', '## Prep\n\n- [ ] Send it 📅 2026-01-14\n'],
  ['an impossible date', '- [ ] @dana Send it 📅 2025-02-30\n'],
  ['a note without a date', '- [ ] @dana Send it 📅 2025-01-20\n', { path: '1-1s/dana.md' }],
  [
    'what is due before a meeting that is planned',
    '- [ ] @dana Send it 📅 2026-01-14\n',
    { today: '2026-01-10' },
  ],
  ['a draft', under('status: draft', '- [ ] @dana Send it 📅 2025-01-20\n')],
  [
    'each session has its day, and the newest is asked',
    '## 2026-01-15\n\n- [ ] New 📅 «2026-01-12»\n\n## 2026-01-08\n\n- [ ] Old 📅 2026-01-02\n',
    { path: '1-1s/dana.md' },
  ],
  [
    'the newest session may be the last one',
    '## 2026-01-08\n\n- [ ] Old 📅 2026-01-02\n\n## 2026-01-15\n\n- [ ] New 📅 «2026-01-12»\n',
    { path: '1-1s/dana.md' },
  ],
];

describe('rules about action items', () => {
  itFinds('missing-owner', OWNER);
  itFinds('missing-expectation', EXPECTATION);
  itFinds('due-before-note', BEFORE);

  const messageOf = (rule: string, text: string): string | undefined =>
    problemsIn(text)
      .filter((problem) => problem.rule === rule)
      .map(({ message }) => inEnglish(message))[0];

  it('name the item, shortened where it is long', () => {
    assert.match(messageOf('missing-owner', '- [ ] Send it\n') ?? '', /^Say whose “Send it” is: /u);
    assert.match(
      messageOf('missing-owner', `- [ ] ${'word '.repeat(20)}\n`) ?? '',
      /“(?:word ){7}word…” is/u,
    );
    assert.match(messageOf('missing-owner', '- [ ] 📅 2026-01-20\n') ?? '', /^Say whose this item is/u);
  });

  it('say which of the two is to be added', () => {
    const item = '- [ ] @dana a 📅 2026-01-20\n';
    const said = (body: string): string => messageOf('missing-expectation', will(body)) ?? '';
    assert.match(said(item), /`Expectation: …` and `Result by then: …`/u);
    assert.doesNotMatch(said(`${item}  - Expectation: x\n`), /Expectation/u);
    assert.doesNotMatch(said(`${item}  - Result: x\n`), /Result/u);
  });

  it('say before which day an item is due', () => {
    assert.match(messageOf('due-before-note', '- [ ] a 📅 2026-01-02\n') ?? '', /meeting of 2026-01-15/u);
    const raised = '- [ ] a 📅 2026-01-02 ➕ 2026-01-08\n';
    assert.match(messageOf('due-before-note', raised) ?? '', /before 2026-01-08, when this item was raised/u);
  });
});
