import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CoachingApi } from '../../src/extension.ts';
import {
  closeAll,
  coaching,
  readFileAt,
  removeAt,
  rulesAt,
  textsIn,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/mara-stone';
const EARLIER = `${FOLDER}/${today(-14)}.md`;
const LAST = `${FOLDER}/${today(-7)}.md`;
const PLANNED = `${FOLDER}/${today(3)}.md`;
const NOTE = `${FOLDER}/${today()}.md`;
const HEAD = '---\nperson: Mara Stone\n---\n\n## Intent\n\nGrow.\n\n## Decision criteria\n\nTwo.\n\n';
const ACTIONS = `## Action items\n\n- [ ] @mara Call them 📅 ${today(7)}\n`;
const ALL = {
  issue: 'The system is down',
  urgent: true,
  important: true,
  inTheirControl: false,
  tried: '',
  repeats: '',
};

async function log(given: object): Promise<vscode.Uri | undefined> {
  return vscode.commands.executeCommand('coachingNotes.logEscalation', given);
}

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(await writeFileAt(name, text));
  await vscode.window.showTextDocument(document);
  await until(
    () => rulesAt(document.uri),
    () => true,
    'it is checked',
  );
  return document;
}

/** Waits for a question, and answers it with the keyboard's command. */
async function answered(
  result: Thenable<vscode.Uri | undefined>,
  steps: readonly (readonly string[])[],
): Promise<vscode.Uri | undefined> {
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));
  for (const commands of steps) {
    await pause();
    for (const command of commands) await vscode.commands.executeCommand(command);
  }
  return result;
}

describe('Log Escalation', () => {
  let api: CoachingApi;
  before(async () => {
    api = await coaching();
  });
  afterEach(async () => {
    await closeAll();
    await removeAt(FOLDER);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
  const listed = (name: string, count: number): Promise<number> =>
    until(
      () => textsIn(api, name).length,
      (found) => found === count,
      `${name} is known as it is`,
    );

  it('writes into the open note, in one step that undo takes back', async () => {
    const document = await open(NOTE, HEAD + ACTIONS);
    const uri = await until(
      () => log({ ...ALL, action: '' }),
      (written) => written !== undefined,
      'the note is known',
    );
    assert.equal(uri?.toString(), document.uri.toString());
    const record =
      '- Issue: The system is down\n- Urgent: yes\n- Important: yes\n- In their control: no\n- Tried:\n- Resolved by:\n';
    const logged = `${HEAD}## Escalation\n\n${record}\n${ACTIONS}`;
    assert.equal(document.getText(), logged);
    assert.ok(document.isDirty);
    assert.equal((await readFileAt(NOTE)).toString(), HEAD + ACTIONS, 'saving it is for its author');
    await until(
      () => rulesAt(document.uri),
      (rules) => rules.includes('neglected-escalation'),
      'nobody answers it yet',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), HEAD + ACTIONS);
  });

  it('adds an action of one’s own, and nothing is neglected', async () => {
    const document = await open(NOTE, HEAD + ACTIONS);
    await log({ ...ALL, action: 'Call the engineers' });
    assert.match(document.getText(), new RegExp(`^- \\[ \\] @me Call the engineers 📅 ${today()}$`, 'mu'));
    await until(
      () => textsIn(api, NOTE),
      (texts) => texts.includes('Call the engineers'),
      'it is listed',
    );
    assert.ok(!rulesAt(document.uri).includes('neglected-escalation'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), HEAD + ACTIONS);
  });

  it('writes into the newest note of somebody who is named, and links to what it repeats', async () => {
    await writeFileAt(
      EARLIER,
      `${HEAD}## Escalation\n\n- Issue: The system is down\n- Urgent: no\n\n${ACTIONS.replace('Call', 'Ask')}`,
    );
    await writeFileAt(
      PLANNED,
      `---\nperson: Mara Stone\nstatus: planned\n---\n\n${ACTIONS.replace('Call', 'Tell')}`,
    );
    await open(LAST, HEAD + ACTIONS);
    await closeAll();
    for (const name of [EARLIER, PLANNED, LAST]) await listed(name, 1);
    const uri = await log({ ...ALL, urgent: false, person: 'Mara Stone', repeats: 'the system is down!' });
    assert.equal(uri?.toString(), uriOf(LAST).toString());
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.ok(text.includes(`- Repeats: [The system is down](${today(-14)}.md)\n`), text);
    const { active } = vscode.window.activeTextEditor?.selection ?? {};
    assert.equal(text.split('\n')[active?.line ?? 0], '## Escalation');
    const made = await Promise.allSettled([readFileAt(NOTE)]);
    assert.equal(made[0]?.status, 'rejected', 'no meeting is made up');
  });

  it('makes the first note of somebody who is named', async () => {
    for (const name of [EARLIER, PLANNED, LAST, NOTE]) await listed(name, 0);
    const uri = await log({ ...ALL, urgent: false, person: 'Mara Stone' });
    assert.equal(uri?.toString(), uriOf(NOTE).toString());
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert.match(text, /^framework: will$/mu, 'New 1-on-1 has made it');
    assert.match(text, /^- Issue: The system is down$/mu);
  });

  it('asks for what is missing, one question after the other', async () => {
    const document = await open(NOTE, HEAD + ACTIONS);
    await listed(NOTE, 1);
    const accept = 'workbench.action.acceptSelectedQuickOpenItem';
    const next = 'workbench.action.quickOpenSelectNext';
    const { issue } = ALL;
    const asked = log({ issue, tried: 'Restarted it' });
    // Urgent: no. Important: yes. In their control: no.
    const uri = await answered(asked, [[next, accept], [accept], [next, accept]]);
    assert.equal(uri?.toString(), document.uri.toString());
    assert.ok(
      document
        .getText()
        .includes(
          '- Urgent: no\n- Important: yes\n- In their control: no\n- Tried: Restarted it\n- Resolved by:\n',
        ),
      document.getText(),
    );
  });

  it('writes nothing where it is dismissed', async () => {
    const document = await open(NOTE, HEAD + ACTIONS);
    const asked = log({ issue: 'Anything' });
    assert.equal(await answered(asked, [['workbench.action.closeQuickOpen']]), undefined);
    assert.equal(document.getText(), HEAD + ACTIONS);
  });
});

describe('what a person has open', () => {
  before(async () => {
    await coaching();
  });
  afterEach(async () => {
    await closeAll();
    await removeAt(FOLDER);
  });

  it('is weighed in their newest note, whichever of their notes changes', async () => {
    const item = (owner: string): string => `- [ ] ${owner} Call 📅 ${today(7)}\n`;
    const { uri } = await open(
      NOTE,
      `---\nframework: grow\n---\n\n## Will\n\n${item('@me')}${item('@mara')}`,
    );
    const weighs = (isTold: boolean): Promise<string[]> =>
      until(
        () => rulesAt(uri),
        (rules) => rules.includes('missing-intent') && rules.includes('one-sided-load') === isTold,
        isTold ? 'it is too much' : 'it is shared',
      );
    await weighs(false);
    await writeFileAt(LAST, item('@me'));
    await weighs(true);
    await removeAt(LAST);
    await weighs(false);
  });
});
