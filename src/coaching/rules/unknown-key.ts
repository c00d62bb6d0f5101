import { NOTE_SCHEMAS } from '../../config/noteSchemas.ts';
import { SECTION_ALIASES } from '../../config/sections.ts';
import { TYPE_KEYS } from '../../notes/kinds.ts';
import { nearest } from '../../notes/nearest.ts';
import { PERSON_KEYS } from '../../notes/people.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Rule } from '../rule.ts';

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

export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'hint',
  summary: 'A key of the front matter is nearly one that is read. Other keys of your own are fine.',
  why: 'What stands behind a mistyped key is not read, and nobody notices.',
  fails: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nframwork: will\n---\n' },
  passes: { text: '---\nperson: Dana Reyes\ndate: 2026-01-15\nframework: will\nlocation: Oslo\n---\n' },
  find: ({ kind, frontMatter: { places } }) => {
    const schema: ObjectSchema = NOTE_SCHEMAS[kind];
    const present = new Set(places.map(({ pointer }) => pointer));
    return places.flatMap(({ pointer, key: range }) => {
      const parts = pointer.split('/').slice(1);
      const key = parts.at(-1) ?? '';
      const parent = pointer.slice(0, -key.length - 1);
      const known = range && propertiesAt(schema, parts.slice(0, -1));
      if (!range || !known || known.includes(key) || isFine(key, parent)) return [];
      const suggestions = nearest(key, known).filter((near) => !present.has(`${parent}/${near}`));
      const [name] = suggestions;
      if (name === undefined) return [];
      const message = phrase('Write `{name}` if that is meant: nothing reads `{key}`.', { name, key });
      return [{ range, message, suggestions }];
    });
  },
};

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
