import type { Configuration } from '../config/configuration.ts';
import {
  type FrameworkSection,
  frameworkNamed,
  meetingFrameworks,
  sectionsOf,
} from '../config/frameworks.ts';
import { firstNameSlug, isOneOf, slugOf } from '../notes/names.ts';
import type { Day, Note, ReadingOptions } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import type { ItemEntry } from '../workspace/items.ts';
import {
  type DatedSession,
  personKey,
  type SessionsOfPerson,
  sessionsByPerson,
} from '../workspace/meetings.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import { type People, rosterWith } from '../workspace/people.ts';
import { type KnownPerson, knownPeople } from '../workspace/rhythm.ts';
import { carryingContext } from './carryOver/carryingContext.ts';
import { type CarryOffers, carryOffers } from './carryOver/carryOffers.ts';
import { type CarryOrders, carryOrders } from './carryOver/carryOrder.ts';
import { type NewNoteText, newNote } from './newNote.ts';
import { notePath } from './notePath.ts';
import { cleanName, MAX_NAME_LENGTH } from './personName.ts';
import { sinceLastTime } from './sinceLastTime.ts';

/** Whom one meets, when, and in which framework. */
export interface NewNoteRequest {
  /** As typed: a name, a handle, an alias, a first name. */
  readonly person: string;
  /** True for somebody new, whom a name that is somebody else's first name does not stand for. */
  readonly isNew: boolean;
  readonly date: Day;
  /** Null for the configured one. */
  readonly framework: string | null;
  /** Null for what is configured. */
  readonly carryOver?: CarryOverChoice | null;
  /** The keys of the items that are carried over where they are moved; null for all. */
  readonly carried?: readonly string[] | null;
}

/** What becomes of what is still open: it moves to the new note, is linked from it, or stays where it is. */
export type CarryOverChoice = 'move' | 'link' | 'none';

/** The notes of one root, and what holds there. */
export interface NewNoteContext {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
  readonly configuration: Configuration;
  readonly options: ReadingOptions;
  /** The folder in which the note must be, as the notes' paths are written; empty for where these begin. */
  readonly folder: string;
}

export interface NewNoteToCreate extends NewNoteText {
  readonly kind: 'create';
  readonly person: string;
  readonly path: string;
  /** What is to be carried over into it, as it stands now; `text` holds none of it. */
  readonly carry: readonly CarryOrders[];
  /** The sections of its framework, in their order. */
  readonly sections: readonly FrameworkSection[];
}

export type NewNotePlan =
  /** There is a note for that person and day. */
  | { readonly kind: 'existing'; readonly person: string; readonly session: DatedSession }
  | NewNoteToCreate
  | { readonly kind: 'refused'; readonly message: Phrase };

/** What New 1-on-1 does: opens the note of that person and day, or writes one. */
export function planNewNote(request: NewNoteRequest, context: NewNoteContext): NewNotePlan {
  const { notes, people, configuration, options, folder } = context;
  const { date } = request;
  const byPerson = sessionsByPerson(notes, people);
  const meant = whoIsMeant(request, context, byPerson);
  if (meant.kind === 'refused') return meant;
  const { name: person, key } = meant;
  const sessions = byPerson.get(key)?.sessions ?? [];
  const session = sessions.find((candidate) => candidate.date === date);
  if (session) return { kind: 'existing', person, session };
  const framework =
    request.framework === null ? configuration.newFramework : [request.framework.trim().toLowerCase()];
  const offered = meetingFrameworks(configuration.frameworks);
  if (request.framework !== null && !frameworkNamed(request.framework, offered))
    return refusedFramework(request.framework, configuration);
  const taken = new Set(notes.map(({ path }) => path.toLowerCase()));
  const place = notePath({
    pattern: configuration.notes.file,
    person,
    date,
    folder,
    exclude: options.exclude,
    known: sessions.map(({ indexed }) => indexed.path),
    isTaken: (path) => taken.has(path.toLowerCase()),
  });
  if (place.kind === 'refused') return place;
  const { path } = place;
  const choice = request.carryOver ?? configuration.carryOver;
  const known = carryingContext(context, date);
  const moved = choice === 'move' ? chosen(carryOffers(sessions, date, known, known.histories), request) : [];
  const places = new Set(moved.map(({ key }) => key));
  const since =
    choice === 'none'
      ? []
      : sinceLastTime(sessions, date, path, people, (indexed, item) => {
          const history = known.histories.historyIn(indexed, item);
          const isCurrent = history === null || history.current.item === item;
          return isCurrent && !places.has(`${indexed.key}#${item.range.start}`);
        });
  const { frameworks } = configuration;
  const written = newNote({ person, date, framework, frameworks, sinceLastTime: since });
  const carry = carryOrders(moved, { notes, people, histories: known.histories });
  return { kind: 'create', person, path, ...written, carry, sections: sectionsOf(framework, frameworks) };
}

