import assert from 'node:assert/strict';
import { sourcesIn } from './sources.ts';

/**
 * Where there are weak maps, what their keys are, and why there are few of them. What is read of notes may be none where many notes are
 * looked at one after the other: as a key it outlives the collections of what is new. `lastAsked` remembers what was asked of the last few.
 */
const KNOWN: readonly (readonly [place: string, why: string])[] = [
  ['src/cli/noteReader.ts ReadingOptions', 'of the configuration'],
  ['src/coaching/knownPrompts.ts FrameworkTable', 'of the configuration'],
  ['src/coaching/ownFrameworks.ts Framework', 'of the configuration'],
  ['src/coaching/phrasesIn.ts readonly string[]', 'lists of the configuration'],
  ['src/coaching/rules/directive-language.ts readonly Directive[]', 'of the configuration'],
  ['src/config/schemaViolations.ts object', 'the schemas of the front matter and of the configuration'],
  ['src/editor/sidebar/itemTree.ts TreeNode', 'rows that are about to be shown, taken out when they are'],
  ['src/notes/globs.ts readonly string[]', 'lists of the configuration'],
  ['src/notes/names.ts readonly string[]', 'lists of the configuration'],
  ['src/notes/newestSession.ts readonly Session[]', 'of running files: few have so many sessions'],
  ["src/notes/noteTree.ts Pick<Note, 'frontMatter'>", 'one note, of which somebody changes something'],
  [
    'src/workspace/itemFilter.ts ItemEntry',
    'listed for as long as they are open, and only where somebody searches',
  ],
];

const CALL = /new WeakMap<((?:[^<>,]|<[^<>]*>)+),/gu;

describe('weak maps', () => {
  const all = sourcesIn('src');

  it('are all looked at', () => {
    const found = all.flatMap(({ text }) => [...text.matchAll(CALL)]);
    const made = all.flatMap(({ text }) => text.match(/new Weak(?:Map|Set|Ref)\b/gu) ?? []);
    assert.equal(found.length, made.length);
  });

  it('have keys that are few, or soon gone', () => {
    const places = all.flatMap(({ file, text }) =>
      [...text.matchAll(CALL)].map(([, key = '']) => `${file} ${key}`),
    );
    assert.deepEqual([...new Set(places)], KNOWN.map(([place]) => place).sort());
  });
});
