import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { newestSession } from '../../src/notes/newestSession.ts';
import type { Session } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/readNote.ts';

function sessionsOf(text: string): readonly Session[] {
  return readNote('1-1s/dana/notes.md', text, readingOptions(DEFAULT_CONFIGURATION))?.sessions ?? [];
}

describe('the newest session', () => {
  it('is that of the latest day, the first of two of one day, and of one meeting that', () => {
    const running = sessionsOf('## 2026-01-08\n\na\n\n## 2026-01-15\n\nb\n\n## 2026-01-15\n\nc\n');
    assert.equal(newestSession(running), running[1]);
    const one = sessionsOf('---\ntype: 1-on-1\n---\n\na\n');
    assert.equal(newestSession(one), one[0]);
    assert.equal(newestSession([]), null);
  });

  for (const count of [1, 2, 31, 32, 100])
    it(`is the same however many there are: ${count}`, () => {
      const days = Array.from({ length: count }, (_, at) => `## 2026-01-${10 + (at % 17)}\n\n${at}\n`);
      const sessions = sessionsOf(days.join('\n')).filter(({ heading }) => heading !== null);
      assert.equal(sessions.length, count);
      const latest = Math.min(count, 17) - 1;
      for (const _ of sessions) assert.equal(newestSession(sessions), sessions[latest]);
    });

  it('is looked for once among many, also where other notes are asked between: each is asked whether it is the one', () => {
    let looks = 0;
    const day = (at: number): string => `## ${2026 + at}-01-15\n\n${at}\n`;
    const sessions = sessionsOf(Array.from({ length: 64 }, (_, at) => day(at)).join('\n')).map(
      (session): Session => ({
        ...session,
        get heading() {
          looks++;
          return session.heading;
        },
      }),
    );
    const other = sessionsOf('---\ntype: 1-on-1\n---\n\na\n');
    for (const session of sessions) {
      assert.equal(newestSession(sessions) === session, session === sessions.at(-1));
      assert.equal(newestSession(other), other[0]);
    }
    assert.equal(looks, sessions.length);
  });
});
