import assert from 'node:assert/strict';
import { ItemLister } from '../../src/workspace/itemLister.ts';
import { entriesOf, isOpen } from '../../src/workspace/items.ts';
import { People } from '../../src/workspace/people.ts';
import { indexed } from './notesOf.ts';

const people = new People({ self: null, people: [] });
const context = { today: '2026-02-01', peopleOf: () => people };
const LINES = [
  '[ ] @lee Call Ola 📅 2026-01-20',
  '[/] me: Think ➕ 2025-12-01',
  '[x] Done 🆔 d1',
  '[>] Carried 🆔 c1 📅 2026-02-20',
  '[-] Dropped',
  '[ ] Read it 📅 soon 🆔 r1 ➕ 2026-01-02',
  '[ ] @lee Ask again 📅 2026-01-20',
];
const ITEMS = LINES.map((line) => `- ${line}\n`).join('');
const NOTES = {
  'with a date': indexed('1-1s/dana-reyes/2026-01-05.md', `# 1-on-1\n\n${ITEMS}`),
  'with sessions': indexed(
    '1-1s/dana-reyes.md',
    `# Dana Reyes\n\n${ITEMS}\n## 2026-01-12\n\n${ITEMS}\n## 2026-01-05\n\n${ITEMS}`,
  ),
  'that nothing is said about': indexed('1-1s/talk.md', `---\ntype: 1-on-1\n---\n\n${ITEMS}`),
};

describe('listed items', () => {
  for (const [what, note] of Object.entries(NOTES))
    it(`say what those of a note ${what} say`, () => {
      const listed = new ItemLister(() => context).listed(note, () => true);
      const expected = entriesOf(note, context);
      assert.ok(expected.length >= LINES.length);
      assert.equal(listed.length, expected.length);
      for (const [at, entry] of expected.entries())
        for (const [name, value] of Object.entries(entry))
          assert.deepEqual(Reflect.get(listed[at] ?? {}, name), value, `${name} of ${entry.item.source}`);
    });

  it('are a chain of those that are wanted', () => {
    const note = NOTES['with sessions'];
    const open = entriesOf(note, context).filter(isOpen);
    const texts: string[] = [];
    const first = new ItemLister(() => context).first(note, isOpen);
    for (let item = first; item; item = item.next) texts.push(item.text);
    assert.deepEqual(
      texts,
      open.map(({ text }) => text),
    );
    assert.equal(
      new ItemLister(() => context).first(note, () => false),
      null,
    );
  });

  it('share what is written of whose they are', () => {
    const listed = new ItemLister(() => context).listed(NOTES['with sessions'], () => true);
    assert.equal(new Set(listed.map(({ whose }) => whose)).size, 3);
  });
});
