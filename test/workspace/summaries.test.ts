import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { inOneGo } from '../../src/workspace/inOneGo.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { byNeed } from '../../src/workspace/needOrder.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import type { PersonSummary } from '../../src/workspace/personSummary.ts';
import { Summaries } from '../../src/workspace/summaries.ts';
import { indexed } from './notesOf.ts';

const TODAY = '2026-01-20';
const ROOT = '/notes';
const CONFIGURATION = {
  ...DEFAULT_CONFIGURATION,
  self: { name: 'Sam Okafor', otherNames: ['sam'] },
  people: [
    { name: 'Dana Reyes', otherNames: ['dana', 'dr'] },
    { name: 'Lee Park', otherNames: [], cadence: { everyDays: 14, aim: 26 } },
  ],
  cadence: { everyDays: 7, aim: 52 },
};

function note(person: string, date: string, body = '', extra = ''): IndexedNote {
  return indexed(
    `1-1s/${person.toLowerCase()}/${date}.md`,
    `---\ntype: 1-on-1\nperson: ${person}\ndate: ${date}\n${extra}---\n\n${body}`,
    CONFIGURATION,
  );
}

/** The summaries of notes, and the keys of those that were read. */
function desk(notes: readonly IndexedNote[]) {
  const index = new NoteIndex();
  index.update({ set: notes });
  const people = new PeopleByRoot(index, () => CONFIGURATION);
  const peopleOf = (root: string) => people.of(root);
  const histories = new ItemHistories(index, () => ({ today: TODAY, peopleOf }));
  const read: string[] = [];
  const watched = ({ note: said, ...place }: IndexedNote): IndexedNote => ({
    ...place,
    get note() {
      read.push(place.key);
      return said;
    },
  });
  const keysAbout = new Map<string, readonly string[]>();
  const made = new WeakMap<IndexedNote, IndexedNote>();
  class WatchedIndex extends NoteIndex {
    override *of(root: string) {
      for (const one of index.of(root)) yield watched(one);
    }
    override get(key: string) {
      const one = index.get(key);
      const known = one && (made.get(one) ?? watched(one));
      // The same note is the same object, as in any index.
      if (one && known) made.set(one, known);
      return known;
    }
  }
  const summaries = new Summaries({
    index: new WatchedIndex(),
    peopleOf,
    histories,
    agreementsOf: () => CONFIGURATION,
    today: () => TODAY,
    notesAbout: (_root, key) => keysAbout.get(key) ?? [],
  });
  index.onDidChange((change) => {
    const sharing = histories.take(change);
    if (people.take(change)) summaries.clear();
    summaries.take(change, sharing);
  });
  return { index, summaries, read, keysAbout };
}

function named(all: readonly PersonSummary[], name: string): PersonSummary {
  const found = all.find((person) => person.name === name);
  assert.ok(found, name);
  return found;
}

