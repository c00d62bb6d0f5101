import assert from 'node:assert/strict';
import { type Desk, day, OPEN_ITEMS, OVERDUE, openDesk, picturesOfFailures, until } from './desk.ts';
import { chooseTheme, focusRow, overdueCount, pane, statusBar, THEMES, widen } from './looking.ts';
import { readmePicture } from './readmePicture.ts';

/** Pictures show the notes, and as little else as may be. */
const calm = { 'editor.minimap.enabled': false, 'editor.renderWhitespace': 'none' };
const WIDE = 400;
const NARROW = 200;
/** So much of what is to be done is in sight in the narrow one: these letters, before an ellipsis so wide in CSS pixels. */
const LETTERS = 3;
const ELLIPSIS = 20;
/** The note that was written in a hurry. */
const HASTY = `1-1s/marcus-bell/${day(-1)}.md`;

describe('how it looks', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: calm });
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
    await desk.write(
      HASTY,
      `${await desk.read(HASTY)}- [ ] @marcus Ask Arbor for half an hour 📅 ${day(-1)}\n`,
    );
    await overdueCount(desk, 5);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('a note with its problems beside the side bar', async () => {
    await widen(desk, WIDE);
    for (const group of ['Later', 'No date']) {
      await focusRow(desk, OPEN_ITEMS, group);
      await desk.page.keyboard.press('ArrowRight');
    }
    await focusRow(desk, OPEN_ITEMS, 'Find out who decides at Arbor now');
    await desk.page.keyboard.press('Enter');
    await until(
      'the item is selected',
      () => statusBar(desk),
      (words) => words.includes(' selected)'),
    );
    await desk.page.locator('.editor-instance .squiggly-warning').nth(2).waitFor();
    assert.equal((await desk.problems('Agree on a day')).length, 5, 'the note and its four problems');
    await desk.command('View: Focus Active Editor Group');
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // What is selected has no colours of its own.
    await desk.page.keyboard.press('End');
    await readmePicture(desk, 'overview');
  });

  it('the quick fixes of a problem', async () => {
    const togglePanel = async (): Promise<void> => {
      await desk.command('View: Toggle Panel Visibility');
      await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    };
    await togglePanel();
    await desk.page.locator('.part.panel').waitFor({ state: 'hidden' });
    await desk.page.keyboard.press('ControlOrMeta+.');
    const menu = desk.page.locator('.action-widget:not(.action-list-submenu-panel)');
    await menu.getByText('Due tomorrow').waitFor();
    const shown = await menu.boundingBox();
    assert.ok(shown);
    const above = 118;
    await readmePicture(desk, 'quick-fixes', {
      x: shown.x - 60,
      y: shown.y - above,
      width: Math.max(shown.width, 770),
      height: shown.height + above + 8,
    });
    await desk.page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    await togglePanel();
    await desk.page.locator('.part.panel').waitFor();
  });

  it('the question whom to meet', async () => {
    await desk.command('Coaching: New 1-on-1…');
    const widget = desk.page.locator('.quick-input-widget');
    await widget.locator('.monaco-list-row').filter({ hasText: 'last met' }).nth(3).waitFor();
    const shown = await widget.boundingBox();
    assert.ok(shown);
    await readmePicture(desk, 'new-1-on-1', shown);
    await desk.page.keyboard.press('Escape');
    await widget.waitFor({ state: 'hidden' });
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`in the theme ${theme}`, async () => {
      await chooseTheme(desk, theme);
      await overdueCount(desk, 5);
      await desk.screenshot(`theme-${name}`);
    });
  }

  it('in a narrow side bar the first words still say whose, how late, and begin to say what', async () => {
    await desk.write(
      '1-1s/lee-park.md',
      `# 1-on-1 with Lee Park\n\n## Actions\n\n- [ ] Learn why 📅 ${day(-30)}\n`,
    );
    await widen(desk, NARROW);
    const [first] = await overdueCount(desk, 6);
    assert.equal(first?.label, 'No owner, 30 d: Learn why');
    for (const row of await pane(desk, OVERDUE).locator('.monaco-list-row').all()) {
      const shown = await row.boundingBox();
      const words = await row.locator('.label-name').evaluate((label, letters) => {
        const range = label.ownerDocument.createRange();
        const text = label.querySelector('.monaco-highlighted-label')?.firstChild ?? label;
        range.setStart(text, 0);
        range.setEnd(text, (text.textContent ?? '').indexOf(': ') + 2 + letters);
        return range.getBoundingClientRect().right;
      }, LETTERS);
      assert.ok(shown && words < shown.x + shown.width - ELLIPSIS, `${await row.textContent()}`);
    }
    await desk.screenshot('narrow');
  });
});
