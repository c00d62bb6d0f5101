/** The quotes that a value stands in; empty for a plain one. */
export type Quote = '' | '"' | "'";

/** Where a word of front matter is written. */
export interface YamlPlace {
  readonly quote: Quote;
  /** Between the brackets or braces of a list or map on one line. */
  readonly isInFlow: boolean;
}

/** Words that YAML 1.1 or 1.2 reads as something else than text. Dates are not among them: plain ones are wanted. */
const NO_TEXT =
  /^(?:true|false|yes|no|on|off|null|~|[-+]?(?:\d[\d_,]*)?\.?\d+(?:e[-+]?\d+)?|0[xo][\da-f]+|\d+(?::\d+)+)$/iu;

/** A word as it is written in front matter: in quotes where YAML would read something else, and escaped within quotes. */
export function yamlWord(word: string, { quote, isInFlow }: YamlPlace): string {
  if (quote === "'") return word.replaceAll("'", "''");
  if (quote === '"') return escaped(word);
  return needsQuotes(word, isInFlow) ? `"${escaped(word)}"` : word;
}

function needsQuotes(word: string, isInFlow: boolean): boolean {
  return (
    word === '' ||
    word !== word.trim() ||
    NO_TEXT.test(word) ||
    /^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/u.test(word) ||
    /:(?:\s|$)|\s#|[\r\n\t]/u.test(word) ||
    (isInFlow && /[,[\]{}]|^[-?:]/u.test(word))
  );
}

function escaped(word: string): string {
  return word
    .replace(/[\\"]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
