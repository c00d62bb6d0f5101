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
import {
  chooseTheme,
  focusRow,
  hasRow,
  overdueCount,
  pane,
  rowsOf,
  statusBar,
  THEMES,
  widen,
} from './looking.ts';

describe('the side bar, complete', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: { ...unwrapped, 'editor.minimap.enabled': false } });
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  const groupBy = async (grouping: string): Promise<void> => {
    await desk.command('Coaching: Group Open Items By…');
    await desk.answer(grouping, grouping);
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  };
  /** Chooses an entry of the menu of the row that has the keyboard. */
  const fromMenu = async (title: string): Promise<void> => {
    await desk.page.keyboard.press('Shift+F10');
    const entry = desk.page.locator('.context-view .action-item').filter({ hasText: title });
    await entry.waitFor();
    while (!(await entry.evaluate(({ classList }) => classList.contains('focused'))))
      await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
  };

  it('says in the status bar how much is overdue; a click shows it', async () => {
    const item = desk.page.locator('.statusbar-item[id*="coachingNotes.overdue"]');
    await item.filter({ hasText: '4' }).waitFor();
    assert.match((await item.getAttribute('aria-label')) ?? '', /4 overdue action items/);
    await item.locator('a').click();
    const list = pane(desk, OVERDUE).locator('.monaco-list').first();
    await until('the keyboard is in Overdue', () => list.evaluate((tree) => tree.matches(':focus')), Boolean);
  });

  it('groups by owner with the keyboard alone, whoever is most overdue first, in words for screen readers', async () => {
    await groupBy('Owner');
    const rows = await rowsOf(desk, OPEN_ITEMS, 'groups of owners', (all) =>
      all.some(({ level, label }) => level === 1 && label === 'You'),
    );
    const groups = rows.filter(({ level }) => level === 1);
    const owners = new Map<string, number>();
    for (const { owner, ownerIsSelf } of desk.listed('--overdue')) {
      const name = ownerIsSelf ? 'You' : (owner ?? '');
      owners.set(name, (owners.get(name) ?? 0) + 1);
    }
    const late = groups.map(({ label }) => owners.get(label) ?? 0);
    assert.deepEqual(
      late,
      [...late].sort((a, b) => b - a),
    );
    for (const { label, spoken } of groups) {
      const overdue = owners.get(label);
      const words =
        overdue === undefined ? /^.+, \d+ items?$/ : new RegExp(`, \\d+ items?, ${overdue} overdue$`);
      assert.match(spoken, words);
    }
    await desk.screenshot('grouped-by-owner');
  });

  it('filters while one types; Escape takes it back, Enter keeps it, and the view says so', async () => {
    const all = desk.listed().length;
    await desk.command('Coaching: Filter Open Items…');
    await desk.page.locator('.quick-input-title').filter({ hasText: 'Filter open action items' }).waitFor();
    await desk.page.keyboard.type('support');
    const rows = await rowsOf(desk, OPEN_ITEMS, 'only what matches', (shown) =>
      shown.filter(({ level }) => level > 1).every(({ label }) => /support/iu.test(label)),
    );
    assert.ok(rows.length > 0);
    await pane(desk, OPEN_ITEMS).getByText(`of ${all} open items: with “support”`).waitFor();
    await desk.page.keyboard.press('Escape');
    await rowsOf(desk, OPEN_ITEMS, 'everything again', (shown) => shown.length > rows.length);

    await desk.command('Coaching: Filter Open Items…');
    await desk.page.locator('.quick-input-title').filter({ hasText: 'Filter open action items' }).waitFor();
    await desk.answer('nothing says this');
    await pane(desk, OPEN_ITEMS).getByText('the filter leaves out all of them').waitFor();
    await desk.screenshot('filter-without-result');
    await pane(desk, OPEN_ITEMS).getByRole('button', { name: 'Clear the Filter' }).click();
    await rowsOf(desk, OPEN_ITEMS, 'everything again', (shown) => shown.length > rows.length);
  });

  it('shows mine or theirs', async () => {
    await desk.command('Coaching: Show Only My Open Items');
    const rows = await rowsOf(desk, OPEN_ITEMS, 'only mine', (shown) =>
      shown.filter(({ level }) => level === 1).every(({ label }) => label === 'You'),
    );
    assert.ok(rows.length > 1);
    await pane(desk, OPEN_ITEMS).getByText('open items: yours').waitFor();
    await desk.command('Coaching: Show Everybody’s Open Items');
    await rowsOf(desk, OPEN_ITEMS, 'everybody’s', (shown) => shown.length > rows.length);
  });

  it('sets a due date from the row by keyboard, in words that are shown as a date first; undo takes it back', async () => {
    const [item] = desk.listed('--overdue');
    assert.ok(item);
    const before = await desk.read(item.path);
    await focusRow(desk, OVERDUE, item.text);
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.tab.active').waitFor();
    await focusRow(desk, OVERDUE, item.text);
    await fromMenu('Set Due Date…');
    await desk.answer('Another', 'Another day…');
    await desk.page.locator('.quick-input-message').filter({ hasText: 'next friday' }).waitFor();
    await desk.page.keyboard.type('in two weeks');
    await desk.page
      .locator('.quick-input-message')
      .filter({ hasText: day(14) })
      .waitFor();
    await desk.screenshot('due-date-in-words');
    await desk.page.keyboard.press('Enter');
    await overdueCount(desk, 3);
    const due = /(?<=📅 )\d{4}-\d\d-\d\d/u;
    const after = before
      .split('\n')
      .map((line) =>
        line.startsWith('- [ ]') && line.includes(item.text) ? line.replace(due, day(14)) : line,
      )
      .join('\n');
    assert.notEqual(after, before);
    assert.equal(await desk.read(item.path), after);
    await desk.command('View: Focus Active Editor Group');
    await desk.page.keyboard.press('ControlOrMeta+Z');
    await desk.command('File: Save');
    await overdueCount(desk, 4);
    assert.equal(await desk.read(item.path), before);
  });

  it('offers a few days to choose from beside the row', async () => {
    const [item] = desk.listed('--overdue');
    assert.ok(item);
    const row = await desk.treeRow(OVERDUE, item.text);
    await row.hover();
    await row.getByRole('button', { name: 'Set Due Date…' }).click();
    const choices = desk.page.locator('.quick-input-widget .monaco-list-row');
    await choices.filter({ hasText: 'Another day…' }).waitFor();
    assert.ok((await choices.filter({ hasText: day() }).count()) >= 1, 'today');
    await desk.screenshot('due-date-choices');
    await desk.page.keyboard.type('in two weeks');
    const chosen = desk.page.locator('.quick-input-widget .monaco-list-row.focused');
    await chosen.filter({ hasText: day(14) }).waitFor();
    await choices.filter({ hasText: 'Tomorrow' }).waitFor({ state: 'hidden' });
    await desk.page.keyboard.press('ControlOrMeta+A');
    await desk.page.keyboard.type('tomor');
    await chosen.filter({ hasText: 'Tomorrow' }).waitFor();
    await desk.page.keyboard.press('ControlOrMeta+A');
    await desk.page.keyboard.type('when it suits');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.quick-input-message').filter({ hasText: 'next friday' }).waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('.quick-input-message').filter({ hasText: 'not understood' }).waitFor();
    const typed = desk.page.locator('.quick-input-widget input[type="text"]:visible');
    assert.equal(await typed.inputValue(), 'when it suits', 'what is typed is taken along');
    await desk.page.keyboard.press('Escape');
  });

  it('defers all rows that are selected', async () => {
    const [first, second] = desk.listed('--overdue');
    assert.ok(first && second);
    await focusRow(desk, OVERDUE, first.text);
    await desk.page.keyboard.press('ControlOrMeta+Shift+Enter');
    await desk.page.keyboard.press('Shift+ArrowDown');
    await until(
      'two rows are selected',
      () => pane(desk, OVERDUE).locator('.monaco-list-row.selected').count(),
      (count) => count === 2,
    );
    await fromMenu('Defer by a Week');
    const rows = await rowsOf(
      desk,
      OVERDUE,
      'both are less late',
      (shown) =>
        !desk
          .listed('--overdue')
          .some(({ text, overdueDays }) => text === first.text && (overdueDays ?? 0) === first.overdueDays) &&
        shown.length > 0,
    );
    const late = new Map(desk.listed('--overdue').map(({ text, overdueDays }) => [text, overdueDays ?? 0]));
    for (const { text, overdueDays } of [first, second])
      assert.ok((late.get(text) ?? 0) < (overdueDays ?? 0), text);
    assert.ok(rows.length <= 4);
    assert.equal(await desk.page.locator('.notification-toast').count(), 0, 'no message');
  });

  it('checks all rows that are selected off with one Space', async () => {
    await focusRow(desk, OPEN_ITEMS, 'You');
    const rows = await desk.treeRows(OPEN_ITEMS);
    const mine = rows.slice(rows.findIndex(({ label }) => label === 'You') + 1);
    const [one, two] = mine;
    assert.ok(one && two);
    const tabs = await desk.page.locator('.tab').allTextContents();
    // From the heading on: the first row that is selected so must not be taken for one that is chosen.
    await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.page.keyboard.press('Shift+ArrowDown');
    await until(
      'two rows are selected',
      () => pane(desk, OPEN_ITEMS).locator('.monaco-list-row.selected').count(),
      (count) => count === 2,
    );
    assert.deepEqual(await desk.page.locator('.tab').allTextContents(), tabs, 'no note was opened');
    await desk.page.keyboard.press('Space');
    const words = ({ spoken }: { readonly spoken: string }): string => spoken.split(', yours')[0] ?? '';
    await rowsOf(
      desk,
      OPEN_ITEMS,
      'both are gone',
      (now) => !hasRow(now, words(one)) && !hasRow(now, words(two)),
    );
    const still = desk.listed().map(({ text }) => text);
    assert.ok(!still.includes(words(one)) && !still.includes(words(two)));
  });

  it('remembers how it was grouped when the window is opened again', async () => {
    await groupBy('Note');
    await rowsOf(desk, OPEN_ITEMS, 'groups of notes', (rows) =>
      rows.some(({ label }) => /, \d{4}-\d\d-\d\d$/u.test(label)),
    );
    await desk.page.reload();
    await desk.page.locator('.monaco-workbench .part.statusbar').waitFor();
    // The view is restored by and by: a click on its icon may come when it stands there already, and hide it.
    await desk.command('Coaching: Show Open Action Items');
    await rowsOf(desk, OPEN_ITEMS, 'groups of notes', (rows) =>
      rows.some(({ label }) => /, \d{4}-\d\d-\d\d$/u.test(label)),
    );
    assert.match(await statusBar(desk), /\d/);
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`looks well in the theme ${theme}, filtered, with a row selected`, async () => {
      await desk.command('Coaching: Show Only the Others’ Open Items');
      await pane(desk, OPEN_ITEMS).getByText('open items: the others’').waitFor();
      await chooseTheme(desk, theme);
      await focusRow(desk, OPEN_ITEMS, 'Marcus');
      await desk.screenshot(`lists-${name}`);
      await desk.command('Coaching: Show Everybody’s Open Items');
    });
  }

  it('fits into 200 pixels', async () => {
    await groupBy('Owner');
    await widen(desk, 200);
    await focusRow(desk, OPEN_ITEMS, 'Marcus');
    await pane(desk, OPEN_ITEMS).hover();
    await desk.screenshot('lists-narrow');
    const actions = pane(desk, OPEN_ITEMS).locator('.pane-header .action-item:visible');
    assert.ok((await actions.count()) >= 1, 'its actions are in reach');
  });
});
