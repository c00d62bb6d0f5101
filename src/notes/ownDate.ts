import { findDay, readDay } from './days.ts';
import { spacedStem } from './fileNames.ts';
import { locate } from './lines.ts';
import type { Day, FrontMatter, InvalidDate } from './note.ts';

/** Front-matter keys that hold a calendar day. */
const DATE_KEYS = ['date', 'next'];

/** What a note's own date is read from. */
export interface DateClues {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  /** Those of the first level, in their order. */
  readonly titles: readonly string[];
}

/** The date that front matter, file name or title give a note, and the front matter's values that should be days and are none. */
export interface OwnDate {
  readonly day: Day | null;
  readonly invalid: readonly InvalidDate[];
}

/** Reads a note's own date. What the front matter says wrongly is not guessed from elsewhere. */
export function readOwnDate({ text, frontMatter, path, titles }: DateClues): OwnDate {
  const invalid: InvalidDate[] = [];
  const [date] = DATE_KEYS.map((key) => dateAt(text, frontMatter, key, invalid));
  const isImpossible = invalid.some(({ field }) => field === 'date');
  const day = isImpossible ? null : (date ?? dayIn(spacedStem(path)) ?? dayOfTitle(titles));
  return { day, invalid };
}

function dateAt(
  text: string,
  frontMatter: FrontMatter,
  key: string,
  invalidDates: InvalidDate[],
): Day | null {
  const value = frontMatter.value[key];
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const words = String(value).trim();
  const range = frontMatter.places.find(({ pointer }) => pointer === `/${key}`)?.value;
  if (words === '' || !range) return null;
  const reading = readDay(words);
  if (reading.kind === 'day') return reading.day;
  const reason = reading.kind === 'none' ? 'words' : reading.kind;
  invalidDates.push({ value: words, range: locate(text, range, words), reason, field: key });
  return null;
}

/** A dated title dates the note; where several titles are dated, each dates what stands below it. */
function dayOfTitle(titles: readonly string[]): Day | null {
  const [first, ...others] = titles.flatMap((title) => dayIn(title) ?? []);
  return others.length === 0 && titles[0] !== undefined && first === dayIn(titles[0])
    ? (first ?? null)
    : null;
}

function dayIn(words: string): Day | null {
  const found = findDay(words.replaceAll('_', ' '));
  return found?.reading.kind === 'day' ? found.reading.day : null;
}
