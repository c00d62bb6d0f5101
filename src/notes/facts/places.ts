import type { Note, TextRange } from '../note.ts';

/** Where the front matter holds the value of that JSON Pointer. */
export function placeOf({ frontMatter }: Pick<Note, 'frontMatter'>, pointer: string): TextRange | undefined {
  return frontMatter.places.find((place) => place.pointer === pointer)?.value;
}

/** Where the front matter holds its values, by their JSON pointers. */
export function placesOf({ frontMatter }: Pick<Note, 'frontMatter'>): ReadonlyMap<string, TextRange> {
  return new Map(frontMatter.places.map(({ pointer, value }) => [pointer, value]));
}

/** A value of the front matter as words: those of a map with their keys, of a list one after the other; empty where it holds none. */
export function flattened(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (Array.isArray(value)) return value.map(flattened).filter(Boolean).join('; ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .flatMap(([key, part]) => (flattened(part) === '' ? [] : `${key}: ${flattened(part)}`))
    .join('; ');
}
