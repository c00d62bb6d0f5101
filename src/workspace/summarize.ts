import { compared } from '../notes/compared.ts';
import { daysBetween } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { Agreement } from './agreements.ts';
import { raisedOn } from './closedItems.ts';
import { dependencyOf, type RaisedItem } from './dependency.ts';
import type { ItemHistory } from './itemHistory.ts';
import { byDue, type ItemEntry, isOpen } from './items.ts';
import { loopsOf } from './loops.ts';
import { byDay, type DatedSession } from './meetings.ts';
import { nextDueOf } from './nextDue.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { NotePart } from './notePart.ts';
import type { People } from './people.ts';
import type { ByParty, InSession, PersonSummary, PersonWin } from './personSummary.ts';
import { repeatedIssuesOf } from './repeatedIssues.ts';
import { resolverOf } from './resolvedBy.ts';

/** What tells the items of several notes that are one: `ItemHistories`. */
export interface Histories {
  readonly historyOf: (entry: ItemEntry) => ItemHistory;
  /** Whether this line's state is the item's. */
  readonly isCurrent: (entry: ItemEntry) => boolean;
  /** The items of a note that are open or have an id. */
  readonly itemsIn: (key: string) => readonly ItemEntry[];
}

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
  /** All items of a note. */
  readonly listed: (indexed: IndexedNote) => readonly ItemEntry[];
}

/** Everything that the notes about one person say. `parts` in any order. Made in small steps: there may be thousands of them. */
export function* summarizing(
  { key, name, root }: SummaryOf,
  parts: readonly NotePart[],
  { people, histories, agreement, today, listed }: SummaryContext,
): Generator<void, PersonSummary> {
  const sessions = parts.flatMap((part): readonly DatedSession[] | DatedSession => part.sessions).sort(byDay);
  const held = sessions.filter(({ date, isHeld }) => isHeld && date <= today);
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
    for (let alike = closed; alike; alike = alike.next) {
      const owner = alike.owner && people.ownerOf(alike.owner, { person });
      const one = { raised: alike.raised, isSelfs: owner?.isSelf ?? false };
      for (let more = alike.count; more > 0; more--) raised.push(one);
    }
    yield;
  }
  items.sort(byDue);
  yield;
  const overdue = items.filter(({ overdueDays }) => overdueDays !== null);
  const open = byParty(items);
  const total = open.self + open.them + open.other;
  const escalations = inOrder(parts.flatMap(({ facts }) => facts.escalations));
  const repeatedIssues = repeatedIssuesOf(escalations);
  const profile = parts
    .filter(({ facts }) => facts.profile !== null)
    .sort((a, b) => compared(a.indexed.key, b.indexed.key))[0];
  return {
    key,
    name,
    handle: people.handleOf(people.resolve(name)),
    root,
    sessions: sessions.toReversed(),
    last: held.at(-1) ?? null,
    nextDue,
    daysLate: nextDue === null ? 0 : Math.max(0, daysBetween(nextDue, today)),
    flag: lastFlag(parts, today),
    loops: loopsOf(sessions, agreement.aim, today),
    items,
    get allItems() {
      const all = parts.flatMap(({ indexed }) => listed(indexed));
      return all.filter((entry) => histories.isCurrent(entry)).sort(byDue);
    },
    histories: new Map(items.flatMap((entry) => carriedHistory(entry, histories))),
    open,
    overdue: byParty(overdue),
    selfShare: total === 0 ? null : open.self / total,
    dependency: dependencyOf(
      {
        items: raised,
        issues: escalations,
        repeated: repeatedIssues,
        resolverOf: (issue) => resolverOf(issue, name, people),
      },
      agreement.weeks,
      today,
    ),
    escalations: escalations.toReversed(),
    repeatedIssues,
    processChanges: inOrder(parts.flatMap(({ facts }) => facts.processChanges)).reverse(),
    wins: parts.flatMap(({ facts }) => facts.wins).sort(newestWinFirst),
    profile: profile?.facts.profile ? { note: profile.indexed, profile: profile.facts.profile } : null,
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

function carriedHistory(entry: ItemEntry, histories: Histories): [key: string, history: ItemHistory][] {
  if (entry.id === null) return [];
  const history = histories.historyOf(entry);
  return history.entries.length > 1 || history.carried > 0 ? [[entry.key, history]] : [];
}

/** Of the last meeting that was held and has one; what stands outside all dated headings of a running file is no meeting. */
function lastFlag(parts: readonly NotePart[], today: Day): PersonSummary['flag'] {
  let last: PersonSummary['flag'] = null;
  for (const { sessions, flags } of parts) {
    const all = [sessions].flat();
    for (const [at, flag] of flags.entries()) {
      const session = all[at];
      if (flag === null || !session?.isHeld || session.date > today) continue;
      if (!last || byDay(last.session, session) <= 0) last = { flag, session };
    }
  }
  return last;
}

/** Oldest session first; of one session in the order of the text. */
function inOrder<T>(facts: readonly InSession<T>[]): InSession<T>[] {
  return [...facts].sort((a, b) => (a.session === b.session ? 0 : byDay(a.session, b.session)));
}

function newestWinFirst(a: PersonWin, b: PersonWin): number {
  const order = compared(b.day ?? '', a.day ?? '') || compared(b.note.key, a.note.key);
  return order || b.range.start - a.range.start;
}
