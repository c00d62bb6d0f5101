import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import type { Note } from '../../src/notes/note.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { type ItemChange, planItemChange, planItemChanges } from '../../src/writing/itemChange.ts';
import { referenceTo } from '../../src/writing/locate.ts';
import { applied } from '../../src/writing/replacement.ts';

const options = readingOptions({
  ...DEFAULT_CONFIGURATION,
  self: { name: 'Robin Vale', otherNames: ['robin'] },
  people: [{ name: 'Lee Park', otherNames: ['lee'] }],
});
const read = (text: string): Note | null => readNote('1-1s/dana.md', text, options);
const TODAY = '2026-01-23';
const DUE: ItemChange = { kind: 'setDue', due: '2026-02-06' };
const LEE: ItemChange = { kind: 'assign', handles: ['lee'], names: ['Lee Park'] };
const ME: ItemChange = { kind: 'assign', handles: ['me'], names: ['Robin Vale', 'me'] };
const CANCEL: ItemChange = { kind: 'cancel' };
const DEFER: ItemChange = { kind: 'defer', today: TODAY };

/** Reads `before`, then changes its item number `index` in `now`. */
function changed(change: ItemChange, before: string, now = before, index = 0): string {
  const note = read(before);
  const item = note && itemsOf(note)[index];
  assert.ok(note && item, 'the item is read');
  const plan = planItemChange(now, referenceTo(note, item), change, read);
  return plan.kind === 'edit' ? applied(now, plan.replacements) : `refused: ${inEnglish(plan.message)}`;
}

/** A table below an action heading with one row. */
const table = (columns: string, cells: string): string =>
  `## Next steps\n\n${columns}\n${columns.replace(/[^|]+/gu, ' --- ')}\n${cells}\n`;

type Example = readonly [title: string, before: string, after: string];

