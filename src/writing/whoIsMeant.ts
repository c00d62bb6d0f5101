import type { Configuration } from '../config/configuration.ts';
import { firstNameSlug, isOneOf, slugOf } from '../notes/names.ts';
import type { Day, ReadingOptions } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { personKey, type SessionsOfPerson, sessionsByPerson } from '../workspace/meetings.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { type People, rosterWith } from '../workspace/people.ts';
import { type KnownPerson, knownPeople } from '../workspace/rhythm.ts';
import { cleanName, MAX_NAME_LENGTH } from './personName.ts';

/** Whom somebody asks for. */
export interface PersonAsked {
  /** As typed: a name, a handle, an alias, a first name. */
  readonly person: string;
  /** True for somebody new, whom a name that is somebody else's first name does not stand for. */
  readonly isNew: boolean;
  readonly date: Day;
}

/** The notes of one root, and who is known there. */
export interface PeopleContext {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
  readonly configuration: Configuration;
}

export type Meant =
  /** `key`: `personKey` */
  | { readonly kind: 'person'; readonly name: string; readonly key: string }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** The one person whom a typed name stands for; a first name stands for the only one who has it. */
export function whoIsMeant(
  { person, isNew, date }: PersonAsked,
  context: PeopleContext & { readonly options: Pick<ReadingOptions, 'self'> },
  byPerson: ReadonlyMap<string, SessionsOfPerson>,
): Meant {
  const { people, options } = context;
  const typed = cleanName(person.slice(0, MAX_NAME_LENGTH + 1));
  if (typed === '') return refused(phrase('Say whom the 1-on-1 is with.'));
  if (typed.length > MAX_NAME_LENGTH)
    return refused(
      phrase('This name is too long to be read again: at most {count} characters.', {
        count: MAX_NAME_LENGTH,
      }),
    );
  const resolved = people.resolve(typed);
  const known = everybody(context, byPerson, date);
  const key = personKey(typed, people);
  const exact = known.find((one) => one.key === key);
  const namesakes = known.filter(({ name }) => slugOf(typed) !== '' && firstNameSlug(name) === slugOf(typed));
  if (!exact && !isNew && namesakes.length > 1) {
    const names = namesakes.map(({ name }) => name).join(', ');
    return refused(phrase('“{typed}” may be any of {names}: write the full name.', { typed, names }));
  }
  const found = exact ?? (isNew ? undefined : namesakes[0]);
  const name = cleanName(found?.name ?? resolved.name);
  if (resolved.isSelf || isOneOf(name, options.self))
    return refused(phrase('“{name}” is you: say whom the 1-on-1 is with.', { name }));
  return { kind: 'person', name, key: found?.key ?? key };
}

/** Everybody whom a 1-on-1 may be with, longest time since the last meeting first. */
export function peopleToMeet(
  { notes, people, configuration }: PeopleContext,
  today: Day,
): readonly KnownPerson[] {
  return everybody({ notes, people, configuration }, sessionsByPerson(notes, people), today);
}

function everybody(
  { notes, people, configuration }: PeopleContext,
  byPerson: ReadonlyMap<string, SessionsOfPerson>,
  today: Day,
): readonly KnownPerson[] {
  const roster = rosterWith(configuration, notes).people;
  const names = roster
    .filter(({ name }) => !people.resolve(name).isSelf)
    .map(({ name }) => ({ name, key: personKey(name, people) }));
  return knownPeople(byPerson, names, today);
}

function refused(message: Phrase): Meant {
  return { kind: 'refused', message };
}
