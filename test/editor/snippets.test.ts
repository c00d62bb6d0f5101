import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import snippets from '../../snippets/coaching-notes.json' with { type: 'json' };
import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import { closeAll, coaching, removeAt, today, until, writeFileAt } from './workspace.ts';

const FOLDER = '1-1s/snippets';
let note: vscode.Uri;

/** The text that an empty markdown file holds after a snippet was inserted into it, by name. The file is empty again afterwards. */
async function inserted(name: string): Promise<string> {
  const editor = await vscode.window.showTextDocument(note);
  const { document } = editor;
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
  const text = await until(
    () => document.getText(),
    (content) => content !== '',
    `${name} is inserted`,
  );
  await vscode.commands.executeCommand('leaveSnippet');
  const end = document.positionAt(text.length);
  await editor.edit((edit) => edit.delete(new vscode.Range(new vscode.Position(0, 0), end)));
  return text.replaceAll('\r\n', '\n');
}

describe('snippets', () => {
  before(async () => {
    await coaching();
    note = await writeFileAt(`${FOLDER}/note.md`, '');
  });
  afterEach(closeAll);
  after(() => removeAt(FOLDER));

  it('write a whole note, dated today', async () => {
    assert.equal(
      await inserted('1-on-1 (free)'),
      `---
type: 1-on-1
person: 
date: ${today()}
topic: 
framework: free
---

# 1-on-1 with 

## Intent

What are we really trying to do?

## Decision criteria

Which triggers and signals lead to the decision?

## Action items

- [ ] @name What will be done? 📅 YYYY-MM-DD`,
    );
  });

  it('write an action item with what is expected of it', async () => {
    assert.equal(
      await inserted('Action item'),
      `- [ ] @name What will be done? 📅 YYYY-MM-DD
  - Expectation: What will it look like when it is done well?
  - Result by then: What will be different by then?`,
    );
  });

  it('pick the first of several words until another is picked', async () => {
    assert.equal(await inserted('Preparation gate'), 'prep: requested');
    assert.match(await inserted('Flag'), /^## Flag\n\n.*green, to stay the course, or red, to adjust\?$/u);
  });

  it('are all there, and leave none of their own signs', async () => {
    assert.equal(Object.keys(snippets).length, 2 * FRAMEWORKS.length + 11);
    for (const name of Object.keys(snippets))
      assert.doesNotMatch(await inserted(name), /[$|\\]|\{|\}/u, name);
  });

  it('are offered by their prefix', async () => {
    const editor = await vscode.window.showTextDocument(note);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'coach-act'));
    const end = new vscode.Position(0, 'coach-act'.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      note,
      end,
    );
    const labels = list.items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('coach-action'), labels.join());
  });
});
