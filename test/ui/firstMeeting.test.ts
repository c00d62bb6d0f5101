import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { type Desk, day, OPEN_ITEMS, openDesk, picturesOfFailures, until, unwrapped } from './desk.ts';
import { byGroup, editorText, focusRow, rowsOf, seesRules, statusBar } from './looking.ts';

const OTHER = `1-1s/dana-reyes/${day(-7)}.md`;
const FILES = {
  '.coaching.yaml': 'self: Robin Vale\nnotes: { framework: free }\n',
  [OTHER]:
    '---\nperson: Dana Reyes\nintent: Grow.\ncriteria: Two buyers ask.\n---\n\n- [ ] Show me the pipeline → Mara Quill 📅 2027-01-04\n',
};
const NOTE = `1-1s/mara-quill/${day()}.md`;
const RENAMED = `1-1s/mara-quinn/${day()}.md`;
const ITEM = 'Draft the pricing page';

/** From a person whom nobody has met to a note without problems, and back to nothing: the mouse is never touched. */
describe('a first 1-on-1, by the keyboard alone', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ files: FILES, settings: { ...unwrapped, 'editor.minimap.enabled': false } });
    await desk.page.evaluate('presses = 0; addEventListener("pointerdown", () => presses++, true)');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  const press = (...keys: string[]): Promise<void> =>
    keys.reduce((before, key) => before.then(() => desk.page.keyboard.press(key)), Promise.resolve());
  const quickInput = () => desk.page.locator('.quick-input-widget');
  /** Runs a command from the palette: typed in full, moved to with the arrow keys where it is not the first row. */
  const palette = async (title: string): Promise<void> => {
    const label = quickInput().locator('.quick-input-list-label .label-name');
    const isListed = (): Promise<boolean> =>
      label
        .getByText(title, { exact: true })
        .first()
        .waitFor({ timeout: 2_000 })
        .then(
          () => true,
          () => false,
        );
    // The palette lists what is known when it opens: a command that comes a moment later needs it opened again.
    for (let attempt = 0; ; attempt++) {
      await press('F1');
      await quickInput().locator('input[type="text"]:visible').fill(`>${title}`);
      if (await isListed()) break;
      await press('Escape');
      assert.ok(attempt < 10, `the palette lists “${title}”`);
    }
    await choose(
      quickInput().locator('.monaco-list-row.focused .label-name').first(),
      (words) => words === title,
    );
    await press('Enter');
  };
  /** Moves down until what has the focus has these words. */
  const choose = async (focused: Locator, isWanted: (words: string) => boolean): Promise<void> => {
    const seen: string[] = [];
    for (let step = 0; step < 60; step++) {
      const words = ((await focused.allTextContents())[0] ?? '').replace(/\s+/gu, ' ').trim();
      if (isWanted(words)) return;
      seen.push(words);
      if (words !== '') await press('ArrowDown');
      await desk.page.waitForTimeout(50);
    }
    assert.fail(`what is wanted is not in the list: ${[...new Set(seen)].join(', ')}`);
  };
  /** Goes to the problems of the note, one after the other, until one of them offers the fix, and makes it. */
  const fix = async (title: string): Promise<void> => {
    const rows = desk.page.locator('.action-widget .monaco-list-row.action');
    const offered: string[] = [];
    for (let problem = 0; problem < 4; problem++) {
      await press('ControlOrMeta+1', 'Alt+F8');
      await desk.page.locator('.marker-widget').waitFor();
      // The editor gives up on a request for fixes, with nothing found, where the buffer is read anew meanwhile.
      await until(
        'the fixes',
        async () => {
          await press('ControlOrMeta+.');
          await rows
            .first()
            .waitFor({ timeout: 2_000 })
            .catch(() => undefined);
          return rows.count();
        },
        (count) => count > 0,
      );
      const titles = await rows.allTextContents();
      offered.push(...titles);
      if (!titles.some((words) => words.includes(title))) await press('Escape');
      else {
        const focused = desk.page.locator('.action-widget .monaco-list-row.action.focused');
        await choose(focused, (words) => words.includes(title));
        await press('Enter');
        await rows.first().waitFor({ state: 'detached' });
        await press('Escape');
        return;
      }
    }
    assert.fail(`no problem offers “${title}”, but ${offered.join(', ')}`);
  };
  const type = (words: string): Promise<void> => desk.page.keyboard.type(words);
  /** Types where the cursor is put: in the line below the template's comment. */
  const typeBelow = async (prompt: string, words: string): Promise<void> => {
    const above = (await desk.read(NOTE)).split('\n').findIndex((line) => line.includes(prompt)) + 1;
    await until(
      'the cursor is below the prompt',
      () => statusBar(desk),
      (status) => status.includes(`Ln ${above + 1}, Col 1`),
    );
    await type(words);
  };

  it('starts with a new name from the palette', async () => {
    await palette('Coaching: New 1-on-1…');
    await desk.answer('Mara Quill', 'New person: Mara Quill');
    await quickInput().locator('.quick-input-title').filter({ hasText: '(2/3)' }).waitFor();
    await desk.answer('', 'Today');
    await desk.answer('free', 'Free-form');
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: `${day()}.md` })
      .waitFor();
    assert.match(await desk.read(NOTE), /^person: Mara Quill$/mu);
    await palette('Problems: Focus on Problems View');
    await seesRules(desk, 'missing-criteria', 'missing-due-date', 'missing-intent');
    await desk.screenshot('first-meeting-three-problems');
  });

  it('mends each problem with a key, and they go one by one', async () => {
    await fix('Fill the section “Intent”');
    await typeBelow('really trying', 'Let her decide alone.');
    await seesRules(desk, 'missing-criteria', 'missing-due-date');
    await fix('Fill the section “Decision criteria”');
    await typeBelow('triggers and signals', 'Two buyers have asked for it.');
    await seesRules(desk, 'missing-due-date');
    await fix('Fill the section “Action items”');
    await typeBelow('Who does what', `- [ ] ${ITEM}`);
    await seesRules(desk, 'missing-due-date', 'missing-owner');
    await fix('It is Mara Quill’s');
    await seesRules(desk, 'missing-due-date');
    await fix('in a week');
    await seesRules(desk);
    const line = (await editorText(desk)).split('\n').find((text) => text.includes(ITEM));
    assert.equal(line, `- [ ] @mara ${ITEM} 📅 ${day(7)}`);
    await desk.screenshot('first-meeting-no-problems');
    await press('ControlOrMeta+S');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('finds the item in the list, and gives it another day from there', async () => {
    await palette('Coaching: Show Open Action Items');
    const groups = await rowsOf(desk, OPEN_ITEMS, 'the new item', (rows) =>
      rows.some(({ label }) => label.includes(ITEM)),
    );
    const inGroup = [...byGroup(groups)].find(([, rows]) => rows.some((row) => row.includes(ITEM)))?.[0];
    assert.equal(inGroup, 'Later');
    await focusRow(desk, OPEN_ITEMS, ITEM);
    await press('Shift+F10');
    const entry = desk.page.locator('.context-view .action-item').filter({ hasText: 'Set Due Date…' });
    await entry.waitFor();
    while (!(await entry.evaluate(({ classList }) => classList.contains('focused'))))
      await press('ArrowDown');
    await press('Enter');
    await desk.answer('', 'Today');
    await rowsOf(desk, OPEN_ITEMS, 'it is due today', (rows) =>
      (byGroup(rows).get('Today') ?? []).some((row) => row.includes(ITEM)),
    );
    assert.match(await desk.read(NOTE), new RegExp(`^- \\[ \\] @mara ${ITEM} 📅 ${day()}$`, 'mu'));
  });

  it('renames the person in all notes, with a preview', async () => {
    await press('ControlOrMeta+1', 'ControlOrMeta+Home');
    await press('ArrowDown', 'ArrowDown');
    await until(
      'the cursor is in the line of the person',
      () => statusBar(desk),
      (status) => status.includes('Ln 3, Col 1'),
    );
    await press('End');
    const box = desk.page.locator('.rename-box input.rename-input');
    await until(
      'the box for the new name',
      async () => {
        if (!(await box.isVisible())) await press('F2');
        await desk.page.waitForTimeout(500);
        return (await box.isVisible()) ? box.inputValue() : null;
      },
      (value) => value === 'Mara Quill',
    );
    await press('ControlOrMeta+A');
    await type('Mara Quinn');
    await desk.screenshot('first-meeting-rename');
    await press('ControlOrMeta+Enter');
    await desk.page.locator('.bulk-edit-panel').waitFor();
    await desk.screenshot('first-meeting-rename-preview');
    const preview = desk.page.locator('.bulk-edit-panel .monaco-list').first();
    await until(
      'the keyboard is in the preview',
      () => preview.evaluate((list) => list.matches(':focus')),
      Boolean,
    );
    await press('ControlOrMeta+Enter');
    await until(
      'the note has moved',
      () => desk.read(RENAMED).catch(() => ''),
      (text) => /^person: Mara Quinn$/mu.test(text),
    );
    assert.match(await desk.read(OTHER), /→ Mara Quinn 📅/u);
    await desk.screenshot('first-meeting-renamed');
  });

  it('undoes all of it', async () => {
    const exists = (name: string): Promise<boolean> =>
      desk.read(name).then(
        () => true,
        () => false,
      );
    const dialog = desk.page.locator('.monaco-dialog-box');
    assert.ok(await exists(RENAMED));
    for (let step = 0; step < 80 && ((await exists(RENAMED)) || (await exists(NOTE))); step++) {
      await press('ControlOrMeta+1', 'ControlOrMeta+Z');
      await desk.page.waitForTimeout(150);
      // The editor asks whether a change of several files is to be undone in all of them.
      if (await dialog.isVisible()) await press('Enter');
    }
    assert.deepEqual([await exists(NOTE), await exists(RENAMED)], [false, false]);
    await palette('File: Save All Files');
    await until(
      'the other note as it was',
      () => desk.read(OTHER),
      (text) => text === FILES[OTHER],
    );
    assert.equal(await desk.page.evaluate('presses'), 0, 'the mouse was never needed');
  });
});
