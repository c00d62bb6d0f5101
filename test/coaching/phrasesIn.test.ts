import assert from 'node:assert/strict';
import { phrasesIn } from '../../src/coaching/phrasesIn.ts';

/** The phrases, a text, and what is found in it. */
const ROWS: readonly (readonly [what: string, phrases: readonly string[], text: string, found: string[]])[] =
  [
    ['without case', ['get the deal'], 'GET the Deal, get the deal', ['GET the Deal', 'get the deal']],
    ['with any run of spaces', ['get the deal'], 'get\r\n  the\tdeal', ['get\r\n  the\tdeal']],
    ['as words of their own', ['be right', 'i'], 'maybe right, be rightly, it, I', ['I']],
    [
      'the longest of those that overlap',
      ['get the deal', 'just get the deal'],
      'just get the deal',
      ['just get the deal'],
    ],
    ['and one beside it', ['get it', 'it done'], 'get it done, it done', ['it done', 'it done']],
    ['never across another one', ['a b', 'x x'], 'x a b x', ['a b']],
    ['not in comments and code', ['get it'], '<!-- get it --> `get it` get it <!-- get it', ['get it']],
    ['with either apostrophe', ["don't"], "Don’t, don't", ['Don’t', "don't"]],
    ['signs as they are', ['(a.b)*', 'a|b'], '(a.b)* aab a|b', ['(a.b)*', 'a|b']],
    ['in other scripts', ['größer'], 'Größer, vergrößern', ['Größer']],
    ['nothing for a blank phrase', ['', '  '], 'a b', []],
  ];

describe('phrases in a text', () => {
  for (const [what, phrases, text, found] of ROWS)
    it(what, () => {
      assert.deepEqual(
        phrasesIn(text, phrases).map(({ start, end }) => text.slice(start, end)),
        found,
      );
    });
});
