import assert from 'node:assert/strict';
import { type Circumstances, problemsIn } from './problemsIn.ts';

/** `text` with `«…»` around each place at which the rule finds something; a text without is one in which it finds nothing. */
export type MarkedRow = readonly [title: string, text: string, circumstances?: Circumstances];

/** Holds what a rule finds in each row against the marks: the exact characters, as often as they are marked. */
export function itFinds(rule: string, rows: readonly MarkedRow[], common: Circumstances = {}): void {
  for (const [title, text, circumstances] of rows)
    it(`${rule}: ${title}`, () => {
      const { plain, ranges } = unmarked(text);
      const found = problemsIn(plain, { ...common, ...circumstances }).filter(
        (problem) => problem.rule === rule,
      );
      assert.deepEqual(
        found.map(({ range }) => [range.start, range.end, plain.slice(range.start, range.end)]),
        ranges.map(([start, end]) => [start, end, plain.slice(start, end)]),
      );
    });
}

/** Suggestions of the first problem of that rule, and undefined where there is none. */
export function suggestedIn(rule: string, text: string, circumstances: Circumstances = {}): unknown {
  return problemsIn(text, circumstances).find((problem) => problem.rule === rule)?.suggestions;
}

/** A text without its marks, and the ranges that they enclosed, by where they start. Marks may be nested. */
function unmarked(text: string): {
  readonly plain: string;
  readonly ranges: readonly (readonly [number, number])[];
} {
  const open: number[] = [];
  const ranges: (readonly [number, number])[] = [];
  let plain = '';
  for (const character of text) {
    if (character === '«') open.push(plain.length);
    else if (character === '»') ranges.push([open.pop() ?? 0, plain.length]);
    else plain += character;
  }
  return { plain, ranges: ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]) };
}
