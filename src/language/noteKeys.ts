import { NOTE_SCHEMAS } from '../config/noteSchemas.ts';
import type { NoteKind } from '../notes/note.ts';
import { keyAt, type SchemaKey, schemaKeys } from './schemaKeys.ts';

const KEYS: Readonly<Record<NoteKind, SchemaKey>> = {
  'one-on-one': schemaKeys(NOTE_SCHEMAS['one-on-one']),
  program: schemaKeys(NOTE_SCHEMAS.program),
  person: schemaKeys(NOTE_SCHEMAS.person),
};

/** The keys of the front matter below a path, in the schema's order; none where the path names no map. */
export function noteKeysBelow(kind: NoteKind, path: readonly string[]): readonly SchemaKey[] {
  return keyAt(KEYS[kind], path)?.keys ?? [];
}

/** The key of the front matter at the end of a path, or null where the schema does not know it. */
export function noteKeyAt(kind: NoteKind, path: readonly string[]): SchemaKey | null {
  return path.length === 0 ? null : keyAt(KEYS[kind], path);
}
