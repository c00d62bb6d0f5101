import type { NoteKind } from '../notes/note.ts';
import oneOnOne from './schemas/one-on-one.schema.json' with { type: 'json' };
import person from './schemas/person.schema.json' with { type: 'json' };
import program from './schemas/program.schema.json' with { type: 'json' };

/** What the front matter of each kind of note may hold. */
export const NOTE_SCHEMAS: Readonly<Record<NoteKind, object>> = { 'one-on-one': oneOnOne, program, person };
