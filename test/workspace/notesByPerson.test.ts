import assert from 'node:assert/strict';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { NotesByPerson } from '../../src/workspace/notesByPerson.ts';
import { People } from '../../src/workspace/people.ts';
import { indexed } from './notesOf.ts';

const TODAY = '2026-01-20';

const on = (date: string, items: string, person = 'Dana Reyes', status = 'held'): IndexedNote =>
  indexed(
    `1-1s/${person.toLowerCase().replace(' ', '-')}/${date}.md`,
    `---\nperson: ${person}\nstatus: ${status}\n---\n\n${items}`,
  );

interface Known {
  readonly index: NoteIndex;
  readonly notes: NotesByPerson;
  readonly heard: string[][];
  /** How often the people of the root were asked for. */
  readonly asked: () => number;
}

/** An index with its notes by person, which has heard of every change. */
function notesOf(...members: readonly IndexedNote[]): Known {
  const index = new NoteIndex();
  const people = new People({ self: null, people: [{ name: 'Dana Reyes', otherNames: ['dana'] }] });
  let asked = 0;
  const peopleOf = (): People => {
    asked++;
    return people;
  };
  const notes = new NotesByPerson(index, () => ({ today: TODAY, peopleOf }));
  const heard: string[][] = [];
  index.onDidChange((change) => heard.push([...notes.take(change)].sort()));
  index.update({ set: members });
  return { index, notes, heard, asked: () => asked };
}

const textsOf = (notes: NotesByPerson, note: IndexedNote): string[] =>
  notes
    .openItems(note)
    .map(({ item }) => item.text)
    .sort();

describe('notes by person', () => {
  const old = on('2026-01-08', '- [ ] One\n- [x] Done\n');
  const last = on('2026-01-15', '- [ ] Two\n', 'dana');
  const planned = on('2026-01-22', '- [ ] Three\n');
  const other = on('2026-01-16', '- [ ] Hers\n', 'Alex Kim');

  it('have the open items of all notes about somebody, under whatever name', () => {
    const { notes } = notesOf(old, last, planned, other);
    for (const note of [old, last, planned]) assert.deepEqual(textsOf(notes, note), ['One', 'Three', 'Two']);
    assert.deepEqual(textsOf(notes, other), ['Hers']);
    assert.deepEqual(textsOf(notes, indexed('1-1s/2026-01-16.md', '- [ ] Nobody’s\n')), []);
  });

  it('take the note that asks as it stands now', () => {
    const { notes } = notesOf(old, last);
    const now = { ...last, note: on('2026-01-15', '- [ ] Changed\n').note };
    assert.deepEqual(textsOf(notes, now), ['Changed', 'One']);
    assert.ok(notes.isNewest(now));
    const moved = { ...last, note: on('2026-01-07', '').note };
    assert.ok(!notes.isNewest(moved));
  });

  it('know the last one that was held, today at the latest', () => {
    const off = on('2026-01-17', '', 'Dana Reyes', 'skipped');
    const { notes } = notesOf(old, last, planned, other, off);
    const isNewest = (note: IndexedNote): boolean => notes.isNewest(note);
    assert.deepEqual([old, last, planned, other, off].map(isNewest), [false, true, false, true, false]);
  });

  it('follow what changes, and tell whom it concerns', () => {
    const { index, notes, heard } = notesOf(old, last, other);
    assert.ok(notes.isNewest(last) && notes.isNewest(other));
    index.update({ set: [on('2026-01-08', '- [ ] Anew\n')] });
    assert.deepEqual(textsOf(notes, last), ['Anew', 'Two']);
    const newer = on('2026-01-18', '');
    index.update({ set: [newer] });
    assert.ok(notes.isNewest(newer) && !notes.isNewest(last));
    index.update({ set: [{ ...newer, note: on('2026-01-18', '', 'Alex Kim').note }] });
    assert.ok(notes.isNewest(last) && !notes.isNewest(other));
    index.update({ deleted: [newer.key] });
    assert.ok(notes.isNewest(other));
    index.update({ deleted: [old.key] });
    assert.deepEqual(textsOf(notes, last), ['Two']);
    const [dana, alex] = [last.key, other.key];
    assert.deepEqual(heard, [[], [dana], [dana], [alex, dana].sort(), [alex], [dana]]);
  });

  it('know after any change what is known of them anew', () => {
    const names = ['Dana Reyes', 'Alex Kim', 'Priya Raman'];
    const people = new People({ self: null, people: [{ name: 'Dana Reyes', otherNames: ['dana'] }] });
    const kinds = ['held', 'skipped', 'planned', ''];
    const { index, notes } = notesOf(old, last, other);
    assert.ok(notes.isNewest(last));
    // Twelve places whose notes come, go and change: person, day and status take turns at different paces.
    for (let step = 0; step < 72; step++) {
      const key = `1-1s/any/${(step * 7) % 12}.md`;
      const day = `2026-01-${String(((step * 5) % 24) + 1).padStart(2, '0')}`;
      const status = kinds[(step * 3) % 4] ?? '';
      const text = `---\nperson: ${names[step % 3]}\ndate: ${day}\nstatus: ${status}\n---\n`;
      if (step % 5 === 4) index.update({ deleted: [indexed(key, '').key] });
      else index.update({ set: [indexed(key, text)] });
      const anew = new NotesByPerson(index, () => ({ today: TODAY, peopleOf: () => people }));
      for (const note of index.all())
        assert.equal(notes.isNewest(note), anew.isNewest(note), `${step}: ${note.key}`);
    }
  });

  it('look at what has changed, not at all others', () => {
    const members = Array.from({ length: 200 }, (_, at) =>
      indexed(`1-1s/dana-reyes/${at}.md`, '---\nperson: Dana Reyes\ndate: 2026-01-01\n---\n'),
    );
    const { index, notes } = notesOf(last, ...members);
    assert.ok(notes.isNewest(last));
    let looks = 0;
    const get = index.get.bind(index);
    index.get = (key) => {
      looks++;
      return get(key);
    };
    for (const note of members) index.update({ set: [note] });
    assert.ok(looks <= 2 * members.length, `${looks}`);
  });

  it('are grouped once, however many notes ask', () => {
    const count = 100;
    const members = Array.from({ length: count }, (_, at) =>
      indexed(
        `1-1s/person-${at % 10}/${at}.md`,
        `---\nperson: Person${at % 10}\ndate: 2026-01-01\n---\n- [ ] It\n`,
      ),
    );
    const { notes, asked } = notesOf(...members);
    const newest = members.filter((note) => notes.isNewest(note));
    assert.equal(newest.length, 10);
    for (const note of newest) assert.equal(notes.openItems(note).length, count / 10);
    // Once to group each, once for each question, and for each item that is listed.
    assert.ok(asked() < 4 * count, `${asked()}`);
  });
});
