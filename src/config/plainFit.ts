import type { SchemaNode } from './schemaNode.ts';

/** Whether a value certainly fits. False says nothing: the validator is to be asked. */
type Fit = (value: unknown) => boolean;

/** Keywords that are looked at here, and those that ask for nothing. A schema with any other is left to the validator. */
const KNOWN: ReadonlySet<string> = new Set([
  ...['type', 'enum', 'items', 'properties', 'required'],
  ...['$schema', '$id', 'title', 'description', 'examples', 'x-meanings', 'x-completions'],
]);

const TYPES: ReadonlyMap<string, Fit> = new Map<string, Fit>([
  ['string', (value) => typeof value === 'string'],
  ['number', (value) => typeof value === 'number'],
  ['integer', (value) => Number.isInteger(value)],
  ['boolean', (value) => typeof value === 'boolean'],
  ['null', (value) => value === null],
  ['array', Array.isArray],
  ['object', isMap],
]);

const NEVER: Fit = () => false;

/**
 * Prepares a schema for values of which most fit: what it finds to fit, the validator finds to fit as well. Words of an enum are compared
 * without case. Keys that the schema's root requires may be missing.
 */
export function plainFit({ required: _, ...schema }: SchemaNode): Fit {
  return fitOf(schema);
}

function fitOf(node: SchemaNode): Fit {
  const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
  const isOfType = types.map((type) => TYPES.get(type) ?? NEVER);
  if (isOfType.length === 0 || node.required || Object.keys(node).some((keyword) => !KNOWN.has(keyword)))
    return NEVER;
  const words = node.enum ? new Set(node.enum.map(inLowerCase)) : null;
  const item = node.items ? fitOf(node.items) : null;
  const properties = Object.entries(node.properties ?? {}).map(
    ([key, inner]) => [key, fitOf(inner)] as const,
  );
  return (value) =>
    isOfType.some((isType) => isType(value)) &&
    (words === null || words.has(inLowerCase(value))) &&
    (item === null || !Array.isArray(value) || value.every(item)) &&
    (!isMap(value) || properties.every(([key, fits]) => !Object.hasOwn(value, key) || fits(value[key])));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inLowerCase(word: unknown): unknown {
  return typeof word === 'string' ? word.trim().toLowerCase() : word;
}
