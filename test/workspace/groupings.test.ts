import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { GROUPING_NAMES, type Grouping } from '../../src/workspace/groupings.ts';
import { isFiltering, type Whose } from '../../src/workspace/itemFilter.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { indexed } from './notesOf.ts';

/** Thursday. */
const TODAY = '2026-01-22';
const CONFIGURATION = { ...DEFAULT_CONFIGURATION, self: { name: 'Robin Vale', otherNames: ['robin'] } };

function itemsIn(files: Readonly<Record<string, string>>): OpenItems {
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, () => CONFIGURATION);
  index.update({ set: Object.entries(files).map(([path, text]) => indexed(path, text, CONFIGURATION)) });
  const context = () => ({ today: TODAY, peopleOf: (root: string) => people.of(root) });
  return new OpenItems(index, context, new ItemHistories(index, context));
}

const items = itemsIn({
  '1-1s/dana-reyes/2026-01-08.md':
    '- [ ] @dana-reyes Write the plan 📅 2026-01-20\n- [ ] @robin Review Ånge’s résumé 📅 2026-01-30\n',
  '1-1s/dana-reyes/2026-01-15.md': '- [ ] @dana-reyes Call Halden 📅 2026-01-10\n- [ ] Think\n',
  '1-1s/lee-park.md':
    '## 2026-01-19\n\n- [ ] @lee-park Count 📅 2026-01-22\n\n## 2026-01-12\n\n- [ ] @lee-park Sort 📅 2026-01-19\n',
  '1-1s/notes.md': '- [ ] @me Tidy up\n',
});

const groups: Readonly<Record<Grouping, readonly (readonly string[])[]>> = {
  due: [
    ['Overdue', 'Call Halden', 'Sort', 'Write the plan'],
    ['Today', 'Count'],
    ['Later', 'Review Ånge’s résumé'],
    ['No date', 'Think', 'Tidy up'],
  ],
  person: [
    ['Dana Reyes', 'Call Halden', 'Write the plan', 'Review Ånge’s résumé', 'Think'],
    ['Lee Park', 'Sort', 'Count'],
    ['No person', 'Tidy up'],
  ],
  owner: [
    ['Dana Reyes', 'Call Halden', 'Write the plan'],
    ['Lee Park', 'Sort', 'Count'],
    ['You', 'Review Ånge’s résumé', 'Tidy up'],
    ['No owner', 'Think'],
  ],
  note: [
    ['Lee Park, lee-park.md', 'Sort', 'Count'],
    ['Dana Reyes, 2026-01-15', 'Call Halden', 'Think'],
    ['Dana Reyes, 2026-01-08', 'Write the plan', 'Review Ånge’s résumé'],
    ['1-1s/notes.md', 'Tidy up'],
  ],
};

describe('open items in groups', () => {
  for (const grouping of GROUPING_NAMES) {
    it(`by ${grouping}`, () => {
      assert.deepEqual(
        items
          .groups(grouping)
          .map(({ title, entries }) => [inEnglish(title), ...entries.map(({ item }) => item.text)]),
        groups[grouping],
      );
    });
  }

  it('say how many are overdue', () => {
    assert.deepEqual(
      items.groups('owner').map(({ overdue }) => overdue),
      [2, 1, 0, 0],
    );
  });

  it('are made once for one question', () => {
    const filter = { words: 'plan', whose: 'all' } as const;
    assert.equal(items.groups('owner', filter), items.groups('owner', { ...filter }));
    assert.notEqual(items.groups('owner', filter), items.groups('note', filter));
  });
});

describe('filtering open items', () => {
  const filters: readonly (readonly [string, Whose, readonly string[]])[] = [
    ['', 'mine', ['Review Ånge’s résumé', 'Tidy up']],
    ['', 'theirs', ['Call Halden', 'Sort', 'Write the plan', 'Count']],
    ['PLAN', 'all', ['Write the plan']],
    ['ange resume', 'all', ['Review Ånge’s résumé']],
    ['RÉSUMÉ', 'all', ['Review Ånge’s résumé']],
    ['lee', 'all', ['Sort', 'Count']],
    ['2026-01-08.md', 'all', ['Write the plan', 'Review Ånge’s résumé']],
    ['robin', 'mine', ['Review Ånge’s résumé', 'Tidy up']],
    ['plan call', 'all', []],
    ['   ', 'all', groups.due.flatMap(([, ...texts]) => texts)],
  ];
  for (const [words, whose, texts] of filters) {
    it(`${whose} with “${words}”`, () => {
      assert.deepEqual(
        items.matching({ words, whose }).map(({ item }) => item.text),
        texts,
      );
    });
  }

  it('leaves something out only where it asks for something', () => {
    assert.equal(isFiltering({ words: '  ', whose: 'all' }), false);
    assert.equal(isFiltering({ words: 'a', whose: 'all' }), true);
    assert.equal(isFiltering({ words: '', whose: 'theirs' }), true);
  });
});
