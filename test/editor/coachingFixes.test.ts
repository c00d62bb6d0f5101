import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesFor, make, mend } from './fixing.ts';
import { closeAll, coaching, removeAt, rulesAt, today, until, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/coaching-fixes';
const RULE = 'red-flag-without-adjustment';
const RED =
  '---\nframework: will\nprep: ready\nflag: red\n---\n\n## Flag\n\nThe sponsor is gone.\n\n## Next steps\n';
const ADJUSTED = RED.replace(
  '## Next steps',
  '## Adjustment\n\n- **Resource:** process\n- **Where:** internal\n- **Change:** What will be different from now on?\n\n## Next steps',
);

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = await writeFileAt(`${FOLDER}/${name}`, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Chooses the fix that asks for the adjustment, and gives its question the time to appear. */
async function asked(document: vscode.TextDocument): Promise<{ readonly done: Promise<void> }> {
  const actions = await fixesFor(document, RULE);
  const action = actions.find(({ isPreferred }) => isPreferred);
  assert.equal(action?.title, 'Add the adjustment: people, process or technology…');
  const done = make(action);
  await new Promise((resolve) => setTimeout(resolve, 700));
  return { done };
}

describe('quick fixes of the coaching rules', () => {
  before(async () => {
    await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  it('end a meeting as unprepared, and nothing more is asked of it', async () => {
    const before = `---\r\nperson: Dana Reyes\r\nprep: not-ready # yet\r\n---\r\n\r\nWords.  \r\n`;
    const document = await open(`dana-reyes/${today()}.md`, before);
    await mend(document, 'not-prepared', 'End as unprepared');
    assert.equal(document.getText(), before.replace('# yet\r\n---', '# yet\r\nstatus: unprepared\r\n---'));
    await until(
      () => rulesAt(document.uri),
      (rules) => rules.length === 0,
      'nothing is told any more',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('ask for the adjustment of a red flag, by keyboard, and leave its change to be written', async () => {
    const document = await open('red.md', RED);
    const answering = await asked(document);
    // The third of the six: the process, from within.
    for (let down = 0; down < 2; down++)
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await answering.done;
    assert.equal(document.getText(), ADJUSTED);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(document.getText(editor.selection), 'What will be different from now on?');
    await until(
      () => rulesAt(document.uri),
      (rules) => !rules.includes(RULE),
      'the adjustment is named',
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), RED);
  });

  it('leave the note alone where the question is dismissed', async () => {
    const document = await open('dismissed.md', RED);
    const answering = await asked(document);
    await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    await answering.done;
    assert.equal(document.getText(), RED);
  });
});
