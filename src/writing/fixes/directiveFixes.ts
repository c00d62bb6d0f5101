import { phrase } from '../../notes/phrase.ts';
import { lineAround } from '../lineEnd.ts';
import { type Fixer, writing } from './fix.ts';

/** The part of a question that the rest of the sentence fills. */
const GAP = '…';
/**
 * Where a sentence ends: at its mark, before what is no prose (dates, tags, brackets, other fields), or with its paragraph or line of a
 * list.
 */
const SENTENCE_END =
  /(?<![.!?;])[.!?;]+(?=\s|$)|\s*(?:[(<[{|#]|\p{Extended_Pictographic}|\^[\w-]+\s*$)|[ \t]*(?:\r\n|\n|\r)(?=[ \t]*(?:[\r\n>]|[-*+][ \t]|\d{1,9}[.)][ \t]|$))|\s*$/u;
/** UTF-16 code units. What is longer than any sentence is looked at no further. */
const LONGEST_SENTENCE = 1_000;

/** Puts the open question in place of the phrase that tells. A choice, and never more: what was meant is for its writer to say. */
export const directiveFixes: Fixer = ({ range, suggestions = [] }, { text }) => {
  const [question] = suggestions;
  if (question === undefined) return [];
  const rest = text.slice(range.end, range.end + LONGEST_SENTENCE);
  const end = SENTENCE_END.exec(rest);
  const words = rest.slice(0, end?.index ?? rest.length).trim();
  const mark = /^[.!?;]+/u.exec(end?.[0] ?? '')?.[0].length ?? 0;
  const hasGap = question.includes(GAP);
  const asked = hasGap && words !== '' ? filled(question, words) : question;
  // A question without a gap stands for the phrase alone, and what follows it stays.
  const length =
    hasGap || words === '' ? (end?.index ?? rest.length) + mark : (/^[:,]/u.exec(rest)?.[0].length ?? 0);
  const before = text.slice(lineAround(text, range.start).start, range.start);
  const written = endsSentence(before) ? asked : `${before.trimEnd() === '' ? '' : '– '}${asked}`;
  return [
    writing(
      phrase('Turn it into a question: “{question}”', { question: asked }),
      { start: range.start, end: range.end + length },
      written,
    ),
  ];
};

/** `What would it take to …?` with the rest of a sentence in its gap. */
function filled(question: string, words: string): string {
  const [before = '', after = ''] = question.split(GAP);
  // Emphasis that began before the phrase ends where the phrase did.
  const emphasis = /^[*_]{0,3}/u.exec(words)?.[0] ?? '';
  const rest = words.slice(emphasis.length).trimStart();
  return `${before.trimEnd()}${emphasis} ${rest}${after.trim() === '' ? '?' : after}`;
}

/** Whether a new sentence may begin behind what stands there: nothing but marks of a list, a quote or an item, or an end. */
function endsSentence(before: string): boolean {
  return (
    /[.!?:;–—-]\s*$/u.test(before) ||
    /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:\[[^\]]?\]\s+)?(?:@\S+\s+)?(?:\*{1,3}|_{1,3})?$/u.test(before)
  );
}
