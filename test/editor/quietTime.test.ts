import assert from 'node:assert/strict';
import { QUIET_MS, QuietTime } from '../../src/editor/quietTime.ts';
import { until } from './workspace.ts';

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('a quiet time', () => {
  it('comes once nothing is under way, also where something short ends within something long', async () => {
    let times = 0;
    const quiet = new QuietTime(async () => void times++);
    let end = (): void => assert.fail('it has not begun');
    const long = quiet.during(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );
    await quiet.during(async () => undefined);
    await later(QUIET_MS + 300);
    assert.deepEqual([times, quiet.isDone], [0, false]);
    end();
    await long;
    assert.equal(quiet.isDone, false);
    await until(() => quiet.isDone, Boolean, 'it is quiet');
    assert.equal(times, 1);
    await assert.rejects(quiet.during(() => Promise.reject(new Error('it failed'))));
    await until(() => quiet.isDone, Boolean, 'it is quiet again');
    assert.equal(times, 2);
  });

  it('tells what is done in it when it is over', async () => {
    const told: boolean[] = [];
    const quiet = new QuietTime(async (isStill) => {
      told.push(isStill());
      await later(200);
      told.push(isStill());
    });
    await quiet.during(async () => undefined);
    await until(() => told.length, Boolean, 'it has begun');
    await quiet.during(() => later(400));
    assert.deepEqual(told, [true, false]);
    quiet.dispose();
  });

  it('does not come any more once it is disposed of', async () => {
    const quiet = new QuietTime(() => assert.fail('it is over'));
    const busy = quiet.during(() => later(100));
    quiet.dispose();
    await busy;
    await later(QUIET_MS + 300);
    assert.ok(quiet.isDone);
  });
});
