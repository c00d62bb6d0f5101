import type { Configuration } from '../../config/configuration.ts';
import { adjustmentOf } from '../../notes/facts/adjustment.ts';
import { flagOf } from '../../notes/facts/flag.ts';
import { gateOf, requestOf } from '../../notes/facts/preparation.ts';
import type { Day } from '../../notes/note.ts';
import type { ItemEntry } from '../../workspace/items.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { PersonRecord, PersonSummary } from '../../workspace/personSummary.ts';
import type { Brief, BriefItem, BriefItems, BriefSession, Sourced } from './brief.ts';
import { briefMeetings } from './briefMeetings.ts';
import { briefProfile } from './briefProfile.ts';
import { briefEscalations, briefProcesses, briefWins, repeatedIssues } from './briefRecord.ts';
import { openQuestions } from './openQuestions.ts';
import { isOfFrontMatter, placeOfSession, sourced, wordsAt } from './places.ts';
import { preparedQuestions } from './preparedQuestions.ts';
import { topicOfWeek } from './topicRotation.ts';

/** How many of the last topics are told. */
const LAST_TOPICS = 3;

export interface BriefInput {
  readonly summary: PersonSummary;
  readonly configuration: Configuration;
  readonly today: Day;
  /** The day of the meeting; null for the next one. */
  readonly date: Day | null;
}

/** What to know before the next 1-on-1 with a person. */
export function briefOf({ summary, configuration, today, date: wanted }: BriefInput): Brief {
  const record = summary.record();
  const meetings = briefMeetings(summary, record.sessions, today, wanted);
  const { date, planned, earlier } = meetings;
  const [last = null] = earlier;
  const [flagged] = firstTold(earlier, 1, (dated) => {
    const flag = sourced(flagOf(dated.indexed.note, dated.session), dated);
    return flag && { ...flag, date: dated.date, dated };
  });
  const topic = planned && sourced(wordsAt(planned, 'topic'), planned);
  const turn = topicOfWeek(date, configuration.topics);
  return {
    person: summary.name,
    handle: summary.handle,
    today,
    date,
    planned: planned && placeOfSession(planned),
    last: last && briefSession(last),
    flag: flagged ? { value: flagged.value, place: flagged.place, date: flagged.date } : null,
    adjustment: lastAdjustment(earlier, flagged?.dated ?? last),
    items: briefItems(record),
    topic: topic
      ? { words: topic.value, place: topic.place }
      : turn === null
        ? null
        : { words: turn, place: null },
    lastTopics: firstTold(earlier, LAST_TOPICS, (dated) => {
      const said = sourced(wordsAt(dated, 'topic'), dated);
      return said && { ...said, date: dated.date };
    }),
    request: requestIn(planned) ?? requestIn(last),
    gate: planned && isOfFrontMatter(planned) ? sourced(gateOf(planned.indexed.note), planned) : null,
    questions: [...preparedQuestions(planned), ...openQuestions(meetings, configuration)],
    repeatedIssues: repeatedIssues(record),
    processChanges: briefProcesses(record),
    escalations: briefEscalations(record),
    wins: briefWins(record, today),
    profile: briefProfile(record),
  };
}

/** What the first meetings that tell something tell, so many at most. The notes of the others are not looked at. */
function firstTold<T>(
  meetings: readonly DatedSession[],
  most: number,
  told: (dated: DatedSession) => T | null,
): T[] {
  const found: T[] = [];
  for (const dated of meetings) {
    if (found.length === most) break;
    const one = told(dated);
    if (one !== null) found.push(one);
  }
  return found;
}

function briefSession(dated: DatedSession): BriefSession {
  return {
    date: dated.date,
    flag: sourced(flagOf(dated.indexed.note, dated.session), dated),
    topic: sourced(wordsAt(dated, 'topic'), dated),
    place: placeOfSession(dated),
  };
}

function requestIn(dated: DatedSession | null): Sourced<string> | null {
  return dated && sourced(requestOf(dated.indexed.note, dated.session), dated);
}

/** The newest adjustment that is no older than the last flag: what was agreed before it has been looked at since. */
function lastAdjustment(
  earlier: readonly DatedSession[],
  oldest: DatedSession | null,
): Sourced<string> | null {
  for (const dated of earlier) {
    const adjustment = adjustmentOf(dated.indexed.note, dated.session);
    if (adjustment) return sourced({ value: adjustment.words, range: adjustment.range }, dated);
    if (dated === oldest) return null;
  }
  return null;
}

function briefItems({ items, histories }: PersonRecord): BriefItems {
  const entryOf = (entry: ItemEntry): BriefItem => {
    const { item, owner, due, overdueDays, noteDate, line, note } = entry;
    const history = histories.get(entry.key);
    return {
      text: item.text,
      owner,
      due,
      invalidDue: item.invalidDue,
      overdueDays,
      raised: history?.raised ?? item.raised ?? noteDate,
      carried: history?.carried ?? 0,
      place: { key: note.key, path: note.path, line },
    };
  };
  const isTheirs = ({ owner, person }: ItemEntry): boolean => owner !== null && owner === person;
  const others = items.filter(({ ownerIsSelf }) => !ownerIsSelf);
  return {
    them: others.filter(isTheirs).map(entryOf),
    self: items.filter(({ ownerIsSelf }) => ownerIsSelf).map(entryOf),
    other: others.filter((entry) => !isTheirs(entry)).map(entryOf),
  };
}
