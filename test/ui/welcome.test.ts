import assert from 'node:assert/strict';
import { type Desk, OPEN_ITEMS, OVERDUE, openDesk, picturesOfFailures } from './desk.ts';
import { badge, pane } from './looking.ts';

describe('where there is nothing to list', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({
      files: { 'README.md': '# A folder\n\n- [ ] No action item\n', 'notes.txt': '' },
    });
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('a folder without notes says what a note is', async () => {
    await pane(desk, OPEN_ITEMS).getByText('A note is a markdown file in').waitFor();
    assert.equal(
      await pane(desk, OVERDUE).getByText('Nothing is overdue.').count(),
      0,
      'no praise for no notes',
    );
    assert.equal(await badge(desk), 0);
    await desk.screenshot('no-notes');
  });

  it('a folder whose notes leave nothing overdue says so', async () => {
    await desk.write('1-1s/lee-park/2026-01-15.md', '# 1-on-1 with Lee Park\n');
    await pane(desk, OVERDUE).getByText('Nothing is overdue.').waitFor();
    await desk.remove('1-1s');
    await pane(desk, OVERDUE).getByText('Nothing is overdue.').waitFor({ state: 'hidden' });
  });

  it('no folder offers to open one', async () => {
    await desk.command('Workspaces: Close Workspace');
    await desk.page.waitForURL(/[?&]ew=true/);
    await desk.page.locator('.monaco-workbench .part.statusbar').waitFor();
    await desk.openView('Coaching');
    await pane(desk, OVERDUE).getByRole('button', { name: 'Open Folder' }).waitFor();
    await pane(desk, OVERDUE).getByText('the folder in which you keep your 1-on-1 notes').waitFor();
    await pane(desk, OPEN_ITEMS).getByText('no data provider').waitFor({ state: 'hidden' });
    assert.equal(await badge(desk), 0);
    await desk.screenshot('no-folder');
  });
});
