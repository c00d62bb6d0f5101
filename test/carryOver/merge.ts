import type { Random } from '../interleavings/random.ts';
import { type BookItem, type BookLine, forked, type State } from './history.ts';

const TAGGED = /\b(?:Tag|Of)\d+\b/u;

/**
 * Two branches become one, as a person merges them: what one side alone has changed is taken; of a line that both changed the one that says
 * "carried over", else either; what only one side has added stays.
 */
export function merged(base: State, ours: State, theirs: State, random: Random): State {
  const result = forked(ours);
  for (const path of new Set([...ours.texts.keys(), ...theirs.texts.keys()])) {
    const [before = '', one, other] = [base, ours, theirs].map(({ texts }) => texts.get(path));
    if (one === undefined || other === undefined) {
      result.texts.set(path, one ?? other ?? '');
      for (const [tag, item] of theirs.book) takeLine(result, tag, item, path, other !== undefined);
    } else mergeNote(path, { before, one, other }, { ours, theirs, result }, random);
  }
  for (const [tag, { carriedTo }] of theirs.book)
    for (const day of carriedTo) result.book.get(tag)?.carriedTo.add(day);
  return result;
}

function mergeNote(
  path: string,
  { before, one, other }: { readonly before: string; readonly one: string; readonly other: string },
  { theirs, result }: { readonly ours: State; readonly theirs: State; readonly result: State },
  random: Random,
): void {
  const lineEnd = /\r\n|\n/u.exec(one)?.[0] ?? '\n';
  const linesOf = (text: string): string[] => text.split(/\r\n|\n/u);
  const old = tagged(linesOf(before));
  const second = tagged(linesOf(other));
  const taken = new Set<string>();
  const lines = linesOf(one).map((line) => {
    const tag = TAGGED.exec(line)?.[0];
    const counterpart = tag === undefined ? undefined : second.get(tag);
    if (tag === undefined || counterpart === undefined) return line;
    taken.add(tag);
    if (counterpart === line || !isTheirs(old.get(tag), line, counterpart, random)) return line;
    const item = theirs.book.get(tag);
    if (item) takeLine(result, tag, item, path, true);
    return counterpart;
  });
  const added = [...second].filter(([tag]) => !taken.has(tag) && !old.has(tag));
  const last = lines.findLastIndex((line) => TAGGED.test(line));
  const heading = lines.indexOf('## Action items');
  // Below the comment that a new note's section begins with.
  const at = last >= 0 ? last + 1 : heading + 1;
  const lead = last >= 0 ? [] : [''];
  if (added.length > 0) lines.splice(at, 0, ...lead, ...added.map(([, line]) => line));
  for (const [tag] of added) {
    const item = theirs.book.get(tag);
    if (item) takeLine(result, tag, item, path, true);
  }
  result.texts.set(path, lines.join(lineEnd));
}

function isTheirs(old: string | undefined, line: string, other: string, random: Random): boolean {
  if (line === old) return true;
  if (other === old) return false;
  const isMoved = (text: string): boolean => text.includes('[>]') || text.includes('Carried over');
  if (isMoved(line) !== isMoved(other)) return isMoved(other);
  return random.below(2) === 0;
}

function tagged(lines: readonly string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const tag = TAGGED.exec(line)?.[0];
      return tag === undefined ? [] : [[tag, line] as const];
    }),
  );
}

/** The other branch's line of an item in a note is the one that stands there now. */
function takeLine({ book }: State, tag: string, item: BookItem, path: string, isThere: boolean): void {
  const line: BookLine | undefined = item.lines.get(path);
  if (!isThere || !line) return;
  const known = book.get(tag) ?? {
    raised: item.raised,
    carriedTo: new Set(item.carriedTo),
    lines: new Map(),
  };
  book.set(tag, known);
  known.lines.set(path, { ...line });
}
