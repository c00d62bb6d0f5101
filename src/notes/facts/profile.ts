import { readDay } from '../days.ts';
import type { Day, Note, Section, TextRange } from '../note.ts';
import { DAY_LABELS, datedLinesOf } from './datedLines.ts';
import { flattened, placesOf } from './places.ts';
import { fieldNamed, rowsOf, sectionsNamed, sectionWords, wordsOf } from './records.ts';
import { type Win, winsOf } from './wins.ts';

/** One value of a measure. */
export interface Reading {
  readonly day: Day | null;
  /** As written: `91 %`. */
  readonly value: string;
  readonly range: TextRange;
}

/** What a note of kind `person` says beside names. */
export interface Profile {
  /** Limits and outcomes; null where none are laid out. */
  readonly guidelines: string | null;
  /** The person's own way. */
  readonly approach: string | null;
  /** By what it is judged: `retention`. */
  readonly measure: string | null;
  /** Earliest first; those without a day at the end. */
  readonly readings: readonly Reading[];
  readonly wins: readonly Win[];
}

/** Titles of the column, or the line, that says by what it is judged. */
const MEASURE_LABELS: readonly string[] = ['measure', 'measured by', 'judged by', 'metric', 'figure'];
/** Titles of a column of values. */
const VALUE_LABELS: readonly string[] = ['value', 'reading', 'result', 'level'];

/** The profile that a note of kind `person` gives; null for every other note. Front matter and sections of the same names count alike. */
export function profileOf(note: Note): Profile | null {
  if (note.kind !== 'person') return null;
  const named = (name: string): Section[] =>
    note.sessions
      .flatMap((session) => sectionsNamed(session, name))
      .filter((section) => !section.isEmpty && sectionWords(section) !== '');
  const said = (key: string): string | null =>
    flattened(note.frontMatter.value[key]) || named(key).map(sectionWords).join('; ') || null;
  const measures = named('measures');
  return {
    guidelines: said('guidelines'),
    approach: said('approach'),
    measure: flattened(note.frontMatter.value.measure) || measureNamed(measures),
    readings: [...readingsOfFrontMatter(note), ...measures.flatMap(readingsIn)].sort((a, b) => {
      const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
      return one < other ? -1 : Number(one > other);
    }),
    wins: note.sessions.flatMap((session) => winsOf(note, session)),
  };
}

function readingsIn(section: Section): Reading[] {
  const values = new Map(
    rowsOf(section).flatMap((cells): [number, string][] => {
      const value = cells.find(({ label, isEmpty }) => VALUE_LABELS.includes(label) && !isEmpty)?.value;
      return cells[0] && value !== undefined ? [[cells[0].range.start, value]] : [];
    }),
  );
  return datedLinesOf(section).flatMap(({ day, words, range }) => {
    const value = values.get(range.start) ?? words;
    return day === null || value === '' ? [] : [{ day, value, range }];
  });
}

/** `readings: {2026-01-15: 91 %}`, a list of such maps, or a list of `{date, value}`. */
function readingsOfFrontMatter(note: Note): Reading[] {
  const { readings } = note.frontMatter.value;
  const places = placesOf(note);
  const isList = Array.isArray(readings);
  return [readings].flat().flatMap((map, index): Reading[] => {
    if (typeof map !== 'object' || map === null) return [];
    const base = isList ? `/readings/${index}` : '/readings';
    const entries: [string, unknown, string][] =
      'date' in map && 'value' in map
        ? [[wordsOf(map.date) ?? '', map.value, `${base}/value`]]
        : Object.entries(map).map(([key, entry]) => [key, entry, `${base}/${escaped(key)}`]);
    return entries.flatMap(([key, entry, pointer]): Reading[] => {
      const day = readDay(key);
      const value = wordsOf(entry);
      const range = places.get(pointer);
      return day.kind === 'day' && value !== null && range ? [{ day: day.day, value, range }] : [];
    });
  });
}

/** A step of a JSON Pointer (RFC 6901). */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** What a label says, else the first line that is no reading, else the title of a table's only other column. */
function measureNamed(sections: readonly Section[]): string | null {
  for (const section of sections) {
    const labelled = fieldNamed(section, MEASURE_LABELS)?.value;
    if (labelled !== undefined) return labelled;
    const rows = rowsOf(section);
    const starts = new Set(rows.map(([cell]) => cell?.range.start));
    const line = datedLinesOf(section).find(
      ({ day, words, range }) => day === null && words !== '' && !starts.has(range.start),
    );
    if (line) return line.words;
    const columns = (rows[0] ?? []).filter(({ label }) => !DAY_LABELS.includes(label));
    const [only] = columns;
    if (only && columns.length === 1 && !VALUE_LABELS.includes(only.label)) return only.title;
  }
  return null;
}
