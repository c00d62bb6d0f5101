import assert from 'node:assert/strict';
import { type Desk, day, OPEN_ITEMS, OVERDUE, openDesk, picturesOfFailures } from './desk.ts';
import { byGroup, focusRow, hasRow, overdueCount, rowsOf } from './looking.ts';

const NAME = '1-1s/lee-park/2026-01-15.md';
const note = (words: string, due: string): string =>
  `# 1-on-1 with Lee Park\n\n## Action items\n\n- [ ] @lee ${words} 📅 ${due}\n`;

describe('changes made by other programs', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('are followed: a note appears, its item moves to another day, the note goes', async () => {
    await desk.write(NAME, note('Ask the customer', day(-40)));
    const [first] = await overdueCount(desk, 5);
    assert.equal(first?.label, 'Lee, 40 d: Ask the customer');
    await desk.write(NAME, note('Ask the new customer', day()));
    await overdueCount(desk, 4);
    await rowsOf(desk, OPEN_ITEMS, 'it stands under Today', (rows) =>
      (byGroup(rows).get('Today') ?? []).includes('Lee: Ask the new customer'),
    );
    await desk.remove(NAME);
    await rowsOf(desk, OPEN_ITEMS, 'it is gone', (rows) => !hasRow(rows, 'Ask the new customer'));
  });

  it('are followed where a whole folder goes', async () => {
    await desk.write(NAME, note('Ask the customer', day(-40)));
    await overdueCount(desk, 5);
    await desk.remove('1-1s/lee-park');
    await overdueCount(desk, 4);
  });

  it('keep the two of one first name apart', async () => {
    await desk.write(
      '1-1s/dana-okafor/2026-01-15.md',
      `# 1-on-1 with Dana Okafor\n\n- [ ] [[Dana Okafor]] Call 📅 ${day(-50)}\n`,
    );
    const rows = await overdueCount(desk, 5);
    assert.equal(rows[0]?.label, 'Dana Okafor, 50 d: Call');
    assert.ok(hasRow(rows, 'Dana Reyes, 5 d: '));
    await desk.remove('1-1s/dana-okafor');
    assert.ok(hasRow(await overdueCount(desk, 4), 'Dana, 5 d: '));
  });

  it('are followed while a row has the keyboard', async () => {
    const [item] = desk.listed('--overdue');
    assert.ok(item);
    await focusRow(desk, OVERDUE, item.text);
    await desk.write(
      item.path,
      (await desk.read(item.path)).replace(`[ ] @tomas ${item.text}`, `[x] @tomas ${item.text}`),
    );
    assert.ok(!hasRow(await overdueCount(desk, 3), item.text));
    assert.equal(desk.listed('--overdue').length, 3);
  });
});
