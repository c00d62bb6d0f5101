import * as vscode from 'vscode';
import { registerAppearance } from './editor/appearance.ts';
import { registerBriefs } from './editor/brief/registerBriefs.ts';
import { type CoachingApi, coachingApi } from './editor/coachingApi.ts';
import { TakenBack } from './editor/commands/carryEdit.ts';
import { registerCarryOver } from './editor/commands/carryOver.ts';
import { registerLogEscalation } from './editor/commands/logEscalation.ts';
import { registerNewNote } from './editor/commands/newNote.ts';
import { registerCommands } from './editor/commands/registerCommands.ts';
import { registerSetUp } from './editor/commands/setUp.ts';
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
import { ItemHistories } from './workspace/itemHistories.ts';
import type { ItemContext } from './workspace/items.ts';
import { NoteIndex } from './workspace/noteIndex.ts';
import { NotesByPerson } from './workspace/notesByPerson.ts';
import { OpenItems } from './workspace/openItems.ts';
import { PeopleByRoot } from './workspace/peopleByRoot.ts';
import { SessionsByDay } from './workspace/sessionsByDay.ts';
import { Summaries } from './workspace/summaries.ts';

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
  const itemContext = (): ItemContext => ({ today: today(), peopleOf: (root) => people.of(root) });
  const histories = new ItemHistories(index, itemContext);
  const items = new OpenItems(index, itemContext, histories);
  const notesByPerson = new NotesByPerson(index, itemContext);
  const sessions = new SessionsByDay(index, (root) => people.of(root));
  const peopleOf = (root: string) => people.of(root);
  const agreementsOf = (root: string) => folders.configurationOf(root);
  const summaries = new Summaries({ index, peopleOf, histories, agreementsOf, today });
  const sync = new NoteSync({ reader, folders, index, log });
  const memory = context.workspaceState;
  const known = { reader, folders, index, people, items, histories, today };
  const views = registerItemLists({ ...known, summaries, sync, memory });
  const contextFor = noteContexts({ folders, people, sessions, notesByPerson, histories, today });
  const rulesPage = at('docs', 'rules.md');
  const diagnostics = registerDiagnostics({ index, rulesPage, contextOf: contextFor });

  const onFault = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
  const shownOf = { index, people, items, histories, summaries, sessions, notesByPerson, views, diagnostics };
  const projections = new Projections({ ...shownOf, onFault });
  const reading = registerFolderReading({ folders, sync, diagnostics, projections, onFault });
  const commands = registerCommands({ reload: reading.reload });
  const firstRead = reading.reload();
  const whenRead = (): Promise<void> => firstRead;
  const takenBack = new TakenBack();
  const writing = { reader, folders, sync, index, people, today, takenBack, whenRead };
  const carrying = registerCarryOver(writing);
  const newNote = registerNewNote(writing);
  const setUp = registerSetUp({ reader, folders, index, people, today, whenRead });
  const escalation = registerLogEscalation({ reader, folders, index, people, today, whenRead });
  const summariesOf = (root: string) => summaries.of(root);
  const forBriefs = { index, folders, people, summariesOf, today, whenRead, onFault };
  const paper = { media: at('media'), styles: ['brief.css'] };
  const briefs = registerBriefs(forBriefs, paper);
  const appearance = registerAppearance({ index, folders, people, today, onFault });
  const language = registerLanguageFeatures({ ...known, contextOf: contextFor });
  const newDay = new vscode.Disposable(watchDay(systemClock, () => projections.showAll()));
  const shown = [
    views,
    diagnostics,
    projections,
    appearance,
    language,
    briefs,
    newNote,
    setUp,
    carrying,
    takenBack,
    escalation,
  ];
  context.subscriptions.push(log, reader, reading, commands, newDay, ...shown);
  return coachingApi({ whenRead: firstRead, items, views, appearance });
}
