import assert from 'node:assert/strict';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { mentionIn, PersonDays } from '../../src/workspace/personDays.ts';
import { SessionsByDay } from '../../src/workspace/sessionsByDay.ts';
import { indexed } from './notesOf.ts';

const on = (path: string, person: string, more = ''): IndexedNote =>
  indexed(`1-1s/${path}.md`, `---\nperson: ${person}\ndate: 2026-01-15\n${more}---\n`);

/** Whom each of the changed notes was about, and is about now. */
function told(days: PersonDays, changed: ReturnType<PersonDays['take']>): unknown[] {
  return changed.map(([note, ...said]) => [
    note.slice('file:///notes/1-1s/'.length),
    ...said.map((one) => (one ? mentionIn(days.roots.partsOf(one[0]).name) : null)),
  ]);
}

describe('the days of notes about somebody', () => {
  it('are told to everybody who asks with the same change', () => {
    const index = new NoteIndex();
    const days = new PersonDays(index);
    days.gather();
    const heard: unknown[] = [];
    for (let follower = 0; follower < 2; follower++)
      index.onDidChange((change) => heard.push(told(days, days.take(change))));
    index.update({ set: [on('a', 'Dana Reyes'), on('b', '"@dana"'), on('c', '"[[@dana]]"')] });
    index.update({ set: [on('a', 'Lee Park')], deleted: ['file:///notes/1-1s/b.md'] });
    const first = [
      ['a.md', null, { name: 'Dana Reyes' }],
      ['b.md', null, { name: 'dana', isHandle: true }],
      ['c.md', null, { name: '@dana' }],
    ];
    const second = [
      ['a.md', { name: 'Dana Reyes' }, { name: 'Lee Park' }],
      ['b.md', { name: 'dana', isHandle: true }, null],
    ];
    assert.deepEqual(heard, [first, first, second, second]);
  });

  it('are up to date for whoever asks for the first time, whoever asked before', () => {
    const index = new NoteIndex();
    const days = new PersonDays(index);
    const nobody = { self: null, people: [] };
    const early = new SessionsByDay(index, () => new People(nobody), days);
    const late = new SessionsByDay(index, () => new People(nobody), days);
    const people = new PeopleByRoot(index, () => nobody, days);
    index.update({ set: [on('a', 'Dana Reyes')] });
    early.gather();
    index.onDidChange((change) => assert.ok(people.take(change)));
    index.update({ set: [on('b', 'Lee Park')], deleted: ['file:///notes/1-1s/a.md'] });
    assert.deepEqual(
      people
        .of('/notes')
        .all()
        .map(({ name }) => name),
      ['Lee Park'],
    );
    assert.deepEqual(late.othersOn(on('c', 'Lee Park'), '2026-01-15'), ['1-1s/b.md']);
  });

  it('are those of meetings, and those that were held', () => {
    const index = new NoteIndex();
    const notes = [
      on('a', 'Dana'),
      on('b', 'Dana', 'status: planned\n'),
      on('c', 'Dana', 'status: skipped\n'),
    ];
    index.update({ set: [...notes, on('d', 'Dana')] });
    const days = new PersonDays(index);
    assert.deepEqual(days.take({ set: ['file:///notes/1-1s/a.md'], deleted: [] }), []);
    days.gather();
    const said = days.saidBy('file:///notes/1-1s/a.md')?.[1];
    assert.deepEqual(said, { meetings: ['2026-01-15'], held: ['2026-01-15'], entry: null });
    assert.deepEqual(
      [...days.at(days.roots.placeIn('/notes', 'Dana'))].map(([, one]) => [
        one.meetings.length,
        one.held.length,
      ]),
      [
        [1, 1],
        [1, 0],
        [0, 0],
        [1, 1],
      ],
    );
    // Those that say the same share it.
    assert.equal(days.saidBy('file:///notes/1-1s/d.md')?.[1], said);
  });
});
