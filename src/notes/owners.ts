import { fieldOfKey } from './fieldSyntax.ts';
import { type InlineText, OPAQUE } from './inlineText.ts';
import { isOneOf, mentionOf, slugOf, withoutMarks } from './names.ts';
import type { OwnerMention, Party, TextRange } from './note.ts';

/** An owner that stands in an item's text, with the characters that name them. Ranges are the note's. */
export interface FoundOwner {
  readonly owner: OwnerMention;
  readonly removed: TextRange;
}

/** A place of an item's text where an owner may stand. Offsets are those of the text. */
interface Candidate {
  /** As written, brackets included. */
  readonly written: string;
  /** Of what goes with the name: an arrow, bold, a colon. */
  readonly start: number;
  readonly end: number;
}

const HANDLE = "@[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_.'’-]*[\\p{L}\\p{M}\\p{N}_])?";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\t]+\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}";
const BRACKETED = '\\[\\[[^\\[\\]]{1,80}\\]\\]|\\[[^\\[\\]]{1,60}\\]\\uFFFC*|\\([^()]{1,60}\\)';
const FIRST = new RegExp(`^\\s*(${HANDLE}|${BRACKETED})[:,]?(?=\\s|$)`, 'u');
const FIRST_BOLD = /^\s*(\*\*|__)([^*_:]{1,60})(?::\1|\1:?)(?=\s|$)/u;
const FIRST_NAMED = new RegExp(`^\\s*(${NAME}|me|myself):(?=\\s|$)`, 'u');
const ARROW = new RegExp(
  `(?:→|[-=]>)[ \\t]*(${HANDLE}|\\[\\[[^\\[\\]]{1,80}\\]\\]|${NAME}|[\\p{L}][\\p{L}\\p{M}'’-]*):?`,
  'gu',
);
const LAST = new RegExp(`(?<![\\p{L}\\p{N}_@./:-])(${HANDLE}|${BRACKETED})$`, 'u');
/** UTF-16 code units: longer than whatever stands last on a line and names somebody. */
const LAST_LENGTH = 120;
const SELF_WORDS = new Set(['me', 'self', 'myself', 'i']);
/** Those that stand for nothing else: an item may begin with `Self: …`, and end in `(I)`. */
const ONLY_ME = /^(?:me|myself)$/iu;

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
  const mention = mentionOf(name);
  return { ...mention, range, party: partyOfName(mention.name) };
}

/** The known person's name that words begin with: `Dana` of `Dana Send`, or null. */
export function knownPart(words: string, known: readonly string[]): string | null {
  if (isOneOf(words, known)) return words;
  const shorter = words.replace(/[ \t]+[^ \t]+$/u, '');
  return shorter === words ? null : knownPart(shorter, known);
}

/**
 * Finds who owns an item: first on the line, after an arrow, or last on the line. `rest` is the item's text with spaces
 * where other fields were read. `known` are the names of people whom the note, the roster or the settings name: in
 * doubtful places, such as trailing parentheses, only they count.
 */
export function findOwner(inline: InlineText, rest: string, known: readonly string[]): FoundOwner | null {
  const isKnown = ({ written }: Candidate): boolean =>
    isOneOf(unbracketed(written), known) || ONLY_ME.test(unbracketed(written));
  const isSaid = (candidate: Candidate): boolean => isHandle(candidate) || isKnown(candidate);
  const candidates: [Candidate | null | undefined, (candidate: Candidate) => boolean][] = [
    [knownHandle(rest, known), () => true],
    [
      matched(FIRST, rest, 1),
      // `[Proposal](https://x.example)`: what has an address is mostly a thing.
      (first) =>
        isSaid(first) || (!first.written.endsWith(OPAQUE) && isPersonLike(unbracketed(first.written), known)),
    ],
    [matched(FIRST_BOLD, rest, 2), isSaid],
    [matched(FIRST_NAMED, rest, 1), isKnown],
    [arrow(rest, known, isSaid), () => true],
    [last(rest), isSaid],
  ];
  for (const [candidate, accepts] of candidates) {
    const owner = candidate && accepts(candidate) ? found(inline, candidate) : null;
    if (owner) return owner;
  }
  return null;
}

/** `@dana`, also in brackets; but not `@due`. */
function isHandle({ written }: Candidate): boolean {
  const name = unbracketed(written);
  return name.startsWith('@') && fieldOfKey(name.slice(1).toLowerCase()) === undefined;
}

