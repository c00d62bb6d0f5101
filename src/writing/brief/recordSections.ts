import { phrase } from '../../notes/phrase.ts';
import type { Brief, BriefEscalation, BriefIssue, BriefProcess, BriefProfile } from './brief.ts';
import type { BriefPen, BriefSection } from './briefPen.ts';
import { plainWords } from './safeWords.ts';

/** What to ask, to check on and to credit. */
export function recordSections(brief: Brief, pen: BriefPen): readonly BriefSection[] {
  const { questions, repeatedIssues, processChanges, escalations, wins, profile } = brief;
  const { say, link, linked } = pen;
  return [
    {
      title: phrase('Questions to ask'),
      rows: questions.map(({ section, prompt, place }) =>
        say(
          phrase('{section}: {question}', { section: plainWords(section), question: linked(prompt, place) }),
        ),
      ),
    },
    { title: phrase('Repeated issues'), rows: repeatedIssues.map((issue) => issueRow(issue, pen)) },
    {
      title: phrase('Process changes to check on'),
      rows: processChanges.map((change) => processRow(change, pen)),
    },
    { title: phrase('Not resolved yet'), rows: escalations.map((issue) => escalationRow(issue, pen)) },
    {
      title: phrase('To their credit'),
      rows: wins.map(({ day, words, place }) =>
        [link(words, place), ...(day === null ? [] : [day])].join(', '),
      ),
    },
    { title: phrase('Their own way'), rows: profile ? profileRows(profile, pen) : [] },
  ];
}

function issueRow({ title, times, last, isResolved, place }: BriefIssue, { say, link }: BriefPen): string {
  const parts = { issue: link(title, place), times, day: last };
  return say(
    isResolved
      ? phrase('{issue}: {times} times, last on {day}', parts)
      : phrase('{issue}: {times} times, last on {day}, not resolved', parts),
  );
}

function processRow({ date, gotHere, shouldBe, prevents }: BriefProcess, { say, link }: BriefPen): string {
  const change = link(shouldBe.value, shouldBe.place);
  const parts = [
    gotHere === null
      ? phrase('{change}, since {day}', { change, day: date })
      : phrase('{change}, since {day}, instead of {before}', {
          change,
          day: date,
          before: link(gotHere.value, gotHere.place),
        }),
    ...(prevents === null
      ? []
      : [phrase('should prevent: {issue}', { issue: link(prevents.value, prevents.place) })]),
  ];
  return parts.map(say).join(' – ');
}

function escalationRow(issue: BriefEscalation, { say, link }: BriefPen): string {
  const words = [
    ...(issue.isUrgent ? [say(phrase('urgent'))] : []),
    ...(issue.isImportant ? [say(phrase('important'))] : []),
    issue.date,
  ];
  return `${link(issue.issue, issue.place)} – ${words.join(', ')}`;
}

function profileRows(
  { guidelines, approach, measure, reading }: BriefProfile,
  { say, link }: BriefPen,
): string[] {
  const last =
    reading &&
    (reading.day === null
      ? link(reading.value, reading.place)
      : say(phrase('{value} on {day}', { value: link(reading.value, reading.place), day: reading.day })));
  const judged = [measure && link(measure.value, measure.place), last].filter((part) => part !== null);
  return [
    ...(guidelines
      ? [say(phrase('Guidelines: {words}', { words: link(guidelines.value, guidelines.place) }))]
      : []),
    ...(approach ? [say(phrase('Approach: {words}', { words: link(approach.value, approach.place) }))] : []),
    ...(judged.length > 0 ? [say(phrase('Measured by: {words}', { words: judged.join(', ') }))] : []),
  ];
}
