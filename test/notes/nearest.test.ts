import assert from 'node:assert/strict';
import { nearest } from '../../src/notes/nearest.ts';

const KEYS = ['person', 'date', 'type', 'tags', 'flag', 'email', 'values', 'framework'];

const ROWS: readonly (readonly [word: string, near: readonly string[]])[] = [
  ['perosn', ['person']],
  ['persn', ['person']],
  ['Person', ['person']],
  ['person', []],
  ['framewrok', ['framework']],
  ['frmwork', ['framework']],
  ['farmewrk', []],
  ['emial', ['email']],
  ['tpye', ['type']],
  ['dtae', ['date']],
  ['fla', ['flag']],
  ['flat', ['flag']],
  ['at', []],
  ['', []],
  [' vaules ', ['values']],
  ['x'.repeat(41), []],
];

describe('the nearest of some words', () => {
  for (const [word, near] of ROWS)
    it(`${JSON.stringify(word)}: ${near.join(', ') || 'none'}`, () =>
      assert.deepEqual(nearest(word, KEYS), near));

  it('come first, and keep their order where they are equally near', () => {
    assert.deepEqual(nearest('planed', ['planner', 'plan', 'planned', 'paned']), [
      'planned',
      'paned',
      'planner',
      'plan',
    ]);
  });

  it('swaps letters of the same word only', () => {
    assert.deepEqual(nearest('abcd', ['abdc', 'badc', 'abcd']), ['abdc']);
    assert.deepEqual(nearest('ab', ['ba']), []);
  });
});