const dueDates: readonly Example[] = [
  ['none yet', '- [ ] Send it', '- [ ] Send it 📅 2026-02-06'],
  ['none yet, CRLF and more below', '- [ ] a\r\n\r\nWords.\r\n', '- [ ] a 📅 2026-02-06\r\n\r\nWords.\r\n'],
  ['before an id that stands last', '- [ ] Send it ^k3f9', '- [ ] Send it 📅 2026-02-06 ^k3f9'],
  ['before trailing spaces', '- [ ] Send it  \n  now', '- [ ] Send it 📅 2026-02-06  \n  now'],
  ['before a hard break', '- [ ] Send it\\\n  now', '- [ ] Send it 📅 2026-02-06\\\n  now'],
  ['code over two lines', '- [ ] Send `it\n  now` please', '- [ ] Send `it\n  now` please 📅 2026-02-06'],
  ['in a quote', '> 1) [ ] Send it\n> more', '> 1) [ ] Send it 📅 2026-02-06\n> more'],
  ['behind a tag', '- [ ] Send it #plan', '- [ ] Send it #plan 📅 2026-02-06'],
  ['an emoji’s', '- [ ] Send it 📅 2026-01-20 #plan', '- [ ] Send it 📅 2026-02-06 #plan'],
  ['another emoji’s, joined', '- [ ] Send it 🗓️2026-01-20', '- [ ] Send it 🗓️2026-02-06'],
  ['a key’s', '- [ ] Send it due:2026-01-20 soon', '- [ ] Send it due:2026-02-06 soon'],
  ['an inline field’s', '- [ ] [due:: 2026-01-20] Send it', '- [ ] [due:: 2026-02-06] Send it'],
  ['in parentheses', '- [ ] Send it (due:: 2026-01-20)', '- [ ] Send it (due:: 2026-02-06)'],
  ['in braces', '- [ ] Send it {due:2026-01-20}', '- [ ] Send it {due:2026-02-06}'],
  ['bold', '- [ ] Send it **Due:** 2026-01-20', '- [ ] Send it **Due:** 2026-02-06'],
  ['by a day', '- [ ] Send it by 2026-01-20', '- [ ] Send it by 2026-02-06'],
  ['bare', '- [ ] Send it (2026-01-20)', '- [ ] Send it (2026-02-06)'],
  ['a link', '- [ ] Send it 📅 [[2026-01-20]]', '- [ ] Send it 📅 [[2026-02-06]]'],
  ['of another form', '- [ ] Send it due: January 20, 2026', '- [ ] Send it due: 2026-02-06'],
  ['with a time of day', '- [ ] Send it 📅 2026-01-20 10:30', '- [ ] Send it 📅 2026-02-06 10:30'],
  ['in words', '- [ ] Send it [due: tomorrow]', '- [ ] Send it [due: 2026-02-06]'],
  ['impossible', '- [ ] Send it 📅 2026-02-30', '- [ ] Send it 📅 2026-02-06'],
  ['two that differ', '- [ ] a 📅 2026-01-20 due:2026-01-21', '- [ ] a 📅 2026-02-06 due:2026-02-06'],
  ['the same twice', '- [ ] a 📅 2026-01-20 due:2026-01-20', '- [ ] a 📅 2026-02-06 due:2026-02-06'],
  ['beside a date of the words', '- [ ] a 2026-01-02 📅 2026-01-20', '- [ ] a 2026-01-02 📅 2026-02-06'],
  ['a mark that waits for it', '- [ ] Send it 📅', '- [ ] Send it 📅 2026-02-06'],
  ['a key that waits for it', '- [ ] Send it due: ', '- [ ] Send it due: 2026-02-06 '],
  ['brackets that wait for it', '- [ ] Send it [due:: ]', '- [ ] Send it [due:: 2026-02-06]'],
  ['a line', '## Next steps\n\nTODO: Send it', '## Next steps\n\nTODO: Send it 📅 2026-02-06'],
  [
    'nested bullets',
    '- [ ] Send it\n  - Expectation: one page',
    '- [ ] Send it 📅 2026-02-06\n  - Expectation: one page',
  ],
  [
    'a row’s',
    table('| Task | Due |', '| Send it | 2026-01-20 |'),
    table('| Task | Due |', '| Send it | 2026-02-06 |'),
  ],
  ['a row’s words', table('| Task | By |', '| a | soon |'), table('| Task | By |', '| a | 2026-02-06 |')],
  ['a row’s dash', table('| Task | Due |', '| a | - |'), table('| Task | Due |', '| a | 2026-02-06 |')],
  ['an empty cell', table('| Task | Due |', '| a |  |'), table('| Task | Due |', '| a | 2026-02-06  |')],
  ['a missing cell', table('| Task | Due |', '| a |'), table('| Task | Due |', '| a 📅 2026-02-06 |')],
  [
    'a row without a column for it',
    table('| Task | Owner |', '| a | Dana |'),
    table('| Task | Owner |', '| a 📅 2026-02-06 | Dana |'),
  ],
];

const owners: readonly Example[] = [
  ['none yet', '- [ ] Send it', '- [ ] @lee Send it'],
  ['none yet, in progress', '1. [/]  Send it', '1. [/]  @lee Send it'],
  ['a handle', '- [ ] @dana Send it', '- [ ] @lee Send it'],
  ['a handle that stands last', '- [ ] Send it @dana #plan', '- [ ] Send it @lee #plan'],
  ['oneself', '- [ ] @me Send it', '- [ ] @lee Send it'],
  ['a link', '- [ ] [[Dana]] Send it', '- [ ] [[Lee Park]] Send it'],
  ['a link with other words', '- [ ] [[people/dana|Dana]] Send it', '- [ ] [[Lee Park]] Send it'],
  ['a link to a page', '- [ ] [Dana](people/dana.md) Send it', '- [ ] @lee Send it'],
  ['unknown in doubtful places', '- [ ] Send it (Dana)', '- [ ] Send it (Lee Park)'],
  ['brackets', '- [ ] [Dana] Send it', '- [ ] [Lee Park] Send it'],
  ['parentheses', '- [ ] (Dana) Send it', '- [ ] (Lee Park) Send it'],
  ['an arrow', '- [ ] Send it → Dana', '- [ ] Send it → Lee Park'],
  ['an arrow to a handle', '- [ ] Send it -> @dana', '- [ ] Send it -> @lee'],
  ['a key', '- [ ] Send it Owner: Dana 📅 2026-01-20', '- [ ] Send it Owner: Lee Park 📅 2026-01-20'],
  ['a bold key', '- [ ] **Owner:** Dana Send it', '- [ ] **Owner:** Lee Park Send it'],
  ['from a heading', '## Dana\n\n- [ ] Send it', '## Dana\n\n- [ ] @lee Send it'],
  ['of a line', '## Next steps\n\nTODO: Send it', '## Next steps\n\nTODO: @lee Send it'],
  [
    'of a row',
    table('| Task | Owner |', '| Send it | Dana |'),
    table('| Task | Owner |', '| Send it | Lee Park |'),
  ],
  ['of a row without one', table('| Task | Who |', '| a |  |'), table('| Task | Who |', '| a | Lee Park  |')],
  [
    'of a row without a column',
    table('| Task |', '| [ ] Send it |'),
    table('| Task |', '| [ ] @lee Send it |'),
  ],
];

