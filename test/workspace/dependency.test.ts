import assert from 'node:assert/strict';
import { escalationsOf } from '../../src/notes/facts/escalations.ts';
import { dependencyOf } from '../../src/workspace/dependency.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { repeatedIssuesOf, type SaidIssue } from '../../src/workspace/repeatedIssues.ts';
import { resolverOf } from '../../src/workspace/resolvedBy.ts';
import { danaNote, danaSessions } from './sessionsOf.ts';

const TODAY = '2026-03-10';
const PEOPLE = new People({
  self: { name: 'Sam Okafor', otherNames: ['sam'] },
  people: [
    { name: 'Dana Reyes', otherNames: ['dr'] },
    { name: 'Lee Park', otherNames: [] },
  ],
});

const resolver = (issue: SaidIssue) => resolverOf(issue, 'Dana Reyes', PEOPLE);

function issue(date: string, words: string, resolvedBy: string): IndexedNote {
  return danaNote(date, '', `## Escalations\n\n- Issue: ${words}\n- Resolved by: ${resolvedBy}\n`);
}

function dependency(notes: readonly IndexedNote[], raised: readonly (readonly [string | null, boolean])[]) {
  const issues = danaSessions(notes).flatMap((session) =>
    escalationsOf(session.session).map((fact) => ({ session, fact })),
  );
  const items = raised.map(([day, isSelfs]) => ({ raised: day, isSelfs }));
  const record = { items, issues, repeated: repeatedIssuesOf(issues), resolverOf: resolver };
  return dependencyOf(record, 2, TODAY);
}

describe('dependency', () => {
  it('has no shares where there is nothing', () => {
    assert.deepEqual(dependency([], [[null, true]]), {
      weeks: 2,
      ownedBySelf: { now: null, before: null },
      resolvedByThem: { now: null, before: null },
      repeated: { now: 0, of: 0 },
    });
  });

  it('has a window that ends today, and one before that ends where it begins', () => {
    const { ownedBySelf } = dependency(
      [],
      [
        ['2026-03-11', true],
        ['2026-03-10', true],
        ['2026-02-25', false],
        ['2026-02-24', true],
        ['2026-02-11', false],
        ['2026-02-11', false],
        ['2026-02-10', true],
      ],
    );
    assert.deepEqual(ownedBySelf, { now: 1 / 2, before: 1 / 3 });
  });

  it('tells who resolved the issues, of those that somebody resolved', () => {
    const { resolvedByThem } = dependency(
      [
        issue('2026-03-03', 'A', '@dr'),
        issue('2026-03-04', 'B', '@me'),
        issue('2026-03-05', 'C', 'not yet'),
        issue('2026-02-20', 'D', 'Lee Park'),
      ],
      [],
    );
    assert.deepEqual(resolvedByThem, { now: 1 / 2, before: 0 });
  });

  it('counts the issues of the window that came up before', () => {
    const { repeated } = dependency(
      [
        issue('2026-01-06', 'A', ''),
        issue('2026-03-03', 'a', ''),
        issue('2026-03-04', 'B', ''),
        issue('2026-03-05', 'b', ''),
      ],
      [],
    );
    assert.deepEqual(repeated, { now: 2, of: 3 });
  });

  const RESOLVERS: readonly (readonly [words: string, expected: ReturnType<typeof resolver>])[] = [
    ['Dana Reyes', 'them'],
    ['[[dana-reyes|Dana]]', 'them'],
    ['dana', 'them'],
    ['@dr, on her own', 'them'],
    ['them', 'them'],
    ['me', 'self'],
    ['@me (by phone)', 'self'],
    ['Sam', 'self'],
    ['Sam Okafor', 'self'],
    ['Lee', 'other'],
    ['the help desk', 'other'],
    ['nobody yet', null],
    ['—', null],
    ['', null],
  ];
  for (const [words, expected] of RESOLVERS)
    it(`says that “${words}” is ${expected ?? 'nobody'}`, () => {
      const [session] = danaSessions([issue('2026-03-03', 'A', words)]);
      assert.ok(session);
      const [found] = escalationsOf(session.session);
      assert.ok(found);
      assert.equal(resolver(found), expected);
    });
});
