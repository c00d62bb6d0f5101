import assert from 'node:assert/strict';
import words from '../../package.nls.json' with { type: 'json' };
import { type Desk, openDesk, picturesOfFailures, until } from './desk.ts';

/** Which steps are done, by their ids. */
async function steps(desk: Desk): Promise<Record<string, boolean>> {
  const found = await desk.page.locator('.gettingStartedContainer [data-done-step-id]').all();
  const entries = found.map(async (step): Promise<[string, boolean]> => {
    const id = (await step.getAttribute('data-done-step-id')) ?? '';
    return [id.split('#').at(-1) ?? '', (await step.getAttribute('aria-checked')) === 'true'];
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('the walkthrough', () => {
  let desk: Desk;
  before(async () => {
    desk = await openDesk();
    // The extension has read its folder once its lists are there.
    await desk.openView('Coaching');
  });
  after(() => desk?.dispose());
  picturesOfFailures(() => desk);

  it('is found, without the step that is behind who has a folder open', async () => {
    await desk.command('Welcome: Open Walkthrough...');
    await desk.answer(words['walkthrough.title'], words['walkthrough.title']);
    const shown = await until(
      'the steps are shown',
      () => steps(desk),
      (seen) => Object.keys(seen).length > 0,
    );
    assert.deepEqual(Object.keys(shown), ['newNote', 'mend', 'checkOff', 'overdue']);
    assert.equal(shown.checkOff, false);
    assert.equal(shown.newNote, false);
    await desk.screenshot('walkthrough');
  });

  it('ends a step by what is done in it', async () => {
    const row = await desk.treeRow(words['view.overdue.name'], ' d: ');
    await row.getByRole('checkbox').click();
    await until(
      'checking off is done',
      () => steps(desk),
      (seen) => seen.checkOff === true,
    );
    await desk.command(`${words['command.category']}: ${words['command.showOverdue.title']}`);
    await until(
      'looking at what is overdue is done',
      () => steps(desk),
      (seen) => seen.overdue === true,
    );
    assert.equal((await steps(desk)).newNote, false);
    await desk.screenshot('walkthrough-done');
  });
});