const cancelled: readonly Example[] = [
  ['an item', '- [ ] Send it 📅 2026-01-20', '- [-] Send it 📅 2026-01-20'],
  ['an item in progress in a quote', '> * [/] Send it\r\n> more', '> * [-] Send it\r\n> more'],
  ['a row', table('| Task | Status |', '| a | open |'), table('| Task | Status |', '| a | Cancelled |')],
  ['a row’s box', table('| Task |', '| [ ] a |'), table('| Task |', '| [-] a |')],
];

const deferred: readonly Example[] = [
  ['a week from its due date', '- [ ] a 📅 2026-01-30', '- [ ] a 📅 2026-02-06'],
  ['a week from its due date that passed lately', '- [ ] a due:2026-01-20', '- [ ] a due:2026-01-27'],
  ['to today where that is a week later', '- [ ] a 📅 2026-01-16', '- [ ] a 📅 2026-01-23'],
  ['a week from today where both have passed', '- [ ] a 📅 2026-01-15', '- [ ] a 📅 2026-01-30'],
];

const examples: readonly (readonly [string, ItemChange, readonly Example[]])[] = [
  ['setting a due date', DUE, dueDates],
  ['assigning', LEE, owners],
  ['cancelling', CANCEL, cancelled],
  ['putting off by a week', DEFER, deferred],
];

for (const [title, change, table] of examples) {
  describe(title, () => {
    for (const [name, before, after] of table) {
      it(name, () => assert.equal(changed(change, before), after));
      if (change.kind === 'setDue' || change.kind === 'assign')
        it(`${name}, once more changes nothing`, () => assert.equal(changed(change, after), after));
    }
  });
}

describe('changing an item', () => {
  it('writes oneself as me', () => {
    assert.equal(changed(ME, '- [ ] Send it'), '- [ ] @me Send it');
    assert.equal(changed(ME, '- [ ] Owner: Dana Send it'), '- [ ] Owner: Robin Vale Send it');
  });

  it('marks a name that nobody knows where it would not be read as one', () => {
    const sam: ItemChange = { kind: 'assign', handles: ['sam'], names: ['Sam'] };
    assert.equal(changed(sam, '- [ ] Send it (Dana)'), '- [ ] Send it (@sam)');
  });

  it('takes the spelling that is read back', () => {
    const due: ItemChange = { kind: 'assign', handles: ['due', 'due-park'], names: ['Due Park'] };
    assert.equal(changed(due, '- [ ] Send it'), '- [ ] @due-park Send it');
  });

  const refusals: readonly (readonly [string, ItemChange, string, RegExp])[] = [
    ['a line that is to be cancelled', CANCEL, '## To-do\n\nTODO: a', /no place for “cancelled”/u],
    ['a row without a status', CANCEL, table('| Task |', '| a |'), /no place for “cancelled”/u],
    ['to put off what is not dated', DEFER, '- [ ] a', /no due date/u],
    ['to put off what is no day', DEFER, '- [ ] a 📅 2026-02-30', /no calendar day/u],
    ['somebody whom no spelling names', { ...LEE, handles: [], names: [] }, '- [ ] a', /something else/u],
    ['what is closed', DUE, '- [x] a', /closed already/u],
  ];
  for (const [title, change, text, message] of refusals) {
    it(`refuses ${title}`, () => assert.match(changed(change, text), message));
  }
});

