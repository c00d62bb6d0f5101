import { newestSession } from '../notes/newestSession.ts';
import type { Day, Note } from '../notes/note.ts';

/** Statuses of the front matter that make no meeting of a note, or none yet. */
const NO_MEETING = new Set(['draft', 'skipped', 'unprepared']);

/** The days on which a note holds a meeting, each once; none where it is no 1-on-1. */
export function meetingDays(note: Note): readonly Day[] {
  if (note.kind !== 'one-on-one' || !note.person) return [];
  const newest = newestSession(note.sessions);
  const days = note.sessions
    .filter(({ heading }) => heading !== null || !note.isRunningFile)
    .filter((session) => session !== newest || isMeeting(note))
    .flatMap(({ date }) => date ?? []);
  return [...new Set(days)];
}

/** Whether a note's status lets its newest session be a meeting: no draft, not skipped, not ended unprepared. */
export function isMeeting({ frontMatter }: Pick<Note, 'frontMatter'>): boolean {
  const { status } = frontMatter.value;
  return typeof status !== 'string' || !NO_MEETING.has(status.trim().toLowerCase());
}
