import { withoutSpans } from './emptiness.ts';

/** What stands before the words of a line: quote marks, a list mark, a box. */
export const LINE_MARK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?=\s|$))?\s*(?:\[[ xX/>-]\](?=\s|$))?\s*/u;

const LIST_MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?=\s|$)/u;
const HEADING_MARK = /^#{1,6}[ \t]+/u;
const RULE = /^(?:[-=*_|:][ \t]*){3,}$/u;
const ENDS_ITSELF = '.!?:;,…–—';
/** A text of one line that begins with a letter holds no mark, and no space to take away if it ends with none. */
const BARE = /^\p{L}(?:[^\r\n]*\S)?$/u;

/** A piece of a note on one line: without comments, marks of quotes, lists and headings. What began a line of a list is set off by `; `. */
export function oneLine(source: string): string {
  if (BARE.test(source) && !source.includes('<!--')) return source;
  let line = '';
  let ending = '';
  let isApart = false;
  for (const written of withoutSpans(source, [['<!--', '-->']], true).split(/\r\n|\n|\r/u)) {
    const marked = written.replace(LINE_MARK, '').trim();
    const isHeading = HEADING_MARK.test(marked);
    const words = marked.replace(HEADING_MARK, '');
    if (words === '' || RULE.test(words)) {
      isApart = true;
      continue;
    }
    const separator = (isApart || LIST_MARK.test(written)) && !endsItself(ending) ? '; ' : ' ';
    line += `${line === '' ? '' : separator}${words}${isHeading && !endsItself(words) ? ':' : ''}`;
    ending = isHeading ? ':' : words;
    isApart = false;
  }
  return line;
}

function endsItself(words: string): boolean {
  return ENDS_ITSELF.includes(words.slice(-1));
}
