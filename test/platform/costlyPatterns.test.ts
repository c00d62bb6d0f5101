import assert from 'node:assert/strict';
import { isCostly } from '../../src/platform/costlyPatterns.ts';
import { findMarkdown } from '../../src/platform/findMarkdown.ts';
import { inFolder } from './temporaryFolder.ts';

const ENVIRONMENT = { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

describe('costly patterns', () => {
  const ORDINARY = [
    '',
    '# a',
    '*.md',
    '**/a/**/b/**',
    '!/a/*b*c*/d?[xy]',
    'a**b',
    '/*',
    '/*/*/*/*/*/*/*/*/*/*/*/*',
  ];
  for (const line of ORDINARY) it(`not: ${line}`, () => assert.equal(isCostly(line), false));

  const COSTLY = [
    `${'**/a/'.repeat(6)}b`,
    `!${'**/a/'.repeat(6)}b`,
    `${'**/'.repeat(7)}b`,
    '*a'.repeat(11),
    '*[a]*[a]*[a]*[a]b',
    '*?/*?/*?/*?/b',
    ' '.repeat(1_000),
  ];
  for (const line of COSTLY) {
    it(`hold nothing up: ${line.trim() || 'spaces'}`, () => {
      assert.equal(isCostly(line), true);
      const deep = `${'a/'.repeat(60)}x.md`;
      const long = `${'ab'.repeat(100)}c.md`;
      const ignored = `${`${line}\n`.repeat(100)}ignored.md\n`;
      const tree = { '.git/HEAD': '', [deep]: '', [long]: '', 'a/ignored.md': '' };
      inFolder(
        { ...tree, '.gitignore': ignored, 'a/.gitignore': ignored, '.git/info/exclude': ignored },
        (folder) => {
          const start = performance.now();
          const found = [...findMarkdown([folder], { isExcluded: () => false, environment: ENVIRONMENT })];
          assert.deepEqual(
            found.map(({ path }) => path.slice(folder.length + 1)),
            [long, deep],
          );
          assert.ok(performance.now() - start < 1_000);
        },
      );
    });
  }

  it('at the limits are matched fast', () => {
    const lines = [`${'**/a/'.repeat(3)}b.md`, '*[a]*[a]*[a]b', `${'*a'.repeat(10)}b`].join('\n');
    const tree = {
      '.git/HEAD': '',
      '.gitignore': lines,
      [`${'a/'.repeat(60)}x.md`]: '',
      [`${'ab'.repeat(100)}c.md`]: '',
    };
    inFolder(tree, (folder) => {
      const start = performance.now();
      const found = [...findMarkdown([folder], { isExcluded: () => false, environment: ENVIRONMENT })];
      assert.equal(found.length, 2);
      assert.ok(performance.now() - start < 3_000);
    });
  });
});
