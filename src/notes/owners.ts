import type { InlineText } from './inlineText.ts';
import { isOneOf, slugOf, withoutMarks } from './names.ts';
import type { OwnerMention, Party, TextRange } from './note.ts';

/** An owner that stands in an item's text, with the characters that name them. Ranges are the note's. */
export interface FoundOwner {
  readonly owner: OwnerMention;
  readonly removed: TextRange;
}

const HANDLE = "@[\\p{L}\\p{N}_](?:[\\p{L}\\p{M}\\p{N}_.'’-]*[\\p{L}\\p{M}\\p{N}_])?";
const NAME = "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ \\t]+\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,3}";
const BRACKETED = '\\[\\[[^\\[\\]]{1,80}\\]\\]|\\[[^\\[\\]]{1,60}\\]\\uFFFC*|\\([^()]{1,60}\\)';
const FIRST = new RegExp(`^\\s*(${HANDLE}|${BRACKETED})[:,]?(?=\\s|$)`, 'u');
const FIRST_BOLD = /^\s*(\*\*|__)([^*_:]{1,60})(?::\1|\1:)(?=\s|$)/u;
const FIRST_NAMED = new RegExp(`^\\s*(${NAME}):(?=\\s|$)`, 'u');
const ARROW = new RegExp(
  `(?:→|[-=]>)[ \\t]*(${HANDLE}|\\[\\[[^\\[\\]]{1,80}\\]\\]|${NAME}|[\\p{L}][\\p{L}\\p{M}'’-]*)`,
  'u',
);
const LAST = new RegExp(`(?<![\\p{L}\\p{N}_@./:-])(${HANDLE}|${BRACKETED})(?=(?:\\s+#\\S+)*[\\s.]*$)`, 'u');
const SELF_WORDS = new Set(['me', 'self', 'myself', 'i']);

/** Bracketed words at a line's start that are labels, not people. */
const LABELS = new Set(
  (
    'blocked blocker bug carryover confidential decision delegated done draft external feedback fyi goal high idea important internal low ' +
    'medium maybe must new nice note open optional parked pending personal prep private progress project question recurring ' +
    'review risk should someday stretch team todo update urgent waiting work'
  ).split(' '),
);

/** Whom a name stands for, where it is a word for oneself. */
export function partyOfName(name: string): Party | null {
  return SELF_WORDS.has(name.toLowerCase()) ? 'self' : null;
}

/** The owner that `name` mentions, as written but without its marks. */
export function ownerMention(name: string, range: TextRange | null): OwnerMention {
  const plain = withoutMarks(name);
  return { name: plain, range, party: partyOfName(plain) };
}

/**
 * Finds who owns an item: first on the line, after an arrow, or last on the line. `rest` is the item's text with spaces
 * where other fields were read. `known` are the names of people whom the note, the roster or the settings name: in
 * doubtful places, such as trailing parentheses, only they count.
 */
export function findOwner(inline: InlineText, rest: string, known: readonly string[]): FoundOwner | null {
  return (
    firstOnLine(inline, rest, known) ??
    named(inline, rest, FIRST_BOLD, 2, (name) => isOneOf(name, known)) ??
    named(inline, rest, FIRST_NAMED, 1, (name) => isOneOf(name, known)) ??
    named(inline, rest, ARROW, 1, (name) => /^[@[\p{Lu}]/u.test(name) || isOneOf(name, known)) ??
    named(inline, rest, LAST, 1, (name) => name.startsWith('@') || isOneOf(unbracketed(name), known))
  );
}

/** `@dana reyes` is one name where a known person is called so. */
function firstOnLine(inline: InlineText, rest: string, known: readonly string[]): FoundOwner | null {
  const start = rest.length - rest.trimStart().length;
  if (rest[start] === '@') {
    const following = rest.slice(start + 1).toLowerCase();
    const full = known.find((name) => name.includes(' ') && startsWithName(following, name.toLowerCase()));
    if (full)
      return found(
        inline,
        start,
        start + 1 + full.length,
        rest.slice(start + 1, start + 1 + full.length),
        rest,
      );
  }
  return named(
    inline,
    rest,
    FIRST,
    1,
    (name) => name.startsWith('@') || isPersonLike(unbracketed(name), known),
  );
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !/^[\p{L}\p{N}_-]/u.test(text.slice(name.length));
}

function named(
  inline: InlineText,
  rest: string,
  pattern: RegExp,
  group: number,
  accepts: (name: string) => boolean,
): FoundOwner | null {
  const match = pattern.exec(rest);
  const name = match?.[group];
  if (!match || !name || !accepts(name)) return null;
  const start = match.index + match[0].length - match[0].trimStart().length;
  return found(inline, start, match.index + match[0].length, unbracketed(name), rest);
}

function found(
  inline: InlineText,
  start: number,
  end: number,
  name: string,
  rest: string,
): FoundOwner | null {
  const mention = ownerMention(name, null);
  if (slugOf(mention.name) === '') return null;
  const at = inline.source.indexOf(mention.name, start);
  const nameStart = inline.offset + (at < 0 ? start : at);
  const range = { start: nameStart, end: nameStart + mention.name.length };
  const colon = rest[end] === ':' || rest[end] === ',' ? 1 : 0;
  return {
    owner: { ...mention, range },
    removed: { start: inline.offset + start, end: inline.offset + end + colon },
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
  return name
    .replace(/\uFFFC+$/u, '')
    .replace(/^[[(]|[\])]$/gu, '')
    .replace(/^@/u, '@');
}
