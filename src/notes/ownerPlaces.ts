import { OPAQUE } from './inlineText.ts';
import type { KnownNames } from './knownNames.ts';
import { isHandle, isKnownName, isPersonLike, knownPart, unbracketed } from './ownerNames.ts';
import { isSpace } from './singleSpaced.ts';

/** A place of an item's text where an owner may stand. Offsets are those of the text. */
export interface OwnerPlace {
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
/** What a name in brackets ends with, or the address of a link. */
const LAST_ENDS = `])${OPAQUE}`;
/** Punctuation behind the words of a line. */
const ENDINGS = '.,;:|–—-';
const CAPITAL = /^\p{Lu}/u;
/** What the places of an owner are looked for in. Offsets are those of `rest`. */
export interface OwnerLine {
  readonly rest: string;
  /** Where its words begin. */
  readonly start: number;
  readonly known: KnownNames;
}

/** Where an owner may stand, in the order in which they count; each gives a place only where somebody is named there. */
export const OWNER_PLACES: readonly ((line: OwnerLine) => OwnerPlace | null)[] = [
  knownHandle,
  first,
  firstBold,
  firstNamed,
  arrow,
  last,
];

function isSaid({ written }: OwnerPlace, known: KnownNames): boolean {
  return isHandle(written) || isKnownName(written, known);
}

/** `@dana reyes` is one name where a known person is called so. */
function knownHandle({ rest, start, known }: OwnerLine): OwnerPlace | null {
  if (rest[start] !== '@') return null;
  const following = rest.slice(start + 1, start + 1 + LAST_LENGTH).toLowerCase();
  const full = known.fullNameAt(following);
  if (full === undefined) return null;
  const end = start + 1 + full.length;
  const colon = end < rest.length && ':,'.includes(rest.charAt(end)) ? 1 : 0;
  return { written: rest.slice(start, end), start, end: end + colon };
}

function first({ rest, start, known }: OwnerLine): OwnerPlace | null {
  const candidate = '@[('.includes(rest.charAt(start)) ? matched(FIRST, rest, start, 1) : null;
  if (!candidate || isSaid(candidate, known)) return candidate;
  // `[Proposal](https://x.example)`: what has an address is mostly a thing.
  const isThing = candidate.written.endsWith(OPAQUE);
  return !isThing && isPersonLike(unbracketed(candidate.written), known) ? candidate : null;
}

function firstBold({ rest, start, known }: OwnerLine): OwnerPlace | null {
  const isBold = rest.startsWith('**', start) || rest.startsWith('__', start);
  const candidate = isBold ? matched(FIRST_BOLD, rest, start, 2) : null;
  return candidate && isSaid(candidate, known) ? candidate : null;
}

function firstNamed({ rest, start, known }: OwnerLine): OwnerPlace | null {
  const candidate = rest.includes(':') ? matched(FIRST_NAMED, rest, start, 1) : null;
  return candidate && isKnownName(candidate.written, known) ? candidate : null;
}

function matched(pattern: RegExp, rest: string, start: number, group: number): OwnerPlace | null {
  const match = pattern.exec(rest);
  const written = match?.[group];
  return match && written ? { written, start, end: match[0].length } : null;
}

/** `→ Dana`. Capitalized words alone (`Alpha -> Beta`) count only where nothing stands before them or after. */
function arrow({ rest, start, known }: OwnerLine): OwnerPlace | null {
  if (!rest.includes('→') && !rest.includes('->') && !rest.includes('=>')) return null;
  const lineEnd = endOfWords(rest);
  for (const match of rest.matchAll(ARROW)) {
    const written = match[1] ?? '';
    const name = knownPart(written, known) ?? written;
    // A longer name than that of a known person takes words of the sentence along.
    const length = name === written ? match[0].length : match[0].indexOf(written) + name.length;
    const candidate = { written: name, start: match.index, end: match.index + length };
    const isAtEdge = candidate.start === start || candidate.end >= lineEnd;
    if (name.startsWith('[[') || isSaid(candidate, known) || (isAtEdge && CAPITAL.test(name)))
      return candidate;
  }
  return null;
}

/** What stands last on the line, before tags and full stops. */
function last({ rest, known }: OwnerLine): OwnerPlace | null {
  const end = endOfWords(rest);
  const from = Math.max(0, end - LAST_LENGTH);
  const tail = rest.slice(from, end);
  if (!LAST_ENDS.includes(tail.charAt(tail.length - 1)) && !tail.includes('@')) return null;
  const match = LAST.exec(tail);
  const candidate = match ? { written: match[1] ?? '', start: from + match.index, end } : null;
  return candidate && isSaid(candidate, known) ? candidate : null;
}

/** The end of a text without the tags, spaces and punctuation that it ends with. */
function endOfWords(text: string): number {
  let end = text.length;
  for (;;) {
    while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || ENDINGS.includes(text.charAt(end - 1)))) end--;
    let tag = end;
    while (tag > 0 && text[tag - 1] !== '#' && !isSpace(text.charCodeAt(tag - 1))) tag--;
    const isTag = text[tag - 1] === '#' && tag < end && isSpace(text.charCodeAt(tag - 2));
    if (!isTag) return end;
    end = tag - 1;
  }
}
