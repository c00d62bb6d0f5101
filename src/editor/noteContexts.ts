import { contextOf } from '../coaching/context.ts';
import type { CheckContext } from '../coaching/rule.ts';
import type { Day } from '../notes/note.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { Folders } from './folders.ts';

/** What the contexts of notes are made from. */
export interface ContextParts {
  readonly folders: Folders;
  readonly people: PeopleByRoot;
  readonly sessions: SessionsByDay;
  readonly today: () => Day;
}

/** What rules know beside a note: problems and quick fixes ask the same. */
export function noteContexts({ folders, people, sessions, today }: ContextParts) {
  return (indexed: IndexedNote): CheckContext =>
    contextOf(indexed, {
      today: today(),
      configuration: folders.configurationOf(indexed.root),
      people: people.of(indexed.root),
      sessions,
    });
}
