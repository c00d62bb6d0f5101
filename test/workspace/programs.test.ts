import assert from 'node:assert/strict';
import { programsOf, progressOf } from '../../src/workspace/programs.ts';
import { indexed } from './notesOf.ts';
import { danaNote } from './sessionsOf.ts';

const TEXT = `---
type: program
topic: Asking questions
sessions: 4
---

## 2026-01-05 Kick-off

- Focus: listening
- What happened: I asked twice.
- Adoption: skeptical

## 2026-01-19 First follow-up

- What happened: They spoke more than I did.
- Adoption: experimenting

## 2026-01-26 Second follow-up

- Focus: silence

## 2026-02-09 Third follow-up

- Focus: role-play
`;

const PROGRAM = indexed('program.md', TEXT);

function progress(today: string) {
  const [found] = programsOf([danaNote('2026-01-06'), PROGRAM]);
  assert.ok(found);
  assert.equal(found.note, PROGRAM);
  const { done, left, next, adoption } = progressOf(found.program, today);
  return { done, left, next: next?.date ?? null, adoption: adoption.map((one) => one.adoption) };
}

describe('the progress of a program', () => {
  const TABLE: readonly (readonly [today: string, expected: ReturnType<typeof progress>])[] = [
    ['2026-01-01', { done: 0, left: 4, next: '2026-01-05', adoption: [] }],
    ['2026-01-05', { done: 1, left: 3, next: '2026-01-19', adoption: ['skeptical'] }],
    ['2026-01-20', { done: 2, left: 2, next: '2026-01-26', adoption: ['skeptical', 'experimenting'] }],
    ['2026-01-26', { done: 2, left: 2, next: '2026-01-26', adoption: ['skeptical', 'experimenting'] }],
    ['2026-01-27', { done: 2, left: 2, next: '2026-02-09', adoption: ['skeptical', 'experimenting'] }],
    ['2026-03-01', { done: 2, left: 2, next: null, adoption: ['skeptical', 'experimenting'] }],
  ];
  for (const [today, expected] of TABLE) it(`on ${today}`, () => assert.deepEqual(progress(today), expected));

  it('has as many sessions left as a kick-off and six follow-ups make, where none are named', () => {
    const [found] = programsOf([indexed('program.md', TEXT.replace('sessions: 4\n', ''))]);
    assert.ok(found);
    assert.equal(progressOf(found.program, '2026-01-20').left, 5);
  });
});
