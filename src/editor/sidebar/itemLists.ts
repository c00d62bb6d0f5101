import * as vscode from 'vscode';
import type { Day } from '../../notes/note.ts';
import type { ItemGroup } from '../../workspace/groupings.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { personKey, sessionsByPerson } from '../../workspace/meetings.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { OpenItems } from '../../workspace/openItems.ts';
import type { People } from '../../workspace/people.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import type { TopRow } from '../../workspace/peopleRow.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { knownPeople } from '../../workspace/rhythm.ts';
import type { Summaries } from '../../workspace/summaries.ts';
import { type ChangeOf, type ChangeParts, changeItems } from '../commands/changeItems.ts';
import { inSlices } from '../inSlices.ts';
import { nextMeetingIn } from '../nextMeeting.ts';
import { askDueDate } from './askDueDate.ts';
import { askOwner, type OwnerQuestion } from './askOwner.ts';
import { registerChoiceCommands } from './choiceCommands.ts';
import { registerItemCommands } from './itemCommands.ts';
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
  readonly summaries: Summaries;
  readonly people: PeopleByRoot;
  readonly today: () => Day;
  /** What is remembered of this workspace. */
  readonly memory: vscode.Memento;
}

export interface ItemLists extends ItemViews {
  /** What Open Action Items shows, as it is grouped and filtered now. */
  shownGroups(): readonly ItemGroup[];
  /** The rows at the top of People, as it is sorted and filtered now. */
  shownPeople(): readonly TopRow[];
  /** What the status bar says; null where it says nothing. */
  statusText(): string | null;
}

/** The lists of items with all that can be done in them, and the count in the status bar. */
export function registerItemLists(parts: ItemListParts): ItemLists {
  const { index, items, histories, summaries, folders, people, today, memory, reader } = parts;
  const choice = new ListChoice(memory);
  const status = createOverdueStatus();
  const change = (entries: readonly ItemEntry[], changeOf: ChangeOf): Promise<void> =>
    changeItems(entries, changeOf, parts);
  const checkOff = (entries: readonly ItemEntry[]): Promise<void> => {
    // A step of the walkthrough ends with it.
    void vscode.commands.executeCommand('setContext', 'coachingNotes.hasCheckedOff', true);
    return change(entries, () => ({ kind: 'checkOff', today: today() }));
  };
  const everybody = (): PersonSummary[] => [...folders.all()].flatMap(({ root }) => summaries.of(root));
  const prepare = async (): Promise<void> => {
    for (const { root } of folders.all()) await inSlices(summaries.prepare(root));
  };
  const peopleView = registerPeopleView({ index, histories, everybody, prepare, today, memory, checkOff });
  const selectedElsewhere = peopleView.selected;
  const shown = { index, items, histories, choice, status, today, checkOff, selectedElsewhere };
  const views = registerItemViews(shown);
  const commands = registerItemCommands({
    today,
    change,
    askDueDate: (entries) =>
      askDueDate({
        today: today(),
        nextMeeting: nextMeeting(entries, parts),
        dayFromWords: (words) => reader.ask('dayFromWords', { words, today: today() }, true),
      }),
    askOwner: (entries) =>
      askOwner(
        entries,
        ownerQuestion(entries, parts, (root) => people.of(root)),
      ),
  });
  const subscriptions = vscode.Disposable.from(
    views,
    peopleView,
    status,
    choice,
    commands,
    registerChoiceCommands(choice),
    registerOverdueSteps(() => items.overdue()),
  );
  return {
    refresh: (isReading) => {
      views.refresh(isReading);
      peopleView.refresh(isReading);
    },
    shownPeople: peopleView.rows,
    shownGroups: () => items.groups(choice.grouping, choice.filter),
    statusText: () => status.text(),
    dispose: () => subscriptions.dispose(),
  };
}

/** The next meeting with the person whom the items' notes are about; null where these are several, or the rhythm is not known. */
function nextMeeting(entries: readonly ItemEntry[], { index, people, today }: ItemListParts): Day | null {
  const [first] = entries;
  if (!first || entries.some(({ person }) => person !== first.person)) return null;
  return nextMeetingIn(first.note.root, first.person, { index, people, today: today() });
}

function ownerQuestion(
  [first]: readonly ItemEntry[],
  { index, folders, today }: ItemListParts,
  peopleOf: (root: string) => People,
): OwnerQuestion {
  const root = first?.note.root ?? '';
  const people = peopleOf(root);
  const configured = (of: string) => folders.configurationOf(of).people;
  const roster = configured(root).map(({ name }) => ({ key: personKey(name, people), name }));
  const byPerson = sessionsByPerson(notesOf(index, root), people);
  const names = knownPeople(byPerson, roster, today()).map(({ name }) => name);
  return {
    peopleOf,
    names: names.toReversed(),
    otherNamesOf: (of, name) => configured(of).find((person) => person.name === name)?.otherNames ?? [],
  };
}

function notesOf(index: NoteIndex, wanted: string) {
  return [...index.all()].filter(({ root }) => root === wanted);
}
