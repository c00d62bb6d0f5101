import * as vscode from 'vscode';

/** The source action that mends everything in a note that needs no guess: `source.fixAll.coachingNotes`. */
export const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('coachingNotes');
