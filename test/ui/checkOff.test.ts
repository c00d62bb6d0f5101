import assert from 'node:assert/strict';
import {
  type Desk,
  day,
  OPEN_ITEMS,
  OVERDUE,
  openDesk,
  picturesOfFailures,
  until,
  unwrapped,
} from './desk.ts';
import { badge, editorText, focusRow, hasRow, overdueCount, pane, rowsOf } from './looking.ts';

/** The text with one item checked off today: these characters and no others. */
function checkedOff(text: string, words: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.startsWith('- [ ]') && line.includes(words));
  assert.ok(at >= 0, `${words} is open`);
  lines[at] = `${lines[at]?.replace('[ ]', '[x]')} ✅ ${day()}`;
  return lines.join('\n');
}

describe('checking off', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: unwrapped });
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('with Space changes exactly the box and the date in the file; row and badge follow', async () => {
    const [item] = desk.listed('--overdue');
    assert.ok(item);
    const before = await desk.read(item.path);
    await focusRow(desk, OVERDUE, item.text);
    // Held down, as fingers do, it repeats.
    for (let repeat = 0; repeat < 5; repeat++) await desk.page.keyboard.down('Space');
    await desk.page.keyboard.up('Space');
    const rows = await overdueCount(desk, 3);
    assert.ok(!hasRow(rows, item.text), 'its row is gone');
    assert.equal(await desk.read(item.path), checkedOff(before, item.text));
    assert.equal(await desk.page.locator('.tab').count(), 0, 'no note was opened');
    assert.equal(await desk.page.locator('.notification-toast').count(), 0, 'no message');
    assert.equal(desk.listed('--overdue').length, 3);
  });

  it('from the row’s menu by keyboard', async () => {
    const [item] = desk.listed('--overdue');
    assert.ok(item);
    const before = await desk.read(item.path);
    await focusRow(desk, OVERDUE, item.text);
    await desk.page.keyboard.press('Shift+F10');
    const entry = desk.page.locator('.context-view .action-item').filter({ hasText: 'Check Off' });
    await entry.waitFor();
    while (!(await entry.evaluate(({ classList }) => classList.contains('focused'))))
      await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    await overdueCount(desk, 2);
    assert.equal(await desk.read(item.path), checkedOff(before, item.text));
  });

  it('with a click on the box in Open Action Items', async () => {
    const words = 'Introduce support to the three customers who ask most';
    const before = await desk.read('1-1s/priya-nair.md');
    const row = await desk.treeRow(OPEN_ITEMS, words);
    await row.getByRole('checkbox').click();
    await rowsOf(desk, OPEN_ITEMS, 'its row is gone', (rows) => !hasRow(rows, words));
    assert.equal(await desk.read('1-1s/priya-nair.md'), checkedOff(before, words));
    assert.equal(await badge(desk), 2, 'it was not overdue');
  });

  it('in a note with unsaved typing changes the buffer, and leaves file and typing alone', async () => {
    const [item] = desk.listed('--overdue').slice(-1);
    assert.ok(item);
    const before = await desk.read(item.path);
    await desk.openFile(item.path);
    await desk.page.keyboard.press('ControlOrMeta+End');
    await desk.page.keyboard.type('Not saved yet');
    await until(
      'the typing is seen',
      () => editorText(desk),
      (text) => text.includes('Not saved yet'),
    );
    await focusRow(desk, OVERDUE, item.text);
    await desk.page.keyboard.press('Space');
    await overdueCount(desk, 1);
    const line = checkedOff(before, item.text)
      .split('\n')
      .find((words) => words.includes(item.text));
    assert.ok(line);
    await until(
      'the buffer has it',
      () => editorText(desk),
      (text) => text.includes(line),
    );
    assert.ok((await editorText(desk)).includes('Not saved yet'));
    assert.equal(await desk.page.locator('.tab.active.dirty').count(), 1, 'still unsaved');
    assert.equal(await desk.read(item.path), before, 'the file is untouched');

    await desk.command('File: Save');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(await desk.read(item.path), `${checkedOff(before, item.text)}Not saved yet`);
    await overdueCount(desk, 1);
    assert.equal(await pane(desk, OVERDUE).locator('[aria-checked="true"]').count(), 0);
  });
});
