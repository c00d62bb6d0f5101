import { newestSession } from '../notes/newestSession.ts';
import type { Day, Note, Session } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';

/** One dated session of a 1-on-1 note. */
export interface DatedSession {
  readonly indexed: IndexedNote;
  readonly session: Session;
  readonly date: Day;
  /** False where the note says that the two did not meet: skipped, ended unprepared, still a plan or a draft. */
  readonly isHeld: boolean;
  /** True where the note says that they do not meet on that day: skipped, or ended unprepared. */
  readonly isOff: boolean;
}

/** Somebody, and the sessions with them. */
export interface SessionsOfPerson {
  /** `personKey` of every spelling. */
  readonly key: string;
  readonly name: string;
  /** Oldest first; of one day in the order of their keys. */
  readonly sessions: readonly DatedSession[];
}

/** Statuses of the front matter that say that there was no meeting, whatever the date. */
const OFF = new Set(['skipped', 'unprepared']);
const NOT_YET = new Set(['planned', 'draft']);

/** The same for all spellings of one person; a name of nothing but signs, which has no slug, is its own key. */
export function personKey(name: string, people: People): string {
  return people.resolve(name).slug || signsOf(name);
}

/** The dated sessions of 1-on-1 notes by `personKey`. Oneself is nobody whom one meets. */
export function sessionsByPerson(
  notes: Iterable<IndexedNote>,
  people: People,
): ReadonlyMap<string, SessionsOfPerson> {
  const found = new Map<string, { key: string; name: string; sessions: DatedSession[] }>();
  for (const indexed of notes) {
    const { note } = indexed;
    const person = people.personOf(note);
    if (note.kind !== 'one-on-one' || !note.person || !person || person.isSelf) continue;
    const key = person.slug || signsOf(note.person.name);
    const entry = found.get(key) ?? { key, name: person.name, sessions: [] };
    found.set(key, entry);
    entry.sessions.push(...datedSessions(indexed));
  }
  for (const { sessions } of found.values()) sessions.sort(byDay);
  return found;
}

/** The dated sessions of one note, whatever its kind, in the order of its text. */
export function datedSessions(indexed: IndexedNote): DatedSession[] {
  const { note } = indexed;
  // The status of a running file is that of the meeting that its author is at.
  const newest = newestSession(note.sessions);
  return note.sessions.flatMap((session) => {
    const { date } = session;
    const status = session === newest ? statusOf(note) : '';
    const isOff = OFF.has(status);
    return date === null ? [] : [{ indexed, session, date, isHeld: !isOff && !NOT_YET.has(status), isOff }];
  });
}

/** Why the two do not meet on that day; null where they do, or may. */
export function offReason({ indexed, isOff }: DatedSession): 'skipped' | 'unprepared' | null {
  // Only the session that the front matter's status is about can be off.
  if (!isOff) return null;
  return statusOf(indexed.note) === 'unprepared' ? 'unprepared' : 'skipped';
}

/** Oldest first; of one day in the order of their keys. */
export function byDay(a: DatedSession, b: DatedSession): number {
  return a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.indexed.key < b.indexed.key ? -1 : 1;
}

function statusOf({ frontMatter }: Note): string {
  const { status } = frontMatter.value;
  return typeof status === 'string' ? status.trim().toLowerCase() : '';
}

function signsOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
