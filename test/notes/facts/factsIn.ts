import assert from 'node:assert/strict';
import { PROMPTS } from '../../../src/config/prompts.ts';
import type { Note, Session } from '../../../src/notes/note.ts';
import { marked } from '../reading/marked.ts';
import { noteOf, PATH } from '../reading/readings.ts';

/** A fixture as a note, with the prompts of what ships, and the texts that its marks enclose. */
export interface Fixture {
  readonly note: Note;
  readonly session: Session;
  /** What stands at the ranges of one mark must be what was read there. */
  at(name: string, ranges: readonly ({ start: number; end: number } | undefined)[]): void;
}

export function fixture(written: string, path = PATH): Fixture {
  const { text, ranges } = marked(written);
  const note = noteOf(text, path, { prompts: PROMPTS });
  const [session] = note.sessions;
  assert.ok(session);
  const at: Fixture['at'] = (name, given) => assert.deepEqual(given, ranges(name), `ranges of ${name}`);
  return { note, session, at };
}

/** The three ways in which a line may end. */
export const LINE_ENDS: readonly string[] = ['\n', '\r\n', '\r'];
