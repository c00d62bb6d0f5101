import { type CharacterClass, classOf, OTHER, PUNCTUATION, SPACE, TILDE, UNDERSCORE } from './characters.ts';

/** A run of `*`, `_` or `~` that may open or close a span. */
export interface Delimiter {
  readonly type: 'delimiter';
  readonly mark: number;
  readonly start: number;
  readonly end: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many of its marks no span has used. */
  left: number;
  /** The marks that each span used which it closes or opens, in the order in which they were found. */
  closes: readonly number[];
  opens: readonly number[];
}

const NONE: readonly number[] = [];

/** More runs than this that wait for their closing ones are left to the grammar. */
const MOST_OPEN = 60;
const LONGEST = 8;
const MOST_TILDES = 2;

/** Whether a run is too long to be read here: spans in spans are walked recursively. */
export function isTooLong(mark: number, length: number): boolean {
  return mark !== TILDE && length > LONGEST;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The run of marks at a place in a line; null where it is just text. Beyond the line is whitespace. */
export function delimiterAt(text: string, { start, end }: Place, line: Place): Delimiter | null {
  const mark = text.charCodeAt(start);
  if (mark === TILDE && end - start > MOST_TILDES) return null;
  const before = start === line.start ? SPACE : text.charCodeAt(start - 1);
  const after = end >= line.end ? SPACE : text.charCodeAt(end);
  const left = classOf(before);
  const right = classOf(after);
  const opens = flanks(right, left) || (mark !== TILDE && after === TILDE);
  const closes = flanks(left, right) || (mark !== TILDE && before === TILDE);
  const canOpen = mark === UNDERSCORE ? opens && (left !== OTHER || !closes) : opens;
  const canClose = mark === UNDERSCORE ? closes && (right !== OTHER || !opens) : closes;
  if (!canOpen && !canClose) return null;
  return {
    type: 'delimiter',
    mark,
    start,
    end,
    canOpen,
    canClose,
    left: end - start,
    closes: NONE,
    opens: NONE,
  };
}

/** Whether marks stand directly at a word: `inner` is on the side of the word. */
function flanks(inner: CharacterClass, outer: CharacterClass): boolean {
  return inner === OTHER || (inner === PUNCTUATION && outer !== OTHER);
}

/** Pairs the runs from an index on. Says whether it could: too many open ones are not looked through. */
export function pairDelimiters(delimiters: readonly Delimiter[], from: number): boolean {
  const emphasis: Delimiter[] = [];
  const strikes: Delimiter[] = [];
  for (let index = from; index < delimiters.length; index++) {
    const delimiter = delimiters[index];
    if (!delimiter) break;
    const open = delimiter.mark === TILDE ? strikes : emphasis;
    if (delimiter.canClose) close(delimiter, open);
    if (delimiter.canOpen && delimiter.left > 0 && open.push(delimiter) > MOST_OPEN) return false;
  }
  return true;
}

function close(closer: Delimiter, open: Delimiter[]): void {
  let index = open.length - 1;
  while (index >= 0 && closer.left > 0) {
    const opener = open[index];
    if (!opener || !matches(opener, closer)) {
      index--;
      continue;
    }
    const used = closer.mark === TILDE ? closer.left : opener.left > 1 && closer.left > 1 ? 2 : 1;
    opener.opens = withOne(opener.opens, used);
    closer.closes = withOne(closer.closes, used);
    opener.left -= used;
    closer.left -= used;
    // What opened in between cannot be closed any more.
    open.length = opener.left > 0 ? index + 1 : index;
    index = open.length - 1;
  }
}

/** Nearly all runs are used once, and what is pushed to an empty array takes the memory of seventeen. */
function withOne(marks: readonly number[], used: number): readonly number[] {
  return marks.length === 0 ? [used] : [...marks, used];
}

/** Whether a closing run answers an opening one. The grammar's rule of three counts the marks that are left. */
function matches(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.mark !== closer.mark) return false;
  if (closer.mark === TILDE) return opener.left === closer.left;
  const isAmbiguous = opener.canClose || closer.canOpen;
  return !(isAmbiguous && closer.left % 3 !== 0 && (opener.left + closer.left) % 3 === 0);
}
