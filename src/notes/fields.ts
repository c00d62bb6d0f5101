import { type BracketedKey, bracketedKeys } from './bracketedKeys.ts';
import { findDayAt, readDay } from './days.ts';
import { dayWordsAt } from './dayWords.ts';
import { EMOJI_FIELDS, type FieldName, fieldOfKey, PLAIN_KEYS } from './fieldSyntax.ts';
import type { InlineText } from './inlineText.ts';
import { withoutMarks } from './names.ts';
import type { TextRange } from './note.ts';
import type { DayReading } from './toDay.ts';

/** One field that stands in an item's text. Ranges are the note's. */
export interface Field {
  readonly name: FieldName;
  readonly value: string;
  readonly valueRange: TextRange;
  /** Mark and brackets included. */
  readonly range: TextRange;
  /** For fields that hold a date: how it reads. */
  readonly day: DayReading | null;
  /** False for a date that nothing marks: it counts only where no marked one stands. */
  readonly isMarked: boolean;
}

export interface FieldReading {
  readonly fields: readonly Field[];
  /** `masked`, with spaces where fields were read. */
  readonly rest: string;
}

const DATE_FIELDS: ReadonlySet<FieldName> = new Set(['due', 'done', 'raised', 'scheduled', 'cancelled']);
const EMOJI = new RegExp(`(${Object.keys(EMOJI_FIELDS).join('|')})\\uFE0F?[ \\t\\u00A0]*`, 'gu');
/** `owner: Dana, due: 2026-01-20`: two fields in one pair of brackets. */
const SECOND_KEY = /[,;|][ \t]*\p{L}+:/u;
const PLAIN_KEY = new RegExp(
  `(?<![\\p{L}\\p{N}_:/-])(\\*\\*|__)?(${Object.values(PLAIN_KEYS).flat().join('|')})(\\*\\*|__)?::?(\\*\\*|__)?([ \\t]*)`,
  'giu',
);
const PREPOSITION = /(?<![\p{L}\p{N}_-])(?:due(?:[ \t]+(?:on|by))?|by)[ \t]+/giu;
const BARE_DAY = /(?<![\p{L}\p{N}_/.-])\d{4}-\d{2}-\d{2}(?![\p{L}\p{N}_]|[/-][\p{L}\p{N}])/gu;
const BLOCK_ID = /(?<=\s)\^([A-Za-z0-9-]+)(?=[ \t]*$)/gu;
const PRIORITY = /(?<!\S)(?:[🔺⏫🔼🔽⏬]\uFE0F?|!{1,3})(?!\S)/gu;
/** A wikilink; or a word, and capitalized words after it: a full stop ends it except after an initial, and no key is part of it. */
const PERSON_NAME =
  /\[\[[^[\]]{1,80}\]\]|@?\p{L}(?:[\p{L}\p{M}\p{N}'’._-]*[\p{L}\p{M}\p{N}])?(?:\.?[ \t]+\p{Lu}(?:[\p{L}\p{M}'’-]*[\p{L}\p{M}]|\.|(?!\S))(?![\p{L}\p{M}]|:)){0,3}/uy;
