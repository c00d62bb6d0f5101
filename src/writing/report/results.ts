import { daysBetween } from '../../notes/days.ts';
import type { Day } from '../../notes/note.ts';
import type { ItemHistory } from '../../workspace/itemHistory.ts';
import { type ItemEntry, isOpen } from '../../workspace/items.ts';
import type { ReportedResult, Source } from './report.ts';

/** The days of a report. */
export interface Period {
  readonly since: Day;
  readonly until: Day;
  readonly today: Day;
}

/**
 * What an action item was in a period: done or cancelled in it, or due until its end, before today, and still open. Null where it was
 * none of these.
 * @param history that of the item; `entry` is its current line
 */
export function resultOf(
  entry: ItemEntry,
  { raised, carried, dueMoves }: Pick<ItemHistory, 'raised' | 'carried' | 'dueMoves'>,
  source: Source,
  period: Period,
): ReportedResult | null {
  const { item, due } = entry;
  const outcome = outcomeOf(entry, period);
  if (outcome === null) return null;
  const closed = outcome === 'overdue' ? null : closedOn(entry);
  const { text, expectation, result: expectedResult } = item;
  const end = closed ?? earlier(period.until, period.today);
  const daysLate = due === null || outcome === 'cancelled' ? 0 : Math.max(0, daysBetween(due, end));
  return {
    text,
    outcome,
    raised,
    due,
    closed,
    daysLate,
    carried,
    dueMoves,
    expectation,
    expectedResult,
    source,
  };
}

function outcomeOf(entry: ItemEntry, { since, until, today }: Period): ReportedResult['outcome'] | null {
  const { item, due } = entry;
  if (isOpen(item)) return due !== null && due <= until && due < today ? 'overdue' : null;
  const closed = closedOn(entry);
  if (closed === null || closed < since || closed > until) return null;
  return item.status === 'done' || item.status === 'cancelled' ? item.status : null;
}

/** Where no day is written, it is that of the meeting whose note says so. */
function closedOn({ item, noteDate }: ItemEntry): Day | null {
  return item.done ?? noteDate;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
