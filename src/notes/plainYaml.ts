import type { FrontMatterPlace, TextRange } from './note.ts';
import { readPlainBlock } from './plainBlocks.ts';
import { behindSpaces, endOfLine, isItem, isLineEnd, lineBehind, mayBePlain } from './plainLines.ts';
import { LONGEST_WORD, readPlainScalar } from './plainScalars.ts';
import type { YamlReading } from './yaml.ts';

const DEEPEST = 6;
const KEY = /[A-Za-z_\u00C0-\u024F][\w./\u00C0-\u024F-]*(?: [\w./\u00C0-\u024F-]+)*(?=:(?:[ \r\n]|$))/uy;
/** Keys that YAML takes for something else than text. */
const NO_TEXT = /^(?:null|true|false)$/iu;
/** A comment behind a key or hyphen that is none of the words somebody meant for a value, as `tags: #team` is. */
const COMMENT = /^ #[ #\r\n]/u;

/** Where a value stands in the document. */
interface Position {
  readonly pointer: string;
  readonly key: TextRange | null;
  readonly depth: number;
}

/** A value that was read, and where YAML ends it: of a list or map behind its last line. */
interface Read {
  readonly value: unknown;
  readonly end: number;
}

/**
 * Reads YAML that is nothing but lines of `key: value`, with lists and maps of such values, just as `readYaml` reads it. Null where that is
 * not sure, and `readYaml` is to be asked. It takes time in proportion to the text.
 */
export function readPlainYaml(text: string, offset = 0): YamlReading | null {
  return mayBePlain(text) ? new PlainYaml(text, offset).read() : null;
}

