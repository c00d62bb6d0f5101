import assert from 'node:assert/strict';
import { type Clock, systemClock, watchDay } from '../../src/platform/dayClock.ts';
import { localDay, nextLocalMidnight } from '../../src/platform/today.ts';

interface Moment {
  readonly zone: string;
  readonly at: string;
  readonly day: string;
  /** The first moment of the next day. */
  readonly next: string;
}

const MOMENTS: readonly Moment[] = [
  { zone: 'UTC', at: '2026-01-20T23:59:59.999Z', day: '2026-01-20', next: '2026-01-21T00:00:00.000Z' },
  { zone: 'UTC', at: '2026-01-21T00:00:00.000Z', day: '2026-01-21', next: '2026-01-22T00:00:00.000Z' },
  {
    zone: 'Pacific/Kiritimati',
    at: '2026-01-20T09:59:59.999Z',
    day: '2026-01-20',
    next: '2026-01-20T10:00:00.000Z',
  },
  {
    zone: 'Pacific/Kiritimati',
    at: '2026-01-20T10:00:00.000Z',
    day: '2026-01-21',
    next: '2026-01-21T10:00:00.000Z',
  },
  {
    zone: 'Pacific/Pago_Pago',
    at: '2026-01-20T10:59:59.999Z',
    day: '2026-01-19',
    next: '2026-01-20T11:00:00.000Z',
  },
  {
    zone: 'Pacific/Pago_Pago',
    at: '2026-01-20T11:00:00.000Z',
    day: '2026-01-20',
    next: '2026-01-21T11:00:00.000Z',
  },
  {
    zone: 'America/St_Johns',
    at: '2026-01-20T03:29:59.999Z',
    day: '2026-01-19',
    next: '2026-01-20T03:30:00.000Z',
  },
  {
    zone: 'America/St_Johns',
    at: '2026-01-20T03:30:00.000Z',
    day: '2026-01-20',
    next: '2026-01-21T03:30:00.000Z',
  },
  // Summer time begins on 8 March (a day of 23 hours) and ends on 1 November 2026 (one of 25).
  {
    zone: 'America/St_Johns',
    at: '2026-03-08T03:30:00.000Z',
    day: '2026-03-08',
    next: '2026-03-09T02:30:00.000Z',
  },
  {
    zone: 'America/St_Johns',
    at: '2026-03-09T02:29:59.999Z',
    day: '2026-03-08',
    next: '2026-03-09T02:30:00.000Z',
  },
  {
    zone: 'America/St_Johns',
    at: '2026-11-01T02:30:00.000Z',
    day: '2026-11-01',
    next: '2026-11-02T03:30:00.000Z',
  },
  {
    zone: 'America/St_Johns',
    at: '2026-11-02T03:29:59.999Z',
    day: '2026-11-01',
    next: '2026-11-02T03:30:00.000Z',
  },
  // The clock skips midnight itself: the day begins at one.
  {
    zone: 'America/Santiago',
    at: '2026-09-06T03:59:59.999Z',
    day: '2026-09-05',
    next: '2026-09-06T04:00:00.000Z',
  },
  // And here it is 23 o'clock twice.
  {
    zone: 'America/Santiago',
    at: '2026-04-05T02:59:59.999Z',
    day: '2026-04-04',
    next: '2026-04-05T04:00:00.000Z',
  },
  {
    zone: 'America/Santiago',
    at: '2026-04-05T03:59:59.999Z',
    day: '2026-04-04',
    next: '2026-04-05T04:00:00.000Z',
  },
  // Samoa left out the whole of 30 December 2011.
  {
    zone: 'Pacific/Apia',
    at: '2011-12-30T09:59:59.999Z',
    day: '2011-12-29',
    next: '2011-12-30T10:00:00.000Z',
  },
  {
    zone: 'Pacific/Apia',
    at: '2011-12-30T10:00:00.000Z',
    day: '2011-12-31',
    next: '2011-12-31T10:00:00.000Z',
  },
];

describe('the local day', () => {
  for (const { zone, at, day, next } of MOMENTS) {
    it(`${zone} at ${at}`, () => {
      inZone(zone, () => {
        assert.equal(localDay(new Date(at)), day);
        assert.equal(nextLocalMidnight(new Date(at)).toISOString(), next);
      });
    });
  }

  it('throws without a moment', () => {
    assert.throws(() => localDay(new Date(Number.NaN)), RangeError);
  });
});

