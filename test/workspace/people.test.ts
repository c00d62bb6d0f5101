import assert from 'node:assert/strict';
import { namesMentioned, People, rosterEntryOf, rosterWith } from '../../src/workspace/people.ts';
import { indexed } from './notesOf.ts';

const robin = { name: 'Robin Vale', otherNames: ['robin', 'rv@corp.example'] };
const dana = { name: 'Dana Reyes', otherNames: ['dana', 'dana@corp.example', 'Danny'] };
const lee = { name: 'Lee Park', otherNames: [] };

describe('people', () => {
  const roster = new People({ self: robin, people: [dana, lee] });
  const spellings: readonly (readonly [string, string])[] = [
    ['Dana Reyes', 'Dana Reyes'],
    ['dana', 'Dana Reyes'],
    ['@dana', 'Dana Reyes'],
    ['dana-reyes', 'Dana Reyes'],
    ['DANA_REYES', 'Dana Reyes'],
    ['dana@corp.example', 'Dana Reyes'],
    ['danny', 'Dana Reyes'],
    ['lee', 'Lee Park'],
    ['robin', 'Robin Vale'],
    ['Sam', 'Sam'],
  ];
  for (const [written, name] of spellings)
    it(`${written} is ${name}`, () => assert.equal(roster.resolve(written).name, name));

  it('know who oneself is', () => {
    assert.equal(roster.resolve('rv@corp.example').isSelf, true);
    assert.equal(roster.resolve('dana').isSelf, false);
  });

  it('never guess between two', () => {
    const two = new People({ self: null, people: [lee, { name: 'Lee Ortiz', otherNames: [] }] });
    assert.equal(two.resolve('lee').name, 'lee');
    assert.equal(two.resolve('lee', 'Lee Park').name, 'lee');
    assert.equal(two.resolve('lee-ortiz').name, 'Lee Ortiz');
  });

  it('an owner’s short name means the note’s person, where they are one of the two', () => {
    const two = new People({ self: robin, people: [lee, { name: 'Lee Ortiz', otherNames: ['lo'] }, dana] });
    const ownerIn = (person: string, name: string): string | undefined =>
      two.ownerOf({ name, range: null, party: null }, { person: { name: person, range: null } })?.name;
    assert.equal(ownerIn('Lee Park', 'lee'), 'Lee Park');
    assert.equal(ownerIn('lo', 'Lee'), 'Lee Ortiz');
    assert.equal(ownerIn('Dana Reyes', 'lee'), 'lee');
    assert.equal(ownerIn('Lee Park', 'lo'), 'Lee Ortiz');
    assert.equal(ownerIn('Lee', 'lee'), 'lee');
  });

  describe('of whom one has as handle the first name of both', () => {
    const okoye = { name: 'Dana Okoye', otherNames: [] };
    const two = new People({ self: robin, people: [dana, okoye, lee] });
    const rows: readonly (readonly [text: string, person: string | undefined, owner: string | undefined])[] =
      [
        ['person: Dana', 'Dana', 'Dana'],
        ['person: "@dana"', 'Dana Reyes', 'Dana Reyes'],
        ['person: "[[Dana]]"', 'Dana', 'Dana'],
        ['participants: ["@dana", Robin Vale]', 'Dana Reyes', 'Dana Reyes'],
        ['person: dana@corp.example', 'Dana Reyes', 'Dana Reyes'],
        ['person: Danny', 'Dana Reyes', 'Dana Reyes'],
        ['person: Lee Park', 'Lee Park', 'Dana'],
        ['person: Dana Reyes', 'Dana Reyes', 'Dana Reyes'],
        ['person: Dana Okoye', 'Dana Okoye', 'Dana Okoye'],
      ];
    for (const [text, person, owner] of rows)
      it(`${text}: a bare name is a guess, unless the note is about one of them; a handle is none`, () => {
        const { note } = indexed('1-1s/a.md', `---\n${text}\n---\n- [ ] Call → Dana\n- [ ] @dana Send\n`);
        const owners = note.sessions
          .flatMap(({ items }) => items)
          .map((item) => item.owner && two.ownerOf(item.owner, note)?.name);
        assert.deepEqual([two.personOf(note)?.name, ...owners], [person, owner, 'Dana Reyes']);
      });

    it('is known by the handle, and nobody else is made of a note that has it', () => {
      assert.equal(two.resolve('dana').name, 'dana');
      assert.equal(two.resolve('@dana').name, 'Dana Reyes');
      const people = new People({ self: null, people: [dana, okoye] }, new Map([['dana', 'Dana']]));
      assert.deepEqual(
        people.all().map(({ name }) => name),
        ['Dana Okoye', 'Dana Reyes'],
      );
    });
  });

  it('name everybody who may be meant', () => {
    const names = (people: People, name: string): string[] => people.candidates(name).map((one) => one.name);
    const two = new People({ self: robin, people: [lee, { name: 'Lee Ortiz', otherNames: ['lee'] }, dana] });
    assert.deepEqual(names(two, 'Lee'), ['Lee Ortiz', 'Lee Park']);
    assert.deepEqual(names(two, 'lee-park'), ['Lee Park']);
    assert.deepEqual(names(two, 'Danny'), ['Dana Reyes']);
    assert.deepEqual(names(two, 'rv@corp.example'), ['Robin Vale']);
    assert.deepEqual(names(two, 'Kim'), []);
    const mentioned = new Map([
      ['lee-park', 'Lee Park'],
      ['lee-ortiz', 'lee-ortiz'],
      ['lee', 'Lee'],
      ['kim', 'Kim'],
    ]);
    const unlisted = new People({ self: robin, people: [] }, mentioned);
    assert.deepEqual(names(unlisted, 'lee'), ['Lee Park', 'lee-ortiz']);
    assert.deepEqual(names(unlisted, 'kim'), ['Kim']);
    assert.deepEqual(names(unlisted, 'robin'), ['Robin Vale']);
    assert.deepEqual(names(new People({ self: null, people: [dana] }, mentioned), 'lee'), []);
    assert.deepEqual([two.hasRoster, unlisted.hasRoster], [true, false]);
  });

  it('offer those whose name is nearly so, and a word for each that is theirs alone', () => {
    const two = new People({
      self: robin,
      people: [lee, { name: 'Lee Ortiz', otherNames: ['Lee', 'l o', '@leo'] }, dana],
    });
    assert.deepEqual(two.nearestTo('Danna').map(two.handleOf, two), ['dana']);
    assert.deepEqual(two.nearestTo('lee prak').map(two.handleOf, two), ['lee-park']);
    assert.deepEqual(
      two.nearestTo('robyn').map(({ name }) => name),
      ['Robin Vale'],
    );
    assert.deepEqual(two.nearestTo('Kim'), []);
    assert.equal(two.handleOf(two.resolve('Lee Ortiz')), 'Lee');
    assert.equal(two.handleOf(two.resolve('Sam Kim')), 'sam-kim');
  });

  it('who stand in the roster twice are one', () => {
    const twice = new People({
      self: null,
      people: [dana, { name: 'dana-reyes', otherNames: ['dana', 'dee'] }],
    });
    for (const written of ['dana', 'dee', 'Danny']) assert.equal(twice.resolve(written).name, 'Dana Reyes');
  });

  it('are found by slug without a roster, and by the first name of the note’s person', () => {
    const mentioned = namesMentioned([
      indexed('1-1s/a.md', '---\nperson: dana-reyes\n---\n').note,
      indexed('1-1s/b.md', '---\nperson: Dana Reyes\n---\n').note,
    ]);
    const people = new People({ self: null, people: [] }, mentioned);
    assert.equal(people.resolve('dana-reyes').name, 'Dana Reyes');
    assert.equal(people.resolve('dana').name, 'dana');
    assert.equal(people.resolve('dana', 'dana-reyes').name, 'Dana Reyes');
  });

  it('come from notes of kind person as well', () => {
    const { note } = indexed(
      'people/dana.md',
      '---\ntype: person\nperson: Dana Reyes\nhandle: dee\naliases: [Danny]\n---\n',
    );
    assert.deepEqual(rosterEntryOf(note), { name: 'Dana Reyes', otherNames: ['dee', 'Danny'] });
    assert.equal(rosterEntryOf(indexed('1-1s/dana.md', '').note), null);
  });

  it('come from one folder alone where the configuration names it', () => {
    const person = (name: string): string => `---\ntype: person\nperson: ${name}\n---\n`;
    const notes = [
      indexed('Team/People/dana.md', person('Dana Reyes')),
      indexed('team/peoples/lee.md', person('Lee Park')),
      indexed('old/omar.md', person('Omar Said')),
    ];
    const self = { name: 'Robin Vale', otherNames: [] };
    const names = (peopleFolder: string | null): string[] =>
      rosterWith({ self, people: [], peopleFolder }, notes).people.map(({ name }) => name);
    assert.deepEqual(names('team/people'), ['Dana Reyes']);
    assert.deepEqual(names(null), ['Dana Reyes', 'Lee Park', 'Omar Said']);
  });

  it('are all known, each once, from the roster and from notes', () => {
    const mentioned = new Map([
      ['dana', 'Dana'],
      ['lee-park', 'Lee Park'],
      ['tomas-lind', 'Tomas Lind'],
    ]);
    const people = new People(
      { self: { name: 'Robin Vale', otherNames: ['robin'] }, people: [dana] },
      mentioned,
    );
    assert.deepEqual(
      people.all().map(({ name, isSelf, otherNames }) => [name, isSelf, otherNames.length > 0]),
      [
        ['Dana Reyes', false, true],
        ['Lee Park', false, false],
        ['Robin Vale', true, true],
        ['Tomas Lind', false, false],
      ],
    );
  });
});
