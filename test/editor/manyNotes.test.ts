import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import type { ItemEntry } from '../../src/workspace/items.ts';
import { watchTurns } from '../harness/threadTurns.ts';
import { coaching, removeAt, root, today, until, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/many';
const NOTES = 5_000;
const PEOPLE = 50;
const OPEN_PER_NOTE = 3;

/** A note of about 1 KB with four items, three of them open. */
function noteText(number: number): string {
  return [
    '---',
    'type: 1-on-1',
    `date: ${today(-(number % 300))}`,
    'framework: will',
    '---',
    '',
    `# 1-on-1 number ${number}`,
    '',
    '## Intent',
    '',
    'Find out what keeps the renewal from being a conversation between equals, and leave the plan with the person who has to walk it.',
    '',
    '## Decision criteria',
    '',
    '- The buyer named a date without being asked.',
    '- Two stakeholders came to the second call on their own account.',
    '',
    '## Notes',
    '',
    'The account has been quiet since the reorganisation. What would it take to hear about the budget before the quarter ends?',
    '',
    '## Action items',
    '',
    `- [ ] Send the plan of meeting ${number} 📅 ${today((number % 40) - 20)}`,
    '  - Expectation: one page',
    `- [ ] @me Introduce the buyer 📅 ${today((number % 9) - 4)} #intro`,
    '- [ ] Think about the second call',
    `- [x] Call back ✅ ${today(-3)}`,
    '',
  ].join('\n');
}

const isOurs = ({ note }: ItemEntry): boolean => note.path.startsWith(`${FOLDER}/`);

describe('a folder of 5,000 notes', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
    // The editor's own git support works on the same thread, and would be measured with us.
    const git = vscode.workspace.getConfiguration('git');
    await git.update('enabled', false, vscode.ConfigurationTarget.Workspace);
  });
  after(async function () {
    this.timeout(180_000);
    await removeAt(FOLDER);
    await until(
      () => api.openItems().some(({ note }) => note.path.startsWith(FOLDER)),
      (isListed) => !isListed,
      'they are gone',
      150_000,
    );
  });

  it('is read completely, and the lists are complete', async function () {
    this.timeout(300_000);
    // While they are ignored their creation is no news: then all of them are read at once, as when the folder is opened.
    await writeFileAt('1-1s/.gitignore', 'many/\n');
    for (let number = 0; number < NOTES; number++) {
      const folder = path.join(root(), FOLDER, `person-${number % PEOPLE}`);
      if (number < PEOPLE) mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, `${number}.md`), noteText(number));
    }
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    assert.equal(api.openItems().filter(isOurs).length, 0);
    const others = api.openCount();
    // A hidden view asks for no rows: the figures are those of a person who looks on.
    await vscode.commands.executeCommand('coachingNotes.showOverdue');
    const turns = watchTurns();
    const started = performance.now();
    await removeAt('1-1s/.gitignore');
    // Only counted, so that the looking itself does not hold up the thread.
    const isComplete = (count: number): boolean => count === others + NOTES * OPEN_PER_NOTE;
    await until(() => api.openCount(), isComplete, 'all are listed', 200_000);
    const ms = performance.now() - started;
    const { longest, percentile99, longestWork } = turns();
    assert.equal(api.openItems().filter(isOurs).length, NOTES * OPEN_PER_NOTE);
    const numbers = Array.from({ length: NOTES }, (_, number) => number);
    const late =
      numbers.filter((number) => number % 40 < 20).length + numbers.filter((number) => number % 9 < 4).length;
    assert.equal(api.overdueItems().filter(isOurs).length, late);
    // The report names the figures beside the test.
    const seconds = (ms / 1_000).toFixed(1);
    const stall = `${longest.toFixed(0)} ms, 99th percentile ${percentile99.toFixed(0)} ms`;
    const work = `its own work in one turn ${longestWork.toFixed(0)} ms at most`;
    if (this.test)
      this.test.title += `: after ${seconds} s; longest stall of the extension host’s thread ${stall}; ${work}`;
  });
});
