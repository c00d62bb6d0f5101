import { isInsideWord } from './insideWord.ts';
import { type Phrase, phrase } from './phrase.ts';
import { TextSums } from './textSums.ts';

/**
 * What the grammar's time grows with faster than with a text's length, and how much of it is still read. Each limit is far
 * above what a person writes; a text at all of them takes seconds.
 */
const LIMITS = {
  lines: 30_000,
  /** List and quote marks that one line begins with: the grammar's time grows with their square. */
  marks: 64,
  /** Columns before the list mark of a line. */
  indent: 500,
  tableColumns: 64,
  /** Of one paragraph, taken to be what no blank line and no bullet divides: */
  paragraphLines: 10_000,
  brackets: 1_000,
  /** `](`, whether or not a link or image ends there: the grammar looks for the end of each. */
  links: 2_000,
  codeMarks: 100,
  /** The grammar compares each of them with all before it. */
  emphasisMarks: 1_000,
  htmlMarks: 1_000,
};

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/gu;
const MARKS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/u;
const NEW_PARAGRAPH = /^[ >]{0,3}(?:[-*+]|1[.)])[ \t]+\S|^[ \t>]*$/u;
const DELIMITER_ROW = /^[ \t>]*[|:-][ \t|:-]*$/u;
const INLINE_MARK = /[[\]]|`+|_+|\*+|~+|<[!?]/gu;

/**
 * Why a text would take the grammar too long, in words for its writer; null where it would not. One pass over the text.
 * `bodyStart` is where front matter ends: of that only the lines count.
 */
export function excessOf(text: string, bodyStart: number): Phrase | null {
  let lines = 0;
  let paragraph = new Paragraph();
  const sums = new TextSums();
  for (const { 1: line = '', index } of text.matchAll(LINE)) {
    if (++lines > LIMITS.lines)
      return phrase('It has more lines than a note can have (over {lines}).', { lines: LIMITS.lines });
    if (index < bodyStart) continue;
    const marks = MARKS.exec(line)?.[0] ?? '';
    if (isNestedTooDeeply(marks)) return phrase('Its lists or quotes are nested too deeply.');
    if (DELIMITER_ROW.test(line) && count(line, '|') > LIMITS.tableColumns)
      return phrase('One of its tables has too many columns.');
    const startsParagraph = NEW_PARAGRAPH.test(line);
    const sum = sums.add(line, marks, startsParagraph);
    if (sum) return phrase('It has too many {what} for one note.', { what: sum });
    if (startsParagraph) paragraph = new Paragraph();
    const excess = paragraph.add(line);
    if (excess) return phrase('One of its paragraphs has too many {what}.', { what: excess });
  }
  return null;
}

function isNestedTooDeeply(marks: string): boolean {
  const indent = marks.length - marks.trimStart().length;
  return indent > LIMITS.indent || (marks.match(/[>*+.)-]/gu) ?? []).length > LIMITS.marks;
}

function count(line: string, character: string): number {
  return line.split(character).length - 1;
}

/** What the lines of one paragraph add up to. */
class Paragraph {
  #lines = 0;
  #open = 0;
  #mostOpen = 0;
  #stray = 0;
  #emphasis = 0;
  #html = 0;
  #links = 0;
  readonly #codeMarks = new Set<number>();

  /** Takes a line in; says of what there is too much then. */
  add(line: string): Phrase | null {
    this.#lines++;
    for (const { 0: mark, index } of line.matchAll(INLINE_MARK))
      if (mark[0] !== '_' || !isInsideWord(line, index, index + mark.length)) this.#addMark(mark);
    this.#links += count(line, '](');
    if (this.#lines > LIMITS.paragraphLines) return phrase('lines');
    if (this.#links > LIMITS.links) return phrase('links');
    if (this.#mostOpen > LIMITS.brackets || this.#stray > LIMITS.brackets) return phrase('unclosed brackets');
    if (this.#codeMarks.size > LIMITS.codeMarks) return phrase('unclosed backticks');
    if (this.#emphasis > LIMITS.emphasisMarks) return phrase('marks of emphasis');
    return this.#html > LIMITS.htmlMarks ? phrase('comments') : null;
  }

  #addMark(mark: string): void {
    if (mark === '[') this.#mostOpen = Math.max(this.#mostOpen, ++this.#open);
    else if (mark === ']' && this.#open > 0) this.#open--;
    else if (mark === ']') this.#stray++;
    else if (mark.startsWith('`')) this.#codeMarks.add(mark.length);
    else if (mark.startsWith('<')) this.#html++;
    else this.#emphasis++;
  }
}
