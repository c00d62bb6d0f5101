import type { Escalation } from '../notes/facts/escalations.ts';
import type { ProcessChange } from '../notes/facts/processChange.ts';
import type { Reading } from '../notes/facts/profile.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { dotted, listed, withoutStop } from './joinedWords.ts';
import type { InSession } from './meetings.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { LeafRow } from './peopleRow.ts';
import type { PersonRecord, PersonWin } from './personSummary.ts';

/** What a process should be from now on, and what that should prevent. */
export function changeRow({ session, fact }: InSession<ProcessChange>): LeafRow {
  const { shouldBe, gotHere, prevents, range } = fact;
  const change = withoutStop(shouldBe?.value ?? '');
  const since = phrase('from the 1-on-1 of {day}', { day: session.date });
  const what =
    prevents === null ? [] : [phrase('should prevent: {issue}', { issue: withoutStop(prevents.value) })];
  return {
    kind: 'leaf',
    id: `change:${session.indexed.key}#${range.start}`,
    label: verbatim(change),
    description: dotted([...what, verbatim(session.date)]),
    spoken: listed([verbatim(change), ...what, since]) ?? since,
    tooltip: () => [
      phrase('What it should be: {words}', { words: change }),
      ...(gotHere === null ? [] : [phrase('How we got here: {words}', { words: gotHere.value })]),
      ...(prevents === null ? [] : [phrase('Should prevent: {issue}', { issue: prevents.value })]),
      placeOf(session.date, session.indexed),
    ],
    icon: null,
    source: { note: session.indexed, range: shouldBe?.range ?? range },
  };
}

/** An issue that was brought up: whether it came back, how grave it was, and who settled it. */
export function escalationRow(
  escalation: InSession<Escalation>,
  { repeatedIssues }: Pick<PersonRecord, 'repeatedIssues'>,
): LeafRow {
  const { session, fact } = escalation;
  const { issue, tried, resolvedBy, isInTheirControl, range } = fact;
  const parts = [
    ...timesOf(fact, repeatedIssues),
    ...gravityOf(fact),
    resolvedBy === null
      ? phrase('not resolved yet')
      : phrase('resolved by {name}', { name: resolvedBy.value }),
  ];
  const since = phrase('from the 1-on-1 of {day}', { day: session.date });
  return {
    kind: 'leaf',
    id: `escalation:${session.indexed.key}#${range.start}`,
    label: verbatim(issue.value),
    description: dotted([...parts, verbatim(session.date)]),
    spoken: listed([verbatim(issue.value), ...parts, since]) ?? since,
    tooltip: () => [
      verbatim(issue.value),
      dotted(parts) ?? since,
      ...(isInTheirControl === null
        ? []
        : [isInTheirControl ? phrase('In their control') : phrase('Out of their control')]),
      ...(tried === null ? [] : [phrase('Tried: {words}', { words: tried })]),
      placeOf(session.date, session.indexed),
    ],
    icon: null,
    source: { note: session.indexed, range: issue.range },
  };
}

/** One reading of the measure: `91 %`, and its day. */
export function readingRow(
  { day, value, range }: Reading,
  measure: string | null,
  note: IndexedNote,
): LeafRow {
  const when = day === null ? [] : [verbatim(day)];
  const what = measure === null ? verbatim(value) : phrase('{measure}: {value}', { measure, value });
  return {
    kind: 'leaf',
    // All readings of a front matter stand at one place.
    id: `reading:${note.key}#${range.start}#${day ?? ''}#${value}`,
    label: verbatim(value),
    description: dotted(when),
    spoken: listed([what, ...when]) ?? what,
    tooltip: () => [listed([what, ...when]) ?? what, verbatim(note.path)],
    icon: null,
    source: { note, range },
  };
}

/** A success of theirs. */
export function winRow({ day, words, note, range }: PersonWin): LeafRow {
  const when = day === null ? [] : [verbatim(day)];
  return {
    kind: 'leaf',
    id: `win:${note.key}#${range.start}#${words}`,
    label: verbatim(words),
    description: dotted(when),
    spoken: listed([verbatim(words), ...when]) ?? verbatim(words),
    tooltip: () => [verbatim(words), ...when, verbatim(note.path)],
    icon: null,
    source: { note, range },
  };
}

function timesOf(fact: Escalation, repeatedIssues: PersonRecord['repeatedIssues']): Phrase[] {
  for (const { escalations } of repeatedIssues) {
    const at = escalations.findIndex((one) => one.fact === fact);
    if (at === 0) return [phrase('came back later')];
    if (at > 0) return [phrase('came back ({nth} of {times})', { nth: at + 1, times: escalations.length })];
  }
  return [];
}

function gravityOf({ isUrgent, isImportant }: Escalation): Phrase[] {
  return [
    ...(isUrgent === null ? [] : [isUrgent ? phrase('urgent') : phrase('not urgent')]),
    ...(isImportant === null ? [] : [isImportant ? phrase('important') : phrase('not important')]),
  ];
}

function placeOf(day: string, { path }: IndexedNote): Phrase {
  return phrase('1-on-1 of {day}, {path}', { day, path });
}
