import assert from 'node:assert/strict';
import { sourcesIn } from './sources.ts';

/**
 * What may be a key of a `WeakMap`, and why there are few of it. What is read of notes may not: as a key it outlives the collections of
 * what is new, and thousands of notes are looked at one after the other. `lastAsked` remembers what is asked of one of them.
 */
const KEYS: Readonly<Record<string, string>> = {
  object: 'the schemas of the front matter and of the configuration',
  'readonly string[]': 'lists of the configuration',
  'readonly Directive[]': 'the directives of the configuration',
  FrameworkTable: 'of the configuration',
  Framework: 'of the configuration',
  ReadingOptions: 'of the configuration',
  ItemEntry: 'listed for as long as they are open, and only while somebody searches',
  TreeNode: 'rows that are shown, taken out when they are',
};

const CALL = /new WeakMap<((?:[^<>,]|<[^<>]*>)+),/gu;

describe('keys of weak maps', () => {
  const found = sourcesIn('src').flatMap(({ file, text }) =>
    [...text.matchAll(CALL)].map(([, key = '']) => ({ file, key })),
  );

  it('are all looked at', () => {
    const all = sourcesIn('src').flatMap(({ text }) => text.match(/new Weak(?:Map|Set|Ref)\b/gu) ?? []);
    assert.equal(found.length, all.length);
    assert.ok(found.length > 0);
  });

  it('are nothing that is read of notes', () => {
    assert.deepEqual(
      found.filter(({ key }) => !Object.hasOwn(KEYS, key)),
      [],
    );
  });

  it('are allowed only where there are some', () => {
    const keys = new Set(found.map(({ key }) => key));
    assert.deepEqual(
      Object.keys(KEYS).filter((key) => !keys.has(key)),
      [],
    );
  });
});
