import { RULES } from '../coaching/rules.ts';
import { frameworkNamed } from '../config/frameworks.ts';
import { findDayAt, readDay } from '../notes/days.ts';
import type { Day, Note, TextRange } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { weekdayName } from '../workspace/wording.ts';
import { kindOf } from './frontMatterCompletions.ts';
import { type FrontMatterCursor, frontMatterCursor } from './frontMatterCursor.ts';
import { itemHover } from './itemHover.ts';
import type { LanguageContext } from './languageContext.ts';
import { type KnownValue, keyParagraphs, type NoteKey, noteKeyAt, type ValueSource } from './noteKeys.ts';
import { personAt } from './personAt.ts';
import { personHover } from './personHover.ts';
import { distanceOf } from './usualDays.ts';

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
    key && (cursor.kind === 'key' ? keyParagraphs(key) : valueParagraphs(key, cursor, context));
  if (paragraphs && paragraphs.length > 0) return { range: cursor.range, paragraphs };
  return null;
}

/** What each of the schemas' `x-completions` says of a word. */
const MEANINGS: Readonly<Record<ValueSource, (word: string, context: LanguageContext) => readonly Phrase[]>> =
  {
    people: () => [],
    days: (word, { today }) => {
      const reading = readDay(word);
      return reading.kind === 'day' ? [dayParagraph(reading.day, today)] : [];
    },
    values: (word, { configuration }) =>
      isAmong(word, configuration.values) ? [phrase('One of the values of your team.')] : [],
    topics: (word, { configuration }) =>
      isAmong(word, configuration.topics) ? [phrase('One of the topics of your rotation.')] : [],
    frameworks: (word) => {
      const framework = frameworkNamed(word);
      const titles = framework?.sections.map(({ title }) => title).join(' – ') ?? '';
      return framework ? [phrase(framework.title), verbatim(titles)] : [];
    },
    rules: (word) =>
      RULES.filter(({ id }) => id === word).flatMap(({ summary, why }) => [phrase(summary), phrase(why)]),
  };

function valueParagraphs(
  key: NoteKey,
  { written }: FrontMatterCursor,
  context: LanguageContext,
): readonly Phrase[] {
  const word = written.trim();
  const isWord = (value: KnownValue): boolean => value.word === word.toLowerCase();
  const meaning = key.values.find(isWord)?.meaning;
  if (meaning) return [meaning];
  return key.source ? MEANINGS[key.source](word, context) : [];
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

function dayParagraph(day: Day, today: Day): Phrase {
  return phrase('{weekday}, {day}: {distance}', {
    weekday: weekdayName(day),
    day,
    distance: distanceOf(day, today),
  });
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

function isAmong(word: string, words: readonly string[]): boolean {
  return words.some((other) => other.toLowerCase() === word.toLowerCase());
}
