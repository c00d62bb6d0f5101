import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesFor, make, mend } from './fixing.ts';
import {
  closeAll,
  coaching,
  readFileAt,
  removeAt,
  rulesAt,
  today,
  until,
  uriOf,
  writeFileAt,
} from './workspace.ts';

const FOLDER = '1-1s/fixes';

async function open(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = await writeFileAt(`${FOLDER}/${name}`, text);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

describe('quick fixes', () => {
  before(async () => {
    await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  it('are offered for each problem of a note, with one that a key applies', async () => {
    const document = await open(
      `dana-reyes/${today()}.md`,
      '---\nflag: gren\nframwork: will\n---\n\n- [ ] Call 📅 2026-02-30\n- [ ] Write\n',
    );
    const rules = [
      'front-matter-schema',
      'invalid-date',
      'missing-due-date',
      'missing-intent',
      'missing-owner',
      'unknown-key',
    ];
    for (const rule of rules) {
      const actions = await fixesFor(document, rule);
      const titles = actions.map((action) => action.title);
      assert.ok(titles.includes(`Switch \`${rule}\` off in this note`), `${rule}: ${titles.join(', ')}`);
      assert.ok(titles.includes(`Switch \`${rule}\` off in all notes of this folder`), rule);
      const own = actions.filter(({ title }) => !title.startsWith('Switch'));
      assert.ok(own.length > 0, rule);
      assert.ok(own.some(({ isPreferred }) => isPreferred) || rule === 'invalid-date', rule);
      for (const { edit, command, title } of actions) assert.ok(edit || command, title);
    }
  });

  it('add a section with its prompt selected, and one step undoes it', async () => {
    const text = '# 1-on-1\r\n\r\n## Next steps\r\n\r\n- [ ] @dana Call\r\n';
    const document = await open('section.md', text);
    await mend(document, 'missing-intent', 'Add the section “Intent”');
    assert.equal(
      document.getText(),
      '# 1-on-1\r\n\r\n## Intent\r\n\r\nWhat are we really trying to do?\r\n\r\n## Next steps\r\n\r\n- [ ] @dana Call\r\n',
    );
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(document.getText(editor.selection), 'What are we really trying to do?');
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await vscode.commands.executeCommand('redo');
    const prompt = document.lineAt(4).range;
    await editor.edit((edit) => edit.replace(prompt, 'Grow.'));
    await until(
      () => rulesAt(document.uri),
      (rules) => !rules.includes('missing-intent'),
      'it is filled',
    );
  });

  it('give an item its due date, and the problem goes', async () => {
    const document = await open('due.md', '# 1-on-1\n\n- [ ] @dana Call\n');
    const actions = await fixesFor(document, 'missing-due-date');
    assert.ok(actions.some(({ title }) => title === 'Due on another day…'));
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred);
    await make(preferred);
    assert.equal(document.getText(), `# 1-on-1\n\n- [ ] @dana Call 📅 ${today(7)}\n`);
    await until(
      () => rulesAt(document.uri),
      (rules) => !rules.includes('missing-due-date'),
      'it is dated',
    );
  });

  it('are offered once where they mend several problems alike', async () => {
    const document = await open(`${today(-3)}.md`, `- [ ] @dana Call 📅 ${today(-9)}\n`);
    const actions = await fixesFor(document, 'due-before-note');
    const titles = actions.map(({ title }) => title);
    for (const rule of ['due-before-note', 'overdue-action'])
      assert.ok(titles.includes(`Switch \`${rule}\` off in this note`), titles.join(', '));
    assert.equal(titles.filter((title) => title.startsWith('Due today')).length, 1);
    assert.equal(new Set(titles).size, titles.length, titles.join(', '));
    await mend(document, 'due-before-note', `Due today, ${today()}`);
    await until(
      () => rulesAt(document.uri),
      (rules) => !rules.includes('due-before-note') && !rules.includes('overdue-action'),
      'both are mended',
    );
  });

  it('understand the words in which a date is told', async () => {
    const document = await open('2026-01-15.md', '- [ ] @dana Call [due: next monday]\n');
    await mend(document, 'invalid-date', 'Write 2026-01-19');
    assert.equal(document.getText(), '- [ ] @dana Call [due: 2026-01-19]\n');
  });

  it('are not made where the note has changed meanwhile', async () => {
    const document = await open('changed.md', '---\nflag: gren\n---\n');
    const actions = await fixesFor(document, 'front-matter-schema');
    assert.ok(actions.length > 0);
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '\n'));
    const stale = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(1, 0, 4, 0),
      vscode.CodeActionKind.QuickFix.value,
      100,
    );
    assert.ok(stale.every(({ title }) => title !== 'Write “green”'));
  });

  it('switch a rule off in the note, and in all notes of the folder', async () => {
    const before = await readFileAt('.coaching.yaml');
    const document = await open('off.md', '# 1-on-1\n\nWords.');
    await mend(document, 'missing-intent', 'Switch `missing-intent` off in this note');
    assert.equal(document.getText(), '# 1-on-1\n\nWords.\n\n<!-- coaching: disable missing-intent -->');
    // The command waits for an answer to its message: it is not awaited.
    const actions = await fixesFor(document, 'missing-criteria');
    const action = actions.find(
      ({ title }) => title === 'Switch `missing-criteria` off in all notes of this folder',
    );
    assert.ok(action);
    void make(action);
    await until(
      () => rulesAt(document.uri),
      (rules) => !rules.includes('missing-criteria'),
      'the rule is off',
    );
    assert.match((await readFileAt('.coaching.yaml')).toString(), /^rules:\n {2}missing-criteria: off$/mu);
    await writeFileAt('.coaching.yaml', before);
    await vscode.commands.executeCommand('notifications.clearAll');
    await until(
      () => rulesAt(document.uri),
      (rules) => rules.includes('missing-criteria'),
      'the rule is on again',
    );
  });
});

describe('fix all', () => {
  before(async () => {
    await coaching();
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  const messy =
    '---\r\nwho: @ann\r\nprivate: yes\r\ndate: 2026-01-15\r\n---\r\n\r\n- [ ] @dana Call [due: tomorrow]  \r\n- [ ] Never 📅 2026-02-30\r\n';
  const mended =
    '---\r\nwho: "@ann"\r\nprivate: true\r\ndate: 2026-01-15\r\n---\r\n\r\n- [ ] @dana Call [due: 2026-01-16]  \r\n- [ ] Never 📅 2026-02-30\r\n';

  it('mends by command what needs no guess, in one step', async () => {
    const document = await open('command.md', messy);
    await vscode.commands.executeCommand('coachingNotes.fixAll');
    assert.equal(document.getText(), mended);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), messy);
  });

  it('mends on save where that is asked for', async () => {
    const settings = vscode.workspace.getConfiguration('editor', uriOf('.'));
    const set = (value: object | undefined): Thenable<void> =>
      settings.update('codeActionsOnSave', value, vscode.ConfigurationTarget.Workspace);
    await set({ 'source.fixAll.coachingNotes': 'explicit' });
    try {
      const document = await open('save.md', messy);
      const editor = await vscode.window.showTextDocument(document);
      await editor.edit((edit) => edit.insert(document.lineAt(document.lineCount - 1).range.end, 'New.\r\n'));
      await document.save();
      assert.equal((await readFileAt(`${FOLDER}/save.md`)).toString(), `${mended}New.\r\n`);
    } finally {
      await set(undefined);
    }
  });
});
