import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import packageJson from '../../package.json' with { type: 'json' };
import { INTERNAL_COMMANDS } from '../house/internalCommands.ts';
import { coaching } from './workspace.ts';

/** What the editor itself makes for each view. */
const OF_VIEWS =
  /\.(?:focus|open|resetViewLocation|removeView|toggleVisibility)$|^workbench\.|^coachingNotes\.(?:overdue|openItems)$/u;

describe('commands', () => {
  before(coaching);

  it('are registered as they are contributed', async () => {
    const registered = (await vscode.commands.getCommands(true)).filter((id) =>
      id.startsWith('coachingNotes.'),
    );
    const contributed = packageJson.contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      registered.filter((id) => !OF_VIEWS.test(id)).sort(),
      [...new Set([...contributed, ...INTERNAL_COMMANDS])].sort(),
    );
  });
});
