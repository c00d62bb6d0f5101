import assert from 'node:assert/strict';
import { copyFile, mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { repositoryRoot } from '../../scripts/vscode/pins.ts';
import { type Desk, OPEN_ITEMS, openDesk, picturesOfFailures, until } from './desk.ts';
import { focusRow, overdueCount, pane, statusBar } from './looking.ts';

/** The names under which the editor lists its themes. */
const THEMES = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Dark High Contrast',
  'high-contrast-light': 'Light High Contrast',
};
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

  /** Drags the side bar's edge until it is so wide. */
  const widen = async (width: number): Promise<void> => {
    const bar = desk.page.locator('.part.sidebar');
    const box = await bar.boundingBox();
    assert.ok(box);
    const [edge, middle] = [box.x + box.width + 1, box.y + box.height / 3];
    await desk.page.mouse.move(edge, middle);
    await desk.page.mouse.down();
    await desk.page.mouse.move(edge + width - box.width, middle, { steps: 4 });
    await desk.page.mouse.up();
    await desk.page.mouse.move(900, 300);
    await until(
      'the width',
      async () => (await bar.boundingBox())?.width ?? 0,
      (now) => Math.abs(now - width) < 8,
    );
  };
  const choose = async (theme: string): Promise<void> => {
    await desk.command('Preferences: Color Theme');
    await desk.answer(theme, theme);
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    // The picker may leave a label behind, which goes once the pointer moves.
    await desk.page.mouse.move(900, 320);
    await desk.page.mouse.move(900, 300);
    await desk.page.locator('.workbench-hover').first().waitFor({ state: 'hidden' });
  };

  it('a note with its problems beside the side bar', async () => {
    await widen(WIDE);
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
      await choose(theme);
      await overdueCount(desk, 4);
      await desk.screenshot(`theme-${name}`);
    });
  }

  it('in a narrow side bar the first words still say whose and how late', async () => {
    await widen(NARROW);
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
