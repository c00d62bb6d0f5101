import { isInsideWord } from './insideWord.ts';
import { type Phrase, phrase } from './phrase.ts';

/**
 * Of what a whole text may hold how much: each alone takes the grammar a second or two, all the others little. What a person
 * writes in years of meetings is a tenth of it.
 */
const SUMS = {
  'list items': 10_000,
  /** Quotes that begin anew, after a blank line or words with fewer marks: the grammar's time grows with their square. */
  quotes: 3_000,
  /** `===` or `---` below words, which the grammar looks back for. */
  'underlined headings': 3_000,
  'quote marks': 50_000,
  'table cells': 30_000,
  brackets: 15_000,
  /** Sums of squares: the grammar compares the marks of a paragraph with each other. */
  'marks of emphasis': 40_000_000,
  underscores: 400_000_000,
  'punctuation marks': 150_000,
};
type Sum = keyof typeof SUMS;

const WORDS: Readonly<Record<Sum, Phrase>> = {
  'list items': phrase('list items'),
  quotes: phrase('quotes'),
  'underlined headings': phrase('underlined headings'),
  'quote marks': phrase('quote marks'),
  'table cells': phrase('table cells'),
  brackets: phrase('brackets'),
  'marks of emphasis': phrase('marks of emphasis'),
  underscores: phrase('underscores'),
  'punctuation marks': phrase('punctuation marks'),
};

/** Much of several things is too much before there is too much of one. */
const MOST_SHARES = 2;
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/u;
const EMPHASIS = /_+|\*+|~+/gu;
const PUNCTUATION = /[!&*:<@[\\\]_`|~]/gu;

/** What the lines of one text add up to. */
export class TextSums {
  readonly #sums = new Map<Sum, number>();
  #paragraphEmphasis = 0;
  #paragraphUnderscores = 0;
  #quotesBefore = 0;
  #lineBefore = '';

  /** Takes a line in, with the list and quote marks that it begins with; says of what there is too much then. */
  add(line: string, marks: string, startsParagraph: boolean): Phrase | null {
    if (startsParagraph) {
      this.#paragraphEmphasis = 0;
      this.#paragraphUnderscores = 0;
    }
    const quotes = count(marks, />/gu);
    this.#add('quote marks', quotes);
    this.#add('quotes', quotes - this.#quotesBefore);
    this.#quotesBefore = quotes;
    this.#add('list items', count(marks, /[-*+.)]/gu));
    if (UNDERLINE.test(line) && this.#lineBefore.trim() !== '') this.#add('underlined headings', 1);
    this.#lineBefore = line;
    const punctuation = count(line, PUNCTUATION);
    if (punctuation > 0) this.#addInline(line, punctuation);
    return this.#excess();
  }

  #addInline(line: string, punctuation: number): void {
    this.#add('punctuation marks', punctuation);
    this.#add('table cells', count(line, /\|/gu));
    this.#add('brackets', count(line, /\[/gu));
    const emphasis = emphasisIn(line);
    this.#add('marks of emphasis', grownSquare(this.#paragraphEmphasis, emphasis));
    this.#paragraphEmphasis += emphasis;
    const underscores = count(line, /_+/gu);
    this.#add('underscores', grownSquare(this.#paragraphUnderscores, underscores));
    this.#paragraphUnderscores += underscores;
  }

  #add(what: Sum, amount: number): void {
    if (amount > 0) this.#sums.set(what, (this.#sums.get(what) ?? 0) + amount);
  }

  #excess(): Phrase | null {
    let shares = 0;
    let most: { what: Sum | null; share: number } = { what: null, share: 0 };
    for (const [what, sum] of this.#sums) {
      const share = sum / SUMS[what];
      shares += share;
      if (share > most.share) most = { what, share };
    }
    return most.share > 1 || shares > MOST_SHARES ? most.what && WORDS[most.what] : null;
  }
}

/** By how much the square of a sum grows. */
function grownSquare(sum: number, more: number): number {
  return (sum + more) ** 2 - sum ** 2;
}

function emphasisIn(line: string): number {
  let marks = 0;
  for (const { 0: mark, index } of line.matchAll(EMPHASIS))
    if (mark[0] !== '_' || !isInsideWord(line, index, index + mark.length)) marks++;
  return marks;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
