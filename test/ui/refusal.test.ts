import assert from 'node:assert/strict';
import { type Desk, day, OVERDUE, openDesk, picturesOfFailures } from './desk.ts';
import { focusRow, hasRow, overdueCount, rowsOf } from './looking.ts';

const GONE = '1-1s/gone.md';
const TWIN = '1-1s/twin.md';
const MOVED = '1-1s/moved.md';
const line = (words: string): string => `- [ ] @dana ${words} 📅 ${day(-3)}\n`;
const note = (...items: string[]): string =>
  `# 1-on-1 with Dana Reyes\n\n## Action items\n\n${items.map(line).join('')}`;

describe('an item that has changed since it was read', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({
      files: {
        [GONE]: note('Send the plan', 'Thank Halden'),
        [TWIN]: note('Call Halden', 'Call Halden'),
        [MOVED]: note('Ask twice'),
      },
      // Nobody tells the extension that a file was changed: its row is out of date for as long as the test needs.
      settings: { 'files.watcherExclude': { '**/1-1s/**': true } },
    });
    await desk.openView('Coaching');
    await overdueCount(desk, 5);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('is not checked off when its line is gone; the message says that nothing was changed', async () => {
    await focusRow(desk, OVERDUE, 'Send the plan');
    const changed = note('Send another plan', 'Thank Halden');
    await desk.write(GONE, changed);
    await desk.page.keyboard.press('Space');
    await desk.notification('Nothing was changed');
    assert.equal(await desk.read(GONE), changed);
    await rowsOf(desk, OVERDUE, 'the list is fresh', (rows) => hasRow(rows, 'Send another plan'));
    await overdueCount(desk, 5);
  });

  it('is not checked off when it moved and has a twin: nobody can tell which one is meant', async () => {
    await focusRow(desk, OVERDUE, 'Call Halden');
    const changed = note('One more', 'Two more', 'Call Halden', 'Call Halden');
    await desk.write(TWIN, changed);
    await desk.page.keyboard.press('Space');
    const message = await desk.notification('Identical lines');
    assert.match((await message.textContent()) ?? '', /Nothing was changed/);
    assert.equal(await desk.read(TWIN), changed);
    await overdueCount(desk, 7);
  });

  it('is checked off where it stands now when it has only moved', async () => {
    await focusRow(desk, OVERDUE, 'Ask twice');
    await desk.write(MOVED, `Written above, meanwhile.\n\n${note('Three more', 'Ask twice')}`);
    await desk.page.keyboard.press('Space');
    await rowsOf(desk, OVERDUE, 'its row is gone', (rows) => !hasRow(rows, 'Ask twice'));
    const done = line('Ask twice').replace('[ ]', '[x]').replace('\n', ` ✅ ${day()}\n`);
    assert.equal(await desk.read(MOVED), `Written above, meanwhile.\n\n${note('Three more')}${done}`);
    await overdueCount(desk, 7);
  });
});
