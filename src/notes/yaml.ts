import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { FrontMatterError, FrontMatterPlace, TextRange } from './note.ts';
import { type Phrase, phrase, verbatim } from './phrase.ts';

/** Plain data read from YAML, with the place of each value and what could not be read. Never an exception. */
export interface YamlReading {
  /** Maps have null prototypes. Undefined where nothing could be read. */
  readonly value: unknown;
  readonly places: readonly FrontMatterPlace[];
  readonly errors: readonly FrontMatterError[];
  /** False where the parser had to guess, or refused the text: single values that are not taken do not count. */
  readonly isWhole: boolean;
}

/** UTF-16 code units. Larger documents are refused unread: some YAML takes quadratic time. */
export const MAX_YAML_LENGTH = 65_536;
const MAX_VALUES = 5_000;
const MAX_DEPTH = 20;
const MAX_ANCHORS = 100;
const MAX_OPEN_BRACKETS = 100;
/** The parser's time grows with the square of a flow list. */
const MAX_COMMAS = 4_096;

/** What the parser's codes mean for somebody who writes notes, where its own words do not say what to do. */
const ADVICE: Readonly<Record<string, Phrase>> = {
  BAD_SCALAR_START: phrase('Put this value in quotes: YAML gives its first character a meaning of its own.'),
  TAB_AS_INDENT: phrase('Use spaces here: YAML does not take tabs for indentation.'),
  BLOCK_AS_IMPLICIT_KEY: phrase('Put this value in quotes: it holds a second colon.'),
  MULTILINE_IMPLICIT_KEY: phrase('Put this value in quotes, or give this line a key and a colon.'),
  MISSING_CHAR: phrase('A character is missing here (a closing quote or bracket, or the colon after a key).'),
  MULTIPLE_DOCS: phrase('Front matter is one document: put this line in quotes, or take it out.'),
  UNRESOLVED_ALIAS: phrase('Put this value in quotes: YAML reads the asterisk as an alias.'),
};

const COMMENT_ADVICE = phrase('Put this value in quotes: YAML takes what follows # for a comment.');

/**
 * Reads YAML 1.2 (core schema: dates stay text) into plain data.
 * `offset` is added to every range. Size, depth, number of values and of anchors are bounded, keys must be scalars,
 * and aliases are not followed, so that reading takes time in proportion to the text.
 */
