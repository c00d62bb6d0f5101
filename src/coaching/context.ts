import type { Day } from '../notes/note.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
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
  readonly sessions: Pick<SessionsByDay, 'othersOn'>;
}

/** What rules know beside a note of the index. Answers of the index are asked for only by the rules that need them. */
export function contextOf(indexed: IndexedNote, { sessions, ...known }: ContextSources): CheckContext {
  return { ...known, othersOn: (day) => sessions.othersOn(indexed, day) };
}
