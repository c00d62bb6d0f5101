import assert from 'node:assert/strict';
import type { TreeRow } from '../harness/rows.ts';
import { type Desk, day, OPEN_ITEMS, OVERDUE, openDesk, PEOPLE, picturesOfFailures, until } from './desk.ts';
import { chooseTheme, editorText, focusRow, overdueCount, pane, rowsOf, THEMES, widen } from './looking.ts';

const NOTE = `1-1s/noor-haddad/${day(-21)}.md`;
const WIN_BACK = 'Ask Velde what would bring them back';
/** Somebody whom one has not met for three weeks, though weekly was agreed. */
const note = `---
type: 1-on-1
person: Noor Haddad
date: ${day(-21)}
topic: A customer who left
framework: will
prep: ready
flag: red
adjustment: "process, internal: a call before the renewal, not after it"
---

# 1-on-1 with Noor Haddad

## Intent

See what the loss says about our process.

## Escalation

- Issue: No access to the contract archive
- Urgent: yes
- Important: yes
- In their control: no
- Tried: asked legal twice
- Resolved by: Robin

## Action items

- [ ] @noor ${WIN_BACK} 📅 ${day(-9)}
- [ ] @robin Talk to legal about the archive 📅 ${day(9)}
`;
/** So wide is an ellipsis, in CSS pixels. */
const ELLIPSIS = 20;
const loops = day(-21).slice(0, 4) === day().slice(0, 4) ? 1 : 0;
const SPOKEN =
  `Noor Haddad, late by 14 days, red flag last time, ${loops} of 52 loops, you owe 1, they owe 1, ` +
  'your share of what is open 50\u00a0%';

