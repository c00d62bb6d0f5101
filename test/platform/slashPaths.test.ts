import assert from 'node:assert/strict';
import { isOtherSpelling } from '../../src/platform/slashPaths.ts';

describe('isOtherSpelling', () => {
  const cases: readonly (readonly [path: string, real: string, expected: boolean, what: string])[] = [
    ['1-1s/dana.md', '/notes/1-1s/dana.md', false, 'the same'],
    ['1-1s/Dana.md', '/notes/1-1s/dana.md', true, 'a file with other capitals'],
    ['Dana/a.md', '/notes/dana/a.md', true, 'a folder with other capitals'],
    ['dana.md', 'C:/Notes/dana.md', false, 'capitals above the folder'],
    ['Link.md', '/elsewhere/target.md', false, 'a link'],
    ['1-1s/long-name.md', '/a.md', false, 'a link to a shorter path'],
    ['', '/notes', false, 'the folder itself'],
  ];
  for (const [path, real, expected, what] of cases)
    it(what, () => assert.equal(isOtherSpelling(path, real), expected));
});
