/** As much of a JSON Schema (2020-12) as ours use. */
export interface SchemaNode {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly additionalProperties?: SchemaNode;
  readonly required?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  /** What the words of an enum or of the examples mean. */
  readonly 'x-meanings'?: Readonly<Record<string, string>>;
  /** From where beside fixed words a value can be completed. */
  readonly 'x-completions'?: string;
  /** From where the keys of a map can be completed. */
  readonly 'x-keys'?: string;
  /** What is expected, in words for a sentence. */
  readonly 'x-expected'?: string;
}

/** A node with the definition that it refers to; what it says itself comes first. */
export function resolved(node: SchemaNode, root: SchemaNode): SchemaNode {
  const name = /^#\/\$defs\/(.+)$/u.exec(node.$ref ?? '')?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? node : { ...resolved(target, root), ...node };
}

/** The node that describes what stands behind a key, or at an index; null where the schema says nothing of it. */
export function childOf(node: SchemaNode, key: string, root: SchemaNode): SchemaNode | null {
  const own = node.properties;
  if (own && Object.hasOwn(own, key) && own[key]) return resolved(own[key], root);
  if (node.items && /^\d+$/u.test(key)) return resolved(node.items, root);
  return node.additionalProperties ? resolved(node.additionalProperties, root) : null;
}

/** The node at the end of the names of a JSON Pointer; null where the schema says nothing of it. */
export function nodeAt(root: SchemaNode, names: readonly string[]): SchemaNode | null {
  return names.reduce<SchemaNode | null>(
    (node, name) => node && childOf(node, name, root),
    resolved(root, root),
  );
}
