import { NOTE_SCHEMAS } from '../../config/noteSchemas.ts';
import { SECTION_ALIASES } from '../../config/sections.ts';
import { TYPE_KEYS } from '../../notes/kinds.ts';
import { nearest } from '../../notes/nearest.ts';
import type { NoteKind } from '../../notes/note.ts';
import { PERSON_KEYS } from '../../notes/people.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Finding, Rule } from '../rule.ts';

/** Keys that are read, and that the schemas do not offer: other words for the same, and the sections that front matter can hold. */
const READ_AS_WELL: ReadonlySet<string> = new Set([
  ...PERSON_KEYS,
  ...TYPE_KEYS,
  ...Object.keys(SECTION_ALIASES),
  'tag',
]);

/** Words that people use as keys of their own, one letter away from a key that is read. */
const ORDINARY: ReadonlySet<string> = new Set(['time', 'text', 'data', 'rate', 'flat']);

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, ObjectSchema>>;
}

/** Pointers of the keys that the schemas offer for the whole note: most keys are such. */
const OFFERED: Readonly<Record<NoteKind, ReadonlySet<string>>> = {
  'one-on-one': offered('one-on-one'),
  program: offered('program'),
  person: offered('person'),
};

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'hint',
  summary: 'A key of the front matter is nearly one that is read. Other keys of your own are fine.',
  why: 'What stands behind a mistyped key is not read, and nobody notices.',
  fails: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nframwork: will\n---\n' },
  passes: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nframework: will\nlocation: Oslo\n---\n' },
  find: ({ kind, frontMatter: { places } }) =>
    places.flatMap(({ pointer, key: range }): Finding[] => {
      if (!range || OFFERED[kind].has(pointer)) return [];
      const end = pointer.lastIndexOf('/');
      const [parent, key] = [pointer.slice(0, end), pointer.slice(end + 1)];
      const known = propertiesAt(NOTE_SCHEMAS[kind], parent.split('/').slice(1));
      if (known.includes(key) || isFine(key, parent)) return [];
      const suggestions = nearest(key, known).filter(
        (near) => !places.some((place) => place.pointer === `${parent}/${near}`),
      );
      const [name] = suggestions;
      if (name === undefined) return [];
      const message = phrase('Write `{name}` if that is meant: nothing reads `{key}`.', { name, key });
      return [{ range, message, suggestions }];
    }),
};

function offered(kind: NoteKind): ReadonlySet<string> {
  return new Set(propertiesAt(NOTE_SCHEMAS[kind], []).map((key) => `/${key}`));
}

/** Whether a key of the whole note is read by another name, or a common word. */
function isFine(key: string, parent: string): boolean {
  return parent === '' && (READ_AS_WELL.has(key) || ORDINARY.has(key.toLowerCase()));
}

/** The keys that a schema knows inside the map at those keys. */
function propertiesAt(schema: ObjectSchema, parts: readonly string[]): readonly string[] {
  let inner: ObjectSchema | undefined = schema;
  for (const part of parts) inner = inner?.properties && own(inner.properties, part);
  return Object.keys(inner?.properties ?? {});
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