class PlainYaml {
  readonly #text: string;
  readonly #offset: number;
  readonly #places: FrontMatterPlace[] = [];
  /** The first sign of the line that comes next, behind its spaces; the text's length behind the last one. */
  #at = 0;
  /** How many spaces stand before it; -1 behind the last line. */
  #indent = 0;
  /** How many stand before the comments that were passed on the way there, at most; -1 where there were none. */
  #commentIndent = -1;

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  read(): YamlReading | null {
    this.#goToLine(0);
    if (this.#indent > 0) return null;
    const root = this.#indent < 0 ? { value: null } : this.#readMap({ pointer: '', key: null, depth: 0 });
    return root && { value: root.value, places: this.#places, errors: [], isWhole: true };
  }

  /** The map whose first key comes next. */
  #readMap(position: Position): Read | null {
    const indent = this.#indent;
    const start = this.#at;
    const index = this.#place(position, start, start);
    const map: Record<string, unknown> = Object.create(null);
    let end = start;
    do {
      const key = this.#keyAt(this.#at);
      // Asking what it holds is cheaper than asking whether it does, and nothing in it is undefined.
      if (key === null || map[key] !== undefined) return null;
      const keyEnd = this.#at + key.length;
      const inner = childOf(position, key, this.#range(this.#at, keyEnd));
      const read = this.#readBehind(keyEnd + 1, indent, inner);
      if (!read) return null;
      map[key] = read.value;
      end = read.end;
    } while (this.#indent === indent);
    if (this.#indent > indent) return null;
    this.#place(position, start, end, index);
    return { value: map, end };
  }

  /** The list whose first item comes next. */
  #readList(position: Position): Read | null {
    const indent = this.#indent;
    const start = this.#at;
    const index = this.#place(position, start, start);
    const list: unknown[] = [];
    let end = start;
    do {
      const inner = childOf(position, String(list.length), null);
      const read = this.#readBehind(this.#at + 1, indent, inner);
      if (!read) return null;
      list.push(read.value);
      end = read.end;
    } while (this.#indent === indent && isItem(this.#text, this.#at));
    if (this.#indent > indent) return null;
    this.#place(position, start, end, index);
    return { value: list, end };
  }

  /** The value behind a key's colon, or behind an item's hyphen, which has no key. Goes to the line behind it. */
  #readBehind(at: number, indent: number, position: Position): Read | null {
    const start = behindSpaces(this.#text, at);
    const hasComment = this.#text[start] === '#' && COMMENT.test(this.#text.slice(start - 1, start + 2));
    if (!hasComment && !isLineEnd(this.#text, start)) return this.#readOnLine(start, indent, position);
    this.#goToLine(lineBehind(this.#text, start));
    const isList = isItem(this.#text, this.#at);
    if (this.#indent > indent || (isList && position.key && this.#indent === indent)) {
      if (position.depth > DEEPEST) return null;
      return isList ? this.#readList(position) : this.#readMap(position);
    }
    // Comments move the end of a list or map that ends with an empty value, and of a list where they stand before one.
    const isLast = this.#indent !== indent || !position.key;
    if (isLast && this.#text.includes('#')) return null;
    this.#place(position, start, start);
    return { value: null, end: start };
  }

  #readOnLine(start: number, indent: number, position: Position): Read | null {
    if (!position.key && this.#keyAt(start) !== null) {
      this.#indent += start - this.#at;
      this.#at = start;
      return this.#readMap(position);
    }
    const block = readPlainBlock(this.#text, start, indent);
    if (block) this.#place(position, start, block.end);
    const read = block ?? this.#readValue(start, position, false);
    const end = block ? block.end : read ? endOfLine(this.#text, read.end) : -1;
    if (!read || end < 0) return null;
    this.#goToLine(end);
    // An indented comment may belong to what stands before it.
    if (this.#commentIndent > 0 && (block || position.depth > 1 || this.#indent < 0)) return null;
    return { value: read.value, end };
  }

  /** A scalar or a flow list of one line. */
  #readValue(start: number, position: Position, isInFlow: boolean): Read | null {
    if (this.#text[start] === '[') return this.#readFlowList(start, position);
    const scalar = readPlainScalar(this.#text, start, isInFlow);
    if (scalar) this.#place(position, start, scalar.end);
    return scalar;
  }

  #readFlowList(start: number, position: Position): Read | null {
    if (position.depth > DEEPEST) return null;
    const text = this.#text;
    const index = this.#place(position, start, start);
    const list: unknown[] = [];
    let at = behindSpaces(text, start + 1);
    while (text[at] !== ']') {
      const read = this.#readValue(at, childOf(position, String(list.length), null), true);
      if (!read) return null;
      list.push(read.value);
      at = behindSpaces(text, read.end);
      if (text[at] === ',') at = behindSpaces(text, at + 1);
      else if (text[at] !== ']') return null;
    }
    this.#place(position, start, at + 1, index);
    return { value: list, end: at + 1 };
  }

  /** Goes to the first line from `start` on that holds something other than a comment. */
  #goToLine(start: number): void {
    const text = this.#text;
    this.#commentIndent = -1;
    for (let line = start; line < text.length; ) {
      const at = behindSpaces(text, line);
      this.#at = at;
      this.#indent = at - line;
      if (text[at] === '#') this.#commentIndent = Math.max(this.#commentIndent, at - line);
      else if (!isLineEnd(text, at)) return;
      line = lineBehind(text, at);
    }
    this.#at = text.length;
    this.#indent = -1;
  }

  /** The key that stands at `at`, where that is sure; null where none does. */
  #keyAt(at: number): string | null {
    KEY.lastIndex = at;
    const key = KEY.exec(this.#text)?.[0];
    return key === undefined || (key.length <= LONGEST_WORD && NO_TEXT.test(key)) ? null : key;
  }

  /** Notes a value's place: a new one, or in place of what was noted at `index`. */
  #place({ pointer, key }: Position, start: number, end: number, index = this.#places.length): number {
    this.#places[index] = { pointer, key, value: this.#range(start, end) };
    return index;
  }

  #range(start: number, end: number): TextRange {
    return { start: start + this.#offset, end: end + this.#offset };
  }
}

function childOf({ pointer, depth }: Position, key: string, range: TextRange | null): Position {
  const token = key.includes('/') ? key.replaceAll('/', '~1') : key;
  return { pointer: `${pointer}/${token}`, key: range, depth: depth + 1 };
}