export function readYaml(text: string, offset = 0): YamlReading {
  const whole = { start: offset, end: offset + text.length };
  if (text.length > MAX_YAML_LENGTH)
    return refused(phrase('This YAML is too large to be read safely (over 64 KiB).'), whole);
  if ((text.match(/(?:^|[\s[{,:-])&[^\s,[\]{}]/gu) ?? []).length > MAX_ANCHORS || isNestedTooDeeply(text)) {
    return refused(phrase('This YAML is nested or anchored in a way that is not read, for safety.'), whole);
  }
  if (text.split(',', MAX_COMMAS + 2).length > MAX_COMMAS + 1)
    return refused(phrase('This YAML is too deep or too large to be read.'), whole);
  // A lone CR ends a line in CommonMark and in the editor, but not in this parser.
  const document = parseDocument(text.replace(/\r(?!\n)/gu, '\n'), {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    strict: true,
  });
  const errors: FrontMatterError[] = document.errors.map((error) => ({
    kind: 'syntax' as const,
    message: ADVICE[error.code] ?? verbatim(`${error.message.replace(/\.$/u, '')}.`),
    range: clamp({ start: error.pos[0] + offset, end: error.pos[1] + offset }, whole),
  }));
  const places: FrontMatterPlace[] = [];
  const value = document.contents
    ? readNode(
        document.contents,
        { pointer: '', key: null, depth: 0 },
        { places, errors, text, offset, whole },
      )
    : null;
  return { value, places, errors, isWhole: document.errors.length === 0 };
}

interface Position {
  readonly pointer: string;
  readonly key: TextRange | null;
  readonly depth: number;
}

interface Sink {
  readonly places: FrontMatterPlace[];
  readonly errors: FrontMatterError[];
  readonly text: string;
  readonly offset: number;
  readonly whole: TextRange;
}

function readNode(node: Node | null, position: Position, sink: Sink): unknown {
  const range = rangeOf(node, sink) ?? position.key ?? sink.whole;
  if (position.depth > MAX_DEPTH || sink.places.length >= MAX_VALUES) {
    if (sink.errors.length === 0)
      addError(sink, 'syntax', phrase('This YAML is too deep or too large to be read.'), range);
    return null;
  }
  sink.places.push({ pointer: position.pointer, key: position.key, value: range });
  if (node === null) return null;
  if (isAlias(node)) {
    addError(
      sink,
      'syntax',
      phrase('Write the value out, or put it in quotes: YAML aliases are not followed.'),
      range,
    );
    return null;
  }
  if (isSeq(node)) {
    return node.items.map((item, index) =>
      readNode(item as Node | null, child(position, String(index), null), sink),
    );
  }
  if (isMap(node)) return readMap(node.items as Pair<Node, Node | null>[], position, sink);
  return isScalar(node) ? node.value : null;
}

function readMap(pairs: readonly Pair<Node, Node | null>[], position: Position, sink: Sink): unknown {
  const map: Record<string, unknown> = Object.create(null);
  for (const pair of pairs) {
    const range = rangeOf(pair.key, sink);
    if (!isScalar(pair.key) || typeof pair.key.value === 'object') {
      addError(sink, 'syntax', phrase('A key must be plain text. Put it in quotes.'), range ?? sink.whole);
      continue;
    }
    const key = String(pair.key.value);
    if (Object.hasOwn(map, key)) {
      addError(
        sink,
        'repeated-key',
        phrase('`{key}` stands here twice. Keep one of them.', { key }),
        range ?? sink.whole,
      );
      continue;
    }
    map[key] = readNode(pair.value, child(position, key, range), sink);
    const comment = map[key] === null && range ? commentFor(range, sink) : null;
    if (comment) addError(sink, 'syntax', COMMENT_ADVICE, comment);
  }
  return map;
}

/** `tags: #1on1`: what was meant for a value, and is a comment. With a space behind its mark it was meant for one. */
function commentFor(key: TextRange, { text, offset }: Sink): TextRange | null {
  const after = /^[ \t]*:[ \t]+(?=#[^\s#])([^\r\n]*)/u.exec(text.slice(key.end - offset));
  if (!after) return null;
  const end = key.end + after[0].trimEnd().length;
  return { start: key.end + after[0].length - (after[1] ?? '').length, end };
}

function child(position: Position, key: string, range: TextRange | null): Position {
  const token = key.replaceAll('~', '~0').replaceAll('/', '~1');
  return { pointer: `${position.pointer}/${token}`, key: range, depth: position.depth + 1 };
}

function rangeOf(node: Node | null, { offset }: Sink): TextRange | null {
  return node?.range ? { start: node.range[0] + offset, end: node.range[1] + offset } : null;
}

function addError(sink: Sink, kind: FrontMatterError['kind'], message: Phrase, range: TextRange): void {
  sink.errors.push({ kind, message, range });
}

function refused(message: Phrase, range: TextRange): YamlReading {
  return { value: undefined, places: [], errors: [{ kind: 'syntax', message, range }], isWhole: false };
}

/**
 * `? ? ? a` (keys that are maps of maps), `- - - a` and `[[[`: the parser's work grows with the square of the depth, and its
 * stack ends. Brackets in quotes count as well: nobody writes so many.
 */
function isNestedTooDeeply(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/gu)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > MAX_OPEN_BRACKETS) return true;
  }
  return /\?[ \t]+\?[ \t]+\?[ \t]|(?:-[ \t]+){20}-/u.test(text);
}

function clamp(range: TextRange, whole: TextRange): TextRange {
  const start = Math.min(Math.max(range.start, whole.start), whole.end);
  return { start, end: Math.min(Math.max(range.end, start), whole.end) };
}
