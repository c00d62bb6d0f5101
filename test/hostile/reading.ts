import { check } from '../../src/coaching/check.ts';
import { contextAlone } from '../../src/coaching/context.ts';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { People } from '../../src/workspace/people.ts';

const PATH = '1-1s/dana-reyes/2026-01-15.md';
const options = readingOptions(DEFAULT_CONFIGURATION);
const context = contextAlone({
  today: '2026-01-23',
  configuration: DEFAULT_CONFIGURATION,
  people: new People({ self: null, people: [] }),
  path: PATH,
});

/** What became of a text. */
export interface Outcome {
  readonly items: number;
  /** Why its body is not read; null where it is. */
  readonly unreadable: string | null;
  /** What is told of its front matter. */
  readonly errors: readonly string[];
  readonly problems: number;
  /** Who read the body: the scanner or the grammar; empty where nobody did. */
  readonly readBy: string;
}

/** Reads a text as the note of a meeting, and checks it. */
export function outcomeOf(text: string): Outcome {
  const heard: string[] = [];
  const note = readNote(PATH, text, options, (by) => heard.push(by));
  if (!note) throw new Error('It is not read as a note.');
  return {
    items: itemsOf(note).length,
    unreadable: note.unreadable && inEnglish(note.unreadable),
    errors: note.frontMatter.errors.map(({ message }) => inEnglish(message)),
    problems: check(note, context).length,
    readBy: heard.join(),
  };
}
