import { fieldOfKey } from './fieldSyntax.ts';
import { OPAQUE } from './inlineText.ts';
import type { KnownNames } from './knownNames.ts';
import { mentionOf, withoutMarks } from './names.ts';
import type { OwnerMention, Party, TextRange } from './note.ts';
import { isSpace } from './singleSpaced.ts';

/** UTF-16 code units: longer than any name. */
const MAX_NAME_LENGTH = 300;
/** Punctuation around a name in brackets. */
const EDGES = ',;:|/–—-';
const SELF_WORDS = new Set(['me', 'self', 'myself', 'i']);
/** Those that stand for nothing else: an item may begin with `Self: …`, and end in `(I)`. */
const ONLY_ME = /^(?:me|myself)$/iu;

const NAME_WORD = /^\p{Lu}\p{M}*[\p{Ll}'’][\p{L}\p{M}'’.-]*$/u;

/** A word, or a handle, without other marks. */
const SIMPLE_NAME = /^@?[\w-]+$/;

/** Bracketed words at a line's start that are labels, not people. */
const LABELS = new Set(
  (
    'asap blocked blocker bug carryover confidential decision delegated done draft eod eow external feedback friday fyi goal high idea ' +
    'important internal low maybe medium monday month must new next nice note open optional parked pending personal prep private ' +
    'progress project quarter question recurring review risk saturday should someday stretch sunday tbd team thursday today todo ' +
    'tomorrow tuesday update urgent waiting wednesday week work year'
  ).split(' '),
);

/** Whom a name stands for, where it is a word for oneself. */
export function partyOfName(name: string): Party | null {
  return SELF_WORDS.has(name.toLowerCase()) ? 'self' : null;
}

/** The owner that `name` mentions, as written but without its marks. */
export function ownerMention(name: string, range: TextRange | null): OwnerMention {
  const mention = SIMPLE_NAME.test(name) ? null : mentionOf(name);
  const isHandle = mention ? mention.isHandle === true : name.startsWith('@');
  const plain = mention?.name ?? (isHandle ? name.slice(1) : name);
  const party = partyOfName(plain);
  return isHandle ? { name: plain, isHandle: true, range, party } : { name: plain, range, party };
}

/** The known person's name that words begin with: `Dana` of `Dana Send`, or null. */
export function knownPart(words: string, known: KnownNames): string | null {
  if (known.has(words)) return words;
  for (let end = shorterEnd(words, words.length); end > 0; end = shorterEnd(words, end))
    if (end <= MAX_NAME_LENGTH && known.has(words.slice(0, end))) return words.slice(0, end);
  return null;
}

/** Where words end without the last of them and the blanks before it; 0 where it is the only one, or blanks stand behind it. */
function shorterEnd(words: string, end: number): number {
  let start = end;
  while (start > 0 && !isBlank(words, start - 1)) start--;
  if (start === end) return 0;
  while (start > 0 && isBlank(words, start - 1)) start--;
  return start;
}

function isBlank(words: string, index: number): boolean {
  return words[index] === ' ' || words[index] === '\t';
}

/** Whether words in brackets, or without them, name a known person or oneself. */
export function isKnownName(written: string, known: KnownNames): boolean {
  const name = unbracketed(written);
  return known.has(name) || ONLY_ME.test(name);
}

/** `@dana`, also in brackets; but not `@due`. */
export function isHandle(written: string): boolean {
  const name = unbracketed(written);
  return name.startsWith('@') && fieldOfKey(name.slice(1).toLowerCase()) === undefined;
}

/** Known, or one to three capitalized words that are no common label. */
export function isPersonLike(name: string, known: KnownNames): boolean {
  const plain = withoutMarks(name);
  if (known.has(plain) || partyOfName(plain)) return true;
  const words = plain.split(/\s+/u);
  const isNameShaped = words.length <= 3 && words.every((word) => NAME_WORD.test(word));
  return isNameShaped && !words.some((word) => LABELS.has(word.toLowerCase()));
}

/** A name as written, without its brackets and what stands at their edges; a wikilink as it is. */
export function unbracketed(name: string): string {
  if (name.startsWith('[[')) return name;
  let end = name.length;
  while (end > 0 && name[end - 1] === OPAQUE) end--;
  const start = end > 0 && '[('.includes(name.charAt(0)) ? 1 : 0;
  if (end > start && '])'.includes(name.charAt(end - 1))) end--;
  return withoutEdges(name, start, end);
}

/** `(Dana, 2026-01-20)`: the date is read already, and its comma is left. */
function withoutEdges(name: string, from: number, to: number): string {
  const isEdge = (index: number): boolean =>
    isSpace(name.charCodeAt(index)) || EDGES.includes(name.charAt(index));
  let [start, end] = [from, to];
  while (start < end && isEdge(start)) start++;
  while (end > start && isEdge(end - 1)) end--;
  return name.slice(start, end);
}
