import assert from 'node:assert/strict';
import { foundOnlyBySlug, isFoundBy } from '../../src/editor/isFoundBy.ts';

const FOUND: readonly (readonly [typed: string, names: readonly string[], isFound: boolean])[] = [
  ['elen', ['Élena Sorel'], true],
  ['SOR', ['Élena Sorel'], true],
  ['elena s', ['Élena Sorel'], true],
  ['@dok', ['Dana Okoye', 'dokoye'], true],
  ['lena', ['Élena Sorel'], false],
  ['', ['Élena Sorel'], false],
  ['…', ['Élena Sorel'], false],
];

describe('what is typed finds a name', () => {
  for (const [typed, names, isFound] of FOUND)
    it(`“${typed}” ${isFound ? 'finds' : 'does not find'} ${names[0]}`, () => {
      assert.equal(isFoundBy(typed, names), isFound);
    });

  it('leaves to the editor what it finds by itself', () => {
    const names = ['Élena Sorel', 'Ellen Park'];
    assert.deepEqual(foundOnlyBySlug('elena', names), ['Élena Sorel']);
    assert.deepEqual(foundOnlyBySlug('éle', names), []);
    assert.deepEqual(foundOnlyBySlug('el', names), []);
  });
});
