import { compared } from '../notes/compared.ts';
import { newestSession } from '../notes/newestSession.ts';
import type { Day, Note, Session } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { People } from './people.ts';

/** One dated session of a 1-on-1 note. */
export interface DatedSession {
  readonly indexed: IndexedNote;
  /** Which one of the note's sessions it is, from 0. */
  readonly at: number;
  readonly session: Session;
  readonly date: Day;
  /** False where the note says that the two did not meet: skipped, ended unprepared, still a plan or a draft. */
  readonly isHeld: boolean;
  /** True where the note says that they do not meet on that day: skipped, or ended unprepared. */
  readonly isOff: boolean;
  /** True of the session that the note's front matter is about. */
  readonly isNewest: boolean;
  /** True where the note is no more than a draft: it is not agreed on. */
  readonly isDraft: boolean;
  /** Why the two do not meet on that day; null where they do, or may. */
  readonly offReason: OffReason | null;
}

/** Something that a session says, with the session. */
export interface InSession<T> {
  readonly session: DatedSession;
  readonly fact: T;
}

/** Why a meeting does not count as one. */
export type OffReason = 'skipped' | 'unprepared';

/** Somebody, and the sessions with them. */
export interface SessionsOfPerson {
  /** `personKey` of every spelling. */
  readonly key: string;
  readonly name: string;
  /** Oldest first; of one day in the order of their keys. */
  readonly sessions: readonly DatedSession[];
}

/** Statuses of the front matter that say that there was no meeting, whatever the date. */
const OFF: readonly OffReason[] = ['skipped', 'unprepared'];
const NOT_YET: readonly string[] = ['planned', 'draft'];

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
export function datedSessions(indexed: IndexedNote): NotedSession[] {
  const { note } = indexed;
  // The status of a running file is that of the meeting that its author is at.
  const newest = newestSession(note.sessions);
  return note.sessions.flatMap((session, at) => {
    const status = session === newest ? statusOf(note) : null;
    return session.date === null ? [] : [new NotedSession(indexed, at, session.date, status)];
  });
}

/** A session as long lists keep it: what it says is read out of its note by whoever asks. */
export class NotedSession implements DatedSession {
  readonly indexed: IndexedNote;
  readonly at: number;
  readonly date: Day;
  /** One of those that a front matter says, or the empty string, where the front matter is about this session; else null. */
  readonly status: string | null;

  constructor(indexed: IndexedNote, at: number, date: Day, status: string | null) {
    this.indexed = indexed;
    this.at = at;
    this.date = date;
    this.status = status;
  }

  get session(): Session {
    const session = this.indexed.note.sessions[this.at];
    if (!session) throw new RangeError('A note holds the sessions that were read out of it.');
    return session;
  }

  get isHeld(): boolean {
    return !this.isOff && !NOT_YET.includes(this.status ?? '');
  }

  get isOff(): boolean {
    return this.offReason !== null;
  }

  get isNewest(): boolean {
    return this.status !== null;
  }

  get isDraft(): boolean {
    return this.status === 'draft';
  }

  get offReason(): OffReason | null {
    return OFF.find((reason) => reason === this.status) ?? null;
  }
}

/** Oldest first; of one day in the order of their keys. */
export function byDay(a: DatedSession, b: DatedSession): number {
  return compared(a.date, b.date) || compared(a.indexed.key, b.indexed.key);
}

/** The status of a note where it says that there was no meeting, else the empty string. */
function statusOf({ frontMatter }: Note): string {
  const { status } = frontMatter.value;
  const written = typeof status === 'string' ? status.trim().toLowerCase() : '';
  return [...OFF, ...NOT_YET].find((known) => known === written) ?? '';
}

function signsOf(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
