import { resolved, type SchemaNode } from '../config/schemaNode.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';

/** What beside fixed words a value or a key can be completed with: the schemas' `x-completions` and `x-keys`. */
export type ValueSource = 'people' | 'days' | 'values' | 'topics' | 'frameworks' | 'sections' | 'rules';

/** One word that a value can be, with what it means. */
export interface KnownValue {
  readonly word: string;
  readonly meaning: Phrase | null;
}

/** One key of a map, as a schema describes it. */
export interface SchemaKey {
  readonly name: string;
  readonly description: Phrase | null;
  readonly values: readonly KnownValue[];
  /** Whether only these values are allowed. */
  readonly isClosed: boolean;
  readonly source: ValueSource | null;
  readonly isRequired: boolean;
  /** The keys of its map, or of the maps in its list. */
  readonly keys: readonly SchemaKey[];
  /** What every other key of its map is; null where the schema knows no others. */
  readonly others: SchemaKey | null;
  /** Where the names of such keys come from. */
  readonly keySource: ValueSource | null;
  /** Whether its keys stand in the entries of a list, and not in a map of its own. */
  readonly isList: boolean;
}

const SOURCES: Readonly<Record<string, ValueSource>> = {
  people: 'people',
  days: 'days',
  values: 'values',
  topics: 'topics',
  frameworks: 'frameworks',
  sections: 'sections',
  rules: 'rules',
};

/** A schema as one key, whose keys are those of the whole text. */
export function schemaKeys(schema: SchemaNode): SchemaKey {
  return keyOf('', schema, false, schema);
}

/** The key at the end of a path, or null where the schema does not know it. */
export function keyAt(root: SchemaKey, path: readonly string[]): SchemaKey | null {
  return path.reduce<SchemaKey | null>((key, name) => {
    const found = key?.keys.find((candidate) => candidate.name === name);
    return found ?? (key?.others ? { ...key.others, name } : null);
  }, root);
}

/** What a key is for, and the words that it can have. */
export function keyParagraphs({ description, values, isClosed }: SchemaKey): readonly Phrase[] {
  const words = values.map(({ word }) => word).join(', ');
  const allowed = isClosed
    ? phrase('One of: {words}.', { words })
    : phrase('For example: {words}.', { words });
  return [...(description ? [description] : []), ...(values.length > 0 ? [allowed] : [])];
}

function keyOf(name: string, given: SchemaNode, isRequired: boolean, root: SchemaNode): SchemaKey {
  const node = resolved(given, root);
  const entry = node.items && resolved(node.items, root);
  const isList = node.properties === undefined && entry?.properties !== undefined;
  const holder = isList && entry ? entry : node;
  const { description, additionalProperties } = node;
  return {
    name,
    description: description === undefined ? null : schemaPhrase(description),
    values: valuesOf(node),
    isClosed: node.enum !== undefined || isBoolean(node),
    source: sourceNamed(node['x-completions']),
    isRequired,
    keys: Object.entries(holder.properties ?? {}).map(([key, inner]) =>
      keyOf(key, inner, holder.required?.includes(key) ?? false, root),
    ),
    others: additionalProperties ? keyOf('', additionalProperties, false, root) : null,
    keySource: sourceNamed(node['x-keys']),
    isList,
  };
}

function valuesOf(node: SchemaNode): KnownValue[] {
  const meanings = node['x-meanings'] ?? {};
  const words = [
    ...(node.enum ?? []),
    ...(node.examples ?? []),
    ...(isBoolean(node) ? ['true', 'false'] : []),
  ];
  return words
    .filter((word) => typeof word === 'string')
    .map((word) => {
      const meaning = meanings[word];
      return { word, meaning: meaning === undefined ? null : schemaPhrase(meaning) };
    });
}

function isBoolean({ type }: SchemaNode): boolean {
  return [type ?? []].flat().includes('boolean');
}

function sourceNamed(name: string | undefined): ValueSource | null {
  return name === undefined ? null : (SOURCES[name] ?? null);
}

/** What a schema says of a key or a word is a template too: translations have it word for word. */
function schemaPhrase(words: string): Phrase {
  return phrase(words);
}
