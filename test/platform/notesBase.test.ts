import assert from 'node:assert/strict';
import { join } from 'node:path';
import { CONFIGURATION_FILE, DEFAULT_EXCLUDE } from '../../src/config/defaults.ts';
import { findNotesBase } from '../../src/platform/notesBase.ts';
import { inFolder, type Tree } from './temporaryFolder.ts';

describe('findNotesBase', () => {
  const MARKED: readonly (readonly [name: string, tree: Tree, from: string, base: string])[] = [
    ['a configuration in the folder itself', { [`a/${CONFIGURATION_FILE}`]: '' }, 'a', 'a'],
    ['a configuration above', { [`a/${CONFIGURATION_FILE}`]: '', 'a/b/c/': '' }, 'a/b/c', 'a'],
    ['a repository above', { 'a/.git/HEAD': '', 'a/b/': '' }, 'a/b', 'a'],
    ['a linked working tree', { 'a/.git': 'gitdir: x', 'a/b/': '' }, 'a/b', 'a'],
    [
      'the nearest of several',
      { '.git/HEAD': '', [`a/${CONFIGURATION_FILE}`]: '', 'a/b/.git/HEAD': '', 'a/b/c/': '' },
      'a/b/c',
      'a/b',
    ],
    ['also where it is excluded', { 'archive/.git/HEAD': '', 'archive/x/': '' }, 'archive/x', 'archive'],
  ];
  for (const [name, tree, from, base] of MARKED) {
    it(`is that of ${name}`, () => {
      inFolder(tree, (folder) => {
        assert.deepEqual(findNotesBase(join(folder, from), DEFAULT_EXCLUDE), {
          base: join(folder, base),
          hasMarker: true,
        });
      });
    });
  }

  const UNMARKED: readonly (readonly [from: string, base: string | null])[] = [
    ['a/1-1s/dana', null],
    ['.hidden/1-1s/dana', '.hidden'],
    ['archive/1-1s/dana', 'archive'],
    ['archive/templates/dana', 'archive/templates'],
  ];
  for (const [from, base] of UNMARKED) {
    it(`without a marker, of ${from}, is ${base ?? 'the root'}`, () => {
      inFolder({ [`${from}/`]: '' }, (folder) => {
        assert.deepEqual(findNotesBase(join(folder, from), DEFAULT_EXCLUDE), {
          base: base === null ? '/' : join(folder, base),
          hasMarker: false,
        });
      });
    });
  }
});
