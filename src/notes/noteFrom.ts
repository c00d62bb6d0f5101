import type { BodyParts } from './bodyParts.ts';
import { newestSession } from './newestSession.ts';
import type { Note, PersonMention } from './note.ts';
import type { NoteHead } from './noteHead.ts';
import { readOwnDate } from './ownDate.ts';
import type { Phrase } from './phrase.ts';
import { readSessions } from './sessions.ts';

/** What a note is made of. */
export interface NoteClues {
  readonly head: NoteHead;
  readonly person: PersonMention | null;
  /** The headings of the first level, in their order. */
  readonly titles: readonly string[];
  readonly parts: BodyParts;
  /** Offsets at which lines start. */
  readonly lineStarts: readonly number[];
  /** Ids of rules switched off in this note. */
  readonly disabledRules: readonly string[];
  /** Why the body was not read, or null. */
  readonly unreadable: Phrase | null;
}

/** The note that its head and its parts come to. */
export function noteFrom(clues: NoteClues): Note {
  const { head, person, titles, parts, lineStarts, disabledRules, unreadable } = clues;
  const { path, text, frontMatter, bodyStart, recognition } = head;
  const { day: ownDate, invalid } = readOwnDate({ text, frontMatter, path, titles });
  const isProgram = recognition.kind === 'program';
  const read = readSessions({ text, parts, isProgram, bodyStart, ownDate });
  const { sessions, isRunningFile } = read;
  const invalidDates = [...invalid, ...parts.invalidDates, ...read.invalidDates];
  return {
    kind: recognition.kind,
    recognizedBy: recognition.recognizedBy,
    lineStarts,
    frontMatter,
    person,
    date: isRunningFile ? (newestSession(sessions)?.date ?? ownDate) : ownDate,
    isRunningFile,
    sessions,
    invalidDates: invalidDates.sort((a, b) => a.range.start - b.range.start),
    disabledRules,
    unreadable,
  };
}
