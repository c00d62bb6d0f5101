import assert from 'node:assert/strict';
import { processChangesOf } from '../../../src/notes/facts/processChange.ts';
import { fixture, LINE_ENDS } from './factsIn.ts';

type Expected = readonly [gotHere: string | null, shouldBe: string | null, prevents?: string];

const CHANGES: readonly [what: string, text: string, ...expected: Expected[]][] = [
  [
    'bold bullets',
    '## Process\n\n- **⟦all|How we got here:** ⟦was|We asked late.⟧\n- **What it should be:** ⟦now|Ask: first.⟧\n- **Prevents:** ⟦prevents|late asks⟧⟧\n',
    ['We asked late.', 'Ask: first.', 'late asks'],
  ],
  [
    'lead-ins, their words below',
    '## Process\n\n**⟦all|How we got here:**\n⟦was|We asked late,\nas ever.⟧\n\n**What it should be**\n\n⟦now|Ask first.⟧⟧\n',
    ['We asked late, as ever.', 'Ask first.'],
  ],
  [
    'sub-headings',
    '## Process\n\n⟦all|### How we got here\n\n⟦was|We asked late.\n\n- always⟧\n\n### What it should be?\n\n⟦now|Ask first.⟧⟧\n',
    ['We asked late. always', 'Ask first.'],
  ],
  [
    'a question in the line',
    '## Process\n\n⟦all|How we got here? ⟦was|We asked late.⟧\n\nFrom now on: ⟦now|ask first⟧⟧\n',
    ['We asked late.', 'ask first'],
  ],
  [
    'two of them, side by side',
    '## Process\n\n| So far | From now on | Prevents |\n|---|---|---|\n| ⟦all|⟦was|late⟧ | ⟦now|first⟧ | ⟦prevents|asks⟧⟧ |\n| ⟦all|⟦was|by mail⟧ | ⟦now|by phone⟧ |⟧ |\n',
    ['late', 'first', 'asks'],
    ['by mail', 'by phone'],
  ],
  [
    'two of them, each under a sub-heading',
    '## Process\n\n### ⟦all|Quotes\n\n- Was: ⟦was|late⟧\n- Will be: ⟦now|first⟧⟧\n\n### ⟦all|Calls\n\n- Will be: ⟦now|by phone⟧⟧\n',
    ['late', 'first'],
    [null, 'by phone'],
  ],
  [
    'two of them, one below the other',
    '## Process\n\n- ⟦all|Was: ⟦was|a⟧\n- New: ⟦now|b⟧⟧\n- ⟦all|Was: ⟦was|c⟧\n- New: ⟦now|d⟧\n- Prevents: ⟦prevents|e⟧⟧\n',
    ['a', 'b'],
    ['c', 'd', 'e'],
  ],
  [
    'one answer alone',
    '**Process:**\n\n- ⟦all|How we got here: ⟦was|late⟧\n- What it should be: TBD⟧\n',
    ['late', null],
  ],
  ['words without labels', '## Process\n\nWe got here by asking late.\n'],
  ['nothing but labels', '## Process\n\n- **How we got here:**\n- **What it should be:** …\n'],
  ['a resource of an adjustment', '## Adjustment\n\n- **Process:** ask first\n  - What it should be: x\n'],
];

describe('process changes', () => {
  for (const [what, text, ...expected] of CHANGES)
    for (const end of LINE_ENDS)
      it(`${what}, with ${JSON.stringify(end)}`, () => {
        const { session, at } = fixture(text.replaceAll('\n', end));
        const read = processChangesOf(session);
        assert.deepEqual(
          read.map(({ gotHere, shouldBe, prevents }) => [gotHere?.value, shouldBe?.value, prevents?.value]),
          expected.map(([gotHere, shouldBe, prevents]) => [
            gotHere ?? undefined,
            shouldBe ?? undefined,
            prevents,
          ]),
        );
        at(
          'was',
          read.flatMap(({ gotHere }) => gotHere?.range ?? []),
        );
        at(
          'now',
          read.flatMap(({ shouldBe }) => shouldBe?.range ?? []),
        );
        at(
          'prevents',
          read.flatMap(({ prevents }) => prevents?.range ?? []),
        );
        at(
          'all',
          read.map(({ range }) => range),
        );
      });
});
