import * as vscode from 'vscode';
import { checkOff } from './editor/commands/checkOff.ts';
import { registerCommands } from './editor/commands/registerCommands.ts';
import { registerFolderReading } from './editor/folderReading.ts';
import { Folders } from './editor/folders.ts';
import { registerDiagnostics } from './editor/language/diagnostics.ts';
import { NoteSync } from './editor/noteSync.ts';
import { Projections } from './editor/projections.ts';
import { Reader } from './editor/reader.ts';
import { registerItemViews } from './editor/sidebar/views.ts';
import { systemClock, watchDay } from './platform/dayClock.ts';
import { localDay } from './platform/today.ts';
import type { ItemEntry } from './workspace/items.ts';
import { NoteIndex } from './workspace/noteIndex.ts';
import { OpenItems } from './workspace/openItems.ts';
import { PeopleByRoot } from './workspace/peopleByRoot.ts';

/** What other extensions, and tests, can ask. */
export interface CoachingApi {
  /** Settles when the folders have been read for the first time. */
  readonly whenRead: Promise<void>;
  /** All open action items, earliest due date first. */
  readonly openItems: () => readonly ItemEntry[];
  /** Those due before today, most overdue first. */
  readonly overdueItems: () => readonly ItemEntry[];
}

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
  const sync = new NoteSync({ reader, folders, index, log });
  const checkOffEntry = (entry: ItemEntry): Promise<void> =>
    checkOff(entry, { reader, folders, sync, today });
  const views = registerItemViews({ items, today, checkOff: checkOffEntry });
  const diagnostics = registerDiagnostics({
    index,
    rulesPage: at('docs', 'rules.md'),
    contextOf: ({ root }) => ({
      today: today(),
      configuration: folders.configurationOf(root),
      people: people.of(root),
    }),
  });

  const onFault = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
  const projections = new Projections({ index, people, items, views, diagnostics, onFault });
  const reading = registerFolderReading({ folders, sync, diagnostics, projections, onFault });
  const commands = registerCommands({ checkOff: checkOffEntry, reload: reading.reload });
  const newDay = new vscode.Disposable(watchDay(systemClock, () => projections.showAll()));
  context.subscriptions.push(log, reader, views, diagnostics, projections, reading, commands, newDay);
  return { whenRead: reading.reload(), openItems: () => items.all(), overdueItems: () => items.overdue() };
}
