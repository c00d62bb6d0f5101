import assert from 'node:assert/strict';
import { knownIssues } from '../../src/workspace/earlierIssues.ts';
import { sessionsByPerson } from '../../src/workspace/meetings.ts';
import { People } from '../../src/workspace/people.ts';
import { indexed } from './notesOf.ts';

const log = (...issues: readonly string[]): string =>
  `### Escalation\n\n${issues.map((issue) => `- Issue: ${issue}\n`).join('')}\n`;

describe('the issues that somebody has brought up before', () => {
  it('stand newest first, each once, as they were put the last time', () => {
    const notes = [
      indexed('1-1s/dana-reyes/2026-01-15.md', log('The price-list!', 'No demo')),
      indexed('1-1s/dana-reyes/2026-01-08.md', log('the price list', 'Travel')),
      indexed(
        '1-1s/dana-reyes/running.md',
        `---\nperson: Dana Reyes\n---\n## 2025-12-01\n\n${log('Old')}## 2025-12-08\n\n${log('no demo')}`,
      ),
    ];
    const people = new People({ self: null, people: [] });
    const sessions = sessionsByPerson(notes, people).get('dana-reyes')?.sessions ?? [];
    assert.equal(sessions.length, 4);
    const of = (words: string, date: string, path = date, heading: string | null = null): object => ({
      words,
      date,
      path: `1-1s/dana-reyes/${path}.md`,
      heading,
    });
    assert.deepEqual(knownIssues(sessions), [
      of('The price-list!', '2026-01-15'),
      of('No demo', '2026-01-15'),
      of('Travel', '2026-01-08'),
      of('Old', '2025-12-01', 'running', '2025-12-01'),
    ]);
    assert.deepEqual(knownIssues([]), []);
  });
});
