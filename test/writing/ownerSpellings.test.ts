import assert from 'node:assert/strict';
import { entriesOf } from '../../src/workspace/items.ts';
import { People } from '../../src/workspace/people.ts';
import { itemAsText } from '../../src/writing/itemText.ts';
import { ownerSpellings } from '../../src/writing/ownerSpellings.ts';
import { indexed } from '../workspace/notesOf.ts';

const robin = { name: 'Robin Vale', otherNames: ['robin'] };
const dana = { name: 'Dana Reyes', otherNames: ['dee', 'dana@corp.example'] };
const lee = { name: 'Lee Park', otherNames: [] };
const other = { name: 'Lee Ortiz', otherNames: [] };
const people = new People({ self: robin, people: [dana, lee, other] });
const note = (person: string) => ({ person: { name: person, range: null } });

describe('how an owner is written', () => {
  const spellings: readonly (readonly [
    string,
    readonly string[],
    string,
    readonly string[],
    readonly string[],
  ])[] = [
    ['Dana Reyes', ['@dee', 'dana@corp.example'], 'Lee Park', ['dee', 'dana', 'dana-reyes'], ['Dana Reyes']],
    ['Lee Park', [], 'Dana Reyes', ['lee-park'], ['Lee Park']],
    ['Robin Vale', [], 'Dana Reyes', ['me'], ['Robin Vale', 'me']],
    ['Zoë Åkesson', [], 'Dana Reyes', ['zoe-akesson'], ['Zoë Åkesson']],
    ['🙂', [], 'Dana Reyes', [], ['🙂']],
  ];
  it('the handle that is the first name of two is only its owner’s', () => {
    const okoye = { name: 'Dana Okoye', otherNames: [] };
    const two = new People({ self: robin, people: [{ name: 'Dana Reyes', otherNames: ['dana'] }, okoye] });
    const handlesOf = (name: string, otherNames: readonly string[]): readonly string[] =>
      ownerSpellings(two.resolve(name), otherNames, { people: two, note: note('Dana Okoye') }).handles;
    assert.deepEqual(handlesOf('Dana Okoye', []), ['dana-okoye']);
    assert.deepEqual(handlesOf('Dana Reyes', ['dana']), ['dana', 'dana-reyes']);
  });

  for (const [name, otherNames, about, handles, names] of spellings) {
    it(`${name}, in a note about ${about}`, () => {
      const found = ownerSpellings(people.resolve(name), otherNames, { people, note: note(about) });
      assert.deepEqual(found.handles, handles);
      assert.deepEqual(found.names, names);
      for (const handle of found.handles)
        assert.equal(
          people.ownerOf({ name: handle, range: null, party: handle === 'me' ? 'self' : null }, note(about))
            ?.slug,
          people.resolve(name).slug,
        );
    });
  }
});

describe('an item as text', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['- [ ] @dee Send it 📅 2026-01-20', '- [ ] @dee Send it 📅 2026-01-20  (1-1s/a.md:1)'],
    ['- [/] (Dana Reyes) Send it', '- [/] @dana-reyes Send it  (1-1s/a.md:1)'],
    ['- [ ] @me Send it 📅 2026-02-30', '- [ ] @me Send it 📅 2026-02-30  (1-1s/a.md:1)'],
    ['- [ ] Think', '- [ ] Think  (1-1s/a.md:1)'],
  ];
  for (const [line, text] of lines) {
    it(text, () => {
      const configured = indexed('1-1s/a.md', `${line}\n`);
      const [entry] = entriesOf(configured, { today: '2026-01-22', peopleOf: () => people });
      assert.ok(entry);
      assert.equal(itemAsText(entry), text);
    });
  }
});
