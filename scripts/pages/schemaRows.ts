import { resolved, type SchemaNode } from '../../src/config/schemaNode.ts';

export type { SchemaNode as Schema } from '../../src/config/schemaNode.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
};

/** A row for each key: its path, what it says, and what may stand there. Keys without a description of their own are left out. */
export function schemaRows(schema: SchemaNode, root: SchemaNode = schema, path = ''): string[][] {
  return Object.entries(resolved(schema, root).properties ?? {}).flatMap(([key, given]) =>
    rowsOf(`${path}${key}`, given, root),
  );
}

function rowsOf(here: string, given: SchemaNode, root: SchemaNode): string[][] {
  const node = resolved(given, root);
  const entry = node.items && resolved(node.items, root);
  const other = node.additionalProperties && resolved(node.additionalProperties, root);
  const below = [
    ...schemaRows(node, root, `${here}.`),
    ...(entry ? schemaRows(entry, root, `${here}[].`) : []),
    ...(other?.properties ? schemaRows(other, root, `${here}.*.`) : []),
  ];
  return node.description === undefined
    ? below
    : [[`\`${here}\``, node.description, typeInWords(node, root)], ...below];
}

function typeInWords(node: SchemaNode, root: SchemaNode): string {
  if (node['x-expected'] !== undefined) return node['x-expected'];
  if (node.enum !== undefined) return valuesInWords(node.enum);
  const types = [node.type ?? []].flat().filter((type) => type !== 'null');
  const words = [...new Set(types.map((type) => TYPES[type] ?? type))].join(' or ');
  const values = node.additionalProperties && resolved(node.additionalProperties, root).enum;
  return values === undefined ? words : `${words}, of ${valuesInWords(values)}`;
}

/** YAML takes a plain `off` for false: both are allowed, and one is written. */
function valuesInWords(values: readonly unknown[]): string {
  const shown = values.filter((value) => value !== null && value !== false);
  return shown.map((value) => `\`${String(value)}\``).join(', ');
}
