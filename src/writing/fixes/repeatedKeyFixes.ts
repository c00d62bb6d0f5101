import type { TextRange } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { lineAround } from '../lineEnd.ts';
import type { Fix, Fixer } from './fix.ts';

/** A key with its value, on lines of its own. */
interface Pair {
  /** Whole lines, their line ends included. */
  readonly range: TextRange;
  readonly source: string;
}

/**
 * Takes one of two lines with the same key out. Safe where both say the same, character by character, and hold no comment: nothing is
 * lost then. Otherwise the person says which one holds.
 */
export const repeatedKeyFixes: Fixer = ({ range }, { text, note }) => {
  const { places, range: block } = note.frontMatter;
  const key = text.slice(range.start, range.end);
  const indent = indentOf(text, range.start);
  // Only pairs of the same map stand at the same indentation with nothing further out between them.
  const first = places.findLast(
    (place) =>
      place.key !== null &&
      place.key.start < range.start &&
      text.slice(place.key.start, place.key.end) === key &&
      indentOf(text, place.key.start) === indent,
  )?.key;
  const second = pairAt(text, range, block.end);
  const before = first && pairAt(text, first, block.end);
  if (!second || !before || before.range.end > second.range.start) return [];
  const isSame = before.source === second.source && !before.source.includes('#');
  const taking = ({ range: lines }: Pair, title: Fix['title'], isSafe: boolean): Fix => ({
    title,
    isPreferred: isSafe,
    isSafe,
    write: { kind: 'text', attempts: [[{ range: lines, text: '' }]] },
  });
  if (isSame) return [taking(second, phrase('Take this line out: it says the same twice'), true)];
  return [
    taking(second, phrase('Keep “{text}”', { text: oneLine(before.source) }), false),
    taking(before, phrase('Keep “{text}”', { text: oneLine(second.source) }), false),
  ];
};

/** The lines of a key: its own, and those further in, below it. Null where it shares its line with something else. */
function pairAt(text: string, key: TextRange, limit: number): Pair | null {
  const indent = indentOf(text, key.start);
  if (indent === null) return null;
  const inside = new RegExp(`^${indent}(?:[ \\t]+\\S|-(?:[ \\t]|$))`, 'u');
  const first = lineAround(text, key.start);
  let end = first.end;
  let line = nextLine(text, end);
  while (line !== null && line.start < limit) {
    const source = text.slice(line.start, line.end);
    if (inside.test(source)) end = line.end;
    // A blank line or a comment belongs to the key where more of it follows.
    else if (!/^[ \t]*(?:#|$)/u.test(source)) break;
    line = nextLine(text, line.end);
  }
  const following = nextLine(text, end);
  const range = { start: first.start, end: following?.start ?? end };
  return { range, source: text.slice(key.start, end).trimEnd() };
}

function nextLine(text: string, lineEnd: number): TextRange | null {
  const end = /^(?:\r\n|\n|\r)/u.exec(text.slice(lineEnd, lineEnd + 2))?.[0].length ?? 0;
  return end === 0 ? null : lineAround(text, lineEnd + end);
}

/** What stands before an offset on its line; null where that is more than spaces. */
function indentOf(text: string, offset: number): string | null {
  const before = text.slice(lineAround(text, offset).start, offset);
  return /^ *$/u.test(before) ? before : null;
}

function oneLine(source: string): string {
  const words = source.replace(/\s+/gu, ' ').trim();
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
