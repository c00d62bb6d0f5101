import { daysBetween } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { dotted, listed } from './joinedWords.ts';
import type { Loops, PersonSummary, Share } from './personSummary.ts';
import { weekdayName } from './wording.ts';

/** Days for which a weekday's name says enough. */
const WEEK = 7;

/** `late 3 d · red flag · I owe 2 · they owe 3 · 12 of 52 loops · 1 repeated issue · mine 40 %, rising`: shortest and gravest first. */
export function personInShort(person: PersonSummary, today: Day): Phrase | null {
  const { counts, flag, open, loops } = person;
  return dotted([
    ...(counts.sessions === 0 ? [phrase('no 1-on-1 yet')] : dueInShort(person, today)),
    ...(flag?.flag === 'red' ? [phrase('red flag')] : []),
    ...(open.self === 0 ? [] : [phrase('I owe {count}', { count: open.self })]),
    ...(open.them === 0 ? [] : [phrase('they owe {count}', { count: open.them })]),
    phrase('{done} of {aim} loops', { done: loops.done, aim: loops.aim }),
    ...(flag?.flag === 'green' ? [phrase('green flag')] : []),
    ...(counts.repeatedIssues === 0 ? [] : [repeatedInWords(counts.repeatedIssues)]),
    ...shareInShort(person),
  ]);
}

/** `Dana Reyes, late by 3 days, red flag last time, 12 of 52 loops, you owe 2, they owe 3, 1 repeated issue`. */
export function personSpoken(person: PersonSummary, today: Day): Phrase {
  const { name, counts, open, loops } = person;
  const parts = [
    verbatim(name),
    ...(counts.sessions === 0 ? [phrase('no 1-on-1 yet')] : dueSpoken(person, today)),
    ...flagSpoken(person),
    phrase('{done} of {aim} loops', { done: loops.done, aim: loops.aim }),
    ...missedInWords(loops),
    ...(open.self === 0 ? [] : [phrase('you owe {count}', { count: open.self })]),
    ...(open.them === 0 ? [] : [phrase('they owe {count}', { count: open.them })]),
    ...(counts.repeatedIssues === 0 ? [] : [repeatedInWords(counts.repeatedIssues)]),
    ...shareSpoken(person),
  ];
  return listed(parts) ?? verbatim(name);
}

/** All that the record says of somebody, a line each. */
export function personTooltip(person: PersonSummary, today: Day): readonly Phrase[] {
  const { name, handle, last, loops } = person;
  return [
    handle === '' ? verbatim(name) : phrase('{name} (@{handle})', { name, handle }),
    dueInFull(person, today),
    ...(last === null ? [] : [phrase('Last 1-on-1 on {day}', { day: last.date })]),
    ...lastFlag(person),
    loopsInWords(loops),
    ...ledgerInWords(person),
    ...trendsInWords(person),
    ...person
      .record()
      .repeatedIssues.map(({ title, escalations }) =>
        phrase('Came up {times} times: {issue}', { times: escalations.length, issue: title }),
      ),
  ];
}

/** The flag of the last meeting; of an earlier one with its day. */
function flagSpoken(person: PersonSummary): Phrase[] {
  const { flag, last } = person;
  if (flag === null || flag.session.date !== last?.date) return lastFlag(person);
  return [flag.flag === 'red' ? phrase('red flag last time') : phrase('green flag last time')];
}

function lastFlag({ flag }: PersonSummary): Phrase[] {
  if (flag === null) return [];
  const { date: day } = flag.session;
  return [
    flag.flag === 'red'
      ? phrase('Last flag: red, on {day}', { day })
      : phrase('Last flag: green, on {day}', { day }),
  ];
}

/** `12 of 52 loops in 2026 · 2 skipped · 1 ended as unprepared`. */
export function loopsInWords(loops: Loops): Phrase {
  const { year, done, aim } = loops;
  const held = phrase('{done} of {aim} loops in {year}', { done, aim, year: String(year) });
  return dotted([held, ...missedInWords(loops)]) ?? held;
}

/** Meetings that were no loops, each sort apart. */
function missedInWords({ skipped, unprepared }: Loops): Phrase[] {
  return [
    ...(skipped === 0 ? [] : [phrase('{count} skipped', { count: skipped })]),
    ...(unprepared === 0 ? [] : [phrase('{count} ended as unprepared', { count: unprepared })]),
  ];
}

