import { findDay } from '../notes/days.ts';
import type { Escalation } from '../notes/facts/escalations.ts';
import { normalizeTitle } from '../notes/titles.ts';
import { leadsTo, linkIn, type NoteLink } from './linkedNote.ts';
import type { InSession, RepeatedIssue } from './personSummary.ts';

type Issue = InSession<Escalation>;

/**
 * Issues that came back, in the order of their first time. Two are one issue where their words are equal but for case, emoji, numbering,
 * punctuation and spaces, or where one says that it repeats the other: by those words, or by a link to its note. Nothing is guessed.
 * @param issues those of one person, oldest first
 */
export function repeatedIssuesOf(issues: readonly Issue[]): readonly RepeatedIssue[] {
  const groups = new Map<Issue, Issue[]>(issues.map((issue) => [issue, [issue]]));
  const join = (a: Issue, b: Issue): void => {
    const [first, second] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (first === second) return;
    const joined = [...first, ...second];
    for (const member of joined) groups.set(member, joined);
  };
  const byTitle = new Map<string, Issue>();
  for (const issue of issues) {
    const title = issueKey(issue.fact.issue.value);
    const same = byTitle.get(title);
    if (same && title !== '') join(same, issue);
    else byTitle.set(title, issue);
  }
  for (const issue of issues) {
    const meant = repeatedBy(issue, issues, byTitle);
    if (meant) join(meant, issue);
  }
  return [...new Set(groups.values())]
    .filter((members) => members.length > 1)
    .map((members) => issues.filter((issue) => members.includes(issue)))
    .map((members) => ({ title: members[0]?.fact.issue.value ?? '', escalations: members }));
}

/** An issue's words as they are compared. */
export function issueKey(words: string): string {
  return normalizeTitle(words)
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

/** The issue that this one says it repeats; null where it says none, or where it may be one of several. */
function repeatedBy(
  issue: Issue,
  issues: readonly Issue[],
  byTitle: ReadonlyMap<string, Issue>,
): Issue | null {
  const { repeats } = issue.fact;
  if (repeats === null) return null;
  const link = linkIn(repeats.value);
  if (!link) {
    const key = issueKey(repeats.value);
    return key === '' ? null : (byTitle.get(key) ?? null);
  }
  const linked = issues.filter(
    (other) => other !== issue && leadsTo(link, issue.session.indexed.path, other.session.indexed.path),
  );
  const [only, ...more] = narrowed(linked, link, repeats.value);
  return only && more.length === 0 ? only : null;
}

/** Of the issues of the linked note those that the link's heading or words name, where they name some. */
function narrowed(linked: readonly Issue[], { heading, words }: NoteLink, written: string): readonly Issue[] {
  if (linked.length < 2) return linked;
  const reading = findDay(heading)?.reading;
  const day = reading?.kind === 'day' ? reading.day : null;
  const ofDay = day === null ? linked : linked.filter(({ session }) => session.date === day);
  if (ofDay.length < 2) return ofDay;
  const names = [words, written.replace(/\[\[?[^\]]*\]\]?(?:\([^)]*\))?/u, ''), heading].map(issueKey);
  return ofDay.filter(({ fact }) => names.includes(issueKey(fact.issue.value)));
}
