import assert from 'node:assert/strict';
import { NotesAt } from '../../src/workspace/notesAt.ts';
import { NoteNumbers } from '../../src/workspace/noteTable.ts';

const said = (at: NotesAt<string>, place: string): string[] =>
  [...at.at(place)].map(([note, words]) => `${note}: ${words}`).sort();

describe('what notes say at places', () => {
  it('is known of one note and of several, until they say something else', () => {
    const at = new NotesAt<string>(new NoteNumbers());
    assert.deepEqual(at.put('a', [['x', 'one']]), ['x']);
    assert.deepEqual(said(at, 'x'), ['a: one']);
    assert.deepEqual(
      at.put('b', [
        ['x', 'two'],
        ['y', 'three'],
      ]),
      ['x', 'y'],
    );
    assert.deepEqual(said(at, 'x'), ['a: one', 'b: two']);
    assert.deepEqual(at.saidBy('b'), [
      ['x', 'two'],
      ['y', 'three'],
    ]);
    assert.deepEqual(at.put('b', [['y', 'four']]).toSorted(), ['x', 'y']);
    assert.deepEqual([said(at, 'x'), said(at, 'y')], [['a: one'], ['b: four']]);
    assert.deepEqual(at.put('a', []), ['x']);
    assert.deepEqual([said(at, 'x'), at.saidBy('a'), [...at.notesAt('y')]], [[], [], ['b']]);
    assert.deepEqual(at.put('c', [['x', 'anew']]), ['x']);
    assert.deepEqual(said(at, 'x'), ['c: anew']);
  });

  it('of a note that never was there is nothing', () => {
    const at = new NotesAt<string>(new NoteNumbers());
    assert.deepEqual([at.put('a', []), at.saidBy('a'), said(at, 'x')], [[], [], []]);
  });
});
