/** UTF-16 code units. So short a text holds fewer values than `readYaml` takes. */
const LONGEST = 8_192;
const MOST_BRACKETS = 50;
/** White space other than spaces and line ends, a lone CR, controls, anchors, and hyphens or question marks in a row. */
const UNSURE = /[^\S\n\r ]|[^\P{Cc}\n\r]|\r(?!\n)|(?:^|[\s[{,:-])&\S|[?-] +[?-]/u;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Whether a text is short, and has no sign that YAML or its bounds give a meaning wherever it stands, in quotes and comments too. */
export function mayBePlain(text: string): boolean {
  if (text.length > LONGEST || UNSURE.test(text)) return false;
  let brackets = 0;
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) brackets++;
  return brackets <= MOST_BRACKETS;
}

/** Whether a line ends at `at`: at its line end, or at the end of the text. */
export function isLineEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LINE_FEED || code === CARRIAGE_RETURN || at >= text.length;
}

/** Behind the spaces that stand at `at`. */
export function behindSpaces(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === SPACE) end++;
  return end;
}

/** Whether the item of a list begins at `at`. */
export function isItem(text: string, at: number): boolean {
  return text[at] === '-' && (isLineEnd(text, at + 1) || text[at + 1] === ' ');
}

/** Behind the line end that follows what is at `at`. */
export function lineBehind(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Behind the line whose value ends at `at`; -1 where something other than a comment follows the value. */
export function endOfLine(text: string, at: number): number {
  const next = behindSpaces(text, at);
  const isOver = isLineEnd(text, next) || (next > at && text[next] === '#');
  return isOver ? lineBehind(text, next) : -1;
}
