import assert from 'node:assert/strict';
import german from '../../package.nls.de.json' with { type: 'json' };
import { type Desk, openDesk, picturesOfFailures, until } from './desk.ts';

describe('in German', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk({ locale: 'de' });
    await desk.openView(german['viewsContainer.title']);
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('the sidebar and its rows speak German', async () => {
    const rows = await until(
      'what is overdue is listed',
      () => desk.treeRows(german['view.overdue.name']),
      ({ length }) => length > 0,
    );
    const shown = JSON.stringify(rows);
    assert.match(shown, /überfällig|verspätet|zu spät/u);
    assert.doesNotMatch(shown, /\b(?:late|overdue|yesterday|due)\b/u);
  });

  it('the palette knows the commands by their German names', async () => {
    await desk.command(`${german['command.category']}: ${german['command.showOpenItems.title']}`);
    await until(
      'open items are listed',
      () => desk.treeRows(german['view.openItems.name']),
      ({ length }) => length > 0,
    );
    await desk.screenshot('german-sidebar');
  });
});
