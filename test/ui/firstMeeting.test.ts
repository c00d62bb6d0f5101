import assert from 'node:assert/strict';
import { byKeyboard } from './byKeyboard.ts';
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

  const { press, type, palette, fix } = byKeyboard(() => desk);
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
    await desk.page
      .locator('.quick-input-widget')
      .locator('.quick-input-title')
      .filter({ hasText: '(2/3)' })
      .waitFor();
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
    assert.ok(await exists(RENAMED));
    await press('ControlOrMeta+1', 'ControlOrMeta+Z');
    // One after the other: the next is asked for once this one is undone in all of its files.
    await until('the note is back', () => exists(NOTE), Boolean);
    await desk.page
      .locator('.tab.dirty')
      .filter({ hasText: `${day(-7)}.md` })
      .waitFor();
    for (let step = 0; step < 80 && (await exists(NOTE)); step++) {
      await press('ControlOrMeta+1', 'ControlOrMeta+Z');
      await desk.page.waitForTimeout(150);
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
