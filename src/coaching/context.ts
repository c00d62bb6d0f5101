import type { Day } from '../notes/note.ts';
import type { ItemHistories } from '../workspace/itemHistories.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { People } from '../workspace/people.ts';
import type { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { CheckContext } from './rule.ts';

/** What the shells know, from which a note's context is made. */
export interface ContextSources {
  readonly today: Day;
  /** The configuration that holds for the note. */
  readonly configuration: CheckContext['configuration'];
  /** The people of the note's root. */
  readonly people: People;
  /** Whether the note's root lies in a git repository. */
  readonly inRepository: boolean;
  readonly sessions: Pick<SessionsByDay, 'othersOn'>;
  readonly notesByPerson: Pick<NotesByPerson, 'openItems' | 'isNewest'>;
  readonly histories: Pick<ItemHistories, 'historyIn' | 'isCurrent'>;
}

/** What rules know beside a note of the index. Answers of the index are asked for only by the rules that need them. */
export function contextOf(
  indexed: IndexedNote,
  { sessions, notesByPerson, histories, ...known }: ContextSources,
): CheckContext {
  return {
    ...known,
    path: indexed.path,
    othersOn: (day) => sessions.othersOn(indexed, day),
    personItems: () => notesByPerson.openItems(indexed).filter((entry) => histories.isCurrent(entry)),
    isNewest: () => notesByPerson.isNewest(indexed),
    historyOf: (item) => histories.historyIn(indexed, item),
  };
}

/** The context of a note beside which no other one is known. */
export function contextAlone(
  known: Pick<CheckContext, 'today' | 'configuration' | 'people' | 'path'>,
): CheckContext {
  return {
    ...known,
    inRepository: false,
    othersOn: () => [],
    personItems: () => [],
    isNewest: () => false,
    historyOf: () => null,
  };
}
