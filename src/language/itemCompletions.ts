import { nestedFieldOf } from '../notes/fieldSyntax.ts';
import type { Note, TextRange } from '../notes/note.ts';
import { phrase } from '../notes/phrase.ts';
import { type Completion, type Offer, placed } from './completion.ts';
import { type ItemLine, itemLineAt, taskAbove } from './itemLine.ts';
import type { LanguageContext } from './languageContext.ts';
import { dayOffers, ownerOffers } from './offers.ts';
import { beforeCursor, indentationOf, lineBelow, type TextLine } from './textLine.ts';

/** Status letters as they are written, with what they mean. */
const STATUS: readonly Offer[] = [
  { kind: 'status', word: ' ', label: phrase('[ ] open') },
  { kind: 'status', word: 'x', label: phrase('[x] done') },
  { kind: 'status', word: '/', label: phrase('[/] in progress'), detail: phrase('still open') },
  { kind: 'status', word: '-', label: phrase('[-] cancelled') },
  { kind: 'status', word: '>', label: phrase('[>] carried over'), detail: phrase('goes on in another note') },
];

/** Bullets that are nested below an item. The words are the format's, in every language. */
const NESTED: readonly (Offer & { readonly field: 'expectation' | 'result' })[] = [
  { kind: 'field', field: 'expectation', word: 'Expectation: ', detail: phrase('what is expected of them') },
  {
    kind: 'field',
    field: 'result',
    word: 'Result by then: ',
    detail: phrase('what will have come of it by the due date'),
  },
];

interface ItemPlace {
  readonly line: ItemLine;
  readonly text: string;
  readonly note: Note | null;
  readonly context: LanguageContext;
}

/** One way in which a line can go on: what must stand before the cursor, and what is offered then. */
interface Continuation {
  readonly forms: readonly ItemLine['form'][];
  readonly before: RegExp;
  /** Whether it is offered only when somebody asks for it. */
  readonly isAsked?: boolean;
  readonly offer: (match: RegExpExecArray, place: ItemPlace) => readonly Completion[];
}

const ITEM: Continuation['forms'] = ['task', 'line', 'row'];
/** A day, or words for one, that are being written. */
const DAY = '[\\p{L}\\d-]*';

const CONTINUATIONS: readonly Continuation[] = [
  { forms: ['task'], before: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[(.?)$/u, offer: statusCompletions },
  {
    forms: ITEM,
    before: new RegExp(`(?:📅|📆|🗓\\uFE0F?|✅|➕)([ \\t]*)(${DAY})$`, 'u'),
    offer: ([, space = '', word = ''], place) => days(place, word, space === '' ? ' ' : ''),
  },
  {
    forms: ITEM,
    before: new RegExp(`[[(](?:due|done|completion|created)::?([ \\t]*)(${DAY})$`, 'iu'),
    offer: ([match, space = '', word = ''], place) =>
      days(place, word, space === '' ? ' ' : '', match.startsWith('[') ? ']' : ')'),
  },
  {
    forms: ITEM,
    before: new RegExp(`(?:^|[\\s{])due(?: date)?:[ \\t]*(${DAY})$`, 'iu'),
    offer: ([, word = ''], place) => days(place, word, ''),
  },
  {
    forms: ITEM,
    before: /(?<![\p{L}\p{M}\p{N}._%+@/:-])@([\p{L}\p{M}\p{N}_.'’-]*)$/u,
    offer: ([written], { line, note, context }) => {
      const range = beforeCursor(line, written.length);
      return ownerOffers(note, context).map((offer) => placed(offer, range));
    },
  },
  { forms: ['nested'], before: /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+([\p{L} ]*)$/u, offer: nestedCompletions },
  {
    forms: ITEM,
    before: /\s$/u,
    isAsked: true,
    offer: (_match, place) => [...owners(place), ...markedDays(place)],
  },
];

/**
 * What an item's line can go on with: a status letter, an owner, a day, or a field nested below it. `isAsked`: somebody asks for
 * offers, and has not just typed a character. Null where no item is written.
 */
export function itemCompletions(
  text: string,
  offset: number,
  note: Note | null,
  context: LanguageContext,
  isAsked = true,
): readonly Completion[] | null {
  const line = itemLineAt(text, offset, note);
  if (!line) return null;
  for (const continuation of CONTINUATIONS) {
    if (!continuation.forms.includes(line.form) || (continuation.isAsked && !isAsked)) continue;
    const match = continuation.before.exec(line.before);
    if (match) return continuation.offer(match, { line, text, note, context });
  }
  return [];
}

/** The letter between the brackets is replaced; a bracket that is not closed yet is closed. */
function statusCompletions([, written = '']: RegExpExecArray, { line, text }: ItemPlace): Completion[] {
  const cursor = line.start + line.before.length;
  const start = cursor - written.length;
  const rest = text.slice(cursor, line.end);
  const isBefore = written === '' && /^[^\]]\]/u.test(rest);
  const range: TextRange = { start, end: isBefore ? cursor + 1 : cursor };
  const isClosed = isBefore || rest.startsWith(']');
  return STATUS.map((offer) => ({
    ...placed(offer, range, isClosed ? offer.word : `${offer.word}] `),
    filter: written,
  }));
}

/** Days at the place of the word before the cursor; a day that stands behind it is replaced as well. */
function days(
  { line, text, note, context }: ItemPlace,
  word: string,
  space: string,
  bracket = '',
): Completion[] {
  const { start, end } = beforeCursor(line, word.length);
  const rest = text.slice(end, line.end);
  const range = { start, end: end + (/^[\d-]*/u.exec(rest)?.[0].length ?? 0) };
  const isOpen = bracket !== '' && !/^[^[(]*[\])]/u.test(rest);
  return dayOffers(note, context).map((offer) =>
    placed(offer, range, `${space}${offer.word}${isOpen ? bracket : ''}`),
  );
}

function owners({ line, note, context }: ItemPlace): Completion[] {
  return ownerOffers(note, context).map((offer) => placed(offer, beforeCursor(line, 0), `${offer.word} `));
}

function markedDays({ line, note, context }: ItemPlace): Completion[] {
  const offers = dayOffers(note, context);
  // A table says by its column what a day is.
  const mark = line.form === 'row' ? '' : '📅 ';
  return offers.map((offer) => placed(offer, beforeCursor(line, 0), `${mark}${offer.word}`));
}

/** The fields that the item does not have yet. */
function nestedCompletions([, word = '']: RegExpExecArray, { line, text }: ItemPlace): Completion[] {
  const task = taskAbove(text, line);
  const there = task ? nestedTitles(text, task, line) : [];
  const range = {
    start: line.start + line.before.length - word.length,
    end: line.start + line.before.length,
  };
  return NESTED.filter(({ field }) => !there.includes(field)).map(({ field: _, ...offer }) =>
    placed(offer, range),
  );
}

function nestedTitles(text: string, task: TextLine, at: TextLine): (string | undefined)[] {
  const titles: (string | undefined)[] = [];
  for (
    let line = lineBelow(text, task);
    line && indentationOf(line) > indentationOf(task);
    line = lineBelow(text, line)
  ) {
    const title = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\*\*)?([^:*]*)/u.exec(line.text)?.[1] ?? '';
    if (line.start !== at.start) titles.push(nestedFieldOf(title.trim().toLowerCase()));
  }
  return titles;
}