function matched(pattern: RegExp, rest: string, group: number): Candidate | null {
  const match = pattern.exec(rest);
  const written = match?.[group];
  if (!match || !written) return null;
  const start = match[0].length - match[0].trimStart().length;
  return { written, start, end: match[0].length };
}

/** `@dana reyes` is one name where a known person is called so. */
function knownHandle(rest: string, known: readonly string[]): Candidate | null {
  const start = rest.length - rest.trimStart().length;
  if (rest[start] !== '@') return null;
  const following = rest.slice(start + 1, start + 1 + LAST_LENGTH).toLowerCase();
  const full = known.find((name) => name.includes(' ') && startsWithName(following, name.toLowerCase()));
  if (full === undefined) return null;
  const end = start + 1 + full.length;
  const colon = /[:,]/u.test(rest.charAt(end)) ? 1 : 0;
  return { written: rest.slice(start, end), start, end: end + colon };
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}_-]/u.test(text.slice(name.length));
}

/** `→ Dana`. Capitalized words alone (`Alpha -> Beta`) count only where nothing stands before them or after. */
function arrow(
  rest: string,
  known: readonly string[],
  isSaid: (candidate: Candidate) => boolean,
): Candidate | undefined {
  const lineStart = rest.length - rest.trimStart().length;
  const lineEnd = endOfWords(rest);
  return [...rest.matchAll(ARROW)]
    .map((match) => {
      const written = match[1] ?? '';
      const name = knownPart(written, known) ?? written;
      // A longer name than that of a known person takes words of the sentence along.
      const end = name === written ? match[0].length : match[0].indexOf(written) + name.length;
      return { written: name, start: match.index, end: match.index + end };
    })
    .find((candidate) => {
      const isAtEdge = candidate.start === lineStart || candidate.end >= lineEnd;
      return (
        candidate.written.startsWith('[[') ||
        isSaid(candidate) ||
        (isAtEdge && /^\p{Lu}/u.test(candidate.written))
      );
    });
}

/** What stands last on the line, before tags and full stops. */
function last(rest: string): Candidate | null {
  const end = endOfWords(rest);
  const from = Math.max(0, end - LAST_LENGTH);
  const match = LAST.exec(rest.slice(from, end));
  return match ? { written: match[1] ?? '', start: from + match.index, end } : null;
}

/** The end of a text without the tags, spaces and punctuation that it ends with. */
function endOfWords(text: string): number {
  let end = text.length;
  for (;;) {
    while (/[\s.,;:|–—-]/u.test(text.charAt(end - 1))) end--;
    let tag = end;
    while (/[^\s#]/u.test(text.charAt(tag - 1))) tag--;
    if (text.charAt(tag - 1) !== '#' || tag === end || !/\s/u.test(text.charAt(tag - 2))) return end;
    end = tag - 1;
  }
}

function found(inline: InlineText, { written, start, end }: Candidate): FoundOwner | null {
  const mention = ownerMention(unbracketed(written), null);
  if (slugOf(mention.name) === '') return null;
  const at = inline.source.indexOf(mention.name, start);
  const nameStart = inline.offset + (at < 0 ? start : at);
  const range = { start: nameStart, end: nameStart + mention.name.length };
  return {
    owner: { ...mention, range },
    removed: { start: inline.offset + start, end: inline.offset + end },
  };
}

/** Known, or one to three capitalized words that are no common label. */
function isPersonLike(name: string, known: readonly string[]): boolean {
  const plain = withoutMarks(name);
  if (isOneOf(plain, known) || partyOfName(plain)) return true;
  const words = plain.split(/\s+/u);
  const isNameShaped =
    words.length <= 3 && words.every((word) => /^\p{Lu}\p{M}*[\p{Ll}'’][\p{L}\p{M}'’.-]*$/u.test(word));
  return isNameShaped && !words.some((word) => LABELS.has(word.toLowerCase()));
}

function unbracketed(name: string): string {
  if (name.startsWith('[[')) return name;
  const inner = name.replace(/\uFFFC+$/u, '').replace(/^[[(]|[\])]$/gu, '');
  // `(Dana, 2026-01-20)`: the date is read already, and its comma is left.
  return inner.replace(/^[\s,;:|/–—-]+|[\s,;:|/–—-]+$/gu, '');
}
