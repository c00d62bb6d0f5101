import * as vscode from 'vscode';
import { registerAppearance } from './editor/appearance.ts';
import { registerBriefs } from './editor/brief/registerBriefs.ts';
import { type CoachingApi, coachingApi, type Recalled } from './editor/coachingApi.ts';
import { registerCommands } from './editor/commands/registerCommands.ts';
import { registerNoteCommands } from './editor/commands/registerNoteCommands.ts';
import { CurrentNotes } from './editor/currentNotes.ts';
import { registerFolderReading } from './editor/folderReading.ts';
import { Folders, slashed } from './editor/folders.ts';
import { itemContextNow } from './editor/itemContext.ts';
import { registerDiagnostics } from './editor/language/diagnostics.ts';
import { registerLanguageFeatures } from './editor/language/languageFeatures.ts';
import { noteContexts } from './editor/noteContexts.ts';
import { NoteSync } from './editor/noteSync.ts';
import { OnDemand } from './editor/onDemand.ts';
import { Projections } from './editor/projections.ts';
import { Reader } from './editor/reader.ts';
import { registerItemLists } from './editor/sidebar/itemLists.ts';
import { Slices } from './editor/slices.ts';
import { systemClock, watchDay } from './platform/dayClock.ts';
import { NOTHING_REMEMBERED, rememberedIn } from './platform/store/rememberedFile.ts';
import { localDay } from './platform/today.ts';
import { ItemHistories } from './workspace/itemHistories.ts';
import { NoteIndex } from './workspace/noteIndex.ts';
import { NotesByPerson } from './workspace/notesByPerson.ts';
import { OpenItems } from './workspace/openItems.ts';
import { PeopleByRoot } from './workspace/peopleByRoot.ts';
import { PersonDays } from './workspace/personDays.ts';
import { ProgramNotes } from './workspace/programNotes.ts';
import { SessionsByDay } from './workspace/sessionsByDay.ts';

export type { CoachingApi } from './editor/coachingApi.ts';

/** Builds the parts and connects them: changes → reader → index → lists and problems. */
export function activate(context: vscode.ExtensionContext): CoachingApi {
  const started = performance.now();
  const at = (...path: string[]): vscode.Uri => vscode.Uri.joinPath(context.extensionUri, ...path);
  const log = vscode.window.createOutputChannel('Coaching Notes', { log: true });
  const reader = new Reader(at('dist', 'readerWorker.cjs').fsPath);
  const folders = new Folders(reader);
  const index = new NoteIndex();
  const days = new PersonDays(index);
  const people = new PeopleByRoot(index, (root) => folders.configurationOf(root), days);
  const today = (): string => localDay(new Date());
  const itemContext = itemContextNow(people, today);
  const histories = new ItemHistories(index, itemContext);
  const items = new OpenItems(index, itemContext, histories);
  const notesByPerson = new NotesByPerson(index, itemContext, items, days);
  const programs = new ProgramNotes(index);
  const sessions = new SessionsByDay(index, (root) => people.of(root), days);
  const storage = context.storageUri?.scheme === 'file' ? slashed(context.storageUri) : null;
  const slices = new Slices();
  const sync = new NoteSync({ reader, folders, index, log, slices, storage });
  const memory = context.workspaceState;
  // Words of notes stay on the machine that the notes are on.
  const remembered = storage === null ? NOTHING_REMEMBERED : rememberedIn(storage, 'lists.json');
  const onFault = (error: unknown): void => log.error(error instanceof Error ? error : String(error));
  const known = { reader, folders, index, people, items, histories, notesByPerson, today, slices };
  const records = new OnDemand(
    async () => new (await import('./editor/records.ts')).Records({ ...known, programs }),
  );
  let recalled: Recalled | null = null;
  const onRecalled = (sinceAsked: number): void => {
    recalled = { sinceStart: performance.now() - started, sinceAsked };
    const [start, asked] = [recalled.sinceStart.toFixed(1), sinceAsked.toFixed(1)];
    log.info(
      `Lists as they were shown last, ${start} ms after the start, ${asked} ms after they were asked for.`,
    );
  };
  const ofLists = {
    records,
    sync,
    memory,
    remembered,
    onRecalled,
    whenRead: () => reading.whenRead(),
    onFault,
  };
  const lists = { ...known, ...ofLists };
  const views = registerItemLists(lists);
  const contextFor = noteContexts({ folders, people, sessions, notesByPerson, histories, today });
  const rulesPage = at('docs', 'rules.md');
  const diagnostics = registerDiagnostics({ index, rulesPage, contextOf: contextFor, onFault });

  const shownOf = { index, people, items, histories, records, sessions, notesByPerson, views, diagnostics };
  const projections = new Projections({ ...shownOf, programs, onFault });
  const reading = registerFolderReading({ folders, sync, diagnostics, projections, onFault });
  const commands = registerCommands({ reload: reading.readAnew });
  const firstRead = reading.reload();
  const whenRead = (): Promise<void> => firstRead;
  const currentNotes = new CurrentNotes(reader, folders);
  const writing = registerNoteCommands({ ...known, currentNotes, sync, whenRead });
  const forBriefs = { index, folders, people, records, today, whenRead, onFault };
  const paper = { media: at('media'), styles: ['brief.css'] };
  const briefs = registerBriefs(forBriefs, paper);
  const appearance = registerAppearance({ index, folders, people, today, onFault });
  const language = registerLanguageFeatures({ ...known, currentNotes, contextOf: contextFor });
  const newDay = new vscode.Disposable(watchDay(systemClock, () => projections.showAll()));
  const shown = [views, diagnostics, projections, appearance, currentNotes, language, briefs, writing];
  context.subscriptions.push(log, reader, sync, reading, commands, newDay, ...shown);
  return coachingApi({
    whenRead: firstRead,
    whenReadAgain: reading.whenRead,
    sync,
    recalled: () => recalled,
    items,
    views,
    appearance,
  });
}
