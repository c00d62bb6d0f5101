import assert from 'node:assert/strict';
import { NotePaths, type NotePlace } from '../../src/workspace/notePaths.ts';

const NOTES = 'file:///notes/one%20of%20us';
const root = '/notes/one of us';

describe('paths of notes', () => {
  for (const [what, key, path] of [
    ['as they are', `${NOTES}/1-1s/dana/2026-01-15.md`, '1-1s/dana/2026-01-15.md'],
    ['as URIs have them', `${NOTES}/Zo%C3%AB%20Day/2026-01-15.md`, 'Zoë Day/2026-01-15.md'],
    ['with signs of URIs in them', `${NOTES}/100%2525%2Fa.md`, '100%25/a.md'],
    ['of files right in the folder', `${NOTES}/Zo%C3%AB.md`, 'Zoë.md'],
    ['whose keys are no URIs', '/notes/100%/Zoë%.md', '100%/Zoë%.md'],
    ['whose keys tell others', `${NOTES}/100%/Zo%C3%AB.md`, '100%/Zoë.md'],
    ['that are longer than their keys', 'Zo%C3%AB.md', '1-1s/Zoë.md'],
    ['that are empty', `${NOTES}/a.md`, ''],
  ] as const)
    it(`are told ${what}`, () => {
      const told = new NotePaths().of({ key, path, root });
      assert.deepEqual([told.pathOf(key), told.root], [path, root]);
    });

  it('are told by the same for notes of one root', () => {
    const paths = new NotePaths();
    const at = (path: string, place: Partial<NotePlace> = {}): unknown =>
      paths.of({ key: `${NOTES}/${path}`, path: decodeURIComponent(path), root, ...place });
    assert.equal(at('1-1s/dana.md'), at('people/lee.md'));
    assert.equal(at('1-1s/zo%C3%AB.md'), at('d%20ana.md'));
    assert.notEqual(at('1-1s/dana.md'), at('1-1s/zo%C3%AB.md'));
    assert.notEqual(at('1-1s/dana.md'), at('1-1s/dana.md', { root: '/notes' }));
    assert.notEqual(at('1-1s/dana.md'), at('1-1s/dana.md', { path: 'dana.md' }));
  });
});
