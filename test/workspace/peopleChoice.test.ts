import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import {
  chosenPeople,
  EVERYBODY,
  leavesOut,
  PEOPLE_ORDER_NAMES,
  type PeopleChoice,
  peopleChoiceInWords,
} from '../../src/workspace/peopleChoice.ts';
import { peopleRows } from '../../src/workspace/peopleRows.ts';
import { heard, meeting, peopleIn, seen, TODAY } from './peopleOf.ts';

const { people, programs } = peopleIn({
  '1-1s/d/2026-01-14.md': meeting('Dana Reyes', '2026-01-14'),
  '1-1s/z/2026-01-02.md': meeting('Zoë Adler', '2026-01-02'),
  '1-1s/l/2026-01-20.md': meeting('Lee Park', '2026-01-20'),
  'development/a.md': '---\ntype: program\n---\n',
});

const cases: readonly (readonly [Partial<PeopleChoice>, readonly string[]])[] = [
  [{}, ['Zoë Adler', 'Dana Reyes', 'Lee Park']],
  [{ order: 'name' }, ['Dana Reyes', 'Lee Park', 'Zoë Adler']],
  [{ order: 'next' }, ['Zoë Adler', 'Dana Reyes', 'Lee Park']],
  [{ words: 'zoe' }, ['Zoë Adler']],
  [{ words: 'a d' }, ['Zoë Adler', 'Dana Reyes']],
  [{ words: 'PARK lee' }, ['Lee Park']],
  [{ words: '  ' }, ['Zoë Adler', 'Dana Reyes', 'Lee Park']],
  [{ isLateOnly: true, order: 'name' }, ['Dana Reyes', 'Zoë Adler']],
  [{ isLateOnly: true, words: 'lee' }, []],
];

describe('who is shown', () => {
  for (const [choice, expected] of cases) {
    it(`with ${JSON.stringify(choice)}`, () => {
      const chosen = chosenPeople(people, { ...EVERYBODY, ...choice });
      assert.deepEqual(
        chosen.map(({ name }) => name),
        expected,
      );
    });
  }

  it('stands by each order in one that never changes', () => {
    for (const order of PEOPLE_ORDER_NAMES) {
      const once = chosenPeople(people, { ...EVERYBODY, order });
      assert.deepEqual(chosenPeople([...people].reverse(), { ...EVERYBODY, order }), once);
    }
  });

  it('knows what leaves somebody out', () => {
    assert.equal(leavesOut(EVERYBODY), false);
    assert.equal(leavesOut({ ...EVERYBODY, words: ' ', order: 'name' }), false);
    assert.equal(leavesOut({ ...EVERYBODY, words: 'd' }), true);
    assert.equal(leavesOut({ ...EVERYBODY, isLateOnly: true }), true);
  });

  it('is said in words', () => {
    const words = (choice: Partial<PeopleChoice>): string =>
      inEnglish(peopleChoiceInWords({ ...EVERYBODY, ...choice }, 2, 8));
    assert.equal(words({ isLateOnly: true }), '2 of 8 people: late');
    assert.equal(words({ words: 'da ' }), '2 of 8 people: with “da”');
    assert.equal(words({ words: 'da', isLateOnly: true }), '2 of 8 people: late, with “da”');
  });

  it('is oneself as well, unless somebody is looked for', () => {
    const top = (choice: Partial<PeopleChoice>): string =>
      seen(peopleRows(people, programs, { ...EVERYBODY, ...choice }, TODAY)[0] ?? assert.fail());
    assert.match(top({}), /^My development/u);
    assert.match(top({ words: 'dana' }), /^Dana Reyes/u);
  });

  it('is told apart by folder where two have somebody of one name', () => {
    const twice = people.flatMap((person) => [person, { ...person, root: '/team/other' }]);
    const rows = peopleRows(twice, [], { ...EVERYBODY, words: 'lee' }, TODAY);
    assert.deepEqual(
      rows.map((row) => [seen(row).split(' · ')[0], heard(row).split(', ').at(-1)]),
      [
        ['Lee Park | notes', 'in notes'],
        ['Lee Park | other', 'in other'],
      ],
    );
  });
});
