import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { IndexedNote, NoteIndex } from '../../workspace/noteIndex.ts';
import { chosenPeople, leavesOut, PEOPLE_ORDERS, peopleChoiceInWords } from '../../workspace/peopleChoice.ts';
import type { TopRow } from '../../workspace/peopleRow.ts';
import { peopleRows } from '../../workspace/peopleRows.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { programsOf } from '../../workspace/programs.ts';
import { say } from '../say.ts';
import { createView, selectedIn } from './createView.ts';
import { registerPeopleCommands } from './peopleCommands.ts';
import { PeopleListChoice } from './peopleListChoice.ts';
import { type PeopleNode, PeopleTree } from './peopleTree.ts';
import { type RestRow, SHOW_ALL_ROWS_COMMAND } from './peopleTreeItem.ts';

/** Milliseconds in which changes are gathered into one refresh of the view. */
const REFRESH_PAUSE_MS = 100;

/** What the People view shows, and what a checked box does. */
export interface PeopleViewParts {
  readonly index: NoteIndex;
  readonly histories: ItemHistories;
  /** Everybody of all folders. */
  readonly everybody: () => readonly PersonSummary[];
  /** Settles when `everybody` costs next to nothing. */
  readonly prepare: () => Promise<void>;
  readonly today: () => Day;
  /** What is remembered of this workspace. */
  readonly memory: vscode.Memento;
  readonly checkOff: (entries: readonly ItemEntry[]) => Promise<void>;
}

export interface PeopleView extends vscode.Disposable {
  /** Shows what has changed, soon; nothing is done before the view is seen, or while more is to come (`isReading`). */
  refresh(isReading: boolean): void;
  /** The rows at its top, as it is sorted and filtered now. */
  rows(): readonly TopRow[];
  /** The items of the rows that are selected in it. */
  selected(): readonly ItemEntry[];
}

/** The People view: one's own development, and everybody with what the record says of them. */
export function registerPeopleView(parts: PeopleViewParts): PeopleView {
  const { index, histories, everybody, prepare, today, memory, checkOff } = parts;
  const choice = new PeopleListChoice(memory);
  const rows = (): readonly TopRow[] =>
    peopleRows(everybody(), programsOf(programNotes(index)), choice.now, today());
  const tree = new PeopleTree({
    rows,
    prepare,
    today,
    historyOf: (entry) => histories.historyOf(entry),
    owners: () => everybody().flatMap(({ items }) => items.flatMap(({ owner }) => owner ?? [])),
  });
  const view: vscode.TreeView<PeopleNode> = createView('coachingNotes.people', tree, checkOff);
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let isStale = true;
  const show = (): void => {
    timer = undefined;
    // Names that come by the hundred would make all summaries anew with each of them.
    if (!view.visible || isReading) return;
    isStale = false;
    const { by } = PEOPLE_ORDERS[choice.now.order];
    view.description = by === null ? '' : say(by);
    tree.refresh();
    void prepare().then(() => {
      view.message = leavesOut(choice.now) ? filterInWords(everybody(), choice) : '';
    });
  };
  const refresh = (): void => {
    isStale = true;
    // However much changes, the view is made anew once in a while, and not for each change.
    if (view.visible) timer ??= setTimeout(show, REFRESH_PAUSE_MS);
  };
  const subscriptions = vscode.Disposable.from(
    view,
    tree,
    choice,
    registerPeopleCommands(choice),
    vscode.commands.registerCommand(SHOW_ALL_ROWS_COMMAND, (row: RestRow) => tree.showAll(row)),
    choice.onDidChange(refresh),
    view.onDidChangeVisibility(() => {
      if (isStale) show();
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
  return {
    rows,
    selected: () => selectedIn(view),
    refresh: (isReadingNow) => {
      isReading = isReadingNow;
      refresh();
    },
    dispose: () => subscriptions.dispose(),
  };
}

/** What the filter shows; where nobody is left, the view's own words say so, with a way out. */
function filterInWords(people: readonly PersonSummary[], { now }: PeopleListChoice): string {
  const shown = chosenPeople(people, now).length;
  return shown === 0 ? '' : say(peopleChoiceInWords(now, shown, people.length));
}

/** Of thousands of notes a few are programs. */
function programNotes(index: NoteIndex): readonly IndexedNote[] {
  const found: IndexedNote[] = [];
  for (const indexed of index.all()) if (indexed.note.kind === 'program') found.push(indexed);
  return found;
}
