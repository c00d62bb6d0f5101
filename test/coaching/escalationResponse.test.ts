import assert from 'node:assert/strict';
import { respondsNow, responseTo } from '../../src/coaching/escalationResponse.ts';
import { inEnglish } from '../../src/notes/phrase.ts';

const said = (isUrgent: boolean | null, isImportant: boolean | null, wait = 60): string =>
  inEnglish(responseTo({ isUrgent, isImportant }, wait));

describe('what follows from an issue', () => {
  it('is an answer at once only where it is urgent and important', () => {
    assert.equal(said(true, true), 'Urgent and important: respond now.');
    for (const [isUrgent, isImportant] of [
      [true, false],
      [false, true],
      [false, false],
      [null, true],
      [true, null],
    ] as const) {
      assert.ok(!respondsNow({ isUrgent, isImportant }));
      assert.equal(
        said(isUrgent, isImportant),
        'This can wait: answer in an hour, and ask then what they have tried.',
      );
    }
  });

  it('tells the wait in whole hours or in minutes', () => {
    const waits = [1, 45, 90, 120].map((wait) => /answer in (.*),/u.exec(said(false, false, wait))?.[1]);
    assert.deepEqual(waits, ['a minute', '45 minutes', '90 minutes', '2 hours']);
    assert.equal(said(false, false, 0), 'This can wait: ask what they have tried, before you answer.');
  });
});
