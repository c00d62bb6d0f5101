import assert from 'node:assert/strict';
import { wordsEnd, wordsStart } from '../../src/notes/lineMarks.ts';
import { isSpace, singleSpaced } from '../../src/notes/singleSpaced.ts';

describe('marks and white space of a line', () => {
  for (const [line, words] of [
    ['words', 'words'],
    ['> - [ ]  words ', 'words'],
    ['12) [x] words', 'words'],
    ['1234567890. words', '1234567890. words'],
    ['- - words', '- words'],
    ['-[/]words', 'words'],
    ['[y] words', '[y] words'],
    ['\u00A0* \u3000', ''],
    ['', ''],
  ] as const)
    it(`finds the words of "${line}"`, () => {
      const start = wordsStart(line, 0, line.length);
      assert.equal(line.slice(start, wordsEnd(line, start, line.length)), words);
    });

  it('takes for white space what expressions take for it', () => {
    for (let unit = 0; unit <= 0xffff; unit++)
      assert.equal(isSpace(unit), /\s/u.test(String.fromCharCode(unit)), unit.toString(16));
  });

  for (const [text, spaced] of [
    ['a b', 'a b'],
    [' a \t b\r\nc ', 'a b c'],
    ['\uFEFFa\u2028\u00A0b', 'a b'],
    ['\u200Ba', '\u200Ba'],
    [' \n ', ''],
  ] as const)
    it(`spaces ${JSON.stringify(text)} singly`, () => assert.equal(singleSpaced(text), spaced));
});