describe('the People view', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ settings: { 'editor.minimap.enabled': false }, height: 1000 });
    await desk.openView('Coaching');
    await overdueCount(desk, 4);
    await desk.write(NOTE, note);
    await overdueCount(desk, 5);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  const people = (what: string, isWanted: (rows: TreeRow[]) => boolean): Promise<TreeRow[]> =>
    rowsOf(desk, PEOPLE, what, isWanted);
  const names = (rows: readonly TreeRow[]): string[] =>
    rows.filter(({ level }) => level === 1).map(({ label }) => label);
  /** Expands the row that has the keyboard, and goes to the first one below it. */
  const enter = async (row: string): Promise<void> => {
    await desk.page.keyboard.press('ArrowRight');
    // What is below it comes a moment after it is expanded.
    await people(`${row} is expanded`, (rows) => {
      const at = rows.findIndex(({ label, expanded }) => label === row && expanded === true);
      return at >= 0 && (rows[at + 1]?.level ?? 0) > (rows[at]?.level ?? 0);
    });
    await desk.page.keyboard.press('ArrowDown');
  };
  const fromMenu = async (title: string): Promise<void> => {
    await desk.page.keyboard.press('Shift+F10');
    const entry = desk.page.locator('.context-view .action-item').filter({ hasText: title });
    await entry.waitFor();
    while (!(await entry.evaluate(({ classList }) => classList.contains('focused'))))
      await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
  };

  it('stands below the lists of items, with oneself on top, then whoever needs one most', async () => {
    const headers = await desk.page.locator('.part.sidebar .pane-header .title').allTextContents();
    assert.deepEqual(headers, [OVERDUE, OPEN_ITEMS, PEOPLE]);
    const rows = await people('everybody', ({ length }) => length >= 6);
    assert.deepEqual(names(rows).slice(0, 2), ['My development', 'Noor Haddad']);
    await desk.screenshot('people');
  });

  it('says everything in words to a screen reader', async () => {
    const rows = await people('Noor', (all) => all.some(({ label }) => label === 'Noor Haddad'));
    const spoken = rows.map((row) => row.spoken);
    assert.ok(spoken.includes(SPOKEN), spoken.join('\n'));
    assert.ok(spoken.includes(`My development, 3 of 7 sessions, next on ${day(13)}`), spoken.join('\n'));
    const [noor] = rows.filter(({ label }) => label === 'Noor Haddad');
    assert.match(noor?.description ?? '', /^late 14 d · red flag · I owe 1 · they owe 1 · /u);
  });

  it('opens a meeting, and what else the record says, with the keyboard alone', async () => {
    await focusRow(desk, PEOPLE, 'Noor Haddad');
    await enter('Noor Haddad');
    const groups = await people('groups', (rows) => rows.filter(({ level }) => level === 2).length === 3);
    assert.deepEqual(
      groups.filter(({ level }) => level === 2).map(({ spoken }) => spoken),
      [
        'Sessions of Noor Haddad, 1 entry',
        'Open items of Noor Haddad, 2 entries, 1 overdue',
        'Escalations of Noor Haddad, 1 entry',
      ],
    );
    await enter('Sessions');
    const sessions = await people('the meeting', (rows) => rows.some(({ level }) => level === 3));
    const meeting = sessions.find(({ level }) => level === 3);
    assert.equal(meeting?.spoken, `1-on-1 of ${day(-21)}, held, red flag, A customer who left`);
    await desk.page.keyboard.press('Enter');
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: `${day(-21)}.md` })
      .waitFor();
    await focusRow(desk, PEOPLE, 'Escalations');
    await enter('Escalations');
    await people('the issue', (rows) =>
      rows.some(({ spoken }) =>
        spoken.startsWith(
          'No access to the contract archive, urgent, important, resolved by Robin, from the 1-on-1 of ',
        ),
      ),
    );
    await desk.page.keyboard.press('Enter');
    await until(
      'the keyboard is in the editor',
      () => desk.page.locator('.editor-instance .monaco-editor.focused').count(),
      (count) => count === 1,
    );
    assert.ok((await editorText(desk)).includes('- Issue: No access to the contract archive'));
    await desk.screenshot('people-expanded');
  });

  it('checks an open item off with Space, as the lists do', async () => {
    await focusRow(desk, PEOPLE, 'Open items');
    await enter('Open items');
    await people('the items', (rows) => rows.some(({ label }) => label.includes(WIN_BACK)));
    await focusRow(desk, PEOPLE, WIN_BACK);
    await desk.page.keyboard.press('Space');
    await people('it is gone', (rows) => !rows.some(({ label }) => label.includes(WIN_BACK)));
    assert.match(await desk.read(NOTE), new RegExp(`- \\[x\\] @noor ${WIN_BACK}`, 'u'));
    await overdueCount(desk, 4);
  });

  it('is filtered while one types, and shows only who is late', async () => {
    await desk.command('Coaching: Filter People…');
    await desk.page.locator('.quick-input-title').filter({ hasText: 'Filter people' }).waitFor();
    await desk.page.keyboard.type('noor');
    await people('only Noor', (rows) => String(names(rows)) === 'Noor Haddad');
    await pane(desk, PEOPLE).getByText('1 of 5 people: with “noor”').waitFor();
    await desk.page.keyboard.press('Escape');
    await people('everybody', (rows) => names(rows).length === 6);
    await desk.command('Coaching: Show Only Who Is Late');
    await people('only who is late', (rows) => String(names(rows)) === 'Noor Haddad');
    await desk.command('Coaching: Filter People…');
    await desk.answer('dana');
    await pane(desk, PEOPLE).getByText('the filter leaves out everybody').waitFor();
    await desk.screenshot('people-nobody');
    await pane(desk, PEOPLE).getByRole('button', { name: 'Clear the Filter' }).click();
    await people('everybody', (rows) => names(rows).length === 6);
  });

  it('is sorted by name', async () => {
    await desk.command('Coaching: Sort People By…');
    await desk.answer('Name', 'Name');
    const rows = await people('sorted', (all) => names(all)[1] === 'Dana Reyes');
    assert.deepEqual(names(rows).slice(1), [...names(rows).slice(1)].sort());
    await desk.command('Coaching: Sort People By…');
    await desk.answer('Who needs', 'Who needs me most');
    await people('as before', (all) => names(all)[1] === 'Noor Haddad');
  });

  it('offers a new note and the preparation from the row', async () => {
    await focusRow(desk, PEOPLE, 'Noor Haddad');
    await fromMenu('New 1-on-1…');
    // Whom it is about is known: the first question is when.
    await desk.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: day() }).waitFor();
    await desk.page.keyboard.press('Escape');
    await focusRow(desk, PEOPLE, 'Noor Haddad');
    await fromMenu('Prepare for 1-on-1');
    await desk.page.locator('.tab.active').filter({ hasText: 'Noor Haddad' }).waitFor();
    await desk.screenshot('people-prepare');
    await desk.command('View: Close All Editors');
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    it(`looks well in the theme ${theme}`, async () => {
      await chooseTheme(desk, theme);
      await focusRow(desk, PEOPLE, 'Noor Haddad');
      await desk.screenshot(`people-${name}`);
    });
  }

  it('says the most important in a side bar of 200 pixels', async () => {
    await widen(desk, 200);
    await focusRow(desk, PEOPLE, 'My development');
    const row = await desk.treeRow(PEOPLE, 'Noor Haddad');
    const shown = await row.boundingBox();
    const end = await row.locator('.label-description').evaluate((label, words) => {
      const range = label.ownerDocument.createRange();
      const text = label.firstChild ?? label;
      range.setStart(text, 0);
      range.setEnd(text, words.length);
      return range.getBoundingClientRect().right;
    }, 'late 14');
    assert.ok(shown && end < shown.x + shown.width - ELLIPSIS, 'how late is in sight');
    await desk.screenshot('people-narrow');
  });
});
