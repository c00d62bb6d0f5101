import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import { leavesOut, PEOPLE_ORDERS } from '../../workspace/peopleChoice.ts';
import type { TopRow } from '../../workspace/peopleRow.ts';
import type { ShownItem } from '../../workspace/shownItem.ts';
import type { OnDemand } from '../onDemand.ts';
import type { Records } from '../records.ts';
import { say } from '../say.ts';
import { createView, selectedIn } from './createView.ts';
import { registerPeopleCommands } from './peopleCommands.ts';
import { PeopleListChoice } from './peopleListChoice.ts';
import { type PeopleNode, PeopleTree } from './peopleTree.ts';
import { type RestRow, SHOW_ALL_ROWS_COMMAND } from './peopleTreeItem.ts';
import { refreshingInWords } from './views.ts';

/** Milliseconds in which changes are gathered into one refresh of the view. */
const REFRESH_PAUSE_MS = 100;

/** What the People view shows, and what a checked box does. */
export interface PeopleViewParts {
  readonly records: OnDemand<Records>;
  readonly histories: ItemHistories;
  /** Everybody who owns something that may be shown. */
  readonly owners: () => Iterable<string>;
  readonly today: () => Day;
  /** What is remembered of this workspace. */
  readonly memory: vscode.Memento;
  readonly checkOff: (entries: readonly ShownItem[]) => Promise<void>;
}

export interface PeopleView extends vscode.Disposable {
  /** Shows what has changed, soon; nothing is done before the view is seen, or while more is to come (`isReading`). */
  refresh(isReading: boolean): void;
  /** Says, or no longer says, that what is shown is still being compared with the files. */
  mark(isRefreshing: boolean): void;
  /** The rows at its top, as it is sorted and filtered now; none before it was seen. */
  rows(): readonly TopRow[];
  /** The items of the rows that are selected in it. */
  selected(): readonly ShownItem[];
}

/** The People view: one's own development, and everybody with what the record says of them. */
export function registerPeopleView(parts: PeopleViewParts): PeopleView {
  const { records, histories, owners, today, memory, checkOff } = parts;
  const choice = new PeopleListChoice(memory);
  const rows = (): readonly TopRow[] => records.now?.rows(choice.now) ?? [];
  const prepare = async (): Promise<void> => (await records.get()).prepare();
  const tree = new PeopleTree({
    rows,
    prepare,
    prepareRecord: async (person) => (await records.get()).prepareRecord(person),
    today,
    historyOf: (entry) => histories.historyOf(entry),
    owners,
  });
  const view: vscode.TreeView<PeopleNode> = createView('coachingNotes.people', tree, checkOff);
  let timer: NodeJS.Timeout | undefined;
  let isReading = false;
  let isRefreshing = false;
  let isStale = true;
  const describe = (): void => {
    const { by } = PEOPLE_ORDERS[choice.now.order];
    const order = by === null ? '' : say(by);
    view.description = isRefreshing ? refreshingInWords() : order;
  };
  const show = (): void => {
    timer = undefined;
    // Names that come by the hundred would make all summaries anew with each of them; what was stored has them all.
    if (!view.visible || (isReading && !isRefreshing)) return;
    isStale = false;
    describe();
    tree.refresh();
    void prepare().then(() => {
      view.message = leavesOut(choice.now) ? (records.now?.filterInWords(choice.now) ?? '') : '';
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
    mark: (isRefreshingNow) => {
      isRefreshing = isRefreshingNow;
      describe();
      refresh();
    },
    dispose: () => subscriptions.dispose(),
  };
}
