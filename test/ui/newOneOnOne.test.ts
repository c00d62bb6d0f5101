import assert from 'node:assert/strict';
import { type Desk, day, openDesk, picturesOfFailures, until, unwrapped } from './desk.ts';
import { statusBar } from './looking.ts';

const WEEK = 7;
/** The key of `workbench.action.quickInputBack`. */
const BACK =
  { darwin: 'Control+Minus', win32: 'Alt+ArrowLeft' }[String(process.platform)] ?? 'Control+Alt+Minus';
const FILES = {
  '.coaching.yaml': 'self: Robin Vale\npeople:\n  - { name: Dana Reyes, handle: dr }\n',
  [`1-1s/dana-reyes/${day(-2 * WEEK)}.md`]: '---\nperson: Dana Reyes\n---\n',
  [`1-1s/dana-reyes/${day(-WEEK)}.md`]: `---\nperson: Dana Reyes\n---\n## Actions\n- [ ] @dr Send it 📅 ${day(-1)}\n`,
  [`1-1s/lee-park/${day(-1)}.md`]: '---\nperson: Lee Park\n---\n',
};

describe('New 1-on-1, by the keyboard', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ files: FILES, settings: unwrapped });
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  /** What the open question shows: its title with its step, and its rows. */
  const question = (): Promise<string[]> =>
    desk.page
      .locator('.quick-input-widget')
      .evaluate((widget) => [
        widget.querySelector('.quick-input-title')?.textContent ?? '',
        ...[...widget.querySelectorAll('.quick-input-list .monaco-list-row')].map(
          (row) => row.getAttribute('aria-label') ?? '',
        ),
      ]);
  const asks = (what: string, isWanted: (shown: readonly string[]) => boolean): Promise<string[]> =>
    until(what, question, isWanted);
  const press = (key: string): Promise<void> => desk.page.keyboard.press(key);
  const line = async (number: number): Promise<void> => {
    await until(
      `the cursor is in line ${number}`,
      () => statusBar(desk),
      (words) => words.includes(`Ln ${number}, Col 1`),
    );
  };

  it('asks whom, when and how; the notes tell what is likely', async () => {
    await desk.command('Coaching: New 1-on-1…');
    const people = await asks('the people', (shown) => shown.length === 3);
    assert.equal(people[0], 'New 1-on-1 (1/3)');
    assert.match(people[1] ?? '', /^Dana Reyes,? ?last met 7 days ago/u, 'the longest time ago first');
    assert.match(people[2] ?? '', /^Lee Park,? ?last met yesterday/u);
    await desk.screenshot('new-1-on-1-person');
    await press('Enter');
    const days = await asks('the days', (shown) => shown[0] === 'New 1-on-1 (2/3)' && shown.length > 2);
    assert.match(days[1] ?? '', /^Today.*next in your rhythm/u);
    await desk.screenshot('new-1-on-1-day');
    await press('Enter');
    const frameworks = await asks(
      'the frameworks',
      (shown) => shown[0] === 'New 1-on-1 (3/3)' && shown.length > 5,
    );
    assert.match(frameworks[1] ?? '', /^W\.I\.L\.L\./u, 'the usual one first');
    await desk.screenshot('new-1-on-1-framework');
    await press('Enter');
    const items = await asks(
      'what moves along',
      (shown) => shown[0] === 'New 1-on-1 (4/4)' && shown.length > 1,
    );
    assert.match(items[1] ?? '', /^Send it,? ?Dana Reyes · overdue by 1 day/u);
    await desk.screenshot('new-1-on-1-carry-over');
    await press('Enter');
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: `${day()}.md` })
      .waitFor();
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await line(13);
    await desk.screenshot('new-1-on-1-note');
    const written = await desk.read(`1-1s/dana-reyes/${day()}.md`);
    assert.match(written, /^person: Dana Reyes$/mu);
    assert.match(written, new RegExp(`^- \\[ \\] @dr Send it 📅 ${day(-1)} ➕ ${day(-WEEK)} 🆔 \\w+$`, 'mu'));
    assert.equal(desk.listed('--person', 'Dana Reyes').length, 1, 'nothing is counted twice');
  });

  it('takes a new name, a day in words, and a way back', async () => {
    await desk.command('Coaching: New 1-on-1…');
    await asks('the people', (shown) => shown.length === 3);
    await desk.page.keyboard.type('dr');
    await asks('Dana by her handle', (shown) => shown.some((row) => row.startsWith('Dana Reyes')));
    await desk.answer('Élena Sorel', 'New person: Élena Sorel');
    await asks('the days', (shown) => shown[0] === 'New 1-on-1 (2/3)');
    await press(BACK);
    await asks('the people again', (shown) => shown[0] === 'New 1-on-1 (1/3)');
    await desk.answer('Élena Sorel', 'New person: Élena Sorel');
    await asks('the days', (shown) => shown[0] === 'New 1-on-1 (2/3)');
    await desk.answer('when it suits', 'Another day…');
    await desk.page.locator('.quick-input-message').filter({ hasText: 'next friday' }).waitFor();
    await press(BACK);
    await asks('the days again', (shown) => shown.length > 2);
    await desk.answer('in 3 days', day(3));
    await asks('the frameworks', (shown) => shown[0] === 'New 1-on-1 (3/3)' && shown.length > 5);
    await desk.answer('grow', 'GROW');
    await desk.page
      .locator('.tab.active')
      .filter({ hasText: `${day(3)}.md` })
      .waitFor();
    const text = await desk.read(`1-1s/elena-sorel/${day(3)}.md`);
    assert.match(text, /^person: Élena Sorel$/mu);
    assert.match(text, /^framework: grow$/mu);
  });

  it('finds somebody by the beginning of a name, without its accents', async () => {
    await desk.command('Coaching: New 1-on-1…');
    await asks('the people', (shown) => shown.length === 4);
    await desk.page.keyboard.type('elen');
    // The rows follow each of the letters.
    await asks(
      'Élena too',
      (shown) => shown.length === 3 && shown.some((row) => row.startsWith('New person: elen')),
    );
    await desk.page
      .locator('.quick-input-widget .monaco-list-row.focused')
      .filter({ hasText: 'Élena Sorel' })
      .waitFor();
    await press('Escape');
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('stands under New File too, and Escape leaves everything as it was', async () => {
    await desk.command('Create: New File...');
    // What is typed there is first of all a name for an empty file.
    await asks('the kinds of files', (shown) => shown.some((row) => row.startsWith('New 1-on-1…')));
    await desk.page.keyboard.type('New 1-on-1');
    await asks('only ours beside it', (shown) => shown.length === 3);
    await press('ArrowDown');
    await press('Enter');
    await asks('the people', (shown) => shown[0] === 'New 1-on-1 (1/3)' && shown.length === 4);
    await press('Escape');
    await desk.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.equal(desk.listed('--all').length, 1);
  });
});
