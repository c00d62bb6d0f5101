import { findDayAt } from '../notes/days.ts';
import type { Day, Note, TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import { kindOf } from './frontMatterCompletions.ts';
import { frontMatterCursor } from './frontMatterCursor.ts';
import { itemHover } from './itemHover.ts';
import type { LanguageContext } from './languageContext.ts';
import { noteKeyAt } from './noteKeys.ts';
import { personAt } from './personAt.ts';
import { personHover } from './personHover.ts';
import { keyParagraphs } from './schemaKeys.ts';
import { dayParagraph, valueParagraphs } from './wordMeanings.ts';

/** What is said of a place, in paragraphs. Their templates are markdown; what comes from a note stands in their values (`escapedPhrase`). */
export interface Hover {
  readonly range: TextRange;
  readonly paragraphs: readonly Phrase[];
}

/** What can be said of a place of a note, or null. */
export function hoverAt(text: string, offset: number, note: Note, context: LanguageContext): Hover | null {
  return frontMatterHover(text, offset, note, context) ?? bodyHover(text, offset, note, context);
}

function frontMatterHover(text: string, offset: number, note: Note, context: LanguageContext): Hover | null {
  const cursor = frontMatterCursor(text, offset);
  const kind = kindOf(text, note);
  if (!cursor || kind === null || cursor.written === '') return null;
  const path = cursor.kind === 'key' ? [...cursor.path, cursor.written] : cursor.path;
  const key = noteKeyAt(kind, path);
  const paragraphs =
    key && (cursor.kind === 'key' ? keyParagraphs(key) : valueParagraphs(key, cursor.written, context));
  if (paragraphs && paragraphs.length > 0) return { range: cursor.range, paragraphs };
  return null;
}

function bodyHover(text: string, offset: number, note: Note, context: LanguageContext): Hover | null {
  const mention = personAt(text, offset, note, context.people);
  if (mention) return { range: mention.range, paragraphs: personHover(mention.person, context) };
  const item = note.sessions
    .flatMap(({ items }) => items)
    .find(({ range }) => range.start <= offset && offset <= range.end);
  if (!item) return null;
  const day = dayAt(text, item.range, offset);
  if (day) return { range: day.range, paragraphs: [dayParagraph(day.day, context.today)] };
  return { range: item.range, paragraphs: itemHover(item, note, context) };
}

/** The day that is written at a place of an item. */
function dayAt(
  text: string,
  { start, end }: TextRange,
  offset: number,
): { readonly day: Day; readonly range: TextRange } | null {
  const longest = 40;
  for (let at = offset; at >= Math.max(start, offset - longest); at--) {
    const found = findDayAt(text, at);
    if (found?.reading.kind !== 'day' || found.end < offset || found.end > end) continue;
    return { day: found.reading.day, range: { start: found.start, end: found.end } };
  }
  return null;
}
