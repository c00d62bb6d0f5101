import assert from 'node:assert/strict';
import { type IndexChange, type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { indexed } from './notesOf.ts';

const at = (name: string, root: string): IndexedNote => ({
  ...indexed(`1-1s/${name}.md`, '---\ntype: 1-on-1\n---\n'),
  key: name,
  root,
});

const keysOf = (notes: Iterable<IndexedNote>): string[] => [...notes].map(({ key }) => key);

describe('the index of notes', () => {
  it('knows the notes of each root', () => {
    const index = new NoteIndex();
    index.update({ set: [at('a', '/one'), at('b', '/two'), at('c', '/one')] });
    assert.deepEqual(keysOf(index.of('/one')), ['a', 'c']);
    assert.deepEqual(keysOf(index.of('/two')), ['b']);
    assert.deepEqual(keysOf(index.of('/three')), []);
    assert.equal(index.size, 3);
  });

  it('forgets what was deleted, in its root too', () => {
    const index = new NoteIndex();
    index.update({ set: [at('a', '/one'), at('b', '/one')] });
    index.update({ deleted: ['a', 'unknown'] });
    assert.deepEqual(keysOf(index.of('/one')), ['b']);
    index.update({ deleted: ['b'] });
    assert.deepEqual(keysOf(index.of('/one')), []);
    assert.equal(index.size, 0);
  });

  it('moves a note that now belongs to another root', () => {
    const index = new NoteIndex();
    index.update({ set: [at('a', '/one'), at('b', '/one')] });
    index.update({ set: [at('a', '/one/inner')] });
    assert.deepEqual(keysOf(index.of('/one')), ['b']);
    assert.deepEqual(keysOf(index.of('/one/inner')), ['a']);
    assert.deepEqual(keysOf(index.all()).sort(), ['a', 'b']);
  });

  it('has notes in the order in which they were first heard of, whatever becomes of them', () => {
    const index = new NoteIndex();
    const numbers = ['c', 'a', 'd', 'b'].map((key) => index.numbers.of(key));
    index.update({ set: ['a', 'b', 'c', 'd'].map((name) => at(name, '/one')) });
    assert.deepEqual(keysOf(index.all()), ['c', 'a', 'd', 'b']);
    index.update({ set: [at('d', '/two')], deleted: ['c'] });
    index.update({ set: [at('d', '/one'), at('c', '/one'), at('a', '/one')] });
    assert.deepEqual(keysOf(index.of('/one')), ['c', 'a', 'd', 'b']);
    assert.deepEqual(
      numbers.map((number) => index.at(number)?.key),
      ['c', 'a', 'd', 'b'],
    );
    assert.equal(index.at(4), undefined);
  });

  it('tells of each change once, and of none where nothing changed', () => {
    const index = new NoteIndex();
    const told: IndexChange[] = [];
    const stop = index.onDidChange((change) => told.push(change));
    index.update({ set: [at('a', '/one'), at('b', '/one')] });
    index.update({ deleted: ['unknown'] });
    index.update({ set: [at('c', '/one')], deleted: ['a'] });
    stop();
    index.update({ deleted: ['b'] });
    assert.deepEqual(told, [
      { set: ['a', 'b'], deleted: [] },
      { set: ['c'], deleted: ['a'] },
    ]);
  });
});
