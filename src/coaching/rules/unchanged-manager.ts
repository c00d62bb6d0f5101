import { isProgramSessionHeld, programOf } from '../../notes/facts/program.ts';
import { phrase } from '../../notes/phrase.ts';
import { isMeeting } from '../../workspace/meetingDays.ts';
import { placeFor } from '../asked.ts';
import type { Rule } from '../rule.ts';

const HELD =
  '---\ntype: program\ntopic: Listening\n---\n\n## 2026-01-08\n\n**Focus:** listening\n\n**What happened:** I counted to five before I answered.\n';

export const unchangedManager: Rule = {
  id: 'unchanged-manager',
  severity: 'warning',
  summary:
    'Sessions of a program have been held, and none of them says what the manager does differently since then.',
  why: 'A training alone changes nothing: what counts is what you do differently with your people.',
  fails: { path: 'coaching/listening.md', text: HELD },
  passes: {
    path: 'coaching/listening.md',
    text: `${HELD}\n**What I do differently:** I ask one more question before I advise.\n`,
  },
  find: (note, { today }) => {
    const program = note.unreadable === null && isMeeting(note) ? programOf(note) : null;
    const held = program?.sessions.filter((session) => isProgramSessionHeld(session, today)) ?? [];
    const last = held.findLast(({ date }) => date !== null) ?? held.at(-1);
    if (!last || program?.sessions.some(({ change }) => change !== null)) return [];
    const session = note.sessions.find(({ range }) => range.start === last.range.start);
    if (!session) return [];
    const message = phrase(
      'Say what you do differently with your people since then: add a section “What I do differently”, or try something until the next session.',
    );
    return [{ range: session.heading?.range ?? placeFor(note, session, ''), message }];
  },
};
