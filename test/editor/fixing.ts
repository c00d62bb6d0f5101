import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { rulesAt, until } from './workspace.ts';

/** The quick fixes at the place of a rule's first problem, with their edits worked out. */
export async function fixesFor(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
  await until(
    () => rulesAt(document.uri),
    (rules) => rules.includes(rule),
    `${rule} is told`,
  );
  const problem = vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code }) => typeof code === 'object' && code.value === rule);
  assert.ok(problem);
  // The editor gives up on a request, with nothing found or as cancelled, when another extension registers its own fixes meanwhile.
  for (let attempt = 0; ; attempt++) {
    const actions = await vscode.commands
      .executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        problem.range,
        vscode.CodeActionKind.QuickFix.value,
        100,
      )
      .then(undefined, (error: Error): vscode.CodeAction[] => {
        if (error.name === 'Canceled') return [];
        throw error;
      });
    if (actions.length > 0 || attempt === 10) return actions;
  }
}

/** Makes a quick fix as the editor does: its edit, and then its command. */
export async function make({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit));
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export async function mend(document: vscode.TextDocument, rule: string, title: string): Promise<void> {
  const actions = await fixesFor(document, rule);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `“${title}” is among ${actions.map((candidate) => candidate.title).join(', ')}`);
  await make(action);
}
