import assert from 'node:assert/strict';
import { winsOf } from '../../../src/notes/facts/wins.ts';
import { fixture } from './factsIn.ts';

type Expected = readonly [day: string | null, words: string];
const DAY = '2026-01-15';

/** A note of 2026-01-15, in which the wins are marked. */
const WINS: readonly [what: string, text: string, ...expected: Expected[]][] = [
  ['front matter', '---\nwin: ⟦win|Closed it⟧\n---\n', [DAY, 'Closed it']],
  ['a list in the front matter', '---\nwin: [⟦win|a⟧, ⟦win|"b"⟧, ""]\n---\n', [DAY, 'a'], [DAY, 'b']],
  ['the other key', '---\nwins:\n  - ⟦win|a⟧\n  - {b: c}\n---\n', [DAY, 'a']],
  [
    'dated lines',
    '## Wins\n\n- ⟦win|2026-01-10: Closed it⟧\n- ⟦win|**Jan 12, 2026** – Won *two*⟧\n- ⟦win|[[2026-01-13]] Three⟧\n',
    ['2026-01-10', 'Closed it'],
    ['2026-01-12', 'Won *two*'],
    ['2026-01-13', 'Three'],
  ],
  [
    'lines that go on, and bullets below',
    '## Wins\n\n- ⟦win|Closed it\n  after a week⟧\n- ⟦win|Saved the client\n  - without a discount⟧\n',
    [DAY, 'Closed it after a week'],
    [DAY, 'Saved the client; without a discount'],
  ],
  [
    'paragraphs',
    '## Wins\n\n⟦win|Closed it\nafter a week.⟧\n\n⟦win|2026-01-10 Won.⟧\n⟦win|2026-01-11 Again.⟧\n',
    [DAY, 'Closed it after a week.'],
    ['2026-01-10', 'Won.'],
    ['2026-01-11', 'Again.'],
  ],
  ['a lead-in', '**Win:** ⟦win|Closed it⟧\n\nThen we spoke of something else.\n', [DAY, 'Closed it']],
  ['a lead-in in a list', '- **Win:** ⟦win|Closed it⟧\n- other\n', [DAY, 'Closed it']],
  ['a lead-in above a list', '**Wins:**\n\n- ⟦win|a⟧\n- ⟦win|b⟧\n', [DAY, 'a'], [DAY, 'b']],
  ['the label again', '## Wins\n\n**Win:** ⟦win|a⟧\n\n- Win: ⟦win|b⟧\n', [DAY, 'a'], [DAY, 'b']],
  [
    'a table',
    '## Wins\n\n| Date | Win |\n|---|---|\n| ⟦win|2026-01-10 | Closed it⟧ |\n|⟦win| | Saved it⟧ |\n| 2026-01-12 | |\n',
    ['2026-01-10', 'Closed it'],
    [DAY, 'Saved it'],
  ],
  ['a quote', '## Wins\n\n> - ⟦win|a⟧\n> - ⟦win|b⟧\n', [DAY, 'a'], [DAY, 'b']],
  ['a day that is none', '## Wins\n\n- ⟦win|2026-02-30: a⟧\n', [DAY, '2026-02-30: a']],
  [
    'comments, code and the prompt',
    '## Wins\n\n<!-- a -->\n\n```\nb\n```\n\nWhat did they bring about, in their own way?\n',
  ],
  ['the prompt above', '## Wins\n\nWhat did they bring about, in their own way?\n\n- ⟦win|a⟧\n', [DAY, 'a']],
  ['nothing', '---\nwin:\n---\n\n## Wins\n\n- TBD\n'],
];

describe('wins', () => {
  for (const [what, text, ...expected] of WINS)
    it(what, () => {
      const { note, session, at } = fixture(text);
      const read = winsOf(note, session);
      assert.deepEqual(
        read.map(({ day, words }) => [day, words]),
        expected,
      );
      at(
        'win',
        read.map(({ range }) => range),
      );
    });

  it('of a running file have the days of their sessions', () => {
    const { note } = fixture(
      '---\nwin: c\n---\n\n## 2026-01-08\n\n### Wins\n\na\n\n## 2026-01-01\n\n### Wins\n\nb\n',
    );
    assert.deepEqual(
      note.sessions.flatMap((session) => winsOf(note, session)).map(({ day, words }) => [day, words]),
      [
        ['2026-01-08', 'c'],
        ['2026-01-08', 'a'],
        ['2026-01-01', 'b'],
      ],
    );
  });
});
