import assert from 'node:assert/strict';
import { SECTION_ALIASES } from '../../../src/config/sections.ts';
import { itemsOf } from '../../../src/notes/itemsOf.ts';
import type { Item, Note, ReadingOptions, TextRange } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/readNote.ts';
import { marked } from './marked.ts';

/** The manager is Sam Okafor; the roster knows three people. */
export const OPTIONS: ReadingOptions = {
  include: ['1-1s/**', '1on1s/**', '1-on-1s/**', 'one-on-ones/**', 'coaching/**'],
  exclude: ['**/templates/**', '**/archive/**', '**/node_modules/**'],
  self: ['Sam Okafor', '@sam', 'sam.okafor@corp.example'],
  knownPeople: ['Dana Reyes', '@dana', 'Lee Park', 'Jean-Luc Østergård'],
  sectionAliases: SECTION_ALIASES,
  prompts: ['What are we really trying to do?', '_Which trigger led to this decision?_'],
};

/** A dated note about Dana Reyes, recognized by its path. */
export const PATH = '1-1s/dana-reyes/2026-01-15.md';

export function noteOf(text: string, path = PATH, options: Partial<ReadingOptions> = {}): Note {
  const note = readNote(path, text, { ...OPTIONS, ...options });
  assert.ok(note, 'the text is a note');
  return note;
}

/** What a case says of an item; what it leaves out is open, of the form `task`, and null. `section` is compared where given. */
export interface ExpectedItem
  extends Partial<
    Pick<
      Item,
      | 'form'
      | 'text'
      | 'status'
      | 'invalidDue'
      | 'done'
      | 'raised'
      | 'id'
      | 'priority'
      | 'expectation'
      | 'result'
      | 'section'
      | 'isPreparation'
    >
  > {
  readonly text: string;
  readonly owner?: string | null;
  readonly party?: 'self' | 'person' | null;
  readonly due?: string | null;
  readonly others?: readonly string[];
}

export type ItemCase = readonly [fixture: string, ...expected: ExpectedItem[]];

/** One test for each case: every field of every item, and the exact ranges that the fixture marks. */
export function testItems(cases: readonly ItemCase[], prefix = '', path = PATH): void {
  for (const [fixture, ...expected] of cases) {
    it(`${prefix}${JSON.stringify(fixture)}`, () => {
      const { text, ranges } = marked(prefix + fixture);
      const note = noteOf(text, path);
      const items = itemsOf(note);
      assert.deepEqual(
        items.map((item, index) => viewOf(item, expected[index])),
        expected.map(completed),
      );
      const present = (list: (TextRange | null | undefined)[]): TextRange[] =>
        list.filter((range) => range !== null && range !== undefined);
      assert.deepEqual(present(items.map(({ owner }) => owner?.range)), ranges('owner'), 'owners');
      assert.deepEqual(present(items.map(({ due }) => due?.range)), ranges('due'), 'due dates');
      assert.deepEqual(
        items.flatMap(({ otherDues }) => otherDues.map(({ range }) => range)),
        ranges('other'),
        'other due dates',
      );
      assert.deepEqual(
        note.invalidDates.map(({ range }) => range),
        ranges('invalid'),
        'invalid dates',
      );
      if (ranges('item').length > 0)
        assert.deepEqual(
          items.map(({ range }) => range),
          ranges('item'),
          'items',
        );
      if (ranges('box').length > 0)
        assert.deepEqual(present(items.map(({ statusRange }) => statusRange)), ranges('box'), 'boxes');
      for (const item of items) assert.equal(item.source, text.slice(item.range.start, item.range.end));
    });
  }
}

function viewOf(item: Item, expected: ExpectedItem | undefined): Required<ExpectedItem> {
  const { form, text, status, invalidDue, done, raised, id, priority, expectation, result } = item;
  return {
    form,
    text,
    status,
    invalidDue,
    done,
    raised,
    id,
    priority,
    expectation,
    result,
    section: expected?.section === undefined ? null : item.section,
    isPreparation: item.isPreparation,
    owner: item.owner?.name ?? null,
    party: item.owner?.party ?? null,
    due: item.due?.value ?? null,
    others: item.otherDues.map(({ value }) => value),
  };
}

function completed(expected: ExpectedItem): Required<ExpectedItem> {
  return {
    form: 'task',
    status: 'open',
    invalidDue: null,
    done: null,
    raised: null,
    id: null,
    priority: null,
    expectation: null,
    result: null,
    section: null,
    isPreparation: false,
    owner: null,
    party: null,
    due: null,
    others: [],
    ...expected,
  };
}
