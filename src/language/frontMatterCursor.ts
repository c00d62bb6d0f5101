import type { TextRange } from '../notes/note.ts';
import { flowCursor } from './flowCursor.ts';
import { frontMatterBounds } from './frontMatterBounds.ts';
import {
  entriesAround,
  type HeadedLine,
  headed,
  isInEntry,
  keysBeside,
  parentOf,
  pathTo,
} from './frontMatterLines.ts';
import { type Scalar, scalarAt } from './scalarCursor.ts';
import { lineAt } from './textLine.ts';

/** A key that is being written, or stands there. */
export interface KeyCursor {
  readonly kind: 'key';
  /** The keys that it stands below. */
  readonly path: readonly string[];
  readonly written: string;
  readonly range: TextRange;
  readonly hasColon: boolean;
  readonly isInFlow: boolean;
  /** Whether its map is an entry of a list. */
  readonly isInEntry: boolean;
  /** The other keys of the same map. */
  readonly siblings: readonly string[];
}

/** A value that is being written, or stands there. */
export interface ValueCursor extends Scalar {
  readonly kind: 'value';
  readonly path: readonly string[];
  readonly isInFlow: boolean;
  /** The colon or dash before it still lacks its space. */
  readonly needsSpace: boolean;
  /** Behind a dash: an entry of a list. */
  readonly isEntry: boolean;
  /** The other entries of the same list. */
  readonly siblings: readonly string[];
}

export type FrontMatterCursor = KeyCursor | ValueCursor;

/**
 * Where a cursor stands in the front matter, from a look at the lines around it: what is half written, and no YAML yet, is understood
 * as far as that line goes. Null outside, on a fence, in a comment, and behind a value that is complete.
 */
export function frontMatterCursor(text: string, offset: number): FrontMatterCursor | null {
  const bounds = frontMatterBounds(text);
  if (!bounds || offset < bounds.start || offset > bounds.end) return null;
  if (bounds.isClosed && offset === bounds.end) return null;
  return yamlCursor(text.slice(0, bounds.end), bounds.start, offset);
}

/** The same in a block of YAML that begins at `from` and ends where the text does. */
export function yamlCursor(block: string, from: number, offset: number): FrontMatterCursor | null {
  const line = headed(lineAt(block, offset));
  if (/^[ \t]*#/u.test(line.line.text)) return null;
  const parent = parentOf(block, from, line);
  const path = parent ? pathTo(block, from, parent) : [];
  if (line.key !== null && offset >= line.valueStart)
    return valueAt(block, offset, line.valueStart, [...path, line.key]);
  const flow =
    line.key === null && parent && line.indentation > parent.indentation
      ? inFlowOf(block, offset, parent, path)
      : null;
  if (flow !== 'none' && flow !== null) return flow;
  if (line.dashes !== '' && line.key === null) {
    const entry = line.keyStart;
    if (offset < entry - 1) return null;
    const cursor = valueAt(block, offset, Math.min(entry, offset), path);
    return cursor?.kind === 'value' && !cursor.isInFlow
      ? { ...cursor, isEntry: true, siblings: entriesAround(block, line) }
      : cursor;
  }
  if (flow === 'none') return null;
  return keyAt(block, offset, line, path, from);
}

/** The cursor in a list or map that begins on a line above; 'none' where that line holds another value. Null where it holds nothing. */
function inFlowOf(
  text: string,
  offset: number,
  parent: HeadedLine,
  path: readonly string[],
): FrontMatterCursor | 'none' | null {
  const value = text.slice(parent.valueStart, parent.line.end).trimStart();
  if (value === '' || value.startsWith('#')) return null;
  return /^[[{]/u.test(value) ? (valueAt(text, offset, parent.valueStart, path) ?? 'none') : 'none';
}

function keyAt(
  text: string,
  offset: number,
  line: HeadedLine,
  path: readonly string[],
  from: number,
): KeyCursor | null {
  const rest = text.slice(line.keyStart, line.line.end);
  const written = line.key ?? rest.trimEnd();
  // Words with spaces, brackets or marks are no key, and no beginning of one.
  if (line.key === null && !/^[\p{L}\p{N}_-]*$/u.test(written)) return null;
  const quote = /^["']/u.test(rest) ? 1 : 0;
  const start = written === '' ? offset : line.keyStart + quote;
  const range = { start, end: start + written.length };
  if (offset < range.start || offset > range.end) return null;
  return {
    kind: 'key',
    path,
    written,
    range,
    hasColon: line.key !== null,
    isInFlow: false,
    isInEntry: isInEntry(text, from, line),
    siblings: keysBeside(text, from, line),
  };
}

/** The value that begins behind `from`, where the cursor stands in it. */
function valueAt(
  text: string,
  offset: number,
  from: number,
  path: readonly string[],
): FrontMatterCursor | null {
  const spaces = /^[ \t]*/u.exec(text.slice(from))?.[0].length ?? 0;
  const start = Math.min(from + spaces, Math.max(offset, from));
  const source = text.slice(start);
  if (/^[[{]/u.test(source) && offset > start) {
    const flow = flowCursor(source, offset - start);
    return flow && fromFlow(text, start, flow, path);
  }
  const needsSpace = !/[ \t]/u.test(text.charAt(start - 1));
  const value = scalarAt(lineAt(text, start), start);
  if (!value || offset < value.range.start || offset > value.range.end) return null;
  return { kind: 'value', path, isInFlow: false, isEntry: false, needsSpace, siblings: [], ...value };
}

function fromFlow(
  text: string,
  start: number,
  flow: NonNullable<ReturnType<typeof flowCursor>>,
  path: readonly string[],
): FrontMatterCursor {
  const range = { start: start + flow.start, end: start + flow.end };
  const shared = {
    path: [...path, ...flow.path],
    written: text.slice(range.start, range.end),
    range,
    siblings: flow.siblings,
  };
  if (flow.isKey) {
    const hasColon = /^["']?[ \t]*:/u.test(text.slice(range.end));
    return { kind: 'key', isInFlow: true, isInEntry: true, hasColon, ...shared };
  }
  const needsSpace = text.charAt(range.start - 1) === ':';
  const { quote, isClosed } = flow;
  return {
    kind: 'value',
    isInFlow: true,
    isEntry: false,
    isWikilink: flow.lists > 1,
    needsSpace,
    quote,
    isClosed,
    ...shared,
  };
}
