import assert from 'node:assert/strict';
import { marked } from './marked.ts';
import { noteOf } from './readings.ts';

const IN_FRONT_MATTER: readonly [frontMatter: string, date: string | null, reason?: string][] = [
  ['date: 2026-01-15', '2026-01-15'],
  ['date: "2026-01-15"', '2026-01-15'],
  ['date: 2026-01-15T23:30:00-08:00', '2026-01-15'],
  ['date: 2026-01-15 09:00', '2026-01-15'],
  ['date: 20260115', '2026-01-15'],
  ['date: January 15, 2026', '2026-01-15'],
  ['date: 2024-02-29', '2024-02-29'],
  ['date: ⟦invalid|2026-02-29⟧', null, 'impossible'],
  ['date: "⟦invalid|2026-02-30⟧"', null, 'impossible'],
  ['date: ⟦invalid|2026-13-01⟧', null, 'impossible'],
  ['date: ⟦invalid|03/04/2026⟧', null, 'ambiguous'],
  ['date: ⟦invalid|next Tuesday⟧', null, 'words'],
  ['date: 2026-01-15\nnext: ⟦invalid|2026-02-31⟧', '2026-01-15', 'impossible'],
  ['date: 2026-01-15\nnext: 2026-01-22', '2026-01-15'],
  ['date:', null],
  ['date: ""', null],
  ['date: # 2026-01-15', null],
];

const IN_PLACE: readonly [path: string, text: string, date: string | null][] = [
  ['1-1s/2026-01-15.md', '', '2026-01-15'],
  ['1-1s/2026.01.15.md', '', '2026-01-15'],
  ['1-1s/20260115.md', '', '2026-01-15'],
  ['1-1s/January-15-2026.md', '', '2026-01-15'],
  ['1-1s/2026_01_15.md', '', '2026-01-15'],
  ['1-1s/2026-01-15 Dana Reyes.md', '', '2026-01-15'],
  ['1-1s/Dana Reyes 2026-01-15.md', '', '2026-01-15'],
  ['1-1s/2026-01-15-dana-reyes.md', '', '2026-01-15'],
  ['1-1s/2026-01-15_dana.md', '', '2026-01-15'],
  ['1-1s/dana-reyes-2026-01-15.md', '', '2026-01-15'],
  ['1-1s/dana_2026-01-15.md', '', '2026-01-15'],
  ['1-1s/dana-20260115.md', '', '2026-01-15'],
  ['1-1s/20260115-dana.md', '', '2026-01-15'],
  ['1-1s/2026.01.15-dana.md', '', '2026-01-15'],
  ['1-1s/1-on-1-2026-01-15.md', '', '2026-01-15'],
  ['1-1s/dana-January-15-2026.md', '', '2026-01-15'],
  ['1-1s/15-Jan-2026-dana.md', '', '2026-01-15'],
  ['1-1s/2026-02-30.md', '', null],
  ['1-1s/dana.md', '', null],
  ['1-1s/dana-12345678.md', '', null],
  ['1-1s/dana.md', '# 1-on-1 with Dana, 2026-01-15\n', '2026-01-15'],
  ['1-1s/dana.md', '# Dana – January 15, 2026\n', '2026-01-15'],
  ['1-1s/dana.md', 'January 15th, 2026\n===\n', '2026-01-15'],
  ['1-1s/dana.md', 'Met on 2026-01-15.\n', null],
  ['1-1s/2026-01-15.md', '---\ndate: 2026-01-16\n---\n# 2026-01-17\n', '2026-01-16'],
  ['1-1s/2026-01-15.md', '# 2026-01-17\n', '2026-01-15'],
  ['1-1s/2026-01-15.md', '---\ndate: 2026-02-30\n---\n', null],
  ['1-1s/2026-01-15.md', '---\ndate: 03/04/2026\n---\n', null],
  ['1-1s/2026-01-15.md', '---\ndate: next week\n---\n# 2026-01-17\n', null],
  ['1-1s/2026-01-15.md', '---\ndate:\n---\n', '2026-01-15'],
  ['1-1s/2026-01-14/dana.md', '', null],
];

describe('the date of a note', () => {
  for (const [fixture, date, reason] of IN_FRONT_MATTER) {
    it(JSON.stringify(fixture), () => {
      const { text, ranges } = marked(`---\n${fixture}\n---\n`);
      const note = noteOf(text, '1-1s/dana.md');
      assert.equal(note.date, date);
      assert.deepEqual(
        note.invalidDates.map(({ range }) => range),
        ranges('invalid'),
      );
      assert.equal(note.invalidDates[0]?.reason, reason);
    });
  }
  for (const [path, text, date] of IN_PLACE)
    it(`${path} ${JSON.stringify(text)}`, () => assert.equal(noteOf(text, path).date, date));
});
