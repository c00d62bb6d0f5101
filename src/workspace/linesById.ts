import type { Item } from '../notes/note.ts';
import type { ListedItem } from './listedItem.ts';

/** The lines of one note that have one id: mostly one. */
export type Lines = ListedItem | readonly ListedItem[];

/** Whether an item can be told again in another note. */
export function hasId({ id }: Item): boolean {
  return id !== null;
}

/** Lines that have an id, by it. */
export function linesById(lines: readonly ListedItem[]): ReadonlyMap<string, Lines> {
  const found = new Map<string, ListedItem[]>();
  for (const line of lines) {
    if (line.id === null) continue;
    const twins = found.get(line.id);
    if (twins) twins.push(line);
    else found.set(line.id, [line]);
  }
  return new Map(
    [...found].map(([id, [first, ...more]]) => [
      id,
      first && more.length === 0 ? first : (found.get(id) ?? []),
    ]),
  );
}
