import { daysBetween } from '../../notes/days.ts';
import { winsOf } from '../../notes/facts/wins.ts';
import type { Day } from '../../notes/note.ts';
import type { PersonRecord } from '../../workspace/personSummary.ts';
import type { BriefEscalation, BriefIssue, BriefProcess, BriefWin } from './brief.ts';
import { placeIn, sourced } from './places.ts';

/** A win that is older has been credited, or is forgotten. */
const CREDIT_WITHIN_DAYS = 56;

/** The issues that came back, the last to do so first. */
export function repeatedIssues({ repeatedIssues: repeated }: PersonRecord): readonly BriefIssue[] {
  return repeated
    .flatMap(({ title, escalations }): BriefIssue[] => {
      const newest = escalations.at(-1);
      if (!newest) return [];
      const { session, fact } = newest;
      return [
        {
          title,
          times: escalations.length,
          last: session.date,
          isResolved: fact.resolvedBy !== null,
          place: placeIn(session.indexed, fact.issue.range),
        },
      ];
    })
    .sort((a, b) => (a.last > b.last ? -1 : Number(a.last !== b.last)));
}

/** The processes that were agreed on. */
export function briefProcesses({ processChanges }: PersonRecord): readonly BriefProcess[] {
  return processChanges.flatMap(({ session, fact }): BriefProcess[] => {
    const { gotHere, shouldBe, prevents } = fact;
    if (!shouldBe) return [];
    return [
      {
        date: session.date,
        gotHere: sourced(gotHere, session),
        shouldBe: { value: shouldBe.value, place: placeIn(session.indexed, shouldBe.range) },
        prevents: sourced(prevents, session),
      },
    ];
  });
}

/** The issues that nobody has resolved. */
export function briefEscalations({ escalations }: PersonRecord): readonly BriefEscalation[] {
  return escalations
    .filter(({ fact }) => fact.resolvedBy === null)
    .map(({ session, fact }) => ({
      date: session.date,
      issue: fact.issue.value,
      isUrgent: fact.isUrgent,
      isImportant: fact.isImportant,
      place: placeIn(session.indexed, fact.issue.range),
    }));
}

/** What the person brought about in the last eight weeks, of their notes and their profile. */
export function briefWins({ sessions, profile }: PersonRecord, today: Day): readonly BriefWin[] {
  const ofSessions = sessions.flatMap(({ indexed, session }) =>
    winsOf(indexed.note, session).map((win) => ({ win, indexed })),
  );
  const ofProfile = profile ? profile.profile.wins.map((win) => ({ win, indexed: profile.note })) : [];
  return [...ofSessions, ...ofProfile]
    .filter(
      ({ win: { day } }) => day !== null && day <= today && daysBetween(day, today) <= CREDIT_WITHIN_DAYS,
    )
    .map(({ win: { day, words, range }, indexed }) => ({ day, words, place: placeIn(indexed, range) }))
    .sort((a, b) => ((a.day ?? '') > (b.day ?? '') ? -1 : Number(a.day !== b.day)));
}
