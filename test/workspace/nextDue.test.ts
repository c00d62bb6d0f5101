import assert from 'node:assert/strict';
import { nextDueOf } from '../../src/workspace/nextDue.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { danaSessions, danaNote as note } from './sessionsOf.ts';

const TODAY = '2026-01-20';
const SKIPPED = 'status: skipped';
const PLANNED = 'status: planned';
const DRAFT = 'status: draft';

describe('the day on which the next 1-on-1 is due', () => {
  const TABLE: readonly (readonly [
    what: string,
    notes: readonly IndexedNote[],
    everyDays: number | null,
    expected: string | null,
  ])[] = [
    ['is not known of nobody', [], 7, null],
    ['is not known after one meeting without a rhythm', [note('2026-01-13')], null, null],
    ['follows the agreed rhythm', [note('2026-01-13')], 7, '2026-01-20'],
    ['may lie in the past', [note('2025-12-30')], 7, '2026-01-06'],
    ['may be a weekend’s where that is agreed', [note('2026-01-17')], 7, '2026-01-24'],
    ['follows the observed rhythm', [note('2026-01-06'), note('2026-01-13')], null, '2026-01-20'],
    ['is that of today’s meeting on', [note('2026-01-20')], 7, '2026-01-27'],
    ['is told by a plan', [note('2026-01-13'), note('2026-01-23')], 7, '2026-01-23'],
    ['is told by the first of two plans', [note('2026-01-30'), note('2026-01-23')], 7, '2026-01-23'],
    ['is that of a plan of today', [note('2026-01-13'), note('2026-01-20', PLANNED)], 7, '2026-01-20'],
    [
      'is that of a plan that nobody kept',
      [note('2026-01-06'), note('2026-01-15', PLANNED)],
      7,
      '2026-01-15',
    ],
    [
      'forgets a plan before the last meeting',
      [note('2026-01-08', PLANNED), note('2026-01-13')],
      7,
      '2026-01-20',
    ],
    ['is told by a plan with somebody who was never met', [note('2026-01-19', PLANNED)], null, '2026-01-19'],
    [
      'is a draft’s like a plan’s, as long as its day is to come',
      [note('2026-01-13'), note('2026-01-22', DRAFT)],
      7,
      '2026-01-22',
    ],
    ['is that of a draft of today', [note('2026-01-13'), note('2026-01-20', DRAFT)], 7, '2026-01-20'],
    [
      'is not that of a draft whose day has passed: nobody agreed on it',
      [note('2026-01-13'), note('2026-01-15', DRAFT)],
      14,
      '2026-01-27',
    ],
    ['is not known of somebody with an old draft alone', [note('2026-01-15', DRAFT)], null, null],
    [
      'is a plan’s behind a draft whose day has passed',
      [note('2026-01-13'), note('2026-01-15', DRAFT), note('2026-01-23')],
      7,
      '2026-01-23',
    ],
    ['is told by what was agreed', [note('2026-01-13', 'next: 2026-01-28')], 7, '2026-01-28'],
    [
      'prefers a plan to what was agreed',
      [note('2026-01-13', 'next: 2026-01-28'), note('2026-01-22')],
      7,
      '2026-01-22',
    ],
    [
      'is agreed by the last meeting alone',
      [note('2026-01-06', 'next: 2026-01-30'), note('2026-01-13')],
      7,
      '2026-01-20',
    ],
    ['does not take what is no day for agreed', [note('2026-01-13', 'next: soon')], 7, '2026-01-20'],
    ['counts on from a skipped day', [note('2026-01-06'), note('2026-01-13', SKIPPED)], 7, '2026-01-20'],
    [
      'counts on from an unprepared one',
      [note('2026-01-06'), note('2026-01-13', 'status: unprepared')],
      7,
      '2026-01-20',
    ],
    [
      'keeps what was agreed beyond a skipped day',
      [note('2026-01-06', 'next: 2026-01-22'), note('2026-01-13', SKIPPED)],
      7,
      '2026-01-22',
    ],
    [
      'forgets what was agreed for the skipped day',
      [note('2026-01-06', 'next: 2026-01-13'), note('2026-01-13', SKIPPED)],
      7,
      '2026-01-20',
    ],
    [
      'passes a day that is called off beforehand',
      [note('2026-01-20'), note('2026-01-27', SKIPPED)],
      7,
      '2026-02-03',
    ],
    [
      'passes two of them',
      [note('2026-01-20'), note('2026-01-26', SKIPPED), note('2026-02-02', SKIPPED)],
      7,
      '2026-02-09',
    ],
    [
      'does not wait for one that is called off later',
      [note('2026-01-20'), note('2026-02-10', SKIPPED)],
      7,
      '2026-01-27',
    ],
    [
      'is no longer known where the one agreed on is called off, without a rhythm',
      [note('2026-01-13', 'next: 2026-01-27'), note('2026-01-27', SKIPPED)],
      null,
      null,
    ],
  ];
  for (const [what, notes, everyDays, expected] of TABLE)
    it(what, () => assert.equal(nextDueOf(danaSessions(notes), everyDays, TODAY), expected));
});
