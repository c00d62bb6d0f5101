import assert from 'node:assert/strict';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { SessionsByDay } from '../../src/workspace/sessionsByDay.ts';
import { indexed } from './notesOf.ts';

const on = (path: string, date: string, person = 'Dana Reyes', more = ''): IndexedNote =>
  indexed(`1-1s/${path}.md`, `---\nperson: ${person}\ndate: ${date}\n${more}---\n`);
const keyOf = (path: string): string => `file:///notes/1-1s/${path}.md`;

/** An index with its sessions, which has heard of every change. */
function sessionsOf(...notes: readonly IndexedNote[]): {
  readonly index: NoteIndex;
  readonly sessions: SessionsByDay;
  readonly heard: string[][];
} {
  const index = new NoteIndex();
  const people = new People({ self: null, people: [{ name: 'Dana Reyes', otherNames: ['dana'] }] });
  const sessions = new SessionsByDay(index, () => people);
  const heard: string[][] = [];
  index.onDidChange((change) => heard.push([...sessions.take(change)].sort()));
  index.update({ set: notes });
  return { index, sessions, heard };
}

describe('sessions by day', () => {
  const a = on('a', '2026-01-15');
  const b = on('b', '2026-01-15', 'dana');

  it('name the other notes of a day, in the order of their paths', () => {
    const { sessions } = sessionsOf(
      on('c', '2026-01-15'),
      b,
      a,
      on('d', '2026-01-16'),
      on('e', '2026-01-15', 'Lee'),
    );
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), ['1-1s/b.md', '1-1s/c.md']);
    assert.deepEqual(sessions.othersOn(a, '2026-01-16'), ['1-1s/d.md']);
    assert.deepEqual(sessions.othersOn(a, '2026-01-17'), []);
  });

  it('follow notes that come, change and go, and tell whom it concerns', () => {
    const { index, sessions, heard } = sessionsOf(a);
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    index.update({ set: [b] });
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), ['1-1s/b.md']);
    index.update({ set: [on('b', '2026-01-16')] });
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    assert.deepEqual(sessions.othersOn(a, '2026-01-16'), ['1-1s/b.md']);
    index.update({ set: [b, on('z', '2026-03-01')] });
    index.update({ set: [on('b', '2026-01-15', 'dana', 'status: draft\n')] });
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    index.update({ set: [b] });
    index.update({ deleted: [keyOf('b')] });
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    const told = [keyOf('a')];
    assert.deepEqual(heard, [[], told, told, told, told, told, told]);
  });

  it('tell nothing of notes that share no day, nor of those that changed together', () => {
    const { index, sessions, heard } = sessionsOf(a);
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    index.update({ set: [on('c', '2026-02-01')] });
    index.update({ set: [a, b] });
    assert.deepEqual(heard, [[], [], []]);
  });

  it('keep roots apart', () => {
    const elsewhere = { ...b, key: 'file:///other/b.md', root: '/other' };
    const { sessions } = sessionsOf(a, elsewhere);
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    assert.deepEqual(sessions.othersOn({ ...elsewhere, key: 'file:///other/c.md' }, '2026-01-15'), [
      '1-1s/b.md',
    ]);
  });

  it('of a running file count every dated session, and its status for the newest alone', () => {
    const file = (status: string): IndexedNote =>
      indexed(
        '1-1s/dana-reyes.md',
        `---\nstatus: ${status}\ndate: 2026-01-01\n---\n\n## Actions\n\n- [ ] x\n\n## 2026-01-15\n\nx\n\n## 2026-01-08\n\ny\n`,
      );
    const others = (status: string, day: string): readonly string[] =>
      sessionsOf(a, file(status)).sessions.othersOn(a, day);
    assert.deepEqual(others('held', '2026-01-15'), ['1-1s/dana-reyes.md']);
    assert.deepEqual(others('skipped', '2026-01-15'), []);
    assert.deepEqual(others('skipped', '2026-01-08'), ['1-1s/dana-reyes.md']);
    assert.deepEqual(others('held', '2026-01-01'), [], 'what stands outside all sessions is none');
  });

  it('forget whom names stand for when they are cleared', () => {
    const index = new NoteIndex();
    let people = new People({ self: null, people: [] });
    const sessions = new SessionsByDay(index, () => people);
    index.update({ set: [a, b] });
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), []);
    people = new People({ self: null, people: [{ name: 'Dana Reyes', otherNames: ['dana'] }] });
    sessions.clear();
    assert.deepEqual(sessions.othersOn(a, '2026-01-15'), ['1-1s/b.md']);
  });

  it('walk the index once, however many changes follow', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      on(`n${at}`, `2026-01-${String(10 + (at % 20))}`, `Person ${at % 100}`),
    );
    const { index, sessions } = sessionsOf(a, ...many);
    sessions.othersOn(a, '2026-01-15');
    const walk = index.all.bind(index);
    let walks = 0;
    index.all = () => {
      walks += 1;
      return walk();
    };
    for (let round = 0; round < 100; round++) {
      index.update({ set: [round % 2 === 0 ? b : a] });
      assert.deepEqual(sessions.othersOn(a, '2026-01-15'), ['1-1s/b.md']);
    }
    assert.equal(walks, 0, 'the index is not walked again');
  });
});
