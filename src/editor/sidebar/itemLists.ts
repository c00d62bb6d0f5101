import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { Remembered } from '../../platform/store/rememberedFile.ts';
import type { ItemGroup } from '../../workspace/groupings.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { NotesByPerson } from '../../workspace/notesByPerson.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { TopRow } from '../../workspace/peopleRow.ts';
import type { ShownHistory, ShownItem } from '../../workspace/shownItem.ts';
import type { ChangeOf, ChangeParts } from '../commands/changeItems.ts';
import type { OnDemand } from '../onDemand.ts';
import type { Records } from '../records.ts';
import type { Slices } from '../slices.ts';
import { registerChoiceCommands } from './choiceCommands.ts';
import { indexedItems } from './indexedItems.ts';
import { registerItemCommands } from './itemCommands.ts';
import { ItemMemory } from './itemMemory.ts';
import { ListChoice } from './listChoice.ts';
import { createOverdueStatus } from './overdueStatus.ts';
import { registerOverdueSteps } from './overdueSteps.ts';
import { registerPeopleView } from './peopleView.ts';
import { type ItemViews, registerItemViews } from './views.ts';

/** What the lists of items are made of. */
export interface ItemListParts extends ChangeParts {
  readonly index: NoteIndex;
  readonly items: OpenItems;
  readonly histories: ItemHistories;
  readonly records: OnDemand<Records>;
  readonly people: PeopleByRoot;
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
  readonly today: () => Day;
  readonly slices: Slices;
  /** What is remembered of this workspace. */
  readonly memory: vscode.Memento;
  /** What the lists showed last. */
  readonly remembered: Remembered;
  /** Hears, once, that the lists show what is only remembered, so many milliseconds after the editor asked for it. */
  readonly onRecalled: (ms: number) => void;
  /** Settles when the reading of the notes that began last is over. */
  readonly whenRead: () => Promise<void>;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export interface ItemLists extends ItemViews {
  /** What Open Action Items shows, as it is grouped and filtered now. */
  shownGroups(): readonly ItemGroup[];
  /** The rows at the top of People, as it is sorted and filtered now; none before it was seen, or asked for. */
  shownPeople(): readonly TopRow[];
  /** What the status bar says; null where it says nothing. */
  statusText(): string | null;
}

/** The lists of items with all that can be done in them, and the count in the status bar. */
export function registerItemLists(parts: ItemListParts): ItemLists {
  const { index, items, histories, records, today, slices, memory, remembered, onRecalled, onFault } = parts;
  const choice = new ListChoice(memory);
  const status = createOverdueStatus();
  const change = async (entries: readonly ItemEntry[], changeOf: ChangeOf): Promise<void> =>
    (await import('../commands/changeItems.ts')).changeItems(entries, changeOf, parts);
  const indexed = (shown: readonly ShownItem[]): Promise<readonly ItemEntry[]> => indexedItems(shown, parts);
  const checkOff = async (shown: readonly ShownItem[]): Promise<void> => {
    // A step of the walkthrough ends with it.
    void vscode.commands.executeCommand('setContext', 'coachingNotes.hasCheckedOff', true);
    await change(await indexed(shown), () => ({ kind: 'checkOff', today: today() }));
  };
  const owners = (): Iterable<string> => items.owners();
  const peopleView = registerPeopleView({ records, histories, owners, today, memory, checkOff });
  const selectedElsewhere = peopleView.selected;
  const historyOf = (entry: ItemEntry): ShownHistory => histories.historyOf(entry);
  const itemMemory = new ItemMemory({ items, historyOf, today, slices, remembered, onFault });
  const recalled = itemMemory.recalled();
  const lists = { index, items, histories, recalled, choice, status, today, slices };
  const onShown = (): void => itemMemory.keepSoon();
  const views = registerItemViews({ ...lists, checkOff, selectedElsewhere, onRecalled, onShown, onFault });
  const commands = registerItemCommands({
    today,
    indexed,
    change,
    askDueDate: async (entries) => (await import('./itemQuestions.ts')).askForDue(entries, parts),
    askOwner: async (entries) => (await import('./itemQuestions.ts')).askForOwner(entries, parts),
  });
  const subscriptions = vscode.Disposable.from(
    views,
    peopleView,
    status,
    choice,
    itemMemory,
    commands,
    registerChoiceCommands(choice),
    registerOverdueSteps(() => items.overdue()),
  );
  return {
    refresh: (isReading) => {
      views.refresh(isReading);
      peopleView.refresh(isReading);
    },
    mark: (isRefreshing) => {
      views.mark(isRefreshing);
      peopleView.mark(isRefreshing);
    },
    shownPeople: () => {
      // Who asks before the view was seen is answered the next time.
      if (!records.now) records.get().catch(onFault);
      return peopleView.rows();
    },
    shownGroups: () => items.groups(choice.grouping, choice.filter),
    statusText: () => status.text(),
    dispose: () => subscriptions.dispose(),
  };
}
