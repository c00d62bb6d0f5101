import type { Note } from '../notes/note.ts';
import { inEnglish } from '../notes/phrase.ts';
import { readText } from '../platform/readText.ts';
import { carriedKeys } from '../writing/carryOver/carryOrder.ts';
import type { CarrySource } from '../writing/carryOver/carryOverPlan.ts';
import { planCarryOver } from '../writing/carryOver/planCarryOver.ts';
import {
  type NewNoteContext,
  type NewNoteRequest,
  type NewNoteToCreate,
  planNewNote,
} from '../writing/planNewNote.ts';
import { applied } from '../writing/replacement.ts';
import type { Host } from './host.ts';
import { NoteReader } from './noteReader.ts';
import { warn } from './reading.ts';

/** The text of a new note with what is carried over into it, and what then changes in the notes that it comes from. */
export interface CarriedIntoNew {
  readonly text: string;
  readonly marks: readonly { readonly key: string; readonly before: string; readonly after: string }[];
}

/** Carries over what a new note is to take along. What cannot be is said, stays where it is, and is linked from the new note. */
export function carryIntoNewNote(
  plan: NewNoteToCreate,
  wanted: NewNoteRequest,
  context: NewNoteContext,
  host: Host,
): CarriedIntoNew {
  const reader = new NoteReader(host.limits);
  try {
    const first = carried(plan, context, reader);
    if (first.left.length === 0) return first;
    for (const { path, message } of first.left) warn(host, path, `an item is not carried over. ${message}`);
    const again = planNewNote({ ...wanted, carried: carriedKeys(plan.carry, first.left) }, context);
    return again.kind === 'create' ? carried(again, context, reader) : { text: plan.text, marks: [] };
  } finally {
    reader.dispose();
  }
}

interface Carried extends CarriedIntoNew {
  readonly left: readonly { readonly id: string; readonly path: string; readonly message: string }[];
}

function carried(plan: NewNoteToCreate, { options }: NewNoteContext, reader: NoteReader): Carried {
  const { path, text, sections, carry } = plan;
  const sources = carry.map((one): CarrySource => {
    const read = readText(one.key);
    // In a note that is gone meanwhile no item is found.
    return { ...one, text: read.kind === 'text' ? read.text : '' };
  });
  const read = (at: string, words: string): Note | null => {
    const answer = reader.read(at, words, options);
    return answer === 'tooLong' ? null : answer;
  };
  const planned = planCarryOver(sources, { key: '', path, text, sections }, read);
  const pathOf = new Map(carry.flatMap(({ key, orders }) => orders.map(({ id }) => [id, key] as const)));
  const marks = sources.flatMap(({ key, text: before }) =>
    planned.edits
      .filter((edit) => edit.key === key)
      .map(({ replacements }) => ({ key, before, after: applied(before, replacements) })),
  );
  const own = planned.edits.find(({ key }) => key === '');
  return {
    text: applied(text, own?.replacements ?? []),
    marks,
    left: planned.left.map(({ id, message }) => ({
      id,
      path: pathOf.get(id) ?? '',
      message: inEnglish(message),
    })),
  };
}
