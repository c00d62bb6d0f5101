import { readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/coaching/check.ts';
import { contextAlone } from '../../src/coaching/context.ts';
import type { Problem } from '../../src/coaching/rule.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { findFrontMatter } from '../../src/notes/frontMatter.ts';
import { readMarkdown } from '../../src/notes/markdown.ts';
import type { Note, ReadingOptions } from '../../src/notes/note.ts';
import { type NoteReader, noteReader } from '../../src/notes/noteReader.ts';
import { People } from '../../src/workspace/people.ts';
import { TODAY } from './corpus/writeCorpus.ts';

export interface BenchReader {
  readonly read: (file: string, text: string) => Note | null;
  readonly problemsOf: (file: string, note: Note) => Problem[];
}

/** Reads and checks notes below a folder as one alone, by the default configuration. `makeReader`: for files, or for what is edited. */
export function benchReader(
  folder: string,
  makeReader: (options: ReadingOptions) => NoteReader = noteReader,
): BenchReader {
  const readNote = makeReader(readingOptions(DEFAULT_CONFIGURATION));
  const people = new People({ self: null, people: [] });
  const pathOf = (file: string): string => path.relative(folder, file).replaceAll('\\', '/');
  const known = { today: TODAY, configuration: DEFAULT_CONFIGURATION, people };
  return {
    read: (file, text) => readNote(pathOf(file), text),
    problemsOf: (file, note) => check(note, contextAlone({ ...known, path: pathOf(file) })),
  };
}

/** How many texts which side of the reading answered for. */
export interface Shares {
  readonly scan: number;
  readonly grammar: number;
  readonly refused: number;
  /** Files that the grammar answered for, as examples. */
  readonly examples: readonly string[];
}

export function answeredBy(files: readonly string[]): Shares {
  const counts = { scan: 0, grammar: 0, refused: 0 };
  const examples: string[] = [];
  for (const file of files) {
    const text = readFileSync(file, 'utf8');
    const reading = readMarkdown(text, findFrontMatter(text)?.range.end ?? 0);
    const by = reading.tree === null ? 'refused' : reading.by;
    counts[by]++;
    if (by === 'grammar' && examples.length < 20) examples.push(file);
  }
  return { ...counts, examples };
}
