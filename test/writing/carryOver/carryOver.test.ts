import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/notes/phrase.ts';
import { carryAll, type Texts } from './carrying.ts';

const OLD = '1-1s/dana-reyes/2026-01-08.md';
const NEW = '1-1s/dana-reyes/2026-01-15.md';
const HEAD = '---\nperson: Dana Reyes\n---\n';
const BARE = `${HEAD}## Action items\n`;

/** With the ids, which are derived, as `ID`. */
const withoutIds = (text: string): string => text.replace(/🆔 [0-9a-z]+/gu, '🆔 ID');

/** Old lines; how they stand afterwards, and the new ones. */
const FORMS: readonly (readonly [says: string, old: string, marked: string, lines: string])[] = [
  [
    'the clean form, with what is nested below',
    '- [ ] @dana Send it 📅 2026-01-20\n  - Expectation: whole\n  - Result by then: signed\n    by both\n',
    '- [>] @dana Send it 📅 2026-01-20 🆔 ID [carried over](2026-01-15.md)\n  - Expectation: whole\n  - Result by then: signed\n    by both\n',
    '- [ ] @dana Send it 📅 2026-01-20 ➕ 2026-01-08 🆔 ID\n  - Expectation: whole\n  - Result by then: signed\n    by both\n',
  ],
  [
    'in progress, in other marks, indented by tabs',
    '1. [/] Call due:2026-01-20 #sales\n\t- Expectation: soon\n\t\t- deeper\n',
    '1. [>] Call due:2026-01-20 #sales 🆔 ID [carried over](2026-01-15.md)\n\t- Expectation: soon\n\t\t- deeper\n',
    '- [/] Call due:2026-01-20 #sales ➕ 2026-01-08 🆔 ID\n  - Expectation: soon\n      - deeper\n',
  ],
  [
    'an id and a day on which it was raised that stand there',
    '- [ ] Call [created:: 2025-12-01] ^k3f9\n',
    '- [>] Call [created:: 2025-12-01] [carried over](2026-01-15.md) ^k3f9\n',
    '- [ ] Call [created:: 2025-12-01] ^k3f9\n',
  ],
  [
    'an owner who stands last',
    '- [ ] Call them (Dana)\n',
    '- [>] [carried over](2026-01-15.md) Call them (Dana) 🆔 ID\n',
    '- [ ] Call them (Dana) ➕ 2026-01-08 🆔 ID\n',
  ],
  [
    'owners whom a heading names',
    '### Mine\n\n- [ ] Call\n\n### Theirs\n\n- [ ] Write\n',
    '### Mine\n\n- [>] Call 🆔 ID [carried over](2026-01-15.md)\n\n### Theirs\n\n- [>] Write 🆔 ID [carried over](2026-01-15.md)\n',
    '- [ ] @me Call ➕ 2026-01-08 🆔 ID\n- [ ] @dana Write ➕ 2026-01-08 🆔 ID\n',
  ],
  [
    'quoted',
    '> * [ ] Call\n>   - Expectation: soon\n',
    '> * [>] Call 🆔 ID [carried over](2026-01-15.md)\n>   - Expectation: soon\n',
    '- [ ] Call ➕ 2026-01-08 🆔 ID\n  - Expectation: soon\n',
  ],
  [
    'nested items: open ones go along, closed ones stay',
    '- [ ] Whole\n  - [x] Done part\n    - Result: good\n  - [ ] Open part\n  - Words\n',
    '- [>] Whole 🆔 ID [carried over](2026-01-15.md)\n  - [x] Done part\n    - Result: good\n  - [>] Open part 🆔 ID [carried over](2026-01-15.md)\n  - Words\n',
    '- [ ] Whole ➕ 2026-01-08 🆔 ID\n  - [ ] Open part ➕ 2026-01-08 🆔 ID\n  - Words\n',
  ],
  [
    'a row of a table',
    '| Task | Owner | Due | Status | Expectation |\n| --- | --- | --- | --- | --- |\n| Call | Dana | 2026-01-20 | in progress | soon |\n',
    '| Task | Owner | Due | Status | Expectation |\n| --- | --- | --- | --- | --- |\n| Call 🆔 ID [carried over](2026-01-15.md) | Dana | 2026-01-20 | Carried over | soon |\n',
    '- [/] @dana Call 📅 2026-01-20 ➕ 2026-01-08 🆔 ID\n  - Expectation: soon\n',
  ],
  [
    'no day: it stays as it is written',
    '- [ ] Call [due: tomorrow]\n',
    '- [>] Call [due: tomorrow] 🆔 ID [carried over](2026-01-15.md)\n',
    '- [ ] Call [due: tomorrow] ➕ 2026-01-08 🆔 ID\n',
  ],
];

