import { whyUnsafeGlob } from '../../notes/globs.ts';
import { nearest } from '../../notes/nearest.ts';
import type { FrontMatterPlace, SectionName } from '../../notes/note.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import { whyUnusablePattern } from '../filePattern.ts';
import { type FrameworkTable, frameworkNamed, meetingFrameworks } from '../frameworks.ts';
import { nodeAt, type SchemaNode } from '../schemaNode.ts';
import { type SchemaViolation, schemaViolations } from '../schemaViolations.ts';
import type { Complaint } from './complaint.ts';
import { asMap, namesOfPointer } from './plainData.ts';
import { isFolder } from './readPeople.ts';

/** What the words of a configuration are held against. */
export interface KnownWords {
  /** Ids of rules; none where they are not known here. */
  readonly rules: readonly string[];
  readonly sections: readonly SectionName[];
  readonly frameworks: FrameworkTable;
}

/** Data that was read from YAML, with its places. */
export interface PlacedData {
  readonly value: unknown;
  readonly places: readonly FrontMatterPlace[];
}

/** What does not fit the schema. */
export function schemaComplaints(schema: SchemaNode, { value }: PlacedData): (Complaint & SchemaViolation)[] {
  return schemaViolations(schema, value ?? null).map((violation) => ({
    ...violation,
    message: messageFor(violation),
  }));
}

function messageFor({ kind, key, expected }: SchemaViolation): Phrase {
  if (kind === 'required') return phrase('Add `{key}`.', { key });
  if (key === '') return phrase('The file must be {expected}.', { expected });
  return /^\d+$/u.test(key)
    ? phrase('This entry must be {expected}.', { expected })
    : phrase('`{key}` must be {expected}.', { key, expected });
}

/** What a schema cannot tell: globs, a path, a folder and names that cannot be used. */
export function wordComplaints({ value, places }: PlacedData, known: KnownWords): Complaint[] {
  return places.flatMap(({ pointer }) => {
    const words = wordAt(value, namesOfPointer(pointer));
    const message = words === null ? null : whyUnusable(pointer, words, known);
    return message === null ? [] : [{ pointer, message }];
  });
}

function whyUnusable(pointer: string, words: string, { frameworks }: KnownWords): Phrase | null {
  if (/^\/(?:notes\/(?:include|exclude)|sharing\/private)(?:\/\d+)?$/u.test(pointer))
    return whyUnsafeGlob(words);
  if (pointer === '/notes/file') return whyUnusablePattern(words);
  if (pointer === '/people' && !isFolder(words))
    return phrase('Write the name of a folder beside or below this file, such as `people`, or a list.');
  return /^\/notes\/framework(?:\/\d+)?$/u.test(pointer) ? whyNoFramework(words, frameworks) : null;
}

function whyNoFramework(name: string, frameworks: FrameworkTable): Phrase | null {
  const found = frameworkNamed(name, frameworks);
  if (found?.kind === undefined && found) return null;
  if (found) return phrase('`{name}` is no framework of a 1-on-1.', { name });
  const names = meetingFrameworks(frameworks).map((framework) => framework.name);
  const [near] = nearest(name, names);
  return near === undefined
    ? phrase('There is no framework “{name}”; there are {names}.', { name, names: names.join(', ') })
    : phrase('There is no framework “{name}”: did you mean `{near}`?', { name, near });
}

/** Keys that nothing reads, and that are nearly one that is read. */
export function keyComplaints(schema: SchemaNode, { places }: PlacedData, known: KnownWords): Complaint[] {
  const present = new Set(places.map(({ pointer }) => pointer));
  return places.flatMap(({ pointer, key: range }): Complaint[] => {
    const names = namesOfPointer(pointer);
    const key = names.at(-1) ?? '';
    const parent = range && nodeAt(schema, names.slice(0, -1));
    const words = parent ? keysOf(parent, known) : [];
    if (words.includes(key)) return [];
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    const name = nearest(key, words).find((near) => !present.has(`${above}/${near}`));
    if (name === undefined) return [];
    return [
      {
        pointer,
        isAboutKey: true,
        message: phrase('Nothing reads `{key}`: did you mean `{name}`?', { key, name }),
      },
    ];
  });
}

/** The keys that a map can have; none where it takes any. */
function keysOf(node: SchemaNode, known: KnownWords): readonly string[] {
  switch (node['x-keys']) {
    case 'rules':
      return known.rules;
    case 'sections':
      return known.sections;
    default:
      return Object.keys(node.properties ?? {});
  }
}

/** The text at the end of a path, without surrounding spaces; null where something else stands there, or nothing. */
function wordAt(value: unknown, names: readonly string[]): string | null {
  const found = names.reduce<unknown>(
    (node, name) => (Array.isArray(node) ? node[Number(name)] : asMap(node)[name]),
    value,
  );
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
}
