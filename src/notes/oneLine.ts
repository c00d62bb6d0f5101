import { withoutSpans } from './emptiness.ts';

/** What stands before the words of a line: quote marks, a list mark, a box. */
export const LINE_MARK = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])(?=\s|$))?\s*(?:\[[ xX/>-]\](?=\s|$))?\s*/u;

const LIST_MARK = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?=\s|$)/u;
const HEADING_MARK = /^#{1,6}[ \t]+/u;
const RULE = /^(?:[-=*_|:][ \t]*){3,}$/u;
const ENDS_ITSELF = '.!?:;,…–—';

/** A piece of a note on one line: without comments, marks of quotes, lists and headings. What began a line of a list is set off by `; `. */
export function oneLine(source: string): string {
  let line = '';
  let isApart = false;
  for (const written of withoutSpans(source, [['<!--', '-->']], true).split(/\r\n|\n|\r/u)) {
    const marked = written.replace(LINE_MARK, '').trim();
    const isHeading = HEADING_MARK.test(marked);
    const words = marked.replace(HEADING_MARK, '');
    if (words === '' || RULE.test(words)) {
      isApart = true;
      continue;
    }
    const separator = (isApart || LIST_MARK.test(written)) && !endsItself(line) ? '; ' : ' ';
    line += `${line === '' ? '' : separator}${words}${isHeading && !endsItself(words) ? ':' : ''}`;
    isApart = false;
  }
  return line;
}

function endsItself(words: string): boolean {
  return ENDS_ITSELF.includes(words.slice(-1));
}
