import * as vscode from 'vscode';
import { followBuffers, followDisk } from './changes.ts';
import type { Folders } from './folders.ts';
import type { Diagnostics } from './language/diagnostics.ts';
import type { NoteSync } from './noteSync.ts';
import type { Projections } from './projections.ts';

/** What the reading of the folders needs. */
export interface FolderReadingParts {
  readonly folders: Folders;
  readonly sync: NoteSync;
  readonly diagnostics: Diagnostics;
  readonly projections: Projections;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export interface FolderReading extends vscode.Disposable {
  /** Reads configurations and notes anew. Settles when everything is read and shown. */
  readonly reload: () => Promise<void>;
}

/** Reads the workspace's folders, and follows them, their buffers and what decides over them. */
export function registerFolderReading({
  folders,
  sync,
  diagnostics,
  projections,
  onFault,
}: FolderReadingParts): FolderReading {
  let disk: vscode.Disposable | undefined;
  const reload = async (): Promise<void> => {
    await folders.load();
    diagnostics.showConfigurations(folders.all());
    disk?.dispose();
    disk = followDisk(handlers);
    projections.beginReading();
    if (await sync.scanAll()) projections.endReading();
  };
  const handlers = { sync, folders, reload: () => void reload().catch(onFault), onFault };
  const subscriptions = vscode.Disposable.from(
    followBuffers(handlers),
    vscode.workspace.onDidChangeWorkspaceFolders(handlers.reload),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('coachingNotes') && handlers.reload(),
    ),
    new vscode.Disposable(() => disk?.dispose()),
  );
  return { reload, dispose: () => subscriptions.dispose() };
}