/** Where the new lines stand in a note that is there; `LINE` is the one that is carried. */
const PLACES: readonly (readonly [says: string, before: string, after: string])[] = [
  ['an empty section', '## Action items\n\n## Next\n', '## Action items\n\nLINE\n\n## Next\n'],
  [
    'below the prompt',
    '## Next steps\n\n<!-- Who does what? -->\n\n\n## Notes\n',
    '## Next steps\n\n<!-- Who does what? -->\n\nLINE\n\n\n## Notes\n',
  ],
  [
    'below other items',
    '## Actions\n- [ ] One\n  - Expectation: a\n\nEnd.\n',
    '## Actions\n- [ ] One\n  - Expectation: a\n\nEnd.\n\nLINE\n',
  ],
  ['behind a list at the end', '## Actions\n\n- [ ] One', '## Actions\n\n- [ ] One\nLINE'],
  [
    'above titles within it, which would say whose it is',
    '## Actions\n\n### Mine\n\n- [ ] One\n',
    '## Actions\n\nLINE\n\n### Mine\n\n- [ ] One\n',
  ],
  [
    'a note without such a section',
    '## Intent\n\nWords.\n',
    '## Intent\n\nWords.\n\n## Action items\n\nLINE\n',
  ],
  ['lines that end in CR LF', '## Actions\r\n\r\n- [ ] One\r\n', '## Actions\r\n\r\n- [ ] One\r\nLINE\r\n'],
];

