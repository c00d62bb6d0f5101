import { contextOf } from '../coaching/context.ts';
import type { CheckContext } from '../coaching/rule.ts';
import type { Day } from '../notes/note.ts';
import type { ItemHistories } from '../workspace/itemHistories.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { NotesByPerson } from '../workspace/notesByPerson.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';
import type { SessionsByDay } from '../workspace/sessionsByDay.ts';
import type { Folders } from './folders.ts';

/** What the contexts of notes are made from. */
export interface ContextParts {
  readonly folders: Folders;
  readonly people: PeopleByRoot;
  readonly sessions: SessionsByDay;
  readonly notesByPerson: NotesByPerson;
  readonly histories: ItemHistories;
  readonly today: () => Day;
}

/** What rules know beside a note: problems and quick fixes ask the same. */
export function noteContexts({ folders, people, today, ...index }: ContextParts) {
  return (indexed: IndexedNote): CheckContext =>
    contextOf(indexed, {
      today: today(),
      configuration: folders.configurationOf(indexed.root),
      people: people.of(indexed.root),
      inRepository: folders.isInRepository(indexed.root),
      ...index,
    });
}
