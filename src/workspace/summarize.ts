import { daysBetween } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { Agreement } from './agreements.ts';
import { raisedOn } from './closedItems.ts';
import { dependencyOf, type RaisedItem } from './dependency.ts';
import { type ItemEntry, isOpen } from './items.ts';
import { loopsOf } from './loops.ts';
import { byDay } from './meetings.ts';
import { nextDueOf } from './nextDue.ts';
import type { NotePart } from './notePart.ts';
import type { People } from './people.ts';
import { type Histories, inOrder, sessionsIn } from './personRecord.ts';
import type { ByParty, PersonSummary, RecordReading } from './personSummary.ts';
import { repeatedIssuesOf } from './repeatedIssues.ts';
import { resolverOf } from './resolvedBy.ts';

/** Whom a summary is about, and where. */
export interface SummaryOf {
  readonly key: string;
  readonly name: string;
  readonly root: string;
}

/** What a summary is made with. */
export interface SummaryContext {
  readonly people: People;
  readonly histories: Histories;
  readonly agreement: Agreement;
  readonly today: Day;
  readonly reading: RecordReading;
}

/** What the notes about one person come to. `parts` in any order. Made in small steps: there may be thousands of them. */
export function* summarizing(
  { key, name, root }: SummaryOf,
  parts: readonly NotePart[],
  { people, histories, agreement, today, reading }: SummaryContext,
): Generator<void, PersonSummary> {
  const sessions = sessionsIn(parts);
  const nextDue = nextDueOf(sessions, agreement.everyDays, today);
  yield;
  const items: ItemEntry[] = [];
  const raised: RaisedItem[] = [];
  for (const { indexed, person, closed } of parts) {
    for (const entry of histories.itemsIn(indexed.key)) {
      if (!histories.isCurrent(entry)) continue;
      if (isOpen(entry)) items.push(entry);
      raised.push({ raised: firstDayOf(entry, histories), isSelfs: entry.ownerIsSelf });
    }
    for (const { count, raised: day, owner } of closed) {
      const party = owner && people.ownerOf(owner, { person });
      const one = { raised: day, isSelfs: party?.isSelf ?? false };
      for (let more = count; more > 0; more--) raised.push(one);
    }
    yield;
  }
  const open = byParty(items);
  const total = open.self + open.them + open.other;
  const issues = inOrder(parts.flatMap((part) => part.issues));
  const repeated = repeatedIssuesOf(issues);
  return {
    key,
    name,
    handle: people.handleOf(people.resolve(name)),
    root,
    last: sessions.findLast(({ date, isHeld }) => isHeld && date <= today) ?? null,
    nextDue,
    daysLate: nextDue === null ? 0 : Math.max(0, daysBetween(nextDue, today)),
    flag: lastFlag(parts, today),
    loops: loopsOf(sessions, agreement.aim, today),
    open,
    overdue: byParty(items.filter(({ overdueDays }) => overdueDays !== null)),
    selfShare: total === 0 ? null : open.self / total,
    dependency: dependencyOf(
      { items: raised, issues, repeated, resolverOf: (issue) => resolverOf(issue, name, people) },
      agreement.weeks,
      today,
    ),
    counts: {
      sessions: sessions.length,
      repeatedIssues: repeated.length,
      processChanges: parts.reduce((sum, { processChanges }) => sum + processChanges, 0),
    },
    ...reading,
  };
}

/** The items by whose they are: one's own, those of whom the notes are about, and the rest. */
export function byParty(entries: readonly ItemEntry[]): ByParty {
  const self = entries.filter(({ ownerIsSelf }) => ownerIsSelf).length;
  const them = entries.filter(isTheirs).length;
  return { self, them, other: entries.length - self - them };
}

/** Whether an item is owned by whom its note is about. */
export function isTheirs({ owner, ownerIsSelf, person }: ItemEntry): boolean {
  return !ownerIsSelf && owner !== null && owner === person;
}

/** The day on which an item first appeared. One without id is one line; there are thousands of them. */
function firstDayOf(entry: ItemEntry, histories: Histories): Day | null {
  const { id, raised, noteDate } = entry;
  return id === null ? raisedOn(raised, noteDate) : histories.historyOf(entry).raised;
}

/** Of the last meeting that was held and has one. */
function lastFlag(parts: readonly NotePart[], today: Day): PersonSummary['flag'] {
  let last: PersonSummary['flag'] = null;
  for (const { dated: session, flag } of parts.flatMap(({ sessions }) => sessions)) {
    if (flag === null || !session.isHeld || session.date > today) continue;
    if (!last || byDay(last.session, session) <= 0) last = { flag, session };
  }
  return last;
}
