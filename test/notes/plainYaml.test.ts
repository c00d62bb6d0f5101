import assert from 'node:assert/strict';
import { frontMatterReading } from '../../src/notes/frontMatter.ts';
import { compare } from '../plainYaml/difference.ts';
import { generate } from '../plainYaml/generate.ts';

const SEEDED = 4_000;
const FIRST_SEED = 51_000_000;

/** What people write: the scan has to read it, and as the grammar does. */
const SCANNED: readonly string[] = [
  '',
  '\n\n',
  '# Only a comment\n',
  'type: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-15\nframework: will\nflag: green\n',
  'type: 1-on-1\r\nperson: Dana Reyes\r\n\r\ndate: 2026-01-15\r\n',
  'person: "[[Dana Reyes]]"\ntags: [1on1, "q1", \'a b\']\n',
  'person: [[Dana Reyes]]\n',
  'tags:\n  - 1on1\n  - people/dana\nflag: red   \n',
  'tags:\n- 1on1\n- people/dana\nflag: red # as agreed\n',
  'coaching:\n  disable: [missing-owner, overdue-action]\n',
  'people:\n  - name: Dana Reyes\n    handle: dreyes\n  - name: Lee Park\n',
  'flag: # green or red\nnext:\n\nprivate: true\n',
  'a: 12\nb: -1\nc: 1.5\nd: 007\ne: 1_000\nf: 2026-01-15\ng: 12:30\nh: ~\ni: null\nj: FALSE\nk: yes\n',
  "a: it's so\nb: x#y\nc: https://a.example/?b=c#d\nd: a, b (c) [d]\n",
  'due date: tomorrow\ngröße: 3\na/b: c\n__proto__: d\nconstructor: e\n',
  'summary: >\n  She led the call.\n  Q&A & more: # all of it\nnext: |-\n  one\n  two\nlist:\n  - >-\n    a\n    b\n',
  '# Who\nperson: Dana\n\n# When\n  \ndate: 2026-01-15\n# End\n',
];

/** What the scan may not answer: YAML reads more into it than it shows, or refuses it. */
const HANDED_OVER: readonly string[] = [
  'person: @dana\n',
  'tags: #1on1\n',
  'a: b: c\n',
  'a: 1\na: 2\n',
  'a: b\n  c\n',
  'a:\tb\n',
  'a: b\rc: d\n',
  'a: "b\\tc"\n',
  'a: "b\n  c"\n',
  'a: 0x1F\nb: 1\n',
  'a: 1e3\n',
  'a: .5\n',
  'a: &b c\n',
  'a: *b\n',
  'a: |\n\n  b\n',
  'a: >\n  b\n\nc: d\n',
  'a: |\n  b\n    c\n',
  'a: |+\n  b\n',
  'a: >\nb: c\n',
  'a: {b: c}\n',
  'a: [b: c]\n',
  'a: [b\n  , c]\n',
  'true: a\n',
  '1: a\n',
  '- a\n',
  'words\n',
  '---\na: b\n',
  'a:\n  b: c\n d: e\n',
  'a: b\u2028c\n',
  'a: \uFEFFb\n',
  `a: ${'x - - - '.repeat(8)}\n`,
  `a: ${'x'.repeat(9_000)}\n`,
  `a: ${'[x '.repeat(101)}\n`,
];

/** Each was read otherwise than by the grammar, once. */
const DIFFERED: readonly string[] = [
  'a: b\n #',
  'a:\n#\n- #\nb: ',
  'a:\n- _\n- # \nb: ',
  'a:\n- x\n-\n#\nb: # \nc: e\n#',
  'a: \nb: 1\nc:\n#\n  - 1\n#\n  -',
];

describe('plain front matter', () => {
  for (const text of SCANNED)
    it(`is scanned: ${JSON.stringify(text)}`, () => assert.deepEqual(compare(text), { by: 'scan' }));
  for (const text of HANDED_OVER)
    it(`is handed over: ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(compare(text), { by: 'grammar' }));
  for (const text of DIFFERED)
    it(`is read as the grammar reads it: ${JSON.stringify(text)}`, () => assert.ok('by' in compare(text)));

  it('is read as the grammar reads it, in generated documents', () => {
    const texts = Array.from({ length: SEEDED }, (_, index) => generate(FIRST_SEED + index));
    const comparisons = texts.map((text) => ({ text, ...compare(text) }));
    assert.deepEqual(
      comparisons.filter((comparison) => 'differs' in comparison),
      [],
    );
    const scanned = comparisons.filter((comparison) => 'by' in comparison && comparison.by === 'scan');
    assert.ok(scanned.length > SEEDED / 10, `only ${scanned.length} were scanned`);
  });

  it('tells who read it', () => {
    assert.equal(frontMatterReading('# No front matter\n').by, 'scan');
    assert.equal(frontMatterReading('---\nperson: Dana\n---\n').by, 'scan');
    assert.equal(frontMatterReading('---\nperson: Dana\n---\n', 'grammar').by, 'grammar');
    assert.equal(frontMatterReading('---\nperson: {name: Dana}\n---\n').by, 'grammar');
  });
});
