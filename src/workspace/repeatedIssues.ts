import { findDay } from '../notes/days.ts';
import { normalizeTitle } from '../notes/titles.ts';
import { leadsTo, linkIn, type NoteLink } from './linkedNote.ts';
import type { InSession } from './meetings.ts';

interface Said {
  readonly value: string;
}

/** An escalation, as far as it tells whether it came up before, and who settled it. */
export interface SaidIssue {
  readonly issue: Said;
  /** As written. */
  readonly resolvedBy: Said | null;
  /** The issue that it repeats, as written: its words, or a link to it. */
  readonly repeats: Said | null;
}

/** An issue that came back: by an explicit `Repeats:` link, or by an equal normalized title. */
export interface Repeated<F> {
  /** The issue's words, as first written. */
  readonly title: string;
  /** Oldest first; at least two. */
  readonly escalations: readonly InSession<F>[];
}

type Issue = InSession<SaidIssue>;

/**
 * Issues that came back, in the order of their first time. Two are one issue where their words are equal but for case, emoji, numbering,
 * punctuation and spaces, or where one says that it repeats the other: by those words, or by a link to its note. Nothing is guessed.
 * @param issues those of one person, oldest first
 */
export function repeatedIssuesOf<F extends SaidIssue>(
  issues: readonly InSession<F>[],
): readonly Repeated<F>[] {
  const groups = new Map(issues.map((issue) => [issue, [issue]]));
  const join = (a: InSession<F>, b: InSession<F>): void => {
    const [first, second] = [groups.get(a) ?? [], groups.get(b) ?? []];
    if (first === second) return;
    const joined = [...first, ...second];
    for (const member of joined) groups.set(member, joined);
  };
  const byTitle = new Map<string, InSession<F>>();
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
function repeatedBy<I extends Issue>(
  issue: I,
  issues: readonly I[],
  byTitle: ReadonlyMap<string, I>,
): I | null {
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
function narrowed<I extends Issue>(
  linked: readonly I[],
  { heading, words }: NoteLink,
  written: string,
): readonly I[] {
  if (linked.length < 2) return linked;
  const reading = findDay(heading)?.reading;
  const day = reading?.kind === 'day' ? reading.day : null;
  const ofDay = day === null ? linked : linked.filter(({ session }) => session.date === day);
  if (ofDay.length < 2) return ofDay;
  const names = [words, written.replace(/\[\[?[^\]]*\]\]?(?:\([^)]*\))?/u, ''), heading].map(issueKey);
  return ofDay.filter(({ fact }) => names.includes(issueKey(fact.issue.value)));
}
