import assert from 'node:assert/strict';
import { bracketedKeys } from '../../src/notes/bracketedKeys.ts';

/** What the reader by hand must find: the same as this expression, which takes quadratic time. */
const EXPRESSION =
  /[[({](\p{L}[\p{L} \t]{0,30}?)[ \t]*(::?)[ \t]*(\[\[[^[\]]*\]\]|(?:[^[\](){}]|\([^[\](){}]*\))*)[\])}]/gu;

const PIECES = [
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  ':',
  '::',
  ' ',
  '\t',
  'due',
  'é',
  '𝒳',
  'a b',
  '7',
  '-',
  '[[',
  ']]',
];

describe('bracketed keys', () => {
  const found = (text: string): unknown[] =>
    bracketedKeys(text).map(({ key, colons, start, valueStart, end }) => [
      key,
      colons,
      start,
      text.slice(valueStart, end - 1),
    ]);
  const expected = (text: string): unknown[] =>
    [...text.matchAll(EXPRESSION)].map(({ 1: key, 2: colons, 3: value, index }) => [
      key,
      colons?.length,
      index,
      value,
    ]);

  for (const text of [
    '[due:: 2026-01-20]',
    'a (due: (in May) soon) b',
    '[due:: [[2026-01-20]]]',
    '[due:: [[2026-01-20]] x]',
    '[due: a [b: c]',
    '{due date : x)',
    `[${'k'.repeat(31)}: x] [${'k'.repeat(32)}: x] [${'𝒳'.repeat(31)}: x]`,
    '[due:',
    '[ due: x]',
  ])
    it(`reads ${text}`, () => assert.deepEqual(found(text), expected(text)));

  it('finds what the expression finds, in every text of three pieces', () => {
    for (const first of PIECES)
      for (const second of PIECES)
        for (const third of PIECES) {
          const text = `[due${first}${second}(a: ${third}x]`;
          assert.deepEqual(found(text), expected(text), text);
        }
  });
});
