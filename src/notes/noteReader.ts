import { disabledRules } from './disabledRules.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readItems } from './items.ts';
import { KnownNames } from './knownNames.ts';
import { readLabelledFields } from './labelledFields.ts';
import { lineStartsOf } from './lines.ts';
import { readMarkdown } from './markdown.ts';
import { newestSession } from './newestSession.ts';
import type { InvalidDate, Note, ReadingOptions } from './note.ts';
import { readOutline, surroundingsIn } from './outline.ts';
import { readOwnDate } from './ownDate.ts';
import { peopleIn, readPerson } from './people.ts';
import { plainText } from './plainText.ts';
import { type PromptKeys, promptKeys } from './promptKeys.ts';
import { noteFolders, recognize } from './recognition.ts';
import { silentRanges } from './saidWords.ts';
import { withoutParts } from './sectionParts.ts';
import { readSessions } from './sessions.ts';
import { sectionsByTitle, titleMeanings } from './titleMeanings.ts';

/**
 * What one note says, or null where the file is no note. `path` is relative to the notes' root, with `/`; `text` is without BOM.
 * Never throws for a text's content: a text that cannot be parsed is a note with `unreadable` set and no sections or items.
 */
export type NoteReader = (path: string, text: string) => Note | null;

/** Is told who read a note's body: the scanner, or the grammar. */
export type BodyListener = (by: 'scan' | 'grammar') => void;

/** What is the same for all notes that are read with the same options. */
interface Prepared {
  readonly options: ReadingOptions;
  readonly sections: ReturnType<typeof sectionsByTitle>;
  readonly prompts: PromptKeys;
  readonly roster: KnownNames;
  readonly noteFolders: readonly string[];
  readonly heard: BodyListener | undefined;
}

/**
 * Prepares the reading of many notes with the same options: make one, and ask it for every note. `heard` is told of each body that was
 * read, and who read it.
 */
export function noteReader(options: ReadingOptions, heard?: BodyListener): NoteReader {
  const prepared: Prepared = {
    options,
    sections: sectionsByTitle(options.sectionAliases),
    prompts: promptKeys(options.prompts),
    roster: new KnownNames([...options.self, ...options.knownPeople]),
    noteFolders: noteFolders(options.include),
    heard,
  };
  return (path, text) => readWith(prepared, path, text);
}

function readWith(prepared: Prepared, path: string, text: string): Note | null {
  const { options, sections, prompts, roster, noteFolders } = prepared;
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.range.end;
  const recognition = recognize(path, frontMatter, text.slice(0, bodyStart), options);
  if (!recognition) return null;
  const reading = readMarkdown(text, bodyStart);
  const { tree } = reading;
  if (tree) prepared.heard?.(reading.by);
  const body = tree?.children ?? [];
  const titles = body.filter((node) => node.type === 'heading' && node.depth === 1).map(plainText);
  const { day: ownDate, invalid } = readOwnDate({ text, frontMatter, path, titles });
  const invalidDates: InvalidDate[] = [...invalid];
  const title = titles[0] ?? null;
  const person = readPerson({ text, frontMatter, path, title, self: options.self, noteFolders });
  const people = peopleIn({ text, frontMatter });
  const known = new KnownNames(person ? [person.name, ...people] : people, roster);
  // Not from a path alone: a folder or file may be called "Goals".
  const meanings = titleMeanings(sections, new KnownNames(people, roster), known);
  const marks = tree ? withoutParts(readOutline(tree, text, meanings)) : [];
  const items = tree
    ? readItems(tree, { text, around: surroundingsIn(marks), known, invalidDates, prompts })
    : [];
  const fields = tree ? readLabelledFields(tree, { text, prompts, sectionOf: meanings.sectionOf }) : [];
  const silent = tree ? silentRanges(tree, text) : [];
  const isProgram = recognition.kind === 'program';
  const {
    sessions,
    isRunningFile,
    invalidDates: invalidHeadings,
  } = readSessions({
    text,
    marks,
    items,
    fields,
    silent,
    isProgram,
    bodyStart,
    ownDate,
    prompts,
  });
  return {
    kind: recognition.kind,
    recognizedBy: recognition.recognizedBy,
    lineStarts: lineStartsOf(text),
    frontMatter,
    person,
    date: isRunningFile ? (newestSession(sessions)?.date ?? ownDate) : ownDate,
    isRunningFile,
    sessions,
    invalidDates: [...invalidDates, ...invalidHeadings].sort((a, b) => a.range.start - b.range.start),
    disabledRules: disabledRules(text, frontMatter, tree),
    unreadable: reading.tree ? null : reading.reason,
  };
}
