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

  it('is looked for once, also where those of other notes are asked between: thousands are each asked whether they are it', () => {
    let looks = 0;
    const sessions = [...sessionsOf('## 2026-01-08\n\na\n\n## 2026-01-15\n\nb\n')];
    const filter = sessions.filter.bind(sessions);
    sessions.filter = ((test: (one: Session) => boolean) => {
      looks++;
      return filter(test);
    }) as typeof sessions.filter;
    for (let count = 0; count < 40; count++) {
      for (const session of sessions)
        assert.equal(newestSession(sessions) === session, session === sessions[1]);
      const other = sessionsOf('---\ntype: 1-on-1\n---\n\na\n');
      assert.equal(newestSession(other), other[0]);
    }
    assert.equal(looks, 1);
  });
});
