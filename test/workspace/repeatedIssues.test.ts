import assert from 'node:assert/strict';
import { escalationsOf } from '../../src/notes/facts/escalations.ts';
import { leadsTo, linkIn } from '../../src/workspace/linkedNote.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { repeatedIssuesOf } from '../../src/workspace/repeatedIssues.ts';
import { indexed } from './notesOf.ts';
import { danaNote, danaSessions } from './sessionsOf.ts';

function note(date: string, ...issues: readonly string[]): IndexedNote {
  return danaNote(date, '', `## Escalations\n\n${issues.map((issue) => `- Issue: ${issue}\n`).join('')}`);
}

function repeats(words: string): string {
  return `Another thing\n  - Repeats: ${words}`;
}

const RUNNING = indexed(
  '1-1s/dana/log.md',
  '---\nperson: Dana Reyes\n---\n\n## 2026-01-02\n\n### Escalations\n\n- Issue: Red light\n\n## 2026-01-05\n\n### Escalations\n\n- Issue: Blue light\n',
);

describe('issues that came back', () => {
  const TABLE: readonly (readonly [
    what: string,
    notes: readonly IndexedNote[],
    expected: readonly (readonly [title: string, days: readonly string[]])[],
  ])[] = [
    [
      'are none of two different ones',
      [note('2026-01-06', 'Invoices are late'), note('2026-01-13', 'Late invoices')],
      [],
    ],
    [
      'have the same words, whatever their case, signs and spaces',
      [note('2026-01-06', 'Who signs it?'), note('2026-01-13', '⚠️ who  signs it!')],
      [['Who signs it?', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'are named by their words',
      [note('2026-01-06', 'Who signs it?'), note('2026-01-13', repeats('“who signs it”'))],
      [['Who signs it?', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'are one through all that repeat them',
      [note('2026-01-06', 'A'), note('2026-01-13', repeats('A')), note('2026-01-20', 'another thing')],
      [['A', ['2026-01-06', '2026-01-13', '2026-01-20']]],
    ],
    [
      'are not guessed from words that nobody wrote',
      [note('2026-01-06', 'A'), note('2026-01-13', repeats('B'))],
      [],
    ],
    [
      'are named by a link to their note',
      [note('2026-01-06', 'A'), note('2026-01-13', repeats('[last week](2026-01-06.md)'))],
      [['A', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'are named by a wikilink',
      [note('2026-01-06', 'A'), note('2026-01-13', repeats('[[2026-01-06]]'))],
      [['A', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'may be either of two in the linked note: then neither is meant',
      [note('2026-01-06', 'A', 'B'), note('2026-01-13', repeats('[[2026-01-06]]'))],
      [],
    ],
    [
      'are told apart by the link’s words',
      [note('2026-01-06', 'A', 'B'), note('2026-01-13', repeats('[B](2026-01-06.md)'))],
      [['B', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'are told apart by the words beside the link',
      [note('2026-01-06', 'A', 'B'), note('2026-01-13', repeats('B, [[2026-01-06]]'))],
      [['B', ['2026-01-06', '2026-01-13']]],
    ],
    [
      'are told apart by the day of a running file',
      [RUNNING, note('2026-01-13', repeats('[[log#2026-01-05]]'))],
      [['Blue light', ['2026-01-05', '2026-01-13']]],
    ],
    ['are not themselves', [note('2026-01-13', repeats('[[2026-01-13]]'))], []],
    [
      'are not those of a note that is not there',
      [note('2026-01-06', 'A'), note('2026-01-13', repeats('[[old]]'))],
      [],
    ],
  ];
  for (const [what, notes, expected] of TABLE)
    it(what, () => {
      const issues = danaSessions(notes).flatMap((session) =>
        escalationsOf(session.session).map((fact) => ({ session, fact })),
      );
      assert.deepEqual(
        repeatedIssuesOf(issues).map(({ title, escalations }) => [
          title,
          escalations.map(({ session }) => session.date),
        ]),
        expected,
      );
    });
});

describe('a link to a note', () => {
  const FROM = '1-1s/dana/b.md';
  const TABLE: readonly (readonly [words: string, path: string, expected: boolean])[] = [
    ['[then](a.md)', '1-1s/dana/a.md', true],
    ['[then](./a.md#L3)', '1-1s/dana/a.md', true],
    ['[then](../lee/a.md)', '1-1s/lee/a.md', true],
    ['[then](a.md)', '1-1s/lee/a.md', false],
    ['[then](/1-1s/lee/a.md)', '1-1s/lee/a.md', true],
    ['[then](my%20talk.md)', '1-1s/dana/my talk.md', true],
    ['[then](<my talk.md#day>)', '1-1s/dana/my talk.md', true],
    ['[then](50%.md)', '1-1s/dana/50%.md', true],
    ['[then](#above)', FROM, true],
    ['[[a]]', '1-1s/lee/a.md', true],
    ['[[lee/a|then]]', '1-1s/lee/a.md', true],
    ['[[lee/a]]', '1-1s/dana/a.md', false],
    ['[[a]]', '1-1s/dana/ba.md', false],
    ['[[#above]]', FROM, true],
  ];
  for (const [words, path, expected] of TABLE)
    it(`${words} ${expected ? 'leads' : 'does not lead'} to ${path}`, () => {
      const link = linkIn(`see ${words}, again`);
      assert.ok(link);
      assert.equal(leadsTo(link, FROM, path), expected);
    });

  it('is none in plain words', () => assert.equal(linkIn('see [x] (a.md)'), null));
});