describe('watchDay', () => {
  for (const zone of ['Pacific/Kiritimati', 'UTC', 'America/St_Johns', 'Pacific/Pago_Pago']) {
    it(`tells each new day of a year at midnight, at most once a minute looking, in ${zone}`, () => {
      inZone(zone, () => {
        const clock = fakeClock('2026-01-01T12:00:00Z');
        const late: number[] = [];
        const days: string[] = [];
        watchDay(clock, (day) => {
          days.push(day);
          const now = clock.now();
          late.push(now.getTime() - new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime());
        });
        // Around both changes of summer time, and the end of the year.
        for (const [from, to] of [
          ['2026-03-07T12:00:00Z', '2026-03-10T12:00:00Z'],
          ['2026-10-31T12:00:00Z', '2026-11-03T12:00:00Z'],
          ['2026-12-30T12:00:00Z', '2027-01-02T12:00:00Z'],
        ] as const) {
          clock.jumpTo(from);
          clock.runNext();
          days.length = 0;
          late.length = 0;
          const looks = clock.runUntil(to);
          assert.equal(days.length, 3);
          assert.deepEqual(days, [...new Set(days)].sort());
          assert.ok(
            late.every((milliseconds) => milliseconds === 0),
            `late by ${late}`,
          );
          assert.ok(looks <= 3 * 24 * 60 + 3, `${looks} looks`);
        }
      });
    });
  }

  it('tells the day after a sleep, once', () => {
    inZone('UTC', () => {
      const clock = fakeClock('2026-01-20T23:00:00Z');
      const days = watched(clock);
      clock.jumpTo('2026-01-23T08:00:00Z');
      clock.runNext();
      clock.runNext();
      assert.deepEqual(days, ['2026-01-23']);
    });
  });

  it('tells when the clock is set back over midnight', () => {
    inZone('UTC', () => {
      const clock = fakeClock('2026-01-20T00:10:00Z');
      const days = watched(clock);
      clock.jumpTo('2026-01-19T23:50:00Z');
      clock.runNext();
      clock.runUntil('2026-01-20T00:00:00Z');
      assert.deepEqual(days, ['2026-01-19', '2026-01-20']);
    });
  });

  it('tells when the time zone is changed', () => {
    inZone('Pacific/Pago_Pago', () => {
      const clock = fakeClock('2026-01-20T10:30:00Z');
      const days = watched(clock);
      process.env.TZ = 'Pacific/Kiritimati';
      clock.runNext();
      assert.deepEqual(days, ['2026-01-21']);
    });
  });

  it('bears a timer that comes too early', () => {
    inZone('UTC', () => {
      const clock = fakeClock('2026-01-20T23:59:30Z');
      const days = watched(clock);
      clock.jumpTo('2026-01-20T23:59:59.999Z');
      clock.runNext(0);
      assert.deepEqual(days, []);
      assert.equal(clock.wait(), 50);
      clock.runNext();
      assert.deepEqual(days, ['2026-01-21']);
    });
  });

  it('goes on when the listener throws', () => {
    inZone('UTC', () => {
      const clock = fakeClock('2026-01-20T23:59:30Z');
      let calls = 0;
      watchDay(clock, () => {
        calls += 1;
        throw new Error('a mistake elsewhere');
      });
      assert.throws(() => clock.runNext(), /a mistake elsewhere/u);
      clock.jumpTo('2026-01-22T00:00:00Z');
      assert.throws(() => clock.runNext(), /a mistake elsewhere/u);
      assert.equal(calls, 2);
    });
  });

  it('ends, also from within its listener', () => {
    inZone('UTC', () => {
      const clock = fakeClock('2026-01-20T23:59:30Z');
      const days: string[] = [];
      const dispose = watchDay(clock, (day) => {
        days.push(day);
        dispose();
      });
      clock.runNext();
      assert.equal(clock.wait(), null);
      assert.deepEqual(days, ['2026-01-21']);
    });
  });

  it('runs on the real clock without keeping the process alive', () => {
    const dispose = watchDay(systemClock, () => assert.fail('no new day yet'));
    dispose();
    dispose();
  });
});

function watched(clock: Clock): readonly string[] {
  const days: string[] = [];
  watchDay(clock, (day) => days.push(day));
  return days;
}

function inZone(zone: string, use: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    use();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** A clock that stands still until its one timer is run. */
function fakeClock(start: string) {
  let now = Date.parse(start);
  let timer: { readonly milliseconds: number; readonly run: () => void } | null = null;
  return {
    now: () => new Date(now),
    after: (milliseconds: number, run: () => void) => {
      assert.equal(timer, null, 'one timer at a time');
      assert.ok(milliseconds > 0 && milliseconds <= 60_000);
      timer = { milliseconds, run };
      return () => {
        timer = null;
      };
    },
    wait: () => timer?.milliseconds ?? null,
    jumpTo: (at: string) => {
      now = Date.parse(at);
    },
    /** Runs the timer, after the time that it asked for or another one. */
    runNext(milliseconds?: number) {
      const due = timer;
      assert.ok(due);
      timer = null;
      now += milliseconds ?? due.milliseconds;
      due.run();
    },
    runUntil(end: string) {
      let looks = 0;
      for (; now < Date.parse(end); looks += 1) this.runNext();
      return looks;
    },
  };
}