/** What New 1-on-1 would carry over, in the order in which it stands there; nothing where there is a note for that person and day. */
export function newNoteOffers(request: NewNoteRequest, context: NewNoteContext): readonly ItemEntry[] {
  const byPerson = sessionsByPerson(context.notes, context.people);
  const meant = whoIsMeant(request, context, byPerson);
  const sessions = meant.kind === 'person' ? (byPerson.get(meant.key)?.sessions ?? []) : [];
  if (sessions.some(({ date }) => date === request.date)) return [];
  const known = carryingContext(context, request.date);
  return carryOffers(sessions, request.date, known, known.histories).movable;
}

function chosen({ movable }: CarryOffers, { carried }: NewNoteRequest): readonly ItemEntry[] {
  const keys = carried && new Set(carried);
  return keys ? movable.filter(({ key }) => keys.has(key)) : movable;
}

/**
 * Why a planned note must not be written, from reading its text: it must be a note about that person on that day. Null where it is. The
 * reading is the caller's: the editor has it done on another thread.
 */
export function whyNotTheirs(
  { person }: Pick<NewNotePlan & { kind: 'create' }, 'person'>,
  { date }: Pick<NewNoteRequest, 'date'>,
  note: Note | null,
  people: People,
): Phrase | null {
  const isTheirs =
    note?.kind === 'one-on-one' &&
    note.date === date &&
    note.person !== null &&
    personKey(note.person.name, people) === personKey(person, people);
  return isTheirs
    ? null
    : phrase('A note with the name “{person}” would not be read as theirs: write it another way.', {
        person,
      });
}

/** Everybody whom a 1-on-1 may be with, longest time since the last meeting first. */
export function peopleToMeet(
  { notes, people, configuration }: Pick<NewNoteContext, 'notes' | 'people' | 'configuration'>,
  today: Day,
): readonly KnownPerson[] {
  return everybody({ notes, people, configuration }, sessionsByPerson(notes, people), today);
}

function everybody(
  { notes, people, configuration }: Pick<NewNoteContext, 'notes' | 'people' | 'configuration'>,
  byPerson: ReadonlyMap<string, SessionsOfPerson>,
  today: Day,
): readonly KnownPerson[] {
  const roster = rosterWith(configuration, notes).people;
  const names = roster
    .filter(({ name }) => !people.resolve(name).isSelf)
    .map(({ name }) => ({ name, key: personKey(name, people) }));
  return knownPeople(byPerson, names, today);
}

type Meant = { readonly kind: 'person'; readonly name: string; readonly key: string } | Refused;
type Refused = { readonly kind: 'refused'; readonly message: Phrase };

/** The one person whom a typed name stands for; a first name stands for the only one who has it. */
function whoIsMeant(
  { person, isNew, date }: NewNoteRequest,
  context: NewNoteContext,
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

function refusedFramework(name: string, { frameworks }: Configuration): Refused {
  const names = meetingFrameworks(frameworks)
    .map((framework) => framework.name)
    .join(', ');
  return refused(phrase('There is no framework “{name}”; there are {names}.', { name, names }));
}

function refused(message: Phrase): Refused {
  return { kind: 'refused', message };
}
