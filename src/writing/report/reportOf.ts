import { adjustmentOf } from '../../notes/facts/adjustment.ts';
import { flagOf } from '../../notes/facts/flag.ts';
import { sectionWords, wordsOf } from '../../notes/facts/records.ts';
import { placeOf } from '../../notes/lines.ts';
import type { Day, TextRange } from '../../notes/note.ts';
import type { ItemHistory } from '../../workspace/itemHistory.ts';
import { byDue, type ItemEntry } from '../../workspace/items.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { IndexedNote } from '../../workspace/noteIndex.ts';
import type { PersonSummary } from '../../workspace/personSummary.ts';
import { isTheirs } from '../../workspace/summarize.ts';
import type { Report, ReportedDecision, ReportedFlag, ReportedSession, Source } from './report.ts';
import { type Period, resultOf } from './results.ts';

/** What a report is made with. */
export interface ReportContext extends Period {
  readonly historyOf: (entry: ItemEntry) => ItemHistory;
  /** The path by which a source is named. */
  readonly pathOf: (note: IndexedNote) => string;
}

/** What the record says of a person in a period that ends today at the latest. */
export function reportOf(person: PersonSummary, context: ReportContext): Report {
  const { since, until, today, historyOf, pathOf } = context;
  const isIn = (day: Day | null): day is Day => day !== null && day >= since && day <= until && day <= today;
  const at = (note: IndexedNote, { start }: TextRange): Source => ({
    path: pathOf(note),
    line: placeOf(note.note.lineStarts, start).line,
  });
  const { processChanges, wins, profile, ...record } = person.record();
  const sessions = record.sessions.filter(({ date }) => isIn(date)).toReversed();
  const held = sessions.filter(({ isHeld }) => isHeld);
  const results = record
    .allItems()
    .filter(isTheirs)
    .toSorted(byDue)
    .flatMap((entry) => resultOf(entry, historyOf(entry), at(entry.note, entry.item.range), context) ?? []);
  return {
    version: 1,
    person: person.name,
    handle: person.handle,
    since,
    until,
    sessions: sessions.flatMap((session) => sessionIn(session, at) ?? []),
    decisions: held.flatMap((session) => decisionIn(session, at) ?? []),
    delivered: results
      .filter(({ outcome }) => outcome === 'done')
      .sort((a, b) => ((a.closed ?? '') < (b.closed ?? '') ? -1 : Number(a.closed !== b.closed))),
    missed: results.filter(({ outcome }) => outcome !== 'done'),
    flags: held.flatMap((session) => flagIn(session, at) ?? []),
    processChanges: processChanges.toReversed().flatMap(({ session, fact }) =>
      isIn(session.date) && fact.shouldBe
        ? [
            {
              date: session.date,
              gotHere: fact.gotHere?.value ?? null,
              shouldBe: fact.shouldBe.value,
              prevents: fact.prevents?.value ?? null,
              source: at(session.indexed, fact.range),
            },
          ]
        : [],
    ),
    wins: wins
      .toReversed()
      .flatMap(({ day, words, note, range }) =>
        isIn(day) ? [{ date: day, words, source: at(note, range) }] : [],
      ),
    readings: (profile?.profile.readings ?? []).flatMap(({ day, value, range }) =>
      isIn(day) && profile
        ? [
            {
              date: day,
              measure: profile.profile.measure,
              value,
              source: at(profile.note, range),
            },
          ]
        : [],
    ),
  };
}

type At = (note: IndexedNote, range: TextRange) => Source;

/** Null of what is still only planned. */
function sessionIn(dated: DatedSession, at: At): ReportedSession | null {
  const { indexed, session, date, isHeld } = dated;
  const outcome = isHeld ? 'held' : dated.offReason;
  if (outcome === null) return null;
  const topic = dated.isNewest ? wordsOf(indexed.note.frontMatter.value.topic) : null;
  const flag = flagOf(indexed.note, session)?.value ?? null;
  return { date, outcome, topic, flag, source: at(indexed, session.heading?.range ?? { start: 0, end: 0 }) };
}

function decisionIn(dated: DatedSession, at: At): ReportedDecision | null {
  const { indexed, session, date } = dated;
  const { value, places } = indexed.note.frontMatter;
  const sections = session.sections.filter(({ isEmpty }) => !isEmpty);
  const said = (name: string): string | null =>
    (dated.isNewest ? joined(value[name]) : null) ??
    (sections
      .filter((section) => section.name === name)
      .map(sectionWords)
      .join('; ') ||
      null);
  const criteria = said('criteria');
  if (criteria === null) return null;
  const inFrontMatter = dated.isNewest && joined(value.criteria) !== null;
  const range = inFrontMatter
    ? places.find(({ pointer }) => pointer === '/criteria')?.value
    : sections.find(({ name }) => name === 'criteria')?.range;
  return {
    date,
    intent: said('intent'),
    criteria,
    evaluation: said('evaluation'),
    source: at(indexed, range ?? session.range),
  };
}

function flagIn({ indexed, session, date }: DatedSession, at: At): ReportedFlag | null {
  const flag = flagOf(indexed.note, session);
  if (!flag) return null;
  const found = adjustmentOf(indexed.note, session);
  const adjustment = found && { words: found.words, resources: found.resources, origins: found.origins };
  return { date, flag: flag.value, adjustment, source: at(indexed, flag.range) };
}

function joined(value: unknown): string | null {
  const words = [value].flat().flatMap((entry) => wordsOf(entry) ?? []);
  return words.length > 0 ? words.join('; ') : null;
}
