import assert from 'node:assert/strict';
import { saidIn } from '../../../src/notes/facts/saidIn.ts';
import { fixture } from './factsIn.ts';

/** A note in which what an Evaluation says first is marked, and all that it says. */
const SAID: readonly [text: string, said: string | null][] = [
  ['## Evaluation\n\n⟦said|She asked late.⟧\n', 'She asked late.'],
  [
    '## Evaluation\r\n\r\n⟦said|She asked\r\nlate.\r\n\r\n- Twice\r\n- *Thrice*⟧\r\n',
    'She asked late. Twice; *Thrice*',
  ],
  ['## Evaluation\n\n⟦said|- **How:** late\n  1. Twice⟧\n', 'How: late; Twice'],
  ['**Evaluation:** ⟦said|late⟧\n\n**Flag:** red\n', 'late'],
  ['- **Evaluation:** ⟦said|late⟧\n- other\n', 'late'],
  ['## Evaluation\n\n⟦said|### How\n\nLate.⟧\n', 'How: Late.'],
  ['## Evaluation\n\n⟦said|> She asked\n> late.⟧\n', 'She asked late.'],
  ['## Evaluation\n\n⟦said|a⟧\n\n### Intent\n\nb\n', 'a'],
  ['## Evaluation\n\n⟦said|a⟧\n\n## Evaluation\n\nb\n', 'a; b'],
  ['## Evaluation\n\n⟦said|a⟧\n\n```\nb\n```\n\n<!-- c -->\n', 'a'],
  [
    '## Evaluation\n\nHow was the decision made, and what would be done differently now?\n\n⟦said|Late.⟧\n',
    'Late.',
  ],
  ['## Evaluation\n\n⟦said|- **How:**\n- **When:** late⟧\n', 'When: late'],
  ['## Evaluation\n', null],
  ['## Evaluation\n\n- TBD\n', null],
  ['## Evaluation\n\n- **How:**\n- **When:** …\n', null],
  ['evaluation: a\n', null],
];

describe('what a section says', () => {
  for (const [text, said] of SAID)
    it(JSON.stringify(text), () => {
      const { session, at } = fixture(text);
      const read = saidIn(session, 'evaluation');
      assert.equal(read?.value ?? null, said);
      at('said', read ? [read.range] : []);
    });

  it('does not take the parts of a story for sections', () => {
    const { session } = fixture('## Story\n\n**Situation:** a\n\n**Cost:** b\n');
    assert.equal(saidIn(session, 'situation'), null);
    assert.equal(saidIn(session, 'story')?.value, 'Situation: a; Cost: b');
  });
});
