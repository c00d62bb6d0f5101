import { NOTE_SCHEMAS } from '../config/noteSchemas.ts';
import type { NoteKind } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';

/** What beside fixed words a value can be completed with: the schemas' `x-completions`. */
export type ValueSource = 'people' | 'days' | 'values' | 'topics' | 'frameworks' | 'rules';

/** One word that a value can be, with what it means. */
export interface KnownValue {
  readonly word: string;
  readonly meaning: Phrase | null;
}

/** One key of the front matter, as the schema of its kind describes it. */
export interface NoteKey {
  readonly name: string;
  readonly description: Phrase | null;
  readonly values: readonly KnownValue[];
  /** Whether only these values are allowed. */
  readonly isClosed: boolean;
  readonly source: ValueSource | null;
  readonly isRequired: boolean;
  readonly keys: readonly NoteKey[];
}

const SOURCES: Readonly<Record<string, ValueSource>> = {
  people: 'people',
  days: 'days',
  values: 'values',
  topics: 'topics',
  frameworks: 'frameworks',
  rules: 'rules',
};

const KEYS: Readonly<Record<NoteKind, readonly NoteKey[]>> = {
  'one-on-one': keysOf(NOTE_SCHEMAS['one-on-one']),
  program: keysOf(NOTE_SCHEMAS.program),
  person: keysOf(NOTE_SCHEMAS.person),
};

/** The keys below a path, in the schema's order; none where the path names no map. */
export function noteKeysBelow(kind: NoteKind, path: readonly string[]): readonly NoteKey[] {
  return path.reduce<readonly NoteKey[]>(
    (keys, name) => keys.find((key) => key.name === name)?.keys ?? [],
    KEYS[kind],
  );
}

/** The key at the end of a path, or null where the schema does not know it. */
export function noteKeyAt(kind: NoteKind, path: readonly string[]): NoteKey | null {
  const name = path.at(-1);
  return noteKeysBelow(kind, path.slice(0, -1)).find((key) => key.name === name) ?? null;
}

/** What a key is for, and the words that it can have. */
export function keyParagraphs({ description, values, isClosed }: NoteKey): readonly Phrase[] {
  const words = values.map(({ word }) => word).join(', ');
  const allowed = isClosed
    ? phrase('One of: {words}.', { words })
    : phrase('For example: {words}.', { words });
  return [...(description ? [description] : []), ...(values.length > 0 ? [allowed] : [])];
}

function keysOf(schema: unknown): NoteKey[] {
  const required = listAt(schema, 'required');
  return Object.entries(mapAt(schema, 'properties')).map(([name, property]): NoteKey => {
    const { description } = asMap(property);
    const source = asMap(property)['x-completions'];
    return {
      name,
      description: typeof description === 'string' ? schemaPhrase(description) : null,
      values: valuesOf(property),
      isClosed: listAt(property, 'enum').length > 0 || typesOf(property).includes('boolean'),
      source: typeof source === 'string' ? (SOURCES[source] ?? null) : null,
      isRequired: required.includes(name),
      keys: keysOf(property),
    };
  });
}

function valuesOf(property: unknown): KnownValue[] {
  const meanings = mapAt(property, 'x-meanings');
  const words = [
    ...listAt(property, 'enum'),
    ...listAt(property, 'examples'),
    ...(typesOf(property).includes('boolean') ? ['true', 'false'] : []),
  ];
  return words
    .filter((word) => typeof word === 'string')
    .map((word) => {
      const meaning = meanings[word];
      return { word, meaning: typeof meaning === 'string' ? schemaPhrase(meaning) : null };
    });
}

function typesOf(property: unknown): readonly unknown[] {
  return [asMap(property).type].flat();
}

/** What a schema says of a key or a word is a template too: translations have it word for word. */
function schemaPhrase(words: string): Phrase {
  return phrase(words);
}

function mapAt(node: unknown, key: string): Readonly<Record<string, unknown>> {
  return asMap(asMap(node)[key]);
}

function listAt(node: unknown, key: string): readonly unknown[] {
  const list = asMap(node)[key];
  return Array.isArray(list) ? list : [];
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
