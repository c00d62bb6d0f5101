import assert from 'node:assert/strict';
import { RULES } from '../../src/coaching/rules.ts';
import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { namesMentioned, People, rosterWith } from '../../src/workspace/people.ts';
import { setUpConfiguration } from '../../src/writing/setUpConfiguration.ts';
import { type SetUpFacts, setUpFacts } from '../../src/writing/setUpFacts.ts';
import { indexed } from '../workspace/notesOf.ts';

const RULE_IDS = RULES.map(({ id }) => id);
const AUTHOR = { name: 'Robin Vale', email: 'robin@corp.example' };

function factsOf(
  notes: readonly IndexedNote[],
  author: { name: string | null; email: string | null } = AUTHOR,
): SetUpFacts {
  const mentioned = namesMentioned(notes.map(({ note }) => note));
  const people = new People(rosterWith({ self: null, people: [] }, notes), mentioned);
  return setUpFacts({ notes, people, frameworks: FRAMEWORKS, author, today: '2026-01-15' });
}

const NOTES = [
  indexed(
    '1-1s/dana-reyes/2026-01-01.md',
    '---\nframework: grow\n---\n\n- [ ] @dana Send the plan\n- [ ] @robin Ask\n',
  ),
  indexed('1-1s/dana-reyes/2026-01-08.md', '---\nframework: GROW\n---\n\n- [ ] @dana-reyes Read\n'),
  indexed('1-1s/lee-park/2026-01-05.md', '---\nframework: [will, vip]\nperson: Lee Park\n---\n'),
  indexed('1-1s/lee-park/2025-12-22.md', '---\nperson: Lee Park\n---\n'),
  indexed('people/omar.md', '---\ntype: person\nperson: Omar Said\nhandle: om\n---\n'),
  indexed('1-1s/robin-vale/2026-01-02.md', ''),
  // Its file is named after its topic, and after nobody.
  indexed('development/asking-more.md', '---\ntype: program\n---\n'),
];

const EMPTY: SetUpFacts = { self: null, people: [], framework: null, everyDays: null };

describe('what a folder says for its configuration', () => {
  it('is drawn from its notes, and from whom git names', () => {
    assert.deepEqual(factsOf(NOTES), {
      self: { name: 'Robin Vale', handles: ['robin'], email: 'robin@corp.example' },
      people: [
        { name: 'Dana Reyes', handles: ['dana'] },
        { name: 'Lee Park', handles: [] },
        { name: 'Omar Said', handles: ['om'] },
      ],
      framework: 'grow',
      everyDays: 7,
    });
  });

  it('is nothing where there is nothing', () => {
    assert.deepEqual(factsOf([], { name: null, email: null }), EMPTY);
    assert.deepEqual(factsOf([], { name: '  ', email: 'a@corp.example' }), EMPTY);
  });
});

describe('the configuration that is set up', () => {
  const odd: SetUpFacts = {
    self: { name: 'Zoë "Z" O’Hara: lead', handles: ['@zoe'], email: 'zoe@corp.example' },
    people: [
      { name: 'Ann: Bob', handles: ['@ann', 'on'] },
      { name: '[Li] #1', handles: ['null'] },
    ],
    framework: 'will',
    everyDays: 10,
  };
  const rhythms: readonly SetUpFacts[] = [1, 7, 14, 30, 364, 366, 900].map((everyDays) => ({
    ...EMPTY,
    everyDays,
  }));
  for (const facts of [EMPTY, factsOf(NOTES), odd, ...rhythms])
    it(`says what was found, and is read without a problem: ${JSON.stringify(facts)}`, () => {
      const text = setUpConfiguration(facts);
      const { configuration, problems } = readConfiguration(text, {}, RULE_IDS);
      assert.deepEqual(
        problems.map(({ message }) => inEnglish(message)),
        [],
      );
      assert.equal(configuration.self?.name, facts.self?.name);
      assert.deepEqual(
        configuration.people.map(({ name }) => name),
        facts.people.map(({ name }) => name),
      );
      assert.deepEqual(
        configuration.people.map(({ otherNames }) => otherNames),
        facts.people.map(({ handles }) => handles),
      );
      assert.deepEqual(configuration.framework, [facts.framework ?? 'free']);
      const isRhythm = facts.everyDays !== null && facts.everyDays <= 366;
      assert.equal(configuration.cadence.everyDays, isRhythm ? facts.everyDays : null);
    });

  it('is read without a problem once its comments are lines', () => {
    const text = setUpConfiguration(EMPTY);
    const taken = text.replace(/^( *)# (?=(?:[a-z]+:| +- \{))/gmu, '$1');
    assert.ok(taken.split('\n').filter((line) => /^[a-z]/u.test(line)).length >= 8);
    const { configuration, problems } = readConfiguration(taken, {}, RULE_IDS);
    assert.deepEqual(
      problems.map(({ message }) => inEnglish(message)),
      [],
    );
    assert.deepEqual([configuration.self?.name, configuration.cadence.everyDays], ['Your Name', 7]);
    assert.equal(configuration.topics.length, 4);
    assert.equal(configuration.people.length, 1);
  });

  it('stays small enough to be read, however many there are', () => {
    const people = Array.from({ length: 5_000 }, (_, index) => ({
      name: `Person With A Rather Long Name ${index}`,
      handles: [`person-${index}`, `p${index}`],
    }));
    const text = setUpConfiguration({ ...EMPTY, people });
    assert.deepEqual(readConfiguration(text, {}, RULE_IDS).problems, []);
    assert.match(text, /^ {2}# … and 4800 more$/mu);
  });
});
