import type { TextRange } from '../../notes/note.ts';
import type { Replacement } from '../../writing/replacement.ts';
import { type Quote, yamlWord } from '../yamlWord.ts';

/** A name in a YAML value under its new name: in the quotes that are there, or in those that it needs. Nothing where it is not written so. */
export function yamlChange(
  text: string,
  range: TextRange,
  value: TextRange,
  name: string,
  renamed: string | null,
): Replacement[] {
  const at = text.slice(range.start, range.end).indexOf(name);
  if (renamed === null || at < 0) return [];
  const start = range.start + at;
  const exact = { start, end: start + name.length };
  const quote: Quote = text.charAt(value.start) === '"' ? '"' : text.charAt(value.start) === "'" ? "'" : '';
  const isWhole = exact.start === value.start && exact.end === value.end;
  return [
    { range: exact, text: quote === '' && !isWhole ? renamed : yamlWord(renamed, { quote, isInFlow: true }) },
  ];
}
