import { compared } from '../notes/compared.ts';
import {
  type Adoption,
  isProgramSessionHeld,
  type Program,
  type ProgramSession,
  programOf,
} from '../notes/facts/program.ts';
import type { Day } from '../notes/note.ts';
import type { IndexedNote } from './noteIndex.ts';

/** A program, and the note that tells it. */
export interface NotedProgram {
  readonly note: IndexedNote;
  readonly program: Program;
}

/** How far a program is. */
export interface ProgramProgress {
  /** Sessions held, today at the latest. */
  readonly done: number;
  /** Sessions that are still to come, of those that were planned; never below 0. */
  readonly left: number;
  readonly next: ProgramSession | null;
  /** What each session held says of how far the change was taken up, in their order. */
  readonly adoption: readonly { readonly session: ProgramSession; readonly adoption: Adoption }[];
}

/** The programs that notes tell, in the order of their keys. */
export function programsOf(notes: Iterable<IndexedNote>): readonly NotedProgram[] {
  const found: NotedProgram[] = [];
  for (const note of notes) {
    const program = programOf(note.note);
    if (program) found.push({ note, program });
  }
  return found.sort((a, b) => compared(a.note.key, b.note.key));
}

/** The session that comes next: the first from today on that was not held, else the first without a day; null where none is planned. */
export function nextSession({ sessions }: Program, today: Day): ProgramSession | null {
  const ahead = sessions.filter((session) => !isProgramSessionHeld(session, today));
  return (
    ahead.find(({ date }) => date !== null && date >= today) ??
    ahead.find(({ date }) => date === null) ??
    null
  );
}

/** How far a program is on `today`. */
export function progressOf(program: Program, today: Day): ProgramProgress {
  const held = program.sessions.filter((session) => isProgramSessionHeld(session, today));
  return {
    done: held.length,
    left: Math.max(0, program.planned - held.length),
    next: nextSession(program, today),
    adoption: held.flatMap((session) =>
      session.adoption ? [{ session, adoption: session.adoption.value }] : [],
    ),
  };
}
