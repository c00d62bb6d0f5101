/** Writes the blanks of one snippet, numbered in the order in which they are asked for. */
export interface Blanks {
  /** A tab stop with words that are typed over. */
  readonly ask: (words: string) => string;
  /** A tab stop that offers words, of which the first stands there until another is picked. */
  readonly choose: (words: readonly string[]) => string;
  /** An empty tab stop; what is typed there stands wherever the same name is asked for. */
  readonly name: (name: string) => string;
  readonly today: () => string;
  /** Words that stand there as they are. */
  readonly text: (words: string) => string;
}

const TODAY = '$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE';

/** The lines of a snippet in the editor's snippet syntax. */
export function snippetBody(lines: (blanks: Blanks) => readonly string[]): readonly string[] {
  let last = 0;
  const named = new Map<string, number>();
  const numberOf = (name: string): number => {
    const number = named.get(name) ?? ++last;
    named.set(name, number);
    return number;
  };
  return lines({
    ask: (words) => `\${${++last}:${escaped(words)}}`,
    choose: (words) => `\${${++last}|${words.map(escapedChoice).join(',')}|}`,
    name: (name) => `$${numberOf(name)}`,
    today: () => `\${${++last}:${TODAY}}`,
    text: (words) => words.replace(/[\\$]/gu, '\\$&'),
  });
}

/** Words in which nothing is a tab stop, a variable or an end. */
function escaped(words: string): string {
  return words.replace(/[\\$}]/gu, '\\$&');
}

function escapedChoice(words: string): string {
  return words.replace(/[\\,|]/gu, '\\$&');
}
