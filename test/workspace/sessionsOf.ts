import type { DatedSession } from '../../src/workspace/meetings.ts';
import { sessionsByPerson } from '../../src/workspace/meetings.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { indexed } from './notesOf.ts';

/** A note about Dana Reyes; `extra` are lines of its front matter. */
export function danaNote(date: string, extra = '', body = ''): IndexedNote {
  const status = extra === '' ? '' : `${extra}\n`;
  return indexed(`1-1s/dana/${date}.md`, `---\nperson: Dana Reyes\ndate: ${date}\n${status}---\n\n${body}`);
}

/** The sessions with Dana Reyes that notes tell, oldest first. */
export function danaSessions(notes: readonly IndexedNote[]): readonly DatedSession[] {
  return sessionsByPerson(notes, new People({ self: null, people: [] })).get('dana-reyes')?.sessions ?? [];
}