describe('changing several items of one note', () => {
  const several = (text: string, indexes: readonly number[], change: ItemChange, now = text) => {
    const note = read(text);
    assert.ok(note);
    const items = itemsOf(note).filter((_, index) => indexes.includes(index));
    const plan = planItemChanges(
      now,
      items.map((item) => referenceTo(note, item)),
      change,
      read,
    );
    return { text: applied(now, plan.replacements), refusals: plan.refusals.map(inEnglish) };
  };

  it('is one edit, identical lines included', () => {
    const text = '- [ ] a\n- [ ] b\n- [ ] a\n- [ ] a\n';
    assert.deepEqual(several(text, [0, 2], CANCEL), {
      text: '- [-] a\n- [ ] b\n- [-] a\n- [ ] a\n',
      refusals: [],
    });
  });

  it('leaves alone what cannot be changed, and says why', () => {
    const text = '- [ ] a 📅 2026-01-30\n- [ ] b\n- [ ] c 📅 2026-01-31\n';
    const { text: after, refusals } = several(text, [0, 1, 2], DEFER);
    assert.equal(after, '- [ ] a 📅 2026-02-06\n- [ ] b\n- [ ] c 📅 2026-02-07\n');
    assert.equal(refusals.length, 1);
    assert.match(refusals[0] ?? '', /no due date/u);
  });

  it('writes each in its own way', () => {
    const { text, refusals } = several(
      '- [ ] Send `it\n  now` please\n- [ ] b\n- [ ] c due: \n',
      [0, 1, 2],
      DUE,
    );
    assert.equal(
      text,
      '- [ ] Send `it\n  now` please 📅 2026-02-06\n- [ ] b 📅 2026-02-06\n- [ ] c due: 2026-02-06 \n',
    );
    assert.deepEqual(refusals, []);
  });

  it('finds each again in a text that has changed', () => {
    const { text, refusals } = several(
      '- [ ] a\n- [ ] b\n- [ ] c\n',
      [0, 2],
      CANCEL,
      'New.\n\n- [ ] c\n- [ ] A\n',
    );
    assert.equal(text, 'New.\n\n- [-] c\n- [ ] A\n');
    assert.equal(refusals.length, 1);
  });

  it('takes a moment for a long list', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `- [ ] Item ${index}\n`);
    const { text, refusals } = several(lines.join(''), [...lines.keys()], DUE);
    assert.equal(text, lines.map((line) => line.replace('\n', ' 📅 2026-02-06\n')).join(''));
    assert.deepEqual(refusals, []);
  });

  it('takes a moment for a long table', () => {
    const rows = Array.from({ length: 150 }, (_, index) => `| Item ${index} | `);
    const written = (due: string): string => table('| Task | Due |', rows.map((row) => row + due).join('\n'));
    const { text, refusals } = several(written(' |'), [...rows.keys()], DUE);
    assert.equal(text, written('2026-02-06  |'));
    assert.deepEqual(refusals, []);
  });

  it('reads the text a few times, not once for each, where one of many must be written otherwise', () => {
    const item = (index: number): string =>
      index === 57 ? '- [ ] Send `it\n  now` please\n' : `- [ ] Item ${index}\n`;
    const text = Array.from({ length: 100 }, (_, index) => item(index)).join('');
    const note = read(text);
    assert.ok(note);
    const references = itemsOf(note).map((each) => referenceTo(note, each));
    let readings = 0;
    const counted = (now: string): Note | null => {
      readings++;
      return read(now);
    };
    const { replacements, refusals } = planItemChanges(text, references, DUE, counted);
    assert.deepEqual(refusals, []);
    assert.equal(replacements.length, 100);
    assert.ok(readings < 25, `${readings} readings`);
  });
});
