import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { GROUPING_NAMES } from '../../src/workspace/groupings.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { randomNumbers } from './changing.ts';
import { indexed } from './notesOf.ts';

const FILTERS = [
  { words: '', whose: 'all' },
  { words: 'plan 1', whose: 'all' },
  { words: '', whose: 'theirs' },
] as const;

/** A note with many items. */
function note(place: number, kind: number): IndexedNote {
  const lines = Array.from({ length: 40 }, (_, at) => {
    const due = (at + kind) % 3 === 0 ? '' : ` 📅 2026-01-${10 + ((at * 7 + place + kind) % 20)}`;
    return `- [ ] @${['dana', 'lee', 'me'][(at + kind) % 3]} Send plan ${at % 20}${due}\n`;
  });
  return indexed(`1-1s/person-${place % 4}/2026-01-${10 + place}.md`, lines.join(''));
}

/** The open items of an index, which follow it. */
function openItems(index: NoteIndex): OpenItems {
  const people = new PeopleByRoot(index, () => DEFAULT_CONFIGURATION);
  const context = () => ({ today: '2026-01-20', peopleOf: (root: string) => people.of(root) });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  index.onDidChange((change) => {
    histories.take(change);
    items.take(change);
  });
  return items;
}

const shown = (
  items: OpenItems,
  grouping: (typeof GROUPING_NAMES)[number],
  filter: (typeof FILTERS)[number],
) => [
  items.countOf(grouping, filter),
  items
    .groups(grouping, filter)
    .map((group) => [group.key, group.overdue, group.entries.map(({ key }) => key)]),
];

describe('open items that are shown', () => {
  const notes = [0, 1, 2].map((kind) => Array.from({ length: 15 }, (_, place) => note(place, kind)));
  for (const grouping of GROUPING_NAMES)
    for (const filter of FILTERS)
      it(`by ${grouping}, of ${filter.whose} with “${filter.words}”, are right where notes change while they are put together`, () => {
        const random = randomNumbers(11);
        const index = new NoteIndex();
        index.update({ set: notes[0] ?? [] });
        const items = openItems(index);
        const work = items.prepare(grouping, filter);
        for (let step = 0; step < 12; step++) {
          work.next();
          const place = random(15);
          const other = notes[random(3)]?.[place];
          if (other && random(4) > 0) index.update({ set: [other] });
          else index.update({ deleted: [note(place, 0).key] });
        }
        const steps = [...work].length;
        assert.deepEqual(
          shown(items, grouping, filter),
          shown(openItems(index), grouping, filter),
          `${steps}`,
        );
      });

  it('are put together in steps, and then have nothing left to do', () => {
    const index = new NoteIndex();
    index.update({ set: notes[0] ?? [] });
    const items = openItems(index);
    assert.ok([...items.prepare('owner', FILTERS[0])].length > 4);
    assert.equal([...items.prepare('owner', FILTERS[0])].length, 0);
    assert.equal([...items.prepare('due', FILTERS[0])].length, 0, 'what is in order already needs no work');
  });
});
