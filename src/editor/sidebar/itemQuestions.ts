import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import { personKey, sessionsByPerson } from '../../workspace/meetings.ts';
import type { NoteIndex } from '../../workspace/noteIndex.ts';
import type { NotesByPerson } from '../../workspace/notesByPerson.ts';
import type { People } from '../../workspace/people.ts';
import type { PeopleByRoot } from '../../workspace/peopleByRoot.ts';
import { knownPeople } from '../../workspace/rhythm.ts';
import type { ChangeOf } from '../commands/changeItems.ts';
import type { Folders } from '../folders.ts';
import { nextMeetingIn } from '../nextMeeting.ts';
import type { Reader } from '../reader.ts';
import { askDueDate } from './askDueDate.ts';
import { askOwner, type OwnerQuestion } from './askOwner.ts';

/** What is known where items are asked about. */
export interface QuestionParts {
  readonly reader: Reader;
  readonly folders: Folders;
  readonly index: NoteIndex;
  readonly people: PeopleByRoot;
  readonly notesByPerson: Pick<NotesByPerson, 'notesAbout'>;
  readonly today: () => Day;
}

/** Asks when items are due. */
export function askForDue(entries: readonly ItemEntry[], parts: QuestionParts): Promise<Day | undefined> {
  const { reader, today } = parts;
  return askDueDate({
    today: today(),
    nextMeeting: nextMeeting(entries, parts),
    dayFromWords: (words) => reader.ask('dayFromWords', { words, today: today() }, true),
  });
}

/** Asks whose items are. */
export function askForOwner(
  entries: readonly ItemEntry[],
  parts: QuestionParts,
): Promise<ChangeOf | undefined> {
  return askOwner(entries, ownerQuestion(entries, parts));
}

/** The next meeting with the person whom the items' notes are about; null where these are several, or the rhythm is not known. */
function nextMeeting(entries: readonly ItemEntry[], parts: QuestionParts): Day | null {
  const [first] = entries;
  if (!first || entries.some(({ person }) => person !== first.person)) return null;
  return nextMeetingIn(first.note.root, first.person, { ...parts, today: parts.today() });
}

function ownerQuestion(
  [first]: readonly ItemEntry[],
  { index, folders, people: byRoot, today }: QuestionParts,
): OwnerQuestion {
  const peopleOf = (root: string): People => byRoot.of(root);
  const root = first?.note.root ?? '';
  const people = peopleOf(root);
  const configured = (of: string) => folders.configurationOf(of).people;
  const roster = configured(root).map(({ name }) => ({ key: personKey(name, people), name }));
  const byPerson = sessionsByPerson(index.of(root), people);
  const names = knownPeople(byPerson, roster, today()).map(({ name }) => name);
  return {
    peopleOf,
    names: names.toReversed(),
    otherNamesOf: (of, name) => configured(of).find((person) => person.name === name)?.otherNames ?? [],
  };
}
