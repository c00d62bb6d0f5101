import { indentationOf, lineAbove, lineBelow, type TextLine } from './textLine.ts';

const KEY = /^(["']?)([^"':#[\]{},\s][^"':#[\]{},]*?)\1[ \t]*:/u;
/** UTF-16 code units. What is longer is no key, and takes long to search. */
const MAX_KEY_LENGTH = 200;
const DASHES = /^(?:-(?:[ \t]+|$))*/u;

/** A line of front matter: its dashes, and its key where it has one. */
export interface HeadedLine {
  readonly line: TextLine;
  readonly indentation: number;
  readonly dashes: string;
  readonly key: string | null;
  /** Offsets in the text: of the key, and of what stands behind its colon. */
  readonly keyStart: number;
  readonly valueStart: number;
}

/** What a line begins with. */
export function headed(line: TextLine): HeadedLine {
  const indentation = indentationOf(line);
  const dashes = DASHES.exec(line.text.slice(indentation))?.[0] ?? '';
  const start = indentation + dashes.length;
  const match = KEY.exec(line.text.slice(start, start + MAX_KEY_LENGTH));
  return {
    line,
    indentation,
    dashes,
    key: match?.[2] ?? null,
    keyStart: line.start + start,
    valueStart: line.start + start + (match?.[0].length ?? 0),
  };
}

/**
 * The nearest line above with a key that is indented less; a list may stand at its key's own indentation. Of a key in an entry of a list it
 * is the line of the list.
 */
export function parentOf(text: string, from: number, child: HeadedLine): HeadedLine | null {
  if (child.indentation === 0 && child.dashes === '') return null;
  for (let line = lineAbove(text, child.line); line && line.start >= from; line = lineAbove(text, line)) {
    const above = headed(line);
    if (above.key === null) continue;
    if (beginsEntryOf(above, child)) return parentOf(text, from, above);
    const isListBelow = child.dashes !== '' && above.dashes === '' && above.indentation === child.indentation;
    if (columnOf(above) < child.indentation || isListBelow) return above;
  }
  return null;
}

/** Whether a line stands in an entry of a list that is a map. */
export function isInEntry(text: string, from: number, child: HeadedLine): boolean {
  if (child.dashes !== '') return true;
  for (let line = lineAbove(text, child.line); line && line.start >= from; line = lineAbove(text, line)) {
    const above = headed(line);
    if (beginsEntryOf(above, child)) return true;
    if (line.text.trim() !== '' && columnOf(above) < child.indentation) return false;
  }
  return false;
}

/** Whether the key of a line stands right above that of another, behind the dash of the entry that both are in. */
function beginsEntryOf(above: HeadedLine, child: HeadedLine): boolean {
  return child.dashes === '' && above.dashes !== '' && columnOf(above) === child.indentation;
}

function columnOf({ indentation, dashes }: HeadedLine): number {
  return indentation + dashes.length;
}

/** The keys that lead to a line, its own among them. */
export function pathTo(text: string, from: number, line: HeadedLine): string[] {
  const path: string[] = [];
  for (let at: HeadedLine | null = line; at; at = parentOf(text, from, at))
    if (at.key !== null) path.unshift(at.key);
  return path;
}

/** The keys of the same map, above and below. */
export function keysBeside(text: string, from: number, child: HeadedLine): string[] {
  const column = columnOf(child);
  const keys: string[] = [];
  const take = (other: HeadedLine): void => {
    if (columnOf(other) === column && other.key !== null) keys.push(other.key);
  };
  const linesAbove = child.dashes === '';
  for (let line = lineAbove(text, child.line); linesAbove && line && line.start >= from; ) {
    const other = headed(line);
    if (line.text.trim() !== '' && columnOf(other) < column) break;
    take(other);
    if (beginsEntryOf(other, child)) break;
    line = lineAbove(text, line);
  }
  for (let line = lineBelow(text, child.line); line; line = lineBelow(text, line)) {
    const other = headed(line);
    if (line.text.trim() !== '' && other.indentation < column) break;
    if (other.dashes === '') take(other);
  }
  return keys;
}

/** The other entries of the list of `- ` lines. */
export function entriesAround(text: string, child: HeadedLine): string[] {
  const entries: string[] = [];
  for (const step of [lineAbove, lineBelow]) {
    for (let line = step(text, child.line); line; line = step(text, line)) {
      const other = headed(line);
      if (line.text.trim() !== '' && (other.indentation < child.indentation || other.dashes === '')) break;
      if (other.indentation === child.indentation)
        entries.push(unquoted(text.slice(other.keyStart, line.end)));
    }
  }
  return entries;
}

function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/u, '$2');
}
