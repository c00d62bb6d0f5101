import assert from 'node:assert/strict';
import type { PersonSummary } from '../../src/workspace/personSummary.ts';
import type { Report } from '../../src/writing/report/report.ts';
import { plus } from './calendar.ts';
import { dependencyOf, itemsOf, reportOf, rowOf } from './count.ts';
import { Desk } from './desk.ts';
import { FIRST_DAY, LAST_DAY, Year } from './live.ts';
import type { PersonRecord } from './record.ts';
import { configuration, OTHER_FILES } from './team.ts';
import { filesOf } from './write.ts';

const CHECKED_DAYS = new Set(['2025-12-31', '2026-03-31', '2026-07-03', '2026-09-30', LAST_DAY]);

describe('a full year of a team of eight', () => {
  for (const [seed, hasCadence] of [
    [1, true],
    [2, false],
    [3, true],
  ] as const) {
    it(`is counted as it was lived, with seed ${seed}`, function () {
      this.timeout(120_000);
      liveThrough(seed, hasCadence);
    });
  }
});

/** Lives the year. On some days the summaries are asked for in the morning, hear of what changes, and are held against the record in the evening, as is the command line. */
function liveThrough(seed: number, hasCadence: boolean): void {
  const year = new Year(seed);
  const desk = new Desk(configuration(hasCadence));
  desk.write(new Map(Object.entries(OTHER_FILES)));
  for (let day = FIRST_DAY; day <= LAST_DAY; day = plus(day, 1)) {
    const isChecked = CHECKED_DAYS.has(day);
    if (isChecked) {
      for (const person of year.people) desk.write(filesOf(person, day));
      assert.equal(desk.summariesOn(day).length, year.people.length);
    }
    const changed = year.live(day);
    if (!isChecked) continue;
    for (const person of changed) desk.write(filesOf(person, day));
    check(year, desk, day, hasCadence);
  }
}

function check(year: Year, desk: Desk, day: string, hasCadence: boolean): void {
  const people = [...year.people].sort((a, b) => (a.member.name < b.member.name ? -1 : 1));
  const rows = people.map((person) => rowOf(person, day, hasCadence));
  const summaries = desk.summariesOn(day);
  assert.deepEqual(summaries.map(shown), rows, day);
  assert.deepEqual(
    summaries.map(({ dependency }) => dependency),
    people.map((person) => dependencyOf(person, day)),
    day,
  );
  assert.deepEqual(summaries.map(itemsShown), people.map(itemsOf), day);
  const since = plus(day, -100);
  assert.deepEqual(
    summaries.map((summary, at) => reportShown(desk.reportOn(summary, since, day), people[at])),
    people.map((person) => reportOf(person, since, day)),
    day,
  );
  assert.deepEqual(desk.printedOn(day), { version: 1, people: rows }, day);
}

function shown(person: PersonSummary): object {
  const { name, handle, last, nextDue, daysLate, flag, loops, open, overdue, selfShare } = person;
  return {
    name,
    handle,
    lastSession: last?.date ?? null,
    nextDue,
    daysLate,
    flag: flag?.flag ?? null,
    loops,
    open,
    overdue,
    selfShare,
    repeatedIssues: person.counts.repeatedIssues,
    processChanges: person.counts.processChanges,
  };
}

function reportShown(report: Report, person: PersonRecord | undefined): object {
  const isDated = person?.member.habits.items !== 'table';
  return {
    sessions: report.sessions.map(({ date, outcome, flag }) => [date, outcome, flag]),
    flags: report.flags.map(({ date, flag, adjustment }) => [date, flag, adjustment !== null]),
    delivered: isDated
      ? report.delivered
          .map(({ text, raised, closed, carried, dueMoves }) => [text, raised, closed, carried, dueMoves])
          .sort()
      : null,
    overdue: report.missed
      .filter(({ outcome }) => outcome === 'overdue')
      .map(({ text, due, daysLate }) => [text, due, daysLate])
      .sort(),
    processChanges: report.processChanges.map(({ date }) => date),
  };
}

function itemsShown(person: PersonSummary): object {
  const { items, histories } = person.record();
  return Object.fromEntries(
    items.map(({ key, item, noteDate }) => {
      const history = histories.get(key);
      return [
        item.text,
        [history?.raised ?? item.raised ?? noteDate, history?.carried ?? 0, history?.dueMoves ?? 0],
      ];
    }),
  );
}
