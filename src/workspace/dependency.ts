import { addDays } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { InSession } from './meetings.ts';
import type { Dependency, Share } from './personSummary.ts';
import type { Repeated, SaidIssue } from './repeatedIssues.ts';
import type { Resolver } from './resolvedBy.ts';

/** An action item as far as dependency asks. */
export interface RaisedItem {
  readonly raised: Day | null;
  readonly isSelfs: boolean;
}

/** What the dependency of one person is computed from. */
export interface DependencyRecord {
  /** All items of the person, each once, whatever their state. */
  readonly items: readonly RaisedItem[];
  readonly issues: readonly InSession<SaidIssue>[];
  readonly repeated: readonly Repeated<SaidIssue>[];
  readonly resolverOf: (issue: SaidIssue) => Resolver;
}

const DAYS_A_WEEK = 7;

/** Shares of the last `weeks` weeks (at least 1), today included, and of as many before them. */
export function dependencyOf(
  { items, issues, repeated, resolverOf }: DependencyRecord,
  weeks: number,
  today: Day,
): Dependency {
  const begin = addDays(today, -weeks * DAYS_A_WEEK);
  const beginBefore = addDays(begin, -weeks * DAYS_A_WEEK);
  const isNow = (day: Day | null): boolean => day !== null && day > begin && day <= today;
  const isBefore = (day: Day | null): boolean => day !== null && day > beginBefore && day <= begin;
  const shareOf = <T>(
    all: readonly T[],
    dayOf: (one: T) => Day | null,
    isIt: (one: T) => boolean,
  ): Share => ({
    now: share(all.filter((one) => isNow(dayOf(one))).map(isIt)),
    before: share(all.filter((one) => isBefore(dayOf(one))).map(isIt)),
  });
  const resolved = issues.filter(({ fact }) => resolverOf(fact) !== null);
  const again = new Set(repeated.flatMap(({ escalations }) => escalations.slice(1)));
  const ofWindow = issues.filter(({ session }) => isNow(session.date));
  return {
    weeks,
    ownedBySelf: shareOf(
      items,
      ({ raised }) => raised,
      ({ isSelfs }) => isSelfs,
    ),
    resolvedByThem: shareOf(
      resolved,
      ({ session }) => session.date,
      ({ fact }) => resolverOf(fact) === 'them',
    ),
    repeated: { now: ofWindow.filter((issue) => again.has(issue)).length, of: ofWindow.length },
  };
}

function share(answers: readonly boolean[]): number | null {
  return answers.length === 0 ? null : answers.filter(Boolean).length / answers.length;
}
