import assert from 'node:assert/strict';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import { type Desk, OPEN_ITEMS, openDesk, picturesOfFailures, until } from './desk.ts';
import { chooseTheme, focusRow, overdueCount, pane, statusBar, THEMES, widen } from './looking.ts';

/** Pictures show the notes, and as little else as may be. */
const calm = { 'editor.minimap.enabled': false, 'editor.renderWhitespace': 'none' };
const WIDE = 400;
const NARROW = 200;

describe('how it looks', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: calm });
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('a note with its problems beside the side bar', async () => {
    await widen(desk, WIDE);
    for (const group of ['Later', 'No date']) {
      await focusRow(desk, OPEN_ITEMS, group);
      await desk.page.keyboard.press('ArrowRight');
    }
    await desk.treeRow(OPEN_ITEMS, 'Find out who decides at Arbor now');
    await focusRow(desk, OPEN_ITEMS, 'Find out who decides at Arbor now');
    await desk.page.keyboard.press('Enter');
    await until(
      'the item is selected',
      () => statusBar(desk),
      (words) => words.includes(' selected)'),
    );
    await desk.page.locator('.editor-instance .squiggly-warning').nth(2).waitFor();
    assert.equal((await desk.problems('Agree on a day')).length, 4, 'the note and its three problems');
    await desk.command('View: Focus Active Editor Group');
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    const file = await desk.screenshot('overview');
    if (process.env.UPDATE_IMAGES !== '1') return;
    const image = path.join(repositoryRoot, 'docs/images/overview.png');
    await mkdir(path.dirname(image), { recursive: true });
    await copyFile(file, image);
    assert.ok((await stat(image)).size < 300 * 1024, 'the image is small enough for a README');
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`in the theme ${theme}`, async () => {
      await chooseTheme(desk, theme);
      await overdueCount(desk, 4);
      await desk.screenshot(`theme-${name}`);
    });
  }

  it('in a narrow side bar the first words still say whose and how late', async () => {
    await widen(desk, NARROW);
    await overdueCount(desk, 4);
    const row = pane(desk, 'Overdue').locator('.monaco-list-row').first();
    const shown = await row.boundingBox();
    const words = await row.locator('.label-name').evaluate((label) => {
      const range = label.ownerDocument.createRange();
      const text = label.querySelector('.monaco-highlighted-label')?.firstChild ?? label;
      range.setStart(text, 0);
      range.setEnd(text, (text.textContent ?? '').indexOf(':') + 1);
      return range.getBoundingClientRect().right;
    });
    assert.ok(shown && words < shown.x + shown.width, 'they are in sight');
    await desk.screenshot('narrow');
  });
});