describe('Summaries', () => {
  it('know everybody of the roster and everybody who was met, never oneself', () => {
    const { summaries } = desk([
      note('"@dr"', '2026-01-06'),
      note('Dana Reyes', '2026-01-13'),
      note('Noor Haddad', '2026-01-13'),
      note('Sam Okafor', '2026-01-13'),
      indexed('my-growth.md', '---\ntype: program\n---\n\n## 2026-01-05\n\n- Focus: listening\n'),
    ]);
    assert.deepEqual(
      summaries
        .of(ROOT)
        .map(({ key, name, handle, record, nextDue, daysLate, loops }) => [
          key,
          name,
          handle,
          record().sessions.map(({ date }) => date),
          nextDue,
          daysLate,
          loops.aim,
        ]),
      [
        ['dana-reyes', 'Dana Reyes', 'dana', ['2026-01-13', '2026-01-06'], '2026-01-20', 0, 52],
        ['lee-park', 'Lee Park', 'lee-park', [], null, 0, 26],
        ['noor-haddad', 'Noor Haddad', 'noor-haddad', ['2026-01-13'], '2026-01-20', 0, 52],
      ],
    );
  });

  it('say what the notes of one person say', () => {
    const { summaries } = desk([
      note(
        'Dana Reyes',
        '2026-01-06',
        `## Process\n\n- How we got here: by luck\n- What it should be: a list\n
## Wins\n\n- Led the call\n
## Action items\n
- [>] @dana Send the plan 📅 2026-01-08 🆔 k3f9
- [ ] @sam Call the buyer 📅 2026-01-19
- [x] @dana Read the file\n`,
        'flag: red\n',
      ),
      note(
        'Dana Reyes',
        '2026-01-13',
        '## Action items\n\n- [ ] @dana Send the plan 📅 2026-01-22 🆔 k3f9\n- [ ] @lee-park Help\n- [ ] Think\n',
      ),
      note('Dana Reyes', '2026-01-27', '## Preparation\n\n- [ ] @me Read\n'),
      indexed(
        'people/dana.md',
        '---\ntype: person\nperson: Dana Reyes\n---\n\n## Wins\n\n- 2026-01-10: Hired Noor\n',
      ),
    ]);
    const dana = named(summaries.of(ROOT), 'Dana Reyes');
    const record = dana.record();
    assert.deepEqual(
      record.items.map(({ item }) => item.text),
      ['Call the buyer', 'Send the plan', 'Help', 'Think'],
    );
    assert.deepEqual(dana.open, { self: 1, them: 1, other: 2 });
    assert.deepEqual(dana.overdue, { self: 1, them: 0, other: 0 });
    assert.equal(dana.selfShare, 1 / 4);
    assert.equal(record.allItems().length, 5);
    assert.deepEqual(
      [...record.histories.values()].map(({ raised, carried, dueMoves }) => [raised, carried, dueMoves]),
      [['2026-01-06', 1, 1]],
    );
    assert.deepEqual(dana.flag?.flag, 'red');
    assert.equal(dana.last?.date, '2026-01-13');
    assert.equal(dana.nextDue, '2026-01-27');
    assert.deepEqual(
      record.wins.map(({ day, words, note: { path } }) => [day, words, path]),
      [
        ['2026-01-10', 'Hired Noor', 'people/dana.md'],
        ['2026-01-06', 'Led the call', '1-1s/dana reyes/2026-01-06.md'],
      ],
    );
    assert.deepEqual(
      record.processChanges.map(({ fact, session }) => [fact.shouldBe?.value, session.date]),
      [['a list', '2026-01-06']],
    );
    assert.equal(record.profile?.note.path, 'people/dana.md');
  });

  it('take no meeting from what stands outside the dated headings of a running file', () => {
    const { summaries } = desk([
      indexed(
        '1-1s/dana/notes.md',
        '---\nperson: Dana Reyes\ndate: 2026-01-01\n---\n\n- [ ] @dana Always\n\n## 2026-01-13\n\nA.\n\n## 2026-01-06\n\nB.\n',
        CONFIGURATION,
      ),
    ]);
    const dana = named(summaries.of(ROOT), 'Dana Reyes');
    assert.deepEqual(
      dana.record().sessions.map(({ date }) => date),
      ['2026-01-13', '2026-01-06'],
    );
    assert.equal(dana.open.them, 1);
  });

  it('sum up one person anew when one note changes, and read that note alone', () => {
    const notes = ['2026-01-06', '2026-01-13'].flatMap((day) => [
      note('Dana Reyes', day),
      note('Lee Park', day),
    ]);
    const { index, summaries, read } = desk(notes);
    assert.equal(read.length, 0, 'asked for nothing, nothing is read');
    const before = summaries.of(ROOT);
    assert.equal(summaries.of(ROOT), before);
    read.length = 0;
    const changed = note('Dana Reyes', '2026-01-13', '## Action items\n\n- [ ] @me Call\n');
    index.update({ set: [changed] });
    const after = summaries.of(ROOT);
    assert.equal(named(after, 'Lee Park'), named(before, 'Lee Park'));
    assert.equal(named(before, 'Dana Reyes').open.self, 0);
    assert.equal(named(after, 'Dana Reyes').open.self, 1);
    assert.deepEqual([...new Set(read)], [changed.key]);
    index.update({ deleted: [changed.key] });
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').open.self, 0);
  });

  it('sum up one person without going through the notes of all others', () => {
    const notes = [
      note('Dana Reyes', '2026-01-06'),
      note('Lee Park', '2026-01-06'),
      note('dana', '2026-01-13'),
    ];
    const { summaries, read, keysAbout } = desk(notes);
    keysAbout.set('dana-reyes', [notes[0]?.key ?? '', notes[2]?.key ?? '']);
    const about = (key: string) => inOneGo(summaries.about(ROOT, key));
    const dana = about('dana-reyes');
    assert.deepEqual(new Set(read), new Set(keysAbout.get('dana-reyes')));
    assert.deepEqual([dana?.name, dana?.loops.done], ['Dana Reyes', 2]);
    assert.equal(about('lee-park')?.counts.sessions, 0, 'the roster names them');
    assert.equal(about('sam-okafor'), null, 'oneself is nobody whom one meets');
    assert.equal(about('nobody-at-all'), null);
    const all = summaries.of(ROOT);
    assert.equal(about('dana-reyes'), named(all, 'Dana Reyes'));
  });

  it('tell the whole record as it is now, and remember those of the few that were asked for last', () => {
    const team = Array.from({ length: 100 }, (_, at) => `Mo Person${at}`);
    const { index, summaries } = desk(team.map((name) => note(name, '2026-01-06', '## Wins\n\n- Hired\n')));
    const [first, ...others] = team.map((name) => named(summaries.of(ROOT), name));
    assert.ok(first);
    const record = first.record();
    assert.equal(first.record(), record);
    for (const other of others) other.record();
    assert.notEqual(first.record(), record, 'that of so many is not kept');
    assert.deepEqual(first.record().wins, record.wins);
    const changed = note(first.name, '2026-01-06', '## Wins\n\n- Sold\n');
    index.update({ set: [changed] });
    assert.deepEqual(
      named(summaries.of(ROOT), first.name)
        .record()
        .wins.map(({ words }) => words),
      ['Sold'],
    );
  });

  it('remember the record of somebody whose notes change again and again, and that of others meanwhile', () => {
    const { index, summaries } = desk([
      note('Dana Reyes', '2026-01-06'),
      note('Dana Reyes', '2026-01-13'),
      note('Lee Park', '2026-01-06'),
      note('Lee Park', '2026-01-13'),
    ]);
    const others = named(summaries.of(ROOT), 'Lee Park').record();
    for (let edit = 0; edit < 200; edit++) {
      index.update({ set: [note('Dana Reyes', '2026-01-13', `- [ ] Call ${edit}\n`)] });
      const dana = named(summaries.of(ROOT), 'Dana Reyes');
      assert.equal(dana.record(), dana.record());
      assert.deepEqual(
        dana.record().items.map(({ text }) => text),
        [`Call ${edit}`],
      );
    }
    assert.equal(named(summaries.of(ROOT), 'Lee Park').record(), others);
  });

  it('get ready the records that somebody looks at, and no others', () => {
    const { index, summaries, read } = desk(
      ['Dana Reyes', 'Lee Park'].flatMap((name) =>
        ['2026-01-06', '2026-01-13'].map((day) => note(name, day, '## Wins\n\n- Hired\n')),
      ),
    );
    named(summaries.of(ROOT), 'Dana Reyes').record();
    const change = (name: string): void =>
      index.update({ set: [note(name, '2026-01-13', '## Wins\n\n- Sold\n')] });
    const readForRecord = (name: string): readonly string[] => {
      read.length = 0;
      assert.equal(named(summaries.of(ROOT), name).record().wins.length, 2);
      return read;
    };
    for (const name of ['Dana Reyes', 'Lee Park']) {
      change(name);
      for (const _ of summaries.prepare(ROOT));
    }
    assert.deepEqual(readForRecord('Dana Reyes'), []);
    assert.notDeepEqual(readForRecord('Lee Park'), []);
  });

  it('read the record of somebody a note at a time', () => {
    const days = Array.from({ length: 12 }, (_, at) => `2025-${10 + (at % 3)}-${10 + at}`);
    const notes = days.map((day) => note('Dana Reyes', day, '## Wins\n\n- Hired\n'));
    const ways: Readonly<Record<string, (of: ReturnType<typeof desk>) => Iterator<void, unknown>>> = {
      'of one alone': ({ summaries }) => summaries.about(ROOT, 'dana-reyes'),
      'of one of all': ({ summaries }) => named(summaries.of(ROOT), 'Dana Reyes').recording(),
    };
    for (const [way, begin] of Object.entries(ways)) {
      const made = desk(notes);
      const { summaries, read, keysAbout } = made;
      keysAbout.set(
        'dana-reyes',
        notes.map(({ key }) => key),
      );
      const work = begin(made);
      for (let isDone = false; !isDone; ) {
        read.length = 0;
        isDone = work.next().done ?? false;
        assert.ok(new Set(read).size <= 1, `${way}: ${read.length} at once`);
      }
      if (way === 'of one alone') continue;
      read.length = 0;
      assert.equal(named(summaries.of(ROOT), 'Dana Reyes').record().wins.length, notes.length);
      assert.deepEqual(read, []);
    }
  });

  it('look at one person anew where a note about them changed, came or went meanwhile', () => {
    const [first, second, third] = ['2026-01-06', '2026-01-13', '2026-01-20'].map((day) =>
      note('Dana Reyes', day, '## Wins\n\n- Hired\n'),
    );
    assert.ok(first && second && third);
    const { index, summaries, keysAbout } = desk([first, second]);
    keysAbout.set('dana-reyes', [first.key, second.key]);
    const changes: readonly (() => void)[] = [
      () => index.update({ set: [note('Dana Reyes', '2026-01-06', '## Wins\n\n- Sold\n')] }),
      () => {
        index.update({ set: [third] });
        keysAbout.set('dana-reyes', [first.key, second.key, third.key]);
      },
      () => {
        index.update({ deleted: [second.key] });
        keysAbout.set('dana-reyes', [first.key, third.key]);
      },
    ];
    const wins = changes.map((change) => {
      const work = summaries.about(ROOT, 'dana-reyes');
      for (let steps = 0; steps < 3; steps++) work.next();
      change();
      return inOneGo(work)
        ?.record()
        .wins.map(({ words }) => words)
        .sort();
    });
    assert.deepEqual(wins, [
      ['Hired', 'Sold'],
      ['Hired', 'Hired', 'Sold'],
      ['Hired', 'Sold'],
    ]);
  });

  it('keep no record that was read while it changed', () => {
    const { index, summaries } = desk(['2026-01-06', '2026-01-13'].map((day) => note('Dana Reyes', day)));
    const dana = named(summaries.of(ROOT), 'Dana Reyes');
    const work = dana.recording();
    work.next();
    index.update({ set: [note('Dana Reyes', '2026-01-06', '## Wins\n\n- Hired\n')] });
    const wins = [inOneGo(work), named(summaries.of(ROOT), 'Dana Reyes').record()].map((record) =>
      record.wins.map(({ words }) => words),
    );
    assert.deepEqual(wins, [['Hired'], ['Hired']]);
  });

  it('know whoever was met on no day', () => {
    const undated = '---\ntype: 1-on-1\nperson: Noor Haddad\n---\n\n- [ ] @noor Open\n';
    const { index, summaries } = desk([indexed('noor.md', undated, CONFIGURATION)]);
    for (const text of [undated, undated.replace('@noor', '@me')]) {
      index.update({ set: [indexed('noor.md', text, CONFIGURATION)] });
      const { open, counts } = named(summaries.of(ROOT), 'Noor Haddad');
      assert.deepEqual([open.self + open.them, counts.sessions], [1, 0]);
    }
  });

  it('hear of an item that another note settles', () => {
    const { index, summaries } = desk([
      note('Dana Reyes', '2026-01-06', '## Action items\n\n- [ ] @me Call 🆔 k3f9\n'),
    ]);
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').open.self, 1);
    index.update({ set: [note('Dana Reyes', '2026-01-13', '## Action items\n\n- [x] @me Call 🆔 k3f9\n')] });
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').open.self, 0);
  });

  it('forget who is no longer met, and keep who is on the roster', () => {
    const { index, summaries } = desk([note('Noor Haddad', '2026-01-06'), note('Dana Reyes', '2026-01-06')]);
    assert.equal(summaries.of(ROOT).length, 3);
    index.update({ deleted: [...index.all()].map(({ key }) => key) });
    assert.deepEqual(
      summaries.of(ROOT).map(({ name, counts }) => [name, counts.sessions]),
      [
        ['Dana Reyes', 0],
        ['Lee Park', 0],
      ],
    );
  });

  it('move a note that is now about somebody else', () => {
    const { index, summaries } = desk([note('Dana Reyes', '2026-01-06')]);
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').loops.done, 1);
    const [moved] = index.all();
    assert.ok(moved);
    index.update({ set: [{ ...note('Lee Park', '2026-01-06'), key: moved.key }] });
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').loops.done, 0);
    assert.equal(named(summaries.of(ROOT), 'Lee Park').loops.done, 1);
  });
});

