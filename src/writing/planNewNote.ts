import type { Configuration } from '../config/configuration.ts';
import {
  type FrameworkSection,
  frameworkNamed,
  meetingFrameworks,
  sectionsOf,
} from '../config/frameworks.ts';
import type { Note, ReadingOptions } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { type ItemEntry, isLineOf } from '../workspace/items.ts';
import { type DatedSession, personKey, sessionsByPerson } from '../workspace/meetings.ts';
import type { People } from '../workspace/people.ts';
import { carryingContext } from './carryOver/carryingContext.ts';
import { type CarryOffers, carryOffers } from './carryOver/carryOffers.ts';
import { type CarryOrders, carryOrders } from './carryOver/carryOrder.ts';
import { type NewNoteText, newNote } from './newNote.ts';
import { notePath } from './notePath.ts';
import { sinceLastTime } from './sinceLastTime.ts';
import { type PeopleContext, type PersonAsked, whoIsMeant } from './whoIsMeant.ts';

/** Whom one meets, when, and in which framework. */
export interface NewNoteRequest extends PersonAsked {
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
export interface NewNoteContext extends PeopleContext {
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
          const isCurrent = history === null || isLineOf(history.current, indexed.path, item);
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

function refusedFramework(name: string, { frameworks }: Configuration): NewNotePlan {
  const names = meetingFrameworks(frameworks)
    .map((framework) => framework.name)
    .join(', ');
  const message = phrase('There is no framework “{name}”; there are {names}.', { name, names });
  return { kind: 'refused', message };
}
