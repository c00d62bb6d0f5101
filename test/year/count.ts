import { plus, until } from './calendar.ts';
import type { EscalationRecord, ItemRecord, MeetingRecord, Party, PersonRecord } from './record.ts';

const WINDOW_DAYS = 56;

/** How many of each party. */
export type Parties = Readonly<Record<Party, number>>;

/** What `people --json` must say of one person. */
export function rowOf(record: PersonRecord, today: string, hasTeamCadence: boolean): object {
  const { member, meetings, items } = record;
  const held = meetings.filter(({ day, outcome }) => outcome === 'held' && day <= today);
  const nextDue = nextDueOf(record, today, hasTeamCadence);
  const inYear = (outcome: MeetingRecord['outcome']): number =>
    meetings.filter((meeting) => meeting.outcome === outcome && meeting.day.slice(0, 4) === today.slice(0, 4))
      .length;
  const open = items.filter(isOpen);
  const overdue = open.filter(({ due }) => due !== null && due < today);
  const mine = open.filter(({ owner }) => owner === 'self').length;
  return {
    name: member.name,
    handle: member.handle,
    lastSession: held.at(-1)?.day ?? null,
    nextDue,
    daysLate: nextDue !== null && nextDue < today ? until(nextDue, today) : 0,
    flag: held.filter(({ flag }) => flag !== null).at(-1)?.flag ?? null,
    loops: {
      year: Number(today.slice(0, 4)),
      done: inYear('held'),
      skipped: inYear('skipped'),
      unprepared: inYear('unprepared'),
      aim: member.aim,
    },
    open: partiesOf(open),
    overdue: partiesOf(overdue),
    selfShare: open.length === 0 ? null : mine / open.length,
    repeatedIssues: [...issueSizes(record).values()].filter((size) => size > 1).length,
    processChanges: meetings.flatMap(({ processes }) => processes).filter(Boolean).length,
  };
}

/** What the summary must say beyond the JSON. */
export function dependencyOf({ meetings, items }: PersonRecord, today: string): object {
  const begin = plus(today, -WINDOW_DAYS);
  const windows = { now: [begin, today], before: [plus(begin, -WINDOW_DAYS), begin] } as const;
  const inWindow = (day: string, [from, to]: readonly [string, string]): boolean => day > from && day <= to;
  const owned = (window: readonly [string, string]): number | null => {
    const raised = items.filter((item) => inWindow(item.raised, window));
    return raised.length === 0 ? null : raised.filter(({ owner }) => owner === 'self').length / raised.length;
  };
  const resolved = (window: readonly [string, string]): number | null => {
    const issues = issuesIn(meetings.filter(({ day }) => inWindow(day, window)));
    const settled = issues.filter(({ resolver }) => resolver !== null);
    return settled.length === 0
      ? null
      : settled.filter(({ resolver }) => resolver === 'them').length / settled.length;
  };
  const current = issuesIn(meetings.filter(({ day }) => inWindow(day, windows.now)));
  const seen = new Set<number>();
  const again = new Set<EscalationRecord>();
  for (const escalation of issuesIn(meetings)) {
    if (seen.has(escalation.issue)) again.add(escalation);
    seen.add(escalation.issue);
  }
  return {
    weeks: 8,
    ownedBySelf: { now: owned(windows.now), before: owned(windows.before) },
    resolvedByThem: { now: resolved(windows.now), before: resolved(windows.before) },
    repeated: { now: current.filter((issue) => again.has(issue)).length, of: current.length },
  };
}

/** Of each open item by its words: when it was raised, how often carried, how often its date moved. */
export function itemsOf({ items }: PersonRecord): Record<string, readonly [string, number, number]> {
  return Object.fromEntries(
    items
      .filter(isOpen)
      .map(({ words, raised, carried, dueMoves }) => [words, [raised, carried, dueMoves]] as const),
  );
}

/** What a report of some days must say of meetings and of the person's own items. Where items are rows, the day on which one was done is not written. */
export function reportOf({ member, meetings, items }: PersonRecord, since: string, today: string): object {
  const isIn = (day: string | null): boolean => day !== null && day >= since && day <= today;
  const theirs = items.filter(({ owner }) => owner === 'them');
  const isDated = member.habits.items !== 'table';
  const settled = meetings.filter(({ day, outcome }) => isIn(day) && outcome !== 'planned');
  return {
    sessions: settled.map(({ day, outcome, flag }) => [day, outcome, flag]),
    flags: settled.flatMap(({ day, flag }) => (flag === null ? [] : [[day, flag, flag === 'red']])),
    delivered: isDated
      ? theirs
          .filter(({ state, closed }) => state === 'done' && isIn(closed))
          .map(({ words, raised, closed, carried, dueMoves }) => [words, raised, closed, carried, dueMoves])
          .sort()
      : null,
    overdue: theirs
      .filter((item) => isOpen(item) && item.due !== null && item.due < today)
      .map(({ words, due }) => [words, due, until(due ?? today, today)])
      .sort(),
    processChanges: settled.flatMap(({ day, processes }) => processes.filter(Boolean).map(() => day)),
  };
}

/** How often each issue came up. */
function issueSizes({ meetings }: PersonRecord): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { issue } of issuesIn(meetings)) sizes.set(issue, (sizes.get(issue) ?? 0) + 1);
  return sizes;
}

function issuesIn(meetings: readonly MeetingRecord[]): EscalationRecord[] {
  return meetings.flatMap(({ escalations }) => escalations);
}

function partiesOf(items: readonly ItemRecord[]): Parties {
  const count = (party: Party): number => items.filter(({ owner }) => owner === party).length;
  return { self: count('self'), them: count('them'), other: count('other') };
}

function isOpen({ state }: ItemRecord): boolean {
  return state === 'open' || state === 'inProgress';
}

/** A plan ahead of all that is settled, else the day that was agreed on, else the rhythm; past the days that are called off beforehand. */
function nextDueOf(
  { member, meetings }: PersonRecord,
  today: string,
  hasTeamCadence: boolean,
): string | null {
  const past = meetings.filter(({ day, outcome }) => day <= today && outcome !== 'planned');
  const settled = past.at(-1)?.day;
  const plan = meetings.find(({ day, outcome }) => outcome === 'planned' && (!settled || day > settled));
  if (plan) return plan.day;
  if (!settled) return null;
  const held = past.filter(({ outcome }) => outcome === 'held');
  const agreed = held.at(-1)?.next ?? '';
  const every = hasTeamCadence || member.hasOwnCadence ? member.every : usualGap(held.map(({ day }) => day));
  let from = settled;
  for (;;) {
    const due = agreed > from ? agreed : every === null ? null : plus(from, every);
    const off = meetings.find(
      ({ day, outcome }) => day > from && day > today && outcome === 'skipped' && due !== null && day <= due,
    );
    if (!off) return due;
    from = off.day;
  }
}

/** The median gap of the last six meetings; of two in the middle the shorter. */
function usualGap(days: readonly string[]): number | null {
  const last = days.slice(-6);
  const gaps = last.slice(1).map((day, at) => until(last[at] ?? day, day));
  gaps.sort((a, b) => a - b);
  return gaps.length === 0 ? null : (gaps[Math.floor((gaps.length - 1) / 2)] ?? null);
}
