import type { NoteKind } from './note.ts';

/** Front-matter keys that say what kind of note it is, in the order in which they are asked. */
export const TYPE_KEYS = ['type', 'kind', 'subtype', 'meeting_type', 'meeting-type'];

/** Written forms of the kinds, in lower case. A map: no word of an object's own, such as `constructor`, is a kind. */
const KIND_BY_TYPE: ReadonlyMap<string, NoteKind> = new Map([
  ['1-on-1', 'one-on-one'],
  ['1on1', 'one-on-one'],
  ['1-1', 'one-on-one'],
  ['1:1', 'one-on-one'],
  ['121', 'one-on-one'],
  ['one-on-one', 'one-on-one'],
  ['one-to-one', 'one-on-one'],
  ['coaching', 'one-on-one'],
  ['program', 'program'],
  ['person', 'person'],
]);

/** The kind of note that a word of the front matter's `type` names, or null. */
export function kindNamed(type: string): NoteKind | null {
  return KIND_BY_TYPE.get(type.trim().toLowerCase()) ?? null;
}
