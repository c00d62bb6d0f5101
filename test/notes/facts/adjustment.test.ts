import assert from 'node:assert/strict';
import { adjustmentOf } from '../../../src/notes/facts/adjustment.ts';
import { fixture } from './factsIn.ts';

/** A note, in which the place of its adjustment is marked; its resources, origins and words. */
const ADJUSTMENTS: readonly [text: string, named: string, words: string][] = [
  ['---\nadjustment: ⟦place|process⟧\n---\n', 'process', 'process'],
  [
    '---\nadjustment: ⟦place|"process, internal: ask first"⟧\n---\n',
    'process internal',
    'process, internal: ask first',
  ],
  [
    '---\nadjustment: ⟦place|[people, external]⟧\n---\n\n## Adjustment\n',
    'people external',
    'people; external',
  ],
  [
    '---\nadjustment:\n  ⟦place|process: ask first\n  where: internal\n⟧---\n',
    'process internal',
    'process: ask first; where: internal',
  ],
  [
    '---\nadjustment:\n  ⟦place|- technology: a new tool\n  - In-house\n⟧---\n',
    'technology internal',
    'technology: a new tool; In-house',
  ],
  ['---\nadjustment: ⟦place|try harder⟧\n---\n', '', 'try harder'],
  [
    '⟦place|## Adjustment\n\nA new process,\nfrom outside.\n⟧',
    'process external',
    'A new process, from outside.',
  ],
  [
    '⟦place|## Adjustment\n\n- **Resource:** process\n- **Where:** internal\n- **Change:** the team asks first\n⟧',
    'process internal',
    'Resource: process; Where: internal; Change: the team asks first',
  ],
  [
    '⟦place|## Adjustment\n\n- **Resource:** …\n- **Where:** …\n- **Change:** the team asks first\n⟧',
    'people',
    'Change: the team asks first',
  ],
  [
    '⟦place|## Adjustment\n\n- **Process:** internal, ask first\n⟧',
    'process internal',
    'Process: internal, ask first',
  ],
  ['⟦place|**Adjustment:** new software\n⟧', 'technology', 'new software'],
  [
    '---\nadjustment: ⟦place|people⟧\n---\n\n## Adjustment\n\nExternal ones.\n',
    'people external',
    'people; External ones.',
  ],
];

const NONE: readonly string[] = [
  '---\nadjustment:\n---\n',
  '---\nadjustment: []\n---\n',
  '---\nadjustment: { process: }\n---\n',
  '## Adjustment\n\n- **Resource:** …\n- **Where:** …\n- **Change:** What will be different from now on?\n',
  '## Adjustment\n\nTBD\n',
  '## Adjustment\n\n```\nprocess\n```\n',
  '## Adjustment\n\n<!-- process -->\n',
  '## Process\n\nInternal.\n',
];

describe('the adjustment', () => {
  for (const [text, named, words] of ADJUSTMENTS)
    it(JSON.stringify(text), () => {
      const { note, session, at } = fixture(text);
      const read = adjustmentOf(note, session);
      assert.ok(read);
      assert.deepEqual([...read.resources, ...read.origins].join(' '), named);
      assert.equal(read.words, words);
      at('place', [read.range]);
    });

  for (const text of NONE)
    it(`${JSON.stringify(text)} says none`, () => {
      const { note, session } = fixture(text);
      assert.equal(adjustmentOf(note, session), null);
    });

  it('of the front matter is that of the newest session', () => {
    const { note } = fixture('---\nadjustment: people\n---\n\n## 2026-01-08\n\na\n\n## 2026-01-15\n\nb\n');
    assert.deepEqual(
      note.sessions.map((session) => adjustmentOf(note, session)?.words),
      [undefined, 'people'],
    );
  });
});
