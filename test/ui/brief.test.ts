import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { type Desk, day, openDesk, PEOPLE, picturesOfFailures, until } from './desk.ts';
import { chooseTheme, editorText, rowsOf, THEMES } from './looking.ts';
import { readmePicture } from './readmePicture.ts';

describe('the prep brief, by keyboard', () => {
  let desk: Desk;
  let brief: FrameLocator;
  before(async () => {
    desk = await openDesk({ settings: { 'editor.minimap.enabled': false }, height: 1000 });
    brief = desk.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('is opened from the palette, for somebody who is chosen', async () => {
    await desk.command('Coaching: Prepare for 1-on-1…');
    await desk.answer('Dana', 'Dana Reyes');
    await desk.page.locator('.tab.active').filter({ hasText: 'Prep brief: Dana Reyes' }).waitFor();
    await brief.locator('h1').filter({ hasText: 'Prep brief: Dana Reyes' }).waitFor();
  });

  it('says what the command line says', async () => {
    const items = desk.listed('--person', 'Dana Reyes');
    assert.ok(items.length > 1);
    const page = ((await brief.locator('main').textContent()) ?? '').replace(/\s+/gu, ' ');
    for (const { text } of items) assert.ok(page.includes(text), `${text} in ${page}`);
    assert.ok(page.includes('They owe') && page.includes('I owe') && page.includes('Last time'), page);
    assert.match(page, /overdue by \d+ days?/u);
  });

  it('fits on a page, and has only links that open notes', async () => {
    const targets = await brief
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.ok(targets.length > 8);
    assert.deepEqual(
      targets.filter((target) => !/^command:coachingNotes\.openSource\?%5B%22/u.test(target ?? '')),
      [],
    );
    assert.equal(await brief.locator('script').count(), 0);
    assert.ok((await brief.locator('main').evaluate((main) => main.scrollHeight)) < 1100);
  });

  it('is black on white in print', async () => {
    await desk.page.emulateMedia({ media: 'print' });
    const colours = await brief.locator('body, h1, a').evaluateAll((drawn) => {
      const look = (globalThis as unknown as { getComputedStyle: Style }).getComputedStyle;
      return drawn.map((element) => look(element).color);
    });
    await desk.page.emulateMedia({ media: 'screen' });
    assert.deepEqual([...new Set(colours)], ['rgb(0, 0, 0)']);
  });

  for (const name of ['light', 'dark', 'high-contrast'] as const)
    it(`can be looked at in ${name}`, async () => {
      await chooseTheme(desk, THEMES[name]);
      await brief.locator(`body[data-vscode-theme-name="${THEMES[name]}"]`).waitFor();
      await desk.screenshot(`brief-${name}`);
    });

  it('stands beside the people, as the README shows it', async () => {
    await chooseTheme(desk, THEMES.light);
    await desk.command('Coaching: Show People');
    await rowsOf(desk, PEOPLE, 'four people and my development', (rows) => rows.length > 4);
    await readmePicture(desk, 'people');
  });

  it('follows the notes', async () => {
    await desk.write(
      `1-1s/dana-reyes/${day(1)}.md`,
      '---\nperson: Dana Reyes\nstatus: planned\nrequest: Ask about the new territory\n---\n\n# Next\n',
    );
    await brief.locator('a').filter({ hasText: 'Ask about the new territory' }).waitFor();
  });

  it('leads to the line of a note with Tab and Enter', async () => {
    const [item] = desk.listed('--person', 'Dana Reyes', '--overdue');
    assert.ok(item);
    await desk.command('View: Focus Active Editor Group');
    const focused = brief.locator('a:focus');
    const isThere = async (): Promise<boolean> =>
      (await focused.count()) > 0 && ((await focused.first().textContent()) ?? '').includes(item.text);
    for (let tries = 0; tries < 60 && !(await isThere()); tries += 1) await desk.page.keyboard.press('Tab');
    assert.ok(await isThere(), 'Tab reaches the item');
    await desk.screenshot('brief-focus');
    await desk.page.keyboard.press('Enter');
    const name = item.path.split('/').at(-1) ?? '';
    await desk.page.locator('.tab.active').filter({ hasText: name }).waitFor();
    await until(
      'the note',
      () => editorText(desk),
      (text) => text.includes(item.text),
    );
    const place = await desk.page.locator('#status\\.editor\\.selection').textContent();
    assert.equal(place?.trim(), `Ln ${item.line}, Col 1`);
    await desk.screenshot('brief-followed');
    // The page is still there to go on with.
    await desk.page.locator('.tab').filter({ hasText: 'Prep brief: Dana Reyes' }).waitFor();
  });

  it('offers whom the open note is about', async () => {
    const [item] = desk.listed('--person', 'Marcus Bell');
    assert.ok(item);
    await desk.openFile(item.path);
    await desk.command('Coaching: Prepare for 1-on-1…');
    const chosen = desk.page.locator('.quick-input-widget .monaco-list-row.focused');
    await chosen.filter({ hasText: 'Marcus Bell' }).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.tab.active').filter({ hasText: 'Prep brief: Marcus Bell' }).waitFor();
  });
});

type Style = (element: unknown) => { readonly color: string };
