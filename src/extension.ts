import * as vscode from 'vscode';
import { registerAppearance } from './editor/appearance.ts';
import { type CoachingApi, coachingApi } from './editor/coachingApi.ts';
import { registerNewNote } from './editor/commands/newNote.ts';
import { registerCommands } from './editor/commands/registerCommands.ts';
import { registerFolderReading } from './editor/folderReading.ts';
import { Folders } from './editor/folders.ts';
import { registerDiagnostics } from './editor/language/diagnostics.ts';
import { registerLanguageFeatures } from './editor/language/languageFeatures.ts';
import { noteContexts } from './editor/noteContexts.ts';
import { NoteSync } from './editor/noteSync.ts';
import { Projections } from './editor/projections.ts';
import { Reader } from './editor/reader.ts';
import { registerItemLists } from './editor/sidebar/itemLists.ts';
import { systemClock, watchDay } from './platform/dayClock.ts';
import { localDay } from './platform/today.ts';
import { NoteIndex } from './workspace/noteIndex.ts';
import { OpenItems } from './workspace/openItems.ts';
import { PeopleByRoot } from './workspace/peopleByRoot.ts';
import { SessionsByDay } from './workspace/sessionsByDay.ts';

export type { CoachingApi } from './editor/coachingApi.ts';

/** Builds the parts and connects them: changes → reader → index → lists and problems. */
export function activate(context: vscode.ExtensionContext): CoachingApi {
  const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, ...path);
  const log = vscode.window.createOutputChannel('Coaching Notes', { log: true });
  const reader = new Reader(at('dist', 'readerWorker.cjs').fsPath);
  const folders = new Folders(reader);
  const index = new NoteIndex();
  const people = new PeopleByRoot(index, (root) => folders.configurationOf(root));
  const today = (): string => localDay(new Date());
  const items = new OpenItems(index, () => ({ today: today(), peopleOf: (root) => people.of(root) }));
  const sessions = new SessionsByDay(index, (root) => people.of(root));
  const sync = new NoteSync({ reader, folders, index, log });
  const memory = context.workspaceState;
  const views = registerItemLists({ index, items, people, reader, folders, sync, today, memory });
  const contextFor = noteContexts({ folders, people, sessions, today });
  const rulesPage = at('docs', 'rules.md');
  const diagnostics = registerDiagnostics({ index, rulesPage, contextOf: contextFor });

  const onFault = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
  const projections = new Projections({ index, people, items, sessions, views, diagnostics, onFault });
  const reading = registerFolderReading({ folders, sync, diagnostics, projections, onFault });
  const commands = registerCommands({ reload: reading.reload });
  const firstRead = reading.reload();
  const whenRead = (): Promise<void> => firstRead;
  const newNote = registerNewNote({ reader, folders, sync, index, people, today, whenRead });
  const appearance = registerAppearance({ index, folders, people, today, onFault });
  const known = { reader, folders, index, people, items, today };
  const language = registerLanguageFeatures({ ...known, contextOf: contextFor });
  const newDay = new vscode.Disposable(watchDay(systemClock, () => projections.showAll()));
  const shown = [views, diagnostics, projections, appearance, language, newNote];
  context.subscriptions.push(log, reader, reading, commands, newDay, ...shown);
  return coachingApi({ whenRead: firstRead, items, views, appearance });
}