describe('summaries that are made in small steps', () => {
  const notes = ['2026-01-06', '2026-01-07', '2026-01-08'].map((date) => note('Dana Reyes', date));

  it('are the same', () => {
    const { summaries } = desk(notes);
    const steps = [...summaries.prepare(ROOT)].length;
    assert.ok(steps > notes.length, `${steps} steps`);
    assert.deepEqual(
      summaries.of(ROOT).map(({ name, loops }) => [name, loops.done]),
      desk(notes)
        .summaries.of(ROOT)
        .map(({ name, loops }) => [name, loops.done]),
    );
    assert.deepEqual([...summaries.prepare(ROOT)], [], 'nothing is left to do');
  });

  it('stop where all is forgotten meanwhile', () => {
    const { summaries } = desk(notes);
    const work = summaries.prepare(ROOT);
    work.next();
    summaries.clear();
    assert.equal(work.next().done, true);
    assert.equal(named(summaries.of(ROOT), 'Dana Reyes').loops.done, 3);
  });
});

describe('who needs me most', () => {
  const base = {
    name: 'M',
    key: 'm',
    root: ROOT,
    daysLate: 0,
    overdue: { self: 0, them: 0, other: 0 },
    flag: null,
  };
  const one = (name: string, parts: object): PersonSummary =>
    ({ ...base, name, ...parts }) as unknown as PersonSummary;
  const overdue = (self: number, them: number): object => ({ overdue: { self, them, other: 9 } });
  const ORDER = [
    one('Late', { daysLate: 9 }),
    one('Less late', { daysLate: 2, ...overdue(5, 5) }),
    one('Owed much', overdue(2, 0)),
    one('Owed', overdue(1, 7)),
    one('Owing', overdue(0, 7)),
    one('Red', { flag: { flag: 'red' } }),
    one('Another', { flag: { flag: 'green' } }),
    one('Zoe', {}),
  ];

  it('is told by days late, then what I owe, then what they owe, then a red flag, then the name', () => {
    assert.deepEqual(
      [...ORDER]
        .reverse()
        .sort(byNeed)
        .map(({ name }) => name),
      ORDER.map(({ name }) => name),
    );
  });
});
