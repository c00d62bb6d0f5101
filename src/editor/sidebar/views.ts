import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import { GROUPINGS, type Grouping, type ItemGroup } from '../../workspace/groupings.ts';
import { filterInWords, isFiltering } from '../../workspace/itemFilter.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemHistory } from '../../workspace/itemHistory.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import { say } from '../say.ts';
import type { Slices } from '../slices.ts';
import { createView, selectedIn } from './createView.ts';
import { type GroupNode, ItemTree, type MoreNode, type Rows, SHOW_ALL_COMMAND } from './itemTree.ts';
import type { ListChoice } from './listChoice.ts';
import { type OverdueStatus, overdueInWords } from './overdueStatus.ts';
import { Pace } from './pace.ts';
import { registerRowCommands } from './rowCommands.ts';

/** Milliseconds between two refreshes of the views: changes that come sooner are gathered into one. */
const REFRESH_PAUSE_MS = 100;
/** While a folder is read for the first time, notes come by the hundred: the views need not show each of them. */
const READING_PAUSE_MS = 500;

/** What the views show, and what a checked box does. */
export interface ViewParts {
  readonly index: NoteIndex;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  readonly choice: ListChoice;
  readonly status: OverdueStatus;
  readonly today: () => Day;
  readonly slices: Slices;
  readonly checkOff: (entries: readonly ItemEntry[]) => Promise<void>;
  /** The items of the rows that are selected in other views. */
  readonly selectedElsewhere: () => readonly ItemEntry[];
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
  const { index, items, histories, choice, status, today, slices, checkOff } = parts;
  const historyOf = (entry: ItemEntry): ItemHistory => histories.historyOf(entry);
  const owners = (): Iterable<string> => items.owners();
  const overdueTree = new ItemTree({
    roots: () => ({ count: items.overdueCount, first: (count) => items.overdue(count) }),
    today,
    slices,
    historyOf,
    owners,
    saysOwners: () => false,
    saysLate: () => true,
  });
  const openTree = new ItemTree({
    roots: () => groupRows(items.groups(choice.grouping, choice.filter), choice.grouping),
    today,
    slices,
    historyOf,
    owners,
    saysOwners: () => choice.grouping === 'owner',
    saysLate: () => choice.grouping === 'due',
  });
  const overdue = createView('coachingNotes.overdue', overdueTree, checkOff);
  const open = createView('coachingNotes.openItems', openTree, checkOff);
  let isReading = false;
  let isRefreshing = false;
  /** Whether only what is chosen has changed since the last refresh. */
  let isChoiceOnly = true;
  const describe = (): void => {
    const by = choice.grouping === 'due' ? '' : say(GROUPINGS[choice.grouping].by);
    open.description = isRefreshing ? refreshingInWords() : by;
    overdue.description = isRefreshing ? refreshingInWords() : '';
  };
  const showOpen = async (): Promise<void> => {
    const { grouping, filter } = choice;
    await slices.through(items.prepare(grouping, filter));
    const shown = items.countOf(choice.grouping, choice.filter);
    // Where nothing is left, the view's own words say so, with a way out.
    const isPart = isFiltering(choice.filter) && shown > 0;
    open.message = isPart ? say(filterInWords(choice.filter, shown, items.count)) : '';
    openTree.refresh();
  };
  const showOverdue = (): void => {
    const count = items.overdueCount;
    overdue.badge = { value: count, tooltip: overdueInWords(count) };
    const hasNotes = index.size > 0;
    // Where there are no notes the words of the other view say so, and that is no praise.
    overdue.message = hasNotes && !isReading && count === 0 ? vscode.l10n.t('Nothing is overdue.') : '';
    overdueTree.refresh();
    status.show(count, hasNotes);
    tellMenus({ hasNotes, isRead: hasNotes || !isReading, hasOverdue: count > 0 });
  };
  const pace = new Pace(async () => {
    describe();
    if (!isChoiceOnly) showOverdue();
    isChoiceOnly = true;
    await showOpen();
  }, parts.onFault);
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
        if (isReading) pace.soon(READING_PAUSE_MS);
        else pace.promptly(REFRESH_PAUSE_MS);
      },
      mark: (isRefreshingNow: boolean): void => {
        // What was stored is all there is for a while: it is shown at once.
        if (isRefreshingNow) {
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

function groupRows(groups: readonly ItemGroup[], grouping: Grouping): Rows<GroupNode> {
  const first = (count: number): GroupNode[] => groups.slice(0, count).map((group) => ({ group, grouping }));
  return { count: groups.length, first };
}

function tellMenus(keys: Readonly<Record<string, boolean>>): void {
  for (const [key, value] of Object.entries(keys))
    void vscode.commands.executeCommand('setContext', `coachingNotes.${key}`, value);
}