describe('carrying over', () => {
  for (const [says, old, marked, lines] of FORMS)
    it(`moves ${says}`, () => {
      const { texts, left } = carryAll({ [OLD]: `${BARE}\n${old}`, [NEW]: BARE }, NEW, '2026-01-15');
      assert.deepEqual(left, []);
      assert.equal(withoutIds(texts[OLD] ?? ''), `${BARE}\n${marked}`);
      assert.equal(withoutIds(texts[NEW] ?? ''), `${BARE}\n${lines}`);
    });

  for (const [says, before, after] of PLACES)
    it(`writes into ${says}`, () => {
      const head = before.includes('\r\n') ? HEAD.replaceAll('\n', '\r\n') : HEAD;
      const given = { [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: head + before };
      const { texts, left } = carryAll(given, NEW, '2026-01-15');
      assert.deepEqual(left, []);
      const line = '- [ ] Call ➕ 2026-01-08 🆔 ID';
      assert.equal(withoutIds(texts[NEW] ?? ''), head + after.replace('LINE', line));
    });

  it('carries nothing twice, and keeps the first day and the id', () => {
    const first = carryAll({ [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: BARE }, NEW, '2026-01-15');
    assert.deepEqual(carryAll(first.texts, NEW, '2026-01-15'), { texts: first.texts, carried: 0, left: [] });
    const later = '1-1s/dana-reyes/2026-01-22.md';
    const second = carryAll({ ...first.texts, [later]: BARE }, later, '2026-01-22');
    const id = /🆔 (\w+)/u.exec(first.texts[NEW] ?? '')?.[1];
    assert.match(second.texts[later] ?? '', new RegExp(`^- \\[ \\] Call ➕ 2026-01-08 🆔 ${id}$`, 'mu'));
    assert.match(
      second.texts[NEW] ?? '',
      new RegExp(`^- \\[>\\] Call ➕ 2026-01-08 🆔 ${id} \\[carried over\\]`, 'mu'),
    );
  });

  it('offers what older notes still have open once items are carried, and only the last note before', () => {
    const oldest = '1-1s/dana-reyes/2026-01-01.md';
    const given = { [oldest]: `${BARE}\n- [ ] Old\n`, [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: BARE };
    const first = carryAll(given, NEW, '2026-01-15');
    assert.equal(first.carried, 1);
    const later = '1-1s/dana-reyes/2026-01-22.md';
    const second = carryAll({ ...first.texts, [later]: BARE }, later, '2026-01-22');
    assert.equal(second.carried, 2);
    assert.match(second.texts[later] ?? '', /Call[\s\S]*Old ➕ 2026-01-01/u);
  });

  it('gives two branches the same id, and different ids to equal lines', () => {
    const due = `${BARE}\n- [ ] Call 📅 2026-01-20\n- [ ] Call\n`;
    const ids = [`${BARE}\n- [ ] Call\n- [ ] Call\n`, due].map((text) => {
      const { texts } = carryAll({ [OLD]: text, [NEW]: BARE }, NEW, '2026-01-15');
      return [...(texts[NEW] ?? '').matchAll(/🆔 (\w+)/gu)].map(([, id]) => id);
    });
    assert.equal(new Set(ids[0]).size, 2);
    assert.deepEqual(ids[0], ids[1]);
    for (const id of ids.flat()) assert.match(id ?? '', /^[a-z0-9]{4,}$/u);
  });

  it('carries from the session before in the same file', () => {
    const path = '1-1s/dana-reyes.md';
    const text = `${HEAD}## 2026-01-15\n\n### Actions\n\n## 2026-01-08\n\n### Actions\n\n- [ ] Call\n`;
    const { texts } = carryAll({ [path]: text }, path, '2026-01-15');
    assert.equal(
      withoutIds(texts[path] ?? ''),
      `${HEAD}## 2026-01-15\n\n### Actions\n\n- [ ] Call ➕ 2026-01-08 🆔 ID\n\n## 2026-01-08\n\n### Actions\n\n- [>] Call 🆔 ID [carried over](#2026-01-15)\n`,
    );
  });

  it('only links what has no place for a mark', () => {
    const old = `${BARE}\nTODO Call\n\n| Task | Owner |\n| --- | --- |\n| Row | Dana |\n`;
    const given: Texts = { [OLD]: old, [NEW]: BARE };
    assert.deepEqual(carryAll(given, NEW, '2026-01-15'), { texts: given, carried: 0, left: [] });
  });

  it('leaves a line that was changed meanwhile where it is, and carries the others', () => {
    const then = { [OLD]: `${BARE}\n- [ ] Call\n- [ ] Write\n- [ ] Read\n`, [NEW]: BARE };
    const now = { ...then, [OLD]: `${BARE}\n- [ ] Call her\n- [x] Write\n\n- [ ] Read\n` };
    const { texts, carried, left } = carryAll(then, NEW, '2026-01-15', { now });
    assert.equal(carried, 1);
    assert.match(texts[OLD] ?? '', /^- \[ \] Call her\n- \[x\] Write\n\n- \[>\] Read 🆔/mu);
    assert.deepEqual(
      left.map(({ message }) => inEnglish(message).split('.')[0]),
      ['This item has changed or moved in its note', 'This item has changed or moved in its note'],
    );
  });

  it('marks alone what stands in the new note already, by its id', () => {
    const first = carryAll({ [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: BARE }, NEW, '2026-01-15');
    // The new note was written, the old one was not.
    const now = { [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: first.texts[NEW] ?? '' };
    const then = { [OLD]: `${BARE}\n- [ ] Call\n`, [NEW]: BARE };
    assert.deepEqual(carryAll(then, NEW, '2026-01-15', { now }).texts, first.texts);
  });
});
