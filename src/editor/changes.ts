import * as vscode from 'vscode';
import { type Folders, isConfigurationFile } from './folders.ts';
import type { NoteSync } from './noteSync.ts';

/** Milliseconds without a further change after which an edited buffer is read. */
export const TYPING_PAUSE_MS = 250;
/** The same where the line just typed may be half of something: see `isUnsettled`. */
const UNSETTLED_PAUSE_MS = 2_000;
/** Milliseconds in which changes on disk are gathered into one. */
const DISK_PAUSE_MS = 100;

/** What follows changes: reading one file, everything, or the configuration first. */
export interface ChangeHandlers {
  readonly sync: NoteSync;
  readonly folders: Folders;
  readonly reload: () => void;
  readonly onFault: (error: unknown) => void;
}

/** Follows edits in buffers: a note is read once its author pauses. */
export function followBuffers({ sync, onFault }: ChangeHandlers): vscode.Disposable {
  const timers = new Map<string, NodeJS.Timeout>();
  const read = (document: vscode.TextDocument, delay: number): void => {
    if (document.languageId !== 'markdown' || document.uri.scheme !== 'file') return;
    const key = document.uri.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        sync.refresh([document.uri]).catch(onFault);
      }, delay),
    );
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0 && document.isDirty) return;
      read(document, isUnsettled(document, contentChanges) ? UNSETTLED_PAUSE_MS : TYPING_PAUSE_MS);
    }),
    // Also what was not changed: of a file in a folder made a moment ago the disk may tell nothing.
    vscode.workspace.onDidOpenTextDocument((document) => read(document, 0)),
    vscode.workspace.onDidSaveTextDocument((document) => read(document, 0)),
    // What was typed and not saved is gone with the buffer: the file is read again.
    vscode.workspace.onDidCloseTextDocument((document) => read(document, 0)),
    new vscode.Disposable(() => {
      for (const timer of timers.values()) clearTimeout(timer);
    }),
  );
}

/**
 * Follows the disk, whoever changed it: another editor, a branch switch, a deleted folder. Folders are told of as such, without
 * their files; an ignore file decides over others.
 */
export function followDisk({ sync, folders, reload, onFault }: ChangeHandlers): vscode.Disposable {
  const touched = new Map<string, vscode.Uri>();
  let timer: NodeJS.Timeout | undefined;
  const flush = async (): Promise<void> => {
    const uris = [...touched.values()];
    touched.clear();
    timer = undefined;
    if (uris.some((uri) => decidesOverOthers(uri))) reload();
    else await sync.refresh(uris);
  };
  // What happened to a place does not matter: told of late, it may have happened otherwise since. Also a folder that is told to have
  // changed is looked at: one that was removed and made again at once is told of like that.
  const touch = (uri: vscode.Uri): void => {
    if (!isOfInterest(uri)) return;
    touched.set(uri.path, uri);
    // The first event starts the pause and later ones do not prolong it: a build that writes all the time must not starve the lists.
    timer ??= setTimeout(() => flush().catch(onFault), DISK_PAUSE_MS);
  };
  const watchers = [...folders.all()].map(({ uri }) => {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(uri, '**'));
    watcher.onDidCreate(touch);
    watcher.onDidChange(touch);
    watcher.onDidDelete(touch);
    return watcher;
  });
  return vscode.Disposable.from(...watchers, new vscode.Disposable(() => clearTimeout(timer)));
}

/**
 * `- [ ] task` followed by a line of dashes is a setext heading for as long as nothing follows the dash: the item would vanish from the
 * lists and come back while the next bullet is being typed.
 */
function isUnsettled(
  document: vscode.TextDocument,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): boolean {
  return changes.some(({ range }) => {
    const line = Math.min(range.start.line, document.lineCount - 1);
    return /^[\s>]*(?:-+|=+)\s*$/u.test(document.lineAt(line).text);
  });
}

function isOfInterest(uri: vscode.Uri): boolean {
  return !/\/(?:node_modules|\.git)\//u.test(uri.path) || uri.path.endsWith('/.git/info/exclude');
}

function decidesOverOthers(uri: vscode.Uri): boolean {
  return isConfigurationFile(uri) || /\/(?:\.gitignore|\.git\/info\/exclude)$/u.test(uri.path);
}
