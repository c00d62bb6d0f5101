import * as vscode from 'vscode';
import { followBuffers, followDisk } from './changes.ts';
import type { Folders } from './folders.ts';
import type { Diagnostics } from './language/diagnostics.ts';
import type { NoteSync, SyncStage } from './noteSync.ts';
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
  /** Reads the configurations, and what has changed of the notes since they were read. Settles when everything is read and shown. */
  readonly reload: () => Promise<void>;
  /** The same with every note read anew. */
  readonly readAnew: () => Promise<void>;
  /** Settles when the reading that began last is over, and none has begun meanwhile. */
  readonly whenRead: () => Promise<void>;
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
  let scans = 0;
  let last = Promise.resolve();
  let newest = 0;
  const read = async (isAnew: boolean): Promise<void> => {
    const scan = ++newest;
    scans += 1;
    try {
      await folders.load();
      diagnostics.showConfigurations(folders.all());
      disk?.dispose();
      disk = followDisk(handlers);
      projections.beginReading();
      if (await sync.scanAll(isAnew)) projections.endReading();
    } catch (error) {
      // What was read is all that there is to show, unless a later reading goes on.
      if (scan === newest) projections.endReading();
      throw error;
    } finally {
      scans -= 1;
    }
  };
  const begin = (isAnew: boolean): Promise<void> => {
    last = read(isAnew);
    return last;
  };
  const reload = (): Promise<void> => begin(false);
  const handlers = { sync, folders, reload: () => void reload().catch(onFault), onFault };
  const onStage: Readonly<Record<SyncStage, () => void>> = {
    stored: () => projections.showStored(),
    // While everything is read, its end is the end of this too.
    many: () => scans === 0 && projections.beginChanges(),
    done: () => scans === 0 && projections.endReading(),
  };
  const subscriptions = vscode.Disposable.from(
    followBuffers(handlers),
    sync.onStage((stage) => onStage[stage]()),
    vscode.workspace.onDidChangeWorkspaceFolders(handlers.reload),
    vscode.workspace.onDidChangeConfiguration(
      (event) => event.affectsConfiguration('coachingNotes') && handlers.reload(),
    ),
    new vscode.Disposable(() => disk?.dispose()),
  );
  return {
    reload,
    readAnew: () => begin(true),
    whenRead: async () => {
      for (let seen: Promise<void> | null = null; seen !== last; ) {
        seen = last;
        await seen;
      }
    },
    dispose: () => subscriptions.dispose(),
  };
}
