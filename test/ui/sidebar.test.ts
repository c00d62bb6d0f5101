import assert from 'node:assert/strict';
import { type Desk, OVERDUE, openDesk, picturesOfFailures, until, unwrapped } from './desk.ts';
import { editorText, focusRow, overdueCount, statusBar } from './looking.ts';

describe('the side bar', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: unwrapped });
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('shows what is overdue, most overdue first, as many as the badge and the command line say', async () => {
    const items = desk.listed('--overdue');
    assert.ok(items.length > 2, 'the sample has overdue items');
    const rows = await overdueCount(desk, items.length);
    const late = items.map(({ overdueDays }) => overdueDays ?? 0);
    assert.deepEqual(
      late,
      [...late].sort((a, b) => b - a),
    );
    rows.forEach((row, at) => {
      const item = items[at];
      assert.ok(item, 'the command line lists the same rows in the same order');
      assert.ok(row.label.endsWith(`: ${item.text}`), row.label);
    });
  });

  it('says in words what, whose, about whom and how late, also to a screen reader', async () => {
    const items = desk.listed('--overdue');
    const rows = await overdueCount(desk, items.length);
    for (const [at, { text, owner, ownerIsSelf, person, overdueDays }] of items.entries()) {
      const { label, description, spoken } = rows[at] ?? { label: '', description: '', spoken: '' };
      const days = `${overdueDays} ${overdueDays === 1 ? 'day' : 'days'}`;
      const [firstName = ''] = (owner ?? '').split(' ');
      assert.equal(label, `${ownerIsSelf ? 'You' : firstName}, ${overdueDays} d: ${text}`);
      assert.match(description, /due \d{4}-\d{2}-\d{2}$/);
      assert.ok(description.includes(`${person}`), 'whom the note is about');
      const whose = ownerIsSelf ? 'yours' : `owned by ${owner}`;
      assert.ok(
        spoken.startsWith(`${text}, ${whose}, about ${person}, overdue by ${days}, from the 1-on-1 of `),
        spoken,
      );
    }
  });

  it('opens the note of a row with the item selected, by keyboard alone', async () => {
    const [, , item] = desk.listed('--overdue');
    assert.ok(item);
    await focusRow(desk, OVERDUE, item.text);
    await desk.page.keyboard.press('Enter');
    const line = (await desk.read(item.path)).split('\n').find((words) => words.includes(item.text));
    assert.ok(line);
    const selected = `(${[...line].length} selected)`;
    await until(
      'the whole line is selected',
      () => statusBar(desk),
      (words) => words.includes(selected),
    );
    const [name] = item.path.split('/').slice(-1);
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: name ?? '' })
      .waitFor();
    assert.ok((await editorText(desk)).includes(line), 'the line is in sight');
  });
});