const NOBODY = /^(?:tbd|tba|none|n\/a|nobody|unassigned|[-–—?.]+)$/iu;
/** Without one of these there is no field. */
const ANY_FIELD = /[:\d^!\u2000-\uFFFF]/;
/** Emoji and other marks: the pictures of fields stand among them. */
const PICTURE = /[\u2000-\uFFFF]/;
const OPENING = /[([{]/;
const DIGIT = /\d/;

/** Reads every field of an item's text, in the forms of the note format. Takes time in proportion to the text. */
export function readFields(inline: InlineText): FieldReading {
  const { masked } = inline;
  if (!ANY_FIELD.test(masked)) return { fields: [], rest: masked };
  const scan = new FieldScan(inline);
  // An expression is tried where what it begins with stands; what is read only takes characters away.
  const hasColon = masked.includes(':');
  const hasPicture = PICTURE.test(masked);
  if (hasColon && OPENING.test(masked))
    for (const bracketed of bracketedKeys(masked)) scan.bracketed(bracketed);
  if (hasPicture) scan.each(EMOJI, (match) => scan.emoji(match));
  if (hasColon) scan.each(PLAIN_KEY, (match) => scan.plainKey(match));
  const hasDigit = DIGIT.test(scan.rest);
  if (hasDigit) scan.each(PREPOSITION, (match) => scan.preposition(match));
  if (masked.includes('^'))
    scan.each(BLOCK_ID, ({ 0: whole, index }) => scan.add('id', index, index + 1, index + whole.length));
  if (hasPicture || masked.includes('!'))
    scan.each(PRIORITY, ({ 0: whole, index }) => scan.add('priority', index, index, index + whole.length));
  if (hasDigit && masked.includes('-')) scan.each(BARE_DAY, (match) => scan.bareDay(match));
  return { fields: scan.fields, rest: scan.rest };
}

/** The state of one reading: what was found, and what is left to search. */
class FieldScan {
  readonly fields: Field[] = [];
  rest: string;
  readonly #inline: InlineText;

  constructor(inline: InlineText) {
    this.#inline = inline;
    this.rest = inline.masked;
  }

  each(pattern: RegExp, read: (match: RegExpExecArray) => void): void {
    // What is read changes the rest: so all are found first.
    const matches: RegExpExecArray[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(this.rest); match; match = pattern.exec(this.rest)) matches.push(match);
    for (const match of matches) read(match);
  }

  bracketed({ key, colons, start, valueStart, end }: BracketedKey): void {
    const name = fieldOfKey(key.toLowerCase());
    const value = this.#inline.masked.slice(valueStart, end - 1);
    if (!name || (colons === 1 && SECOND_KEY.test(value))) return;
    // `(done: halfway)` is a remark; only the due date is asked for in words as well.
    if (colons === 1 && name !== 'due' && DATE_FIELDS.has(name) && readDay(value).kind === 'none') return;
    this.add(name, start, valueStart, end - 1, end);
  }

  emoji(match: RegExpExecArray): void {
    const name = EMOJI_FIELDS[match[1] ?? ''];
    const valueStart = match.index + match[0].length;
    if (!name) return;
    if (name !== 'id') this.#addDate(name, match.index, valueStart);
    else this.#addMatching('id', match.index, valueStart, /[A-Za-z0-9_-]+/uy);
  }

  plainKey(match: RegExpExecArray): void {
    const [whole, bold, key = '', afterKey, afterColon, space] = match;
    const name = fieldOfKey(key.toLowerCase());
    const valueStart = match.index + whole.length;
    // `**Due: 2026-01-20**`: the bold ends behind the value.
    const closing = bold && !afterKey && !afterColon ? bold : '';
    if (name === 'owner') this.#addMatching('owner', match.index, valueStart, PERSON_NAME, closing);
    else if (!this.#addDate('due', match.index, valueStart, { closing }) && space === '') {
      this.#addMatching('due', match.index, valueStart, /[^\s\uFFFC]+/uy, closing);
    }
  }

  preposition(match: RegExpExecArray): void {
    // `by 2026-01-20` may as well say when a thing is to happen.
    const isMarked = /^due/iu.test(match[0]);
    this.#addDate('due', match.index, match.index + match[0].length, { takesWords: false, isMarked });
  }

  /** `(2026-01-20)`, `[[2026-01-20]]` and `2026-01-20`; brackets belong to the field. */
  bareDay(match: RegExpExecArray): void {
    const end = match.index + match[0].length;
    const before = this.rest.slice(Math.max(0, match.index - 2), match.index);
    const after = this.rest.slice(end, end + 2);
    const width =
      before === '[[' && after === ']]' ? 2 : before.endsWith('(') && after.startsWith(')') ? 1 : 0;
    this.add('due', match.index - width, match.index, end, end + width, false);
  }

  /** Records a field; offsets are those of the text. */
  add(
    name: FieldName,
    start: number,
    valueStart: number,
    valueEnd: number,
    end = valueEnd,
    isMarked = true,
  ): void {
    const { offset, source } = this.#inline;
    const raw = source.slice(valueStart, valueEnd).trim();
    const value = name === 'owner' ? ownerIn(raw) : withoutLink(raw);
    const at = offset + valueStart + Math.max(0, source.slice(valueStart, valueEnd).indexOf(value));
    this.fields.push({
      name,
      value,
      valueRange: { start: at, end: at + value.length },
      range: { start: offset + start, end: offset + end },
      day: DATE_FIELDS.has(name) ? readDay(value) : null,
      isMarked,
    });
    this.rest = this.rest.slice(0, start) + ' '.repeat(end - start) + this.rest.slice(end);
  }

  #addMatching(name: FieldName, start: number, valueStart: number, pattern: RegExp, closing = ''): void {
    pattern.lastIndex = valueStart;
    const match = pattern.exec(this.rest);
    if (match) this.add(name, start, valueStart, ...this.#endsOf(valueStart + match[0].length, closing));
  }

  /** A date, or, where `takesWords`, words that tell a day without naming one. */
  #addDate(
    name: FieldName,
    start: number,
    valueStart: number,
    { takesWords = true, isMarked = true, closing = '' } = {},
  ): boolean {
    const isLinked = this.rest.startsWith('[[', valueStart);
    const isBracketed = isLinked || this.rest[valueStart] === '(';
    const width = isLinked ? 2 : isBracketed ? 1 : 0;
    const found = findDayAt(this.rest, valueStart + width);
    const bracket = isLinked ? ']]' : isBracketed ? ')' : closing;
    if (found && (bracket === closing || this.rest.startsWith(bracket, found.end))) {
      this.add(name, start, found.start, ...this.#endsOf(found.end, bracket), isMarked);
      return true;
    }
    const length = takesWords ? dayWordsAt(this.rest, valueStart) : 0;
    if (length > 0) this.add(name, start, valueStart, ...this.#endsOf(valueStart + length, closing));
    return length > 0;
  }

  /** Where a value ends, and where its field does: behind `closing`, if that follows. */
  #endsOf(valueEnd: number, closing: string): [number, number] {
    return [valueEnd, valueEnd + (this.rest.startsWith(closing, valueEnd) ? closing.length : 0)];
  }
}

function withoutLink(words: string): string {
  return words.startsWith('[[') ? words.replace(/^\[\[([^[\]]*)\]\]$/u, '$1').trim() : words;
}

/** `Owner: TBD` names nobody. */
const ownerIn = (words: string): string => (NOBODY.test(words) ? '' : withoutMarks(words));
