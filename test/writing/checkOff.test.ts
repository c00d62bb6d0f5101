import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import type { Note } from '../../src/notes/note.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { planItemChange } from '../../src/writing/itemChange.ts';
import { referenceTo } from '../../src/writing/locate.ts';
import { applied } from '../../src/writing/replacement.ts';

const options = readingOptions(DEFAULT_CONFIGURATION);
const read = (text: string): Note | null => readNote('1-1s/dana.md', text, options);
const TODAY = '2026-01-23';

/** Reads `before`, then checks its item number `index` off in `now`. */
function checkedOff(before: string, now = before, index = 0): string {
  const note = read(before);
  const item = note && itemsOf(note)[index];
  assert.ok(note && item, 'the item is read');
  const plan = planItemChange(now, referenceTo(note, item), { kind: 'checkOff', today: TODAY }, read);
  return plan.kind === 'edit' ? applied(now, plan.replacements) : `refused: ${inEnglish(plan.message)}`;
}

const forms: readonly (readonly [string, string, string])[] = [
  ['a plain item', '- [ ] Send it', '- [x] Send it ✅ 2026-01-23'],
  ['an item in progress', '- [/] Send it', '- [x] Send it ✅ 2026-01-23'],
  ['a numbered item in a quote', '> 1) [ ] Send it\r\n> more', '> 1) [x] Send it ✅ 2026-01-23\r\n> more'],
  ['an id that stands last', '- [ ] Send it ^k3f9', '- [x] Send it ✅ 2026-01-23 ^k3f9'],
  ['trailing spaces', '- [ ] Send it  \n  now', '- [x] Send it ✅ 2026-01-23  \n  now'],
  ['a hard break', '- [ ] Send it\\\n  now', '- [x] Send it ✅ 2026-01-23\\\n  now'],
  ['code over two lines', '- [ ] Send `it\n  now` please', '- [x] Send `it\n  now` please ✅ 2026-01-23'],
  ['a date of completion already there', '- [ ] Send it ✅ 2026-01-20', '- [x] Send it ✅ 2026-01-20'],
  [
    'nested bullets',
    '- [ ] Send it\n  - Expectation: one page',
    '- [x] Send it ✅ 2026-01-23\n  - Expectation: one page',
  ],
  ['a TODO line', '## Next steps\n\nTODO: Send it', '## Next steps\n\nDONE: Send it ✅ 2026-01-23'],
  [
    'a row with a status',
    '## Next steps\n\n| Task | Status |\n| --- | --- |\n| Send it | open |\n',
    '## Next steps\n\n| Task | Status |\n| --- | --- |\n| Send it | Done |\n',
  ],
  [
    'a row whose item has a box',
    '## Next steps\n\n| Task | Owner |\n| --- | --- |\n| [ ] Send it | Dana |\n',
    '## Next steps\n\n| Task | Owner |\n| --- | --- |\n| [x] Send it | Dana |\n',
  ],
  [
    'a row with an empty status',
    '## Next steps\n\n| Task | Status |\n| --- | --- |\n| Send it |  |\n',
    '## Next steps\n\n| Task | Status |\n| --- | --- |\n| Send it | Done  |\n',
  ],
];

describe('checking an item off', () => {
  for (const [title, before, after] of forms) it(title, () => assert.equal(checkedOff(before), after));

  const ordinary = [
    'Ask Dana,',
    'Prepare the following:',
    'Pourquoi ?',
    'Call -',
    'a |',
    '- x',
    'Ask about Q1 . Then',
    'Read **this**:',
    '[Plan](https://x.example) review',
    'Ask (Dana)',
    'Owner: Dana',
    '→ Dana',
    'a ~~b~~',
    'a #tag 📅 2026-01-20 #b',
    '!!! a',
    '`code`',
    'a <!-- why -->',
    'a due:',
    'a 📅',
    '⏫ a [due:: 2026-01-20]',
  ];
  for (const words of ordinary) {
    it(`whatever the words: ${words}`, () => {
      assert.equal(checkedOff(`- [ ] ${words}`), `- [x] ${words} ✅ 2026-01-23`);
    });
  }

  it('follows an item that moved', () => {
    assert.equal(
      checkedOff('- [ ] a\n- [ ] b', 'New.\n\n- [ ] c\n- [ ] b', 1),
      'New.\n\n- [ ] c\n- [x] b ✅ 2026-01-23',
    );
  });

  const refusals: readonly (readonly [string, string, string, number, RegExp])[] = [
    ['an item whose words have changed', '- [ ] a', '- [ ] A', 0, /changed or moved/u],
    ['an item that is gone', '- [ ] a\n- [ ] b', '- [ ] a', 1, /changed or moved/u],
    ['one of two identical items that moved', '- [ ] a', 'New.\n\n- [ ] a\n- [ ] a', 0, /Identical/u],
    [
      'an identical item in another section',
      '## Next steps\n\n- [ ] a',
      '## Later\n\n- [ ] a',
      0,
      /changed or moved/u,
    ],
    ['an item that is closed already', '- [x] a', '- [x] a', 0, /closed already/u],
    [
      'a table without a status',
      '## To-do\n\n| Task |\n| --- |\n| a |',
      '## To-do\n\n| Task |\n| --- |\n| a |',
      0,
      /no status column/u,
    ],
    [
      'a file that is no note any more',
      '- [ ] a',
      '---\ntype: "{{x}}"\n---\n- [ ] a',
      0,
      /no longer a note/u,
    ],
  ];
  for (const [title, before, now, index, message] of refusals) {
    it(`refuses ${title}`, () => assert.match(checkedOff(before, now, index), message));
  }

  it('takes the one at the same place among identical items', () => {
    assert.equal(checkedOff('- [ ] a\n- [ ] a', '- [ ] a\n- [ ] a', 1), '- [ ] a\n- [x] a ✅ 2026-01-23');
  });

  it('keeps to its own meeting in a running file', () => {
    const file = '## 2026-01-15\n\n- [ ] a\n\n## 2026-01-08\n\n- [ ] a\n';
    assert.equal(
      checkedOff(file, `New.\n\n${file}`, 1),
      `New.\n\n${file.replace(/\[ \] a\n$/u, '[x] a ✅ 2026-01-23\n')}`,
    );
  });
});
