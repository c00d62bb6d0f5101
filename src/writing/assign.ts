import type { TextRange } from '../notes/note.ts';
import { rowCells } from '../notes/rowCells.ts';
import { type Attempt, type Attempts, type ItemPlace, inCell } from './attempt.ts';

/** The item is somebody's. */
export interface Assign {
  readonly kind: 'assign';
  /** How the owner can be written behind an `@`, the best first: each is read back as that person (`ownerSpellings`). */
  readonly handles: readonly string[];
  /** The same where a name stands without an `@`. */
  readonly names: readonly string[];
}

/** The ways to make an item somebody's: in place of the name that stands there, in the table's column, else `@handle ` before the words. */
export function assignAttempts(place: ItemPlace, { handles, names }: Assign): Attempts {
  const written = (range: TextRange, name: string, text = name): Attempt => ({
    replacements: [{ range, text }],
    expected: { owner: name },
  });
  const standing = standingName(place);
  if (standing) {
    const marked = handles.map((handle) => `@${handle}`);
    const spellings = { handle: handles, name: [...names, ...marked], link: marked };
    return spellings[standing.as].map((name) => written(standing.range, name.replace(/^@/u, ''), name));
  }
  const cells = rowCells(place.text, place.note, place.item);
  const { owner } = cells;
  if (owner) {
    return names.map((name) => ({ replacements: [inCell(owner, name)], expected: { owner: name } }));
  }
  const start = startOfWords(place, cells.task);
  return handles.map((handle) => written({ start, end: start }, handle, `@${handle} `));
}

/** Where the owner's name stands on the item's own line, and as what. A link is replaced with all that is in it. */
function standingName({ text, item }: ItemPlace): {
  readonly range: TextRange;
  readonly as: 'handle' | 'name' | 'link';
} | null {
  const range = item.owner?.range;
  if (!range || range.start < item.range.start || range.end > item.range.end) return null;
  const before = text.slice(item.range.start, range.start);
  const open = before.lastIndexOf('[[');
  if (open >= 0 && !before.slice(open).includes(']]')) {
    const start = item.range.start + open + 2;
    return { range: { start, end: text.indexOf(']]', start) }, as: 'name' };
  }
  // `[Dana](people/dana.md)`: the address is hers as well.
  const address = before.endsWith('[')
    ? /^\]\([^()\s]*\)/u.exec(text.slice(range.end, item.range.end))
    : null;
  if (address) return { range: { start: range.start - 1, end: range.end + address[0].length }, as: 'link' };
  return { range, as: before.endsWith('@') ? 'handle' : 'name' };
}

/** Where an item's words begin, behind its box or keyword. */
function startOfWords({ text, item }: ItemPlace, task: TextRange | undefined): number {
  const { form, statusRange, range } = item;
  const isBox = form !== 'row' || (task && statusRange?.start === task.start);
  const from = isBox && statusRange ? statusRange.end : (task?.start ?? range.start);
  const lead = form === 'line' ? /^:?\s*/u : /^\s*/u;
  return from + (lead.exec(text.slice(from, range.end))?.[0].length ?? 0);
}
