import assert from 'node:assert/strict';
import { loopsOf } from '../../src/workspace/loops.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { indexed } from './notesOf.ts';
import { danaSessions, danaNote as note } from './sessionsOf.ts';

const TODAY = '2026-01-20';

function twin(date: string, status: string): IndexedNote {
  return indexed(
    `1-1s/dana/${date}-b.md`,
    `---\nperson: Dana Reyes\ndate: ${date}\nstatus: ${status}\n---\n`,
  );
}

describe('the loops of a year', () => {
  const TABLE: readonly (readonly [
    what: string,
    notes: readonly IndexedNote[],
    expected: readonly [done: number, skipped: number, unprepared: number],
  ])[] = [
    ['are none without notes', [], [0, 0, 0]],
    ['count meetings, today’s too', [note('2026-01-06'), note('2026-01-20')], [2, 0, 0]],
    ['are those of today’s year', [note('2025-12-30'), note('2026-01-06')], [1, 0, 0]],
    ['count no meeting to come', [note('2026-01-21'), note('2026-01-27')], [0, 0, 0]],
    ['count no plan that nobody kept', [note('2026-01-06', 'status: planned')], [0, 0, 0]],
    ['count skipped ones apart', [note('2026-01-06', 'status: skipped')], [0, 1, 0]],
    [
      'count unprepared ones apart, whatever their case',
      [note('2026-01-06', 'status: Unprepared')],
      [0, 0, 1],
    ],
    ['know what is called off beforehand', [note('2026-02-03', 'status: skipped')], [0, 1, 0]],
    ['count a day once', [note('2026-01-06'), twin('2026-01-06', 'held')], [1, 0, 0]],
    [
      'count a day that was skipped and held as held',
      [note('2026-01-06'), twin('2026-01-06', 'skipped')],
      [1, 0, 0],
    ],
    [
      'count a day that was skipped and unprepared as unprepared',
      [note('2026-01-06', 'status: skipped'), twin('2026-01-06', 'unprepared')],
      [0, 0, 1],
    ],
    [
      'take the status of a running file for that of its newest session',
      [
        indexed(
          '1-1s/dana/notes.md',
          '---\nperson: Dana Reyes\nstatus: skipped\n---\n\n## 2026-01-13\n\nOff.\n\n## 2026-01-06\n\nTalked.\n',
        ),
      ],
      [1, 1, 0],
    ],
  ];
  for (const [what, notes, [done, skipped, unprepared]] of TABLE)
    it(what, () =>
      assert.deepEqual(loopsOf(danaSessions(notes), 40, TODAY), {
        year: 2026,
        done,
        skipped,
        unprepared,
        aim: 40,
      }),
    );
});
