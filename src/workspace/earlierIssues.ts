import { escalationsOf } from '../notes/facts/escalations.ts';
import type { Day } from '../notes/note.ts';
import type { DatedSession } from './meetings.ts';
import { issueKey } from './repeatedIssues.ts';

/** An issue that somebody has brought up before, as it was put the last time. */
export interface KnownIssue {
  readonly words: string;
  readonly date: Day;
  /** Of its note, relative to the notes' root, with `/`. */
  readonly path: string;
  /** The session's heading in a running file; null where the note is one session. */
  readonly heading: string | null;
}

/** The issues of a person's sessions, newest first, each once. `sessions` oldest first. */
export function knownIssues(sessions: readonly DatedSession[]): readonly KnownIssue[] {
  const found = new Map<string, KnownIssue>();
  for (const { indexed, session, date } of sessions.toReversed()) {
    for (const { issue } of escalationsOf(session)) {
      const key = issueKey(issue.value);
      if (found.has(key)) continue;
      const heading = session.heading?.value ?? null;
      found.set(key, { words: issue.value, date, path: indexed.path, heading });
    }
  }
  return [...found.values()];
}
