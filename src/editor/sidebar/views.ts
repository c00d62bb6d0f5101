import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { GROUPINGS, type Grouping } from '../../workspace/groupings.ts';
import { filterInWords, isFiltering } from '../../workspace/itemFilter.ts';
import type { ShownGroup, ShownItem } from '../../workspace/shownItem.ts';
import { say } from '../say.ts';
import type { Slices } from '../slices.ts';
import { createView, selectedIn } from './createView.ts';
import { type GroupNode, ItemTree, type MoreNode, type Rows, SHOW_ALL_COMMAND } from './itemTree.ts';
import type { ListChoice } from './listChoice.ts';
import { type OverdueStatus, overdueInWords } from './overdueStatus.ts';
import { Pace } from './pace.ts';
import { registerRowCommands } from './rowCommands.ts';
import { type ShownListParts, ShownLists } from './shownLists.ts';

/** Milliseconds between two refreshes of the views: changes that come sooner are gathered into one. */
const REFRESH_PAUSE_MS = 100;
/** While a folder is read for the first time, notes come by the hundred: the views need not show each of them. */
const READING_PAUSE_MS = 500;

/** What the views show, and what a checked box does. */
export interface ViewParts extends ShownListParts {
  readonly choice: ListChoice;
  readonly status: OverdueStatus;
  readonly today: () => Day;
  readonly slices: Slices;
  readonly checkOff: (shown: readonly ShownItem[]) => Promise<void>;
  /** The items of the rows that are selected in other views. */
  readonly selectedElsewhere: () => readonly ShownItem[];
  /** Hears, once, that rows are shown that are only remembered, so many milliseconds after the editor asked for them. */
  readonly onRecalled: (ms: number) => void;
  /** Hears that all is shown as it is. */
  readonly onShown: () => void;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export interface ItemViews extends vscode.Disposable {
  /** Shows what has changed, soon. `isReading`: more is to come. */
  refresh(isReading: boolean): void;
  /** Says, or no longer says, that what is shown is still being compared with the files. */
  mark(isRefreshing: boolean): void;
}

/** The views Overdue and Open Action Items. Overdue, its badge and the status bar always show all that is overdue; the other what is chosen. */
export function registerItemViews(parts: ViewParts): ItemViews {
  const { items, choice, status, today, slices, checkOff } = parts;
  const lists = new ShownLists(parts);
  let isTold = false;
  const onRows = (ms: number): void => {
    if (!isTold && lists.isRecalled) parts.onRecalled(ms);
    isTold = true;
  };
  const rowsOf = {
    today,
    slices,
    onRows,
    historyOf: (item: ShownItem) => lists.historyOf(item),
    owners: () => lists.owners(),
  };
  const overdueTree = new ItemTree({
    ...rowsOf,
    roots: () => ({ count: lists.overdueCount, first: (count) => lists.overdue(count) }),
    saysOwners: () => false,
    saysLate: () => true,
  });
  const openTree = new ItemTree({
    ...rowsOf,
    roots: () => groupRows(lists.groups(choice), choice.grouping),
    saysOwners: () => choice.grouping === 'owner',
    saysLate: () => choice.grouping === 'due',
  });
  const overdue = createView('coachingNotes.overdue', overdueTree, checkOff);
  const open = createView('coachingNotes.openItems', openTree, checkOff);
  let isReading = false;
  let isRefreshing = lists.isRecalled;
  /** Whether only what is chosen has changed since the last refresh. */
  let isChoiceOnly = true;
  const describe = (): void => {
    const by = choice.grouping === 'due' ? '' : say(GROUPINGS[choice.grouping].by);
    open.description = isRefreshing ? refreshingInWords() : by;
    overdue.description = isRefreshing ? refreshingInWords() : '';
  };
  const countShown = async (): Promise<void> => {
    await slices.through(items.prepare(choice.grouping, choice.filter));
    const { grouping, filter } = choice;
    const shown = items.countOf(grouping, filter);
    // Where nothing is left, the view's own words say so, with a way out.
    open.message = isFiltering(filter) && shown > 0 ? say(filterInWords(filter, shown, items.count)) : '';
  };
  const showOpen = async (): Promise<void> => {
    if (!lists.isRecalled) await countShown();
    openTree.refresh();
  };
  const showOverdue = (): void => {
    const { overdueCount: count, hasNotes } = lists;
    overdue.badge = { value: count, tooltip: overdueInWords(count) };
    // Where there are no notes the words of the other view say so, and that is no praise.
    overdue.message = hasNotes && !isReading && count === 0 ? vscode.l10n.t('Nothing is overdue.') : '';
    overdueTree.refresh();
    status.show(count, hasNotes);
    // What the commands act on is known once notes are read.
    if (!lists.isRecalled) tellMenus({ hasNotes, isRead: hasNotes || !isReading, hasOverdue: count > 0 });
  };
  const pace = new Pace(async () => {
    describe();
    if (!isChoiceOnly) showOverdue();
    isChoiceOnly = true;
    await showOpen();
    if (!isReading && !isRefreshing) parts.onShown();
  }, parts.onFault);
  if (lists.isRecalled) {
    describe();
    showOverdue();
  }
  return Object.assign(
    vscode.Disposable.from(
      overdue,
      open,
      overdueTree,
      openTree,
      registerRowCommands({
        checkOff,
        selected: () => [...[overdue, open].flatMap(selectedIn), ...parts.selectedElsewhere()],
      }),
      // The overdue view is one list, the other has one for each group.
      vscode.commands.registerCommand(SHOW_ALL_COMMAND, (node: MoreNode) =>
        (node.more === '' ? overdueTree : openTree).showAll(node),
      ),
      // However fast somebody types, the list is made anew once in a while.
      choice.onDidChange(() => pace.soon(REFRESH_PAUSE_MS)),
      pace,
    ),
    {
      refresh: (isReadingNow: boolean): void => {
        // What was put off because more was to come is shown soon once nothing more does.
        if (isReading && !isReadingNow) pace.cancel();
        isReading = isReadingNow;
        isChoiceOnly = false;
        if (!isReading) lists.showRead();
        // Some of the notes are less than what is remembered of all.
        if (lists.isRecalled) return;
        if (isReading) pace.soon(READING_PAUSE_MS);
        else pace.promptly(REFRESH_PAUSE_MS);
      },
      mark: (isRefreshingNow: boolean): void => {
        // What was stored is all there is for a while: it is shown at once.
        if (isRefreshingNow) {
          lists.showRead();
          isChoiceOnly = false;
          pace.now();
        }
        isRefreshing = isRefreshingNow;
        describe();
      },
    },
  );
}

/** What a view says beside its name while what it shows is being compared with the files. */
export function refreshingInWords(): string {
  return vscode.l10n.t('Refreshing…');
}

function groupRows(groups: readonly ShownGroup[], grouping: Grouping): Rows<GroupNode> {
  const first = (count: number): GroupNode[] => groups.slice(0, count).map((group) => ({ group, grouping }));
  return { count: groups.length, first };
}

function tellMenus(keys: Readonly<Record<string, boolean>>): void {
  for (const [key, value] of Object.entries(keys))
    void vscode.commands.executeCommand('setContext', `coachingNotes.${key}`, value);
}
