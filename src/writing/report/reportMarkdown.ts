import { inEnglish, type Phrase, phrase } from '../../notes/phrase.ts';
import type {
  Report,
  ReportedDecision,
  ReportedFlag,
  ReportedProcessChange,
  ReportedResult,
  ReportedSession,
  Source,
} from './report.ts';

/** Words of a note as they may stand in the report: on one line. `printable` takes out what a terminal would obey. */
export type Printable = (words: string) => string;

/** A report as a markdown document, each statement with its source. Ends with a line feed. */
export function reportMarkdown(report: Report, printable: Printable): string {
  const { person, since, until } = report;
  const measured = report.readings.map(({ measure }) => measure).find((measure) => measure !== null);
  const blocks = [
    [`# ${printable(person)}, ${since} to ${until}`],
    section('1-on-1s', summaryOf(report.sessions), report.sessions, sessionLine),
    section('Decisions', null, report.decisions, decisionLine),
    section('Results delivered', null, report.delivered, resultLine),
    section('Results missed', null, report.missed, resultLine),
    section('Flags and adjustments', null, report.flags, flagLine),
    section('Process changes', null, report.processChanges, processLine),
    section('Wins', null, report.wins, ({ date, words }) => `${date}: ${words}`),
    section(
      'Readings',
      measured == null ? null : `Measure: ${measured}.`,
      report.readings,
      ({ date, value }) => `${date}: ${value}`,
    ),
  ];
  return `${blocks.map((lines) => lines.map(printable).join('\n')).join('\n\n')}\n`;
}

function section<T extends { readonly source: Source }>(
  title: string,
  about: string | null,
  entries: readonly T[],
  lineOf: (entry: T) => string,
): string[] {
  const lines = entries.map((entry) => `- ${lineOf(entry)} (\`${entry.source.path}:${entry.source.line}\`)`);
  return [
    `## ${title}`,
    '',
    ...(about === null ? [] : [about, '']),
    ...(lines.length > 0 ? lines : ['None.']),
  ];
}

function summaryOf(sessions: readonly ReportedSession[]): string {
  const count = (outcome: ReportedSession['outcome']): number =>
    sessions.filter((session) => session.outcome === outcome).length;
  const said: Phrase = phrase('{held} held, {skipped} skipped, {unprepared} ended unprepared.', {
    held: count('held'),
    skipped: count('skipped'),
    unprepared: count('unprepared'),
  });
  return inEnglish(said);
}

const OUTCOME_WORDS: Readonly<Record<ReportedSession['outcome'], string>> = {
  held: 'held',
  skipped: 'skipped',
  unprepared: 'ended unprepared',
};

function sessionLine({ date, outcome, topic, flag }: ReportedSession): string {
  const parts = [OUTCOME_WORDS[outcome], topic, flag === null ? null : `${flag} flag`];
  return `${date}: ${parts.filter((part) => part !== null).join(', ')}`;
}

function decisionLine({ date, intent, criteria, evaluation }: ReportedDecision): string {
  return said(date, [
    ['Intent', intent],
    ['Criteria', criteria],
    ['Evaluation', evaluation],
  ]);
}

function resultLine(result: ReportedResult): string {
  const { text, outcome, due, closed, daysLate, carried, dueMoves, expectation, expectedResult } = result;
  const lateness = daysLate === 0 ? null : `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late`;
  const facts = [
    outcome === 'overdue' ? 'still open' : `${outcome} ${closed ?? ''}`.trim(),
    due === null ? null : `due ${due}`,
    lateness,
    carried === 0 ? null : `carried over ${carried === 1 ? 'once' : `${carried} times`}`,
    dueMoves === 0 ? null : `due date moved ${dueMoves === 1 ? 'once' : `${dueMoves} times`}`,
  ].filter((fact) => fact !== null);
  return said(`${text === '' ? 'Action item without words' : text} (${facts.join(', ')})`, [
    ['Expectation', expectation],
    ['Expected result', expectedResult],
  ]);
}

function flagLine({ date, flag, adjustment }: ReportedFlag): string {
  if (adjustment === null) return flag === 'red' ? `${date}: red, no adjustment named` : `${date}: green`;
  return `${date}: ${flag}. Adjustment: ${adjustment.words}`;
}

function processLine({ date, gotHere, shouldBe, prevents }: ReportedProcessChange): string {
  return said(date, [
    ['From now on', shouldBe],
    ['Until then', gotHere],
    ['Should prevent', prevents],
  ]);
}

/** A lead, and behind it what is said, each with its label. */
function said(lead: string, parts: readonly (readonly [label: string, words: string | null])[]): string {
  const words = parts.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${withStop(value)}`]));
  return words.length === 0 ? lead : `${lead}: ${words.join(' ')}`;
}

function withStop(words: string): string {
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
