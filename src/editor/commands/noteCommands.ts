import type * as vscode from 'vscode';
import { TakenBack } from './carryEdit.ts';
import { type CarryOverParts, carryOver } from './carryOver.ts';
import type { TargetParts } from './escalationTarget.ts';
import { logEscalation } from './logEscalation.ts';
import { newNote } from './newNote.ts';
import { setUp } from './setUp.ts';

/** What the commands that write notes need. */
export type NoteCommandParts = Omit<CarryOverParts & TargetParts, 'takenBack'>;

/** The commands that write notes, each called with what the editor hands to it. */
export interface NoteCommands extends vscode.Disposable {
  newNote(given: unknown): ReturnType<typeof newNote>;
  carryOver(given: unknown): ReturnType<typeof carryOver>;
  logEscalation(given: unknown): ReturnType<typeof logEscalation>;
  setUp(): ReturnType<typeof setUp>;
}

export function noteCommands(parts: NoteCommandParts): NoteCommands {
  const takenBack = new TakenBack();
  const carrying = { ...parts, takenBack };
  return {
    newNote: (given) => newNote(given, carrying),
    carryOver: (given) => carryOver(given, carrying),
    logEscalation: (given) => logEscalation(given, parts),
    setUp: () => setUp(parts),
    dispose: () => takenBack.dispose(),
  };
}
