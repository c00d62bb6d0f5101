import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { plainFit } from './plainFit.ts';
import type { SchemaNode } from './schemaNode.ts';

/** One way in which data does not fit a schema. */
export interface SchemaViolation {
  readonly kind: 'type' | 'enum' | 'required' | 'other';
  /** JSON Pointer of the value; for `required` of the missing key. */
  readonly pointer: string;
  /** The last part of the pointer. */
  readonly key: string;
  /** What the schema allows, in words for a sentence: `text or a list`, `` `green` or `red` ``. */
  readonly expected: Phrase;
  /** The words of an enum. */
  readonly words?: readonly string[];
}

const TYPE_WORDS: Readonly<Record<string, Phrase>> = {
  string: phrase('text'),
  array: phrase('a list'),
  object: phrase('`key: value` lines'),
  boolean: phrase('`true` or `false`'),
  number: phrase('a number'),
  integer: phrase('a whole number'),
};

/** Keywords that only pass on what a schema inside them found. */
const APPLICATORS = new Set(['properties', 'items', '$ref', 'additionalProperties', 'allOf']);
const validators = new WeakMap<object, Validator>();
const plainFits = new WeakMap<object, ReturnType<typeof plainFit>>();

/** How `data` fails `schema` (JSON Schema 2020-12). Words of an enum are compared without case. */
export function schemaViolations(schema: SchemaNode, data: unknown): SchemaViolation[] {
  const fits = plainFits.get(schema) ?? plainFit(schema);
  plainFits.set(schema, fits);
  // Most data fits, or lacks a key and nothing else: that is told without the validator, which costs many times as much.
  return fits(data) ? missingKeys(schema.required, '', data) : violationsFound(schema, data);
}

function violationsFound(schema: object, data: unknown): SchemaViolation[] {
  const validator = validators.get(schema) ?? new Validator(withEnumCase(schema) as Schema, '2020-12', false);
  validators.set(schema, validator);
  const { errors } = validator.validate(inLowerCase(data));
  const found = errors
    .filter(({ keyword }) => !APPLICATORS.has(keyword))
    .flatMap((error) => toViolations(schema, data, error))
    .filter(
      ({ kind, pointer }, index, all) =>
        all.findIndex((other) => other.kind === kind && other.pointer === pointer) === index,
    );
  // A value of a wrong type is outside the enum as well: one word about it is enough.
  return found.filter(
    (violation) =>
      violation.kind !== 'enum' ||
      !found.some((other) => other.kind === 'type' && other.pointer === violation.pointer),
  );
}

/** `a`, `a or b`, `a, b or c`. */
export function alternatives(words: readonly Phrase[]): Phrase {
  const [last = verbatim(''), ...before] = words.toReversed();
  const [first, ...rest] = before.toReversed();
  if (!first) return last;
  const others = rest.reduce((all, next) => phrase('{all}, {next}', { all, next }), first);
  return phrase('{others} or {last}', { others, last });
}

function toViolations(
  schema: object,
  data: unknown,
  { keyword, keywordLocation, instanceLocation }: OutputUnit,
): SchemaViolation[] {
  const pointer = instanceLocation.replace(/^#/u, '');
  const rule = valueAt(schema, keywordLocation);
  const key = unescaped(pointer.split('/').at(-1) ?? '');
  const said = child(valueAt(schema, keywordLocation.replace(/\/[^/]*$/u, '')), 'x-expected');
  // A value of a wrong type, and one that is out of its range: one word about both is enough.
  if (typeof said === 'string' && keyword !== 'enum')
    return [{ kind: 'type', pointer, key, expected: schemaPhrase(said) }];
  switch (keyword) {
    case 'type': {
      const types = (Array.isArray(rule) ? rule : [rule]).filter((type) => type !== 'null');
      return [
        {
          kind: 'type',
          pointer,
          key,
          expected: alternatives(types.map((type) => TYPE_WORDS[type] ?? verbatim(type))),
        },
      ];
    }
    case 'enum': {
      const words = Array.isArray(rule) ? rule.filter((word) => typeof word === 'string') : [];
      return [
        {
          kind: 'enum',
          pointer,
          key,
          words,
          expected: alternatives(words.map((word) => verbatim(`\`${word}\``))),
        },
      ];
    }
    case 'maxItems':
      return [
        {
          kind: 'other',
          pointer,
          key,
          expected: phrase('a list of at most {count}', { count: Number(rule) }),
        },
      ];
    case 'required':
      return missingKeys(rule, pointer, valueAt(data, instanceLocation));
    default:
      return [{ kind: 'other', pointer, key, expected: phrase('something else') }];
  }
}

function missingKeys(required: unknown, pointer: string, instance: unknown): SchemaViolation[] {
  const keys = Array.isArray(required) ? required.filter((key) => typeof key === 'string') : [];
  return keys
    .filter((key) => child(instance, key) === undefined)
    .map((key) => ({ kind: 'required', pointer: `${pointer}/${key}`, key, expected: phrase('a value') }));
}

/** The value at a location that the validator names; a schema's references are followed. */
function valueAt(root: unknown, location: string): unknown {
  let node: unknown = root;
  for (const part of location
    .replace(/^#\/?/u, '')
    .split('/')
    .filter((token) => token !== '')) {
    const next: unknown = child(node, unescaped(decodeURIComponent(part)));
    node = part === '$ref' && typeof next === 'string' ? valueAt(root, next) : next;
  }
  return node;
}

/** What a schema says it expects is a template: translations have it word for word. */
function schemaPhrase(words: string): Phrase {
  return phrase(words);
}

function child(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : undefined;
}

function unescaped(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** Data with its words in lower case: `Green` and `HELD` mean what they say. */
function inLowerCase(data: unknown): unknown {
  if (typeof data === 'string') return data.trim().toLowerCase();
  if (Array.isArray(data)) return data.map(inLowerCase);
  if (data === undefined) return null;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, inLowerCase(value)]));
}

/** A schema with the words of its enums in lower case, as they are compared. */
function withEnumCase(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withEnumCase);
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === 'enum' && Array.isArray(value) ? inLowerCase(value) : withEnumCase(value),
    ]),
  );
}
