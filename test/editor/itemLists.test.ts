import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ListChoice } from '../../src/editor/sidebar/listChoice.ts';
import type { CoachingApi } from '../../src/extension.ts';
import { closeAll, coaching, itemsIn, removeAt, until, uriOf, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/item-lists';

/** What a workspace remembers, for a test. */
function memory(start: Readonly<Record<string, unknown>> = {}) {
  const values: Record<string, unknown> = { ...start };
  return {
    values,
    get: (key: string) => values[key],
    update: async (key: string, value: unknown): Promise<void> => {
      values[key] = JSON.parse(JSON.stringify(value));
    },
  };
}

describe('the lists of items', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('coachingNotes.clearFilter');
    await closeAll();
  });
  after(() => removeAt(FOLDER));

  it('remember how they were grouped and filtered', () => {
    const workspace = memory();
    const before = new ListChoice(workspace);
    before.set({ grouping: 'owner', filter: { words: 'plan' } });
    before.set({ filter: { whose: 'mine' } });
    before.set({ filter: { words: 'plan b' } }, true);
    const after = new ListChoice(workspace);
    assert.deepEqual([after.grouping, after.filter], ['owner', { words: 'plan', whose: 'mine' }]);
    for (const choice of [before, after]) choice.dispose();
  });

  it('begin anew where nothing sensible is remembered', () => {
    for (const remembered of [undefined, null, 'x', { grouping: 'x', filter: { words: 1, whose: [] } }]) {
      const choice = new ListChoice(memory({ openItems: remembered }));
      assert.deepEqual([choice.grouping, choice.filter], ['due', { words: '', whose: 'all' }]);
      choice.dispose();
    }
  });

  it('show mine, theirs and all', async () => {
    const count = (): number => api.shownGroups().reduce((sum, { entries }) => sum + entries.length, 0);
    const all = count();
    assert.equal(all, api.openItems().length);
    await vscode.commands.executeCommand('coachingNotes.showMine');
    const mine = count();
    await vscode.commands.executeCommand('coachingNotes.showTheirs');
    const theirs = count();
    assert.ok(mine > 0 && theirs > 0 && mine + theirs <= all, `${mine} + ${theirs} of ${all}`);
    await vscode.commands.executeCommand('coachingNotes.showAllItems');
    assert.equal(count(), all);
  });

  it('count what is overdue in the status bar, unless the setting says no', async () => {
    const shown = (): string | null => api.statusText();
    const wanted = (): string => `$(clock) ${api.overdueItems().length}`;
    await until(shown, (text) => text === wanted(), 'the count');
    const name = `${FOLDER}/late.md`;
    await writeFileAt(name, '- [ ] Late 📅 2020-01-01\n');
    await until(
      () => itemsIn(api, name),
      ({ length }) => length === 1,
      'one more',
    );
    await until(shown, (text) => text === wanted(), 'the new count');
    const settings = vscode.workspace.getConfiguration('coachingNotes');
    await settings.update('statusBar.overdue', false, vscode.ConfigurationTarget.Workspace);
    await until(shown, (text) => text === null, 'hidden');
    await settings.update('statusBar.overdue', undefined, vscode.ConfigurationTarget.Workspace);
    await until(shown, (text) => text === wanted(), 'shown again');
  });

  it('step through what is overdue, on from the cursor and round', async () => {
    const overdue = api.overdueItems();
    const at = (): string =>
      `${vscode.window.activeTextEditor?.document.uri}:${(vscode.window.activeTextEditor?.selection.start.line ?? 0) + 1}`;
    const places = overdue.map(({ note, line }) => `${note.key}:${line}`);
    assert.ok(places.length > 2);
    for (const place of [...places, places[0]]) {
      await vscode.commands.executeCommand('coachingNotes.nextOverdue');
      assert.equal(at(), place);
    }
    await vscode.commands.executeCommand('coachingNotes.previousOverdue');
    assert.equal(at(), places.at(-1));
    const [first, second] = overdue;
    const document = await vscode.workspace.openTextDocument(
      vscode.Uri.parse(first?.note.key ?? uriOf('').toString()),
    );
    const line = new vscode.Position((first?.line ?? 1) - 1, 0);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(line, line) });
    await vscode.commands.executeCommand('coachingNotes.nextOverdue');
    assert.equal(at(), `${second?.note.key}:${second?.line}`);
  });
});
