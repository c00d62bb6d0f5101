/** As much of a JSON Schema as ours use. */
export interface Schema {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
};

/** A row for each key: its path, what it says, and what may stand there. Keys without a description of their own are left out. */
export function schemaRows(schema: Schema, root: Schema = schema, path = ''): string[][] {
  const resolved = resolve(schema, root);
  return Object.entries(resolved.properties ?? {}).flatMap(([key, given]) => {
    const inner = resolve(given, root);
    const here = `${path}${key}`;
    const entry = inner.items === undefined ? undefined : resolve(inner.items, root);
    const below = [
      ...schemaRows(inner, root, `${here}.`),
      ...(entry === undefined ? [] : schemaRows(entry, root, `${here}[].`)),
    ];
    const description = given.description ?? inner.description;
    return description === undefined
      ? below
      : [[`\`${here}\``, description, typeInWords(inner, root)], ...below];
  });
}

function resolve(schema: Schema, root: Schema): Schema {
  const name = /^#\/\$defs\/(.+)$/u.exec(schema.$ref ?? '')?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : { ...target, ...schema };
}

function typeInWords(schema: Schema, root: Schema): string {
  if (schema.enum !== undefined) return valuesInWords(schema.enum);
  const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
  const words = [...new Set(types.map((type) => TYPES[type] ?? type))].join(' or ');
  const values =
    typeof schema.additionalProperties === 'object'
      ? resolve(schema.additionalProperties, root).enum
      : undefined;
  return values === undefined ? words : `${words}, of ${valuesInWords(values)}`;
}

/** YAML takes a plain `off` for false: both are allowed, and one is written. */
function valuesInWords(values: readonly unknown[]): string {
  const shown = values.filter((value) => value !== null && value !== false);
  return shown.map((value) => `\`${String(value)}\``).join(', ');
}
