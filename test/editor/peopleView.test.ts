import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { PeopleListChoice } from '../../src/editor/sidebar/peopleListChoice.ts';
import type { CoachingApi } from '../../src/extension.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { EVERYBODY } from '../../src/workspace/peopleChoice.ts';
import type { PersonRow, TopRow } from '../../src/workspace/peopleRow.ts';
import { isShownItem } from '../../src/workspace/shownItem.ts';
import { closeAll, coaching, removeAt, today, until, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/noor-haddad';
const DEVELOPMENT = '1-1s/development.md';

/** What a workspace remembers, for a test. */
function memory(start: Readonly<Record<string, unknown>> = {}) {
  const values: Record<string, unknown> = { ...start };
  return {
    get: (key: string) => values[key],
    update: async (key: string, value: unknown): Promise<void> => {
      values[key] = JSON.parse(JSON.stringify(value));
    },
  };
}

function meeting(date: string, flag: string, items = ''): string {
  return `---\ntype: 1-on-1\nperson: Noor Haddad\ndate: ${date}\nnext: ${today(-5)}\nflag: ${flag}\n---\n\n## Action items\n\n${items}`;
}

describe('the People view', () => {
  let api: CoachingApi;
  const noor = (): PersonRow | undefined =>
    api.shownPeople().find((row): row is PersonRow => row.kind === 'person' && row.person === 'Noor Haddad');
  const said = (): string => (noor() ? inEnglish(noor()?.spoken ?? assert.fail()) : '');

  before(async () => {
    api = await coaching();
    await writeFileAt(`${FOLDER}/${today(-12)}.md`, meeting(today(-12), 'red', '- [ ] @noor Call Halden\n'));
    await until(said, (words) => words !== '', 'Noor is known');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('coachingNotes.clearPeopleFilter');
    await closeAll();
  });
  after(async () => {
    await removeAt(FOLDER);
    await removeAt(DEVELOPMENT);
    await until(said, (words) => words === '', 'Noor is forgotten');
  });

  it('says of somebody what the record says, and follows it', async () => {
    assert.match(said(), /^Noor Haddad, late by 5 days, red flag last time, .*they owe 1, /u);
    const note = `${FOLDER}/${today(-12)}.md`;
    await writeFileAt(note, meeting(today(-12), 'green', '- [x] @noor Call Halden\n'));
    await until(said, (words) => /green flag/u.test(words), 'the new flag');
    assert.doesNotMatch(said(), /they owe/u);
    await writeFileAt(note, meeting(today(-12), 'red', '- [ ] @noor Call Halden\n'));
    await until(said, (words) => /red flag/u.test(words), 'the old flag');
  });

  it('has one’s own development on top, with a row for each of several programs', async () => {
    const top = (): TopRow => api.shownPeople()[0] ?? assert.fail('a row');
    assert.match(inEnglish(top().spoken), /^My development, 3 of 7 sessions, next on /u);
    await writeFileAt(DEVELOPMENT, `---\ntype: program\n---\n\n## ${today(3)}\n\n**Focus:** listening\n`);
    const row = await until(top, ({ spoken }) => /2 programs/u.test(inEnglish(spoken)), 'the new program');
    const programs = row.children().map((one) => (isShownItem(one) ? '' : inEnglish(one.spoken)));
    assert.ok(programs.includes(`development.md, 0 of 7 sessions, next on ${today(3)}`), programs.join('\n'));
  });

  it('is sorted by need, and shows only who is late', async () => {
    const people = api.shownPeople().filter((row): row is PersonRow => row.kind === 'person');
    const late = people.map(({ summary }) => summary.daysLate);
    assert.deepEqual(
      late,
      [...late].sort((a, b) => b - a),
    );
    await vscode.commands.executeCommand('coachingNotes.showLatePeople');
    const shown = api.shownPeople();
    assert.ok(shown.length > 0 && shown.length <= people.length);
    assert.ok(shown.every((row) => row.kind === 'person' && row.summary.daysLate > 0));
    await vscode.commands.executeCommand('coachingNotes.showAllPeople');
    assert.ok(api.shownPeople().length >= people.length);
  });

  it('remembers how it was sorted and filtered', () => {
    const workspace = memory();
    const before = new PeopleListChoice(workspace);
    before.set({ order: 'name', words: 'da' });
    before.set({ isLateOnly: true });
    before.set({ words: 'dan' }, true);
    const after = new PeopleListChoice(workspace);
    assert.deepEqual(after.now, { order: 'name', words: 'da', isLateOnly: true });
    for (const choice of [before, after]) choice.dispose();
  });

  it('begins anew where nothing sensible is remembered', () => {
    for (const remembered of [undefined, null, 'x', [], { order: 'x', words: 1, isLateOnly: 'yes' }]) {
      const choice = new PeopleListChoice(memory({ people: remembered }));
      assert.deepEqual(choice.now, EVERYBODY);
      choice.dispose();
    }
  });

  it('hands its rows to the commands of people', async () => {
    const row = noor() ?? assert.fail('Noor has a row');
    const brief = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.prepare', row, [row]);
    assert.match(brief.toString(), /Noor/u);
    const uri = await vscode.commands.executeCommand<vscode.Uri>('coachingNotes.newNote', {
      ...row,
      date: today(4),
      framework: 'will',
    });
    assert.ok(uri.path.endsWith(`/noor-haddad/${today(4)}.md`), uri.path);
  });

  it('offers them in the row and in its menu, and nowhere else', () => {
    const { packageJSON } = vscode.extensions.getExtension('coaching-notes.coaching-notes') ?? assert.fail();
    const entries = packageJSON.contributes.menus['view/item/context'] as {
      command: string;
      when: string;
      group: string;
    }[];
    const inline = entries.filter(
      ({ when, group }) => /viewItem == person/u.test(when) && /^inline/u.test(group),
    );
    assert.deepEqual(inline.map(({ command }) => command).sort(), [
      'coachingNotes.newNote',
      'coachingNotes.prepare',
    ]);
    const ofPeople = entries.filter(({ when }) => /viewItem == person/u.test(when));
    assert.ok(ofPeople.every(({ when }) => /view == coachingNotes\.people/u.test(when)));
  });
});
