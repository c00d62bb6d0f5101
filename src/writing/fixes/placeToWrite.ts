import type { Section, TextRange } from '../../notes/note.ts';

/**
 * Where somebody writes on: behind what is there; in an empty section over a placeholder, behind a bare bullet, on the free line below
 * the template's comment, else on the first free line.
 */
export function placeToWrite({ titleRange, range, isEmpty }: Section, text: string): TextRange {
  const content = text.slice(titleRange.end, range.end);
  const words = content.trim();
  const start = titleRange.end + content.indexOf(words);
  const end = start + words.length;
  if (!isEmpty) return { start: end, end };
  if (words.startsWith('<!--')) {
    const free = FREE_LINE.exec(text.slice(end));
    return free ? at(end + free[0].length) : { start, end };
  }
  if (words !== '' && !/[\r\n]/u.test(words)) {
    // The space behind a bullet is trimmed from the words, and what is written belongs behind it.
    const bullet = BULLET.exec(text.slice(start))?.[0].length ?? 0;
    return { start: start + bullet, end: Math.max(end, start + bullet) };
  }
  const lead = /^[ \t]*(?:(?:\r\n|\n|\r)[ \t]*){0,2}/u.exec(content)?.[0].length ?? 0;
  return words === '' ? at(titleRange.end + lead) : at(start);
}

const BULLET = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+\[.\])?[ \t]+/u;
/** A line end with nothing on the line that it begins. */
const FREE_LINE = /^[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n]|$))/u;

function at(offset: number): TextRange {
  return { start: offset, end: offset };
}
