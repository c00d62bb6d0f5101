import * as vscode from 'vscode';
import { OnDemand } from '../onDemand.ts';
import {
  CARRY_OVER_COMMAND,
  LOG_ESCALATION_COMMAND,
  NEW_NOTE_COMMAND,
  SET_UP_COMMAND,
} from './noteCommandNames.ts';
import type { NoteCommandParts } from './noteCommands.ts';

/** The commands that write notes. What they do is loaded when one of them is first run. */
export function registerNoteCommands(parts: NoteCommandParts): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  const commands = new OnDemand(async () => (await import('./noteCommands.ts')).noteCommands(parts));
  return vscode.Disposable.from(
    commands,
    registerCommand(NEW_NOTE_COMMAND, async (given: unknown) => (await commands.get()).newNote(given)),
    registerCommand(CARRY_OVER_COMMAND, async (given: unknown) => (await commands.get()).carryOver(given)),
    registerCommand(LOG_ESCALATION_COMMAND, async (given: unknown) =>
      (await commands.get()).logEscalation(given),
    ),
    registerCommand(SET_UP_COMMAND, async () => (await commands.get()).setUp()),
  );
}
