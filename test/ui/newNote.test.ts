import assert from 'node:assert/strict';
import { type Desk, day, OPEN_ITEMS, openDesk, picturesOfFailures, until } from './desk.ts';
import { byGroup, editorText, rowsOf, seesRules, statusBar } from './looking.ts';

const NAME = `1-1s/elena-sorel/${day()}.md`;
const ITEM = 'Send the draft to finance';
const TEXT = `# 1-on-1 with Elena Sorel

## Intent

## Decision criteria

## Action items

- [ ] @elena ${ITEM}`;

describe('a new note', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  const typeAfter = async (line: number, words: string): Promise<void> => {
    await desk.command('View: Focus Active Editor Group');
    await desk.page.keyboard.press('ControlOrMeta+G');
    await desk.answer(`:${line}`, `line ${line}`);
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await until(
      'the cursor is there',
      () => statusBar(desk),
      (words) => words.includes(`Ln ${line},`),
    );
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.type(words);
  };

  it('lacks three things, which the Problems view names; typed in, they go', async () => {
    await desk.command('File: New File...');
    const box = desk.page.locator('.explorer-item-edited input');
    await box.waitFor();
    await box.fill(NAME);
    await desk.page.keyboard.press('Enter');
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: `${day()}.md` })
      .waitFor();
    await desk.page.locator('.editor-instance .native-edit-context').first().waitFor({ state: 'attached' });
    await desk.page.keyboard.type(TEXT);
    await until(
      'what was typed is seen',
      () => editorText(desk),
      (text) => text.includes(ITEM),
    );
    assert.ok((await editorText(desk)).includes(TEXT), 'nothing was added to what was typed');

    await desk.problems('intent');
    await seesRules(desk, 'missing-criteria', 'missing-due-date', 'missing-intent');
    await typeAfter(3, '\n\nLet her decide alone.');
    await seesRules(desk, 'missing-criteria', 'missing-due-date');
    await typeAfter(7, '\n\n- Two buyers have asked for it.');
    await seesRules(desk, 'missing-due-date');
    await typeAfter(13, ` 📅 ${day()}`);
    await seesRules(desk);
  });

  it('puts its item under its due date, as soon as it is typed', async () => {
    await desk.openView('Coaching');
    const rows = await rowsOf(desk, OPEN_ITEMS, 'the new item', (all) =>
      (byGroup(all).get('Today') ?? []).includes(`Elena: ${ITEM}`),
    );
    const shown = rows.find(({ label }) => label.includes(ITEM));
    assert.equal(
      shown?.spoken,
      `${ITEM}, owned by Elena Sorel, about Elena Sorel, due today, from the 1-on-1 of ${day()}`,
    );
    assert.equal(rows.filter(({ label }) => label.includes(ITEM)).length, 1, 'once');
    assert.equal(await desk.read(NAME), '', 'nothing was saved');
    await desk.command('File: Save');
    await desk.page.locator('.tab.active:not(.dirty)').waitFor();
    assert.equal(desk.listed('--person', 'Elena Sorel')[0]?.text, ITEM);
  });
});
