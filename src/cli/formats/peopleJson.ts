import type { PersonSummary } from '../../workspace/personSummary.ts';
import { jsonDocument } from './itemsJson.ts';

/** The people as JSON, one on each line. Keys in this order; absent values are null. */
export function peopleJson(people: readonly PersonSummary[]): string {
  return jsonDocument('people', people.map(row));
}

function row(person: PersonSummary): object {
  const { name, handle, last, nextDue, daysLate, flag, loops, open, overdue, selfShare } = person;
  return {
    name,
    handle,
    lastSession: last?.date ?? null,
    nextDue,
    daysLate,
    flag: flag?.flag ?? null,
    loops: {
      year: loops.year,
      done: loops.done,
      skipped: loops.skipped,
      unprepared: loops.unprepared,
      aim: loops.aim,
    },
    open: { self: open.self, them: open.them, other: open.other },
    overdue: { self: overdue.self, them: overdue.them, other: overdue.other },
    selfShare,
    repeatedIssues: person.counts.repeatedIssues,
    processChanges: person.counts.processChanges,
  };
}
