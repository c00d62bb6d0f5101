import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { assertNoOther } from './sameTree.ts';

interface Example {
  readonly markdown: string;
  readonly number: number;
}

const { tests } = createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly Example[] };

/** What GitHub's specification adds to CommonMark, in words of our own: tables, tasks, strikethrough, bare addresses. */
const GITHUB: readonly string[] = [
  '| one | two |\n| --- | --- |\n| 1 | 2 |',
  '| one | two three |\n:-: | -----------:\nfour | five',
  '| o\\|ne |\n| ------ |\n| a `\\|` bar |\n| a **\\|** bar |',
  '| one | two |\n| --- | --- |\n| 1 | 2 |\n> three',
  '| one | two |\n| --- | --- |\n| 1 | 2 |\n3\n\n4',
  '| one | two |\n| --- |\n| 1 |',
  '| one | two |\n| --- | --- |\n| 1 |\n| 1 | 2 | 3 |',
  '| one | two |\n| --- | --- |',
  '- [ ] one\n- [x] two',
  '- [x] one\n  - [ ] two\n  - [x] three\n- [ ] four',
  '~~One~~ two, ~three~ four.',
  'One ~~two\n\nthree~~ four',
  'One ~~~two~~~ three',
  'www.one.example',
  'See www.one.example/two for more.',
  'See www.one.example.\n\nSee www.one.example/a.b.',
  'www.one.example/search?q=Two+(three)\n\n(www.one.example/search?q=Two+(three))',
  'www.one.example/search?q=one&hl=en\n\nwww.one.example/search?q=one&hl;',
  'www.one.example/tw<o',
  'http://one.example\n\n(See https://one.example/two?q=Three+Four)\n\nftp://one.example',
  'one@two.three',
  'hi@mail+xyz.example is none, hi+xyz@mail.example is one.',
  'a.b-c_d@a.b\n\na.b-c_d@a.b.\n\na.b-c_d@a.b-\n\na.b-c_d@a.b_',
  '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is there. <XMP> as well.\n</blockquote>',
];

/** The tabs of the examples are written as arrows. */
const texts = [...tests.map(({ markdown }) => markdown.replaceAll('→', '\t')), ...GITHUB];

describe('the examples of the specifications', () => {
  it('are all there', () => assert.equal(tests.length, 652));

  it("give the grammar's trees, or are left to it", () => {
    const answered = texts.filter(assertNoOther);
    assert.ok(answered.length > texts.length / 2, `only ${answered.length} of ${texts.length} are answered`);
  }).timeout(60_000);

  it('give them in a quote and in a list as well', () => {
    for (const text of texts) {
      assertNoOther(text.replaceAll(/^/gmu, '> '));
      assertNoOther(`- ${text.replaceAll('\n', '\n  ')}`);
    }
  }).timeout(60_000);
});