/** A share as whole percents, `40 %`; a space that does not break stands before the sign. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** A narrow side bar cuts it off behind a name: what counts stands first. */
function dueInShort({ nextDue, daysLate }: PersonSummary, today: Day): Phrase[] {
  if (nextDue === null) return [];
  if (daysLate > 0) return [phrase('late {days} d', { days: daysLate })];
  if (nextDue === today) return [phrase('today')];
  const days = daysBetween(today, nextDue);
  if (days === 1) return [phrase('tomorrow')];
  return [days < WEEK ? weekdayName(nextDue) : phrase('in {days} d', { days })];
}

function dueSpoken({ nextDue, daysLate }: PersonSummary, today: Day): Phrase[] {
  if (nextDue === null) return [];
  if (daysLate === 1) return [phrase('late by 1 day')];
  if (daysLate > 0) return [phrase('late by {days} days', { days: daysLate })];
  if (nextDue === today) return [phrase('next 1-on-1 today')];
  if (daysBetween(today, nextDue) === 1) return [phrase('next 1-on-1 tomorrow')];
  return [phrase('next 1-on-1 on {weekday}, {day}', { weekday: weekdayName(nextDue), day: nextDue })];
}

function dueInFull(person: PersonSummary, today: Day): Phrase {
  const { nextDue, daysLate, counts } = person;
  if (nextDue === null)
    return counts.sessions === 0
      ? phrase('There is no 1-on-1 yet.')
      : phrase('No rhythm is known: nothing tells when the next 1-on-1 is due.');
  const values = { weekday: weekdayName(nextDue), day: nextDue, days: daysLate };
  if (daysLate === 1) return phrase('Late by 1 day: the 1-on-1 was due on {weekday}, {day}', values);
  if (daysLate > 1) return phrase('Late by {days} days: the 1-on-1 was due on {weekday}, {day}', values);
  return nextDue === today ? phrase('Next 1-on-1 today') : phrase('Next 1-on-1 on {weekday}, {day}', values);
}

function ledgerInWords({ open, overdue }: PersonSummary): Phrase[] {
  const side = (words: Phrase, late: number): Phrase =>
    late === 0 ? words : phrase('{words} ({late} overdue)', { words, late });
  const ledger = dotted([
    ...(open.self === 0 ? [] : [side(phrase('You owe {count}', { count: open.self }), overdue.self)]),
    ...(open.them === 0 ? [] : [side(phrase('They owe {count}', { count: open.them }), overdue.them)]),
    ...(open.other === 0
      ? []
      : [side(phrase('Somebody else or nobody owes {count}', { count: open.other }), overdue.other)]),
  ]);
  return [ledger ?? phrase('Nothing is open')];
}

function trendsInWords({ selfShare, dependency }: PersonSummary): Phrase[] {
  const { weeks, ownedBySelf, resolvedByThem, repeated } = dependency;
  return [
    ...(selfShare === null
      ? []
      : [phrase('Your share of what is open: {share}', { share: percent(selfShare) })]),
    ...trend(ownedBySelf, (now) =>
      phrase('Your share of what was raised in the last {weeks} weeks: {now}', { weeks, now }),
    ),
    ...trend(resolvedByThem, (now) =>
      phrase('Issues of the last {weeks} weeks that they settled themselves: {now}', { weeks, now }),
    ),
    ...(repeated.now === 0
      ? []
      : [
          phrase('{now} of {of} issues of the last {weeks} weeks had come up before', { ...repeated, weeks }),
        ]),
  ];
}

function trend({ now, before }: Share, words: (now: string) => Phrase): Phrase[] {
  if (now === null) return [];
  const said = words(percent(now));
  return [
    before === null
      ? said
      : phrase('{said}, {before} in as many weeks before', { said, before: percent(before) }),
  ];
}

function shareInShort({ selfShare, dependency }: PersonSummary): Phrase[] {
  if (selfShare === null) return [];
  const mine = phrase('mine {share}', { share: percent(selfShare) });
  return [listed([mine, ...direction(dependency.ownedBySelf)]) ?? mine];
}

function shareSpoken({ selfShare, dependency }: PersonSummary): Phrase[] {
  if (selfShare === null) return [];
  return [
    phrase('your share of what is open {share}', { share: percent(selfShare) }),
    ...direction(dependency.ownedBySelf),
  ];
}

/** Whether a share grows: of what was raised in this window, against the window before. */
function direction({ now, before }: Share): Phrase[] {
  if (now === null || before === null) return [];
  if (now === before) return [phrase('steady')];
  return [now > before ? phrase('rising') : phrase('falling')];
}

/** `1 repeated issue`. */
export function repeatedInWords(count: number): Phrase {
  return count === 1 ? phrase('1 repeated issue') : phrase('{count} repeated issues', { count });
}
