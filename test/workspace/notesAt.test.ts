import assert from 'node:assert/strict';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { NotesAt } from '../../src/workspace/notesAt.ts';
import { randomNumbers } from './changing.ts';

interface Words {
  readonly words: string;
}

/** What notes say at places, and the index that has them: only their keys count. */
function made(keys: readonly string[]): { readonly at: NotesAt<Words>; readonly index: NoteIndex } {
  const index = new NoteIndex();
  index.update({ set: keys.map((key) => ({ key }) as IndexedNote) });
  return { at: new NotesAt<Words>(index), index };
}

const say = (words: string): Words => ({ words });

const said = (at: NotesAt<Words>, place: string): string[] =>
  [...at.at(place)].map(([note, { words }]) => `${note}: ${words}`);

describe('what notes say at places', () => {
  it('is known of one note and of several, until they say something else', () => {
    const { at } = made(['a', 'b', 'c']);
    at.put('a', ['x', say('one')]);
    assert.deepEqual(said(at, 'x'), ['a: one']);
    at.put('b', ['x', say('two')]);
    at.put('c', ['y', say('three')]);
    assert.deepEqual([said(at, 'x'), said(at, 'y')], [['a: one', 'b: two'], ['c: three']]);
    assert.deepEqual(at.saidBy('b'), ['x', say('two')]);
    at.put('b', ['y', say('four')]);
    assert.deepEqual([said(at, 'x'), said(at, 'y')], [['a: one'], ['c: three', 'b: four']]);
    at.put('a', null);
    assert.deepEqual([said(at, 'x'), at.saidBy('a')], [[], null]);
    at.put('c', ['x', say('anew')]);
    assert.deepEqual([said(at, 'x'), said(at, 'y')], [['c: anew'], ['b: four']]);
  });

  it('of a note that never was there is nothing', () => {
    const { at, index } = made(['a']);
    at.put('b', null);
    assert.deepEqual([at.saidBy('a'), at.saidBy('b'), said(at, 'x')], [null, null, []]);
    assert.equal(index.numbers.known('b'), undefined);
  });

  it('does not count while the index does not have the note', () => {
    const { at, index } = made(['a', 'b']);
    for (const key of ['a', 'b']) at.put(key, ['x', say('one')]);
    index.update({ deleted: ['a'] });
    assert.deepEqual(said(at, 'x'), ['b: one']);
    at.put('a', null);
    index.update({ set: [{ key: 'a' } as IndexedNote] });
    assert.deepEqual(said(at, 'x'), ['b: one']);
  });

  it('is what sets of notes would hold, whatever comes and goes', () => {
    const random = randomNumbers(11);
    const keys = Array.from({ length: 200 }, (_, number) => `file:///notes/${number}.md`);
    const { at } = made(keys);
    const expected = new Map<string, readonly [place: string, said: Words]>();
    for (let step = 0; step < 4_000; step++) {
      const key = keys[random(keys.length)] ?? '';
      const now = random(3) === 0 ? null : ([`place ${random(30)}`, say(`${step}`)] as const);
      at.put(key, now);
      expected.delete(key);
      if (now) expected.set(key, now);
      const place = `place ${random(30)}`;
      const there = [...expected].filter(([, [name]]) => name === place);
      assert.deepEqual(
        said(at, place),
        there.map(([note, [, { words }]]) => `${note}: ${words}`),
      );
    }
    for (const key of keys) assert.deepEqual(at.saidBy(key), expected.get(key) ?? null);
  });
});
