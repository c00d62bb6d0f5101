import type { Flag } from '../notes/facts/flag.ts';
import type { Day, Party } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import type { ClosedItems } from './closedItems.ts';
import { NotedSession } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { NotePart, PartSession } from './notePart.ts';

type Nothing = 0;
/** Said of a meeting that has no day. */
const NO_DAY = 1;
/** Whoever is written with an `@` is a list of one. */
type NameRow = string | readonly [handle: string];
type SessionRow = readonly [
  at: number,
  day: Day,
  status?: string | null,
  flag?: Flag | Nothing,
  isOutside?: 1,
];
/** The day is that of the first session where it is left out. */
type ClosedRow = readonly [
  count: number,
  party?: Party | Nothing,
  name?: NameRow | Nothing,
  raised?: Day | '',
];
type IssueRow = readonly [
  session: number,
  words: string,
  resolvedBy?: string | null,
  repeats?: string | null,
];
type PartRow = readonly [
  person?: NameRow | Nothing,
  sessions?: readonly SessionRow[] | typeof NO_DAY | Nothing,
  closed?: readonly ClosedRow[],
  issues?: readonly IssueRow[],
  processChanges?: number,
  hasFacts?: 1,
];

/** Signs that take more than one byte each. */
const WIDE = /[^\0-\xff]/gu;
const HEXADECIMAL = 16;

/**
 * A part as rows without names, in JSON, for `partOfText`. A large folder has very many parts: as text they take a small share of the
 * memory of their objects, and next to none of the time in which memory is looked through.
 */
export function textOfPart(part: NotePart): string {
  const { person, isMeeting, sessions, closed, issues, processChanges, hasFacts } = part;
  const firstDay = dayOfFirst(sessions);
  const row = shortened([
    person ? rowOfName(person) : 0,
    isMeeting ? (sessions.length > 0 ? sessions.map(rowOfSession) : NO_DAY) : 0,
    closed.map((items) => rowOfClosed(items, firstDay)),
    issues.map(({ session, fact: { issue, resolvedBy, repeats } }) => {
      const at = sessions.findIndex(({ dated }) => dated.at === session.at);
      return shortened([at, issue.value, resolvedBy?.value ?? null, repeats?.value ?? null]);
    }),
    processChanges,
    hasFacts ? 1 : 0,
  ]);
  return ownText(JSON.stringify(row).replace(WIDE, escaped));
}

/** The part of `indexed` that `textOfPart` made the text from. */
export function partOfText(text: string, indexed: IndexedNote): NotePart {
  const row = JSON.parse(text) as PartRow;
  const [person = 0, rows = 0, closed = [], issues = [], processChanges = 0, hasFacts = 0] = row;
  const sessions = typeof rows === 'number' ? [] : rows.map((session) => sessionOf(session, indexed));
  const firstDay = dayOfFirst(sessions);
  return {
    indexed,
    person: person === 0 ? null : { ...nameOf(person), range: null },
    isMeeting: rows !== 0,
    sessions,
    closed: closed.map((items) => closedOf(items, firstDay)),
    issues: issues.flatMap(([at, words, resolvedBy = null, repeats = null]) => {
      const session = sessions[at]?.dated;
      const fact = { issue: { value: words }, resolvedBy: said(resolvedBy), repeats: said(repeats) };
      return session ? [{ session, fact }] : [];
    }),
    processChanges,
    hasFacts: hasFacts === 1,
  };
}

function rowOfSession({ dated: { at, date, status }, flag, isOwn }: PartSession): readonly unknown[] {
  return shortened([at, date, status, flag ?? 0, isOwn ? 0 : 1]);
}

function sessionOf(
  [at, date, status = null, flag = 0, isOutside]: SessionRow,
  indexed: IndexedNote,
): PartSession {
  const dated = new NotedSession(indexed, at, date, status);
  return { dated, flag: flag === 0 ? null : flag, isOwn: isOutside === undefined };
}

/** Of the note's own two parties nobody asks for a name. */
function rowOfClosed({ count, owner, raised }: ClosedItems, firstDay: Day | null): readonly unknown[] {
  const name = owner && owner.party === null ? rowOfName(owner) : 0;
  const row = [count, owner?.party ?? 0, name];
  return raised === firstDay ? shortened(row) : [...row, raised ?? ''];
}

function closedOf([count, party = 0, name = 0, raised]: ClosedRow, firstDay: Day | null): ClosedItems {
  const isOwned = party !== 0 || name !== 0;
  const owner = { ...nameOf(name === 0 ? '' : name), party: party === 0 ? null : party, range: null };
  return { count, raised: raised === undefined ? firstDay : raised || null, owner: isOwned ? owner : null };
}

function rowOfName({ name, isHandle }: { readonly name: string; readonly isHandle?: boolean }): NameRow {
  return isHandle ? [name] : name;
}

function nameOf(row: NameRow): { readonly name: string; readonly isHandle: boolean } {
  return typeof row === 'string' ? { name: row, isHandle: false } : { name: row[0], isHandle: true };
}

function dayOfFirst([first]: readonly PartSession[]): Day | null {
  return first?.dated.date ?? null;
}

function said(value: string | null): { readonly value: string } | null {
  return value === null ? null : { value };
}

/** Without what says nothing at its end. */
function shortened(row: readonly unknown[]): readonly unknown[] {
  const last = row.findLastIndex(
    (one) => one !== 0 && one !== null && !(Array.isArray(one) && one.length === 0),
  );
  return row.slice(0, last + 1);
}

function escaped(sign: string): string {
  const units = Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(HEXADECIMAL).padStart(4, '0')}`).join('');
}
