import type { Nodes } from 'mdast';
import { findDay, readDay } from './days.ts';
import { promptKey } from './emptiness.ts';
import { spacedStem } from './fileNames.ts';
import { readFrontMatter } from './frontMatter.ts';
import { readItems } from './items.ts';
import { readLabelledFields } from './labelledFields.ts';
import { lineStartsOf, locate } from './lines.ts';
import { plainText, readMarkdown } from './markdown.ts';
import { isOneOf } from './names.ts';
import { newestSession } from './newestSession.ts';
import type { Day, FrontMatter, InvalidDate, Note, OwnerMention, ReadingOptions } from './note.ts';
import { type Mark, readOutline, surroundingsIn, type Titles } from './outline.ts';
import { ownerMention, partyOfName } from './owners.ts';
import { peopleIn, readPerson } from './people.ts';
import { noteFolders, recognize } from './recognition.ts';
import { silentRanges } from './saidWords.ts';
import { withoutParts } from './sectionParts.ts';
import { readSessions } from './sessions.ts';
import { partyOfTitle, sectionNamed } from './titles.ts';

/** Front-matter keys that hold a calendar day. */
const DATE_KEYS = ['date', 'next'];
const DISABLE_COMMENT = /<!--\s*coaching:\s*disable\s([a-z,\s-]*)-->/gu;

/**
 * What one note says, or null where the file is no note.
 * `path` is relative to the notes' root, with `/`; `text` is without BOM. Never throws for a text's content: a text that
 * cannot be parsed is a note with `unreadable` set and no sections or items.
 */
export function readNote(path: string, text: string, options: ReadingOptions): Note | null {
  const frontMatter = readFrontMatter(text);
  const recognition = recognize(path, frontMatter, text.slice(0, frontMatter.range.end), options);
  if (!recognition) return null;
  const invalidDates: InvalidDate[] = [];
  const dates = new Map(DATE_KEYS.map((key) => [key, dateAt(text, frontMatter, key, invalidDates)]));
  // What the front matter says wrongly is not guessed from elsewhere.
  const hasImpossibleDate = invalidDates.some(({ field }) => field === 'date');
  const reading = readMarkdown(text, frontMatter.range.end);
  const body = reading.tree?.children ?? [];
  const titles = body.filter((node) => node.type === 'heading' && node.depth === 1).map(plainText);
  const title = titles[0] ?? null;
  const person = readPerson({
    text,
    frontMatter,
    path,
    title,
    self: options.self,
    noteFolders: noteFolders(options.include),
  });
  const people = peopleIn({ text, frontMatter });
  const known = [...(person ? [person.name] : []), ...people, ...options.self, ...options.knownPeople];
  const meanings = titlesOf(options, known, people);
  const marks = reading.tree ? withoutParts(readOutline(reading.tree, text, meanings)) : [];
  const prompts = new Set(options.prompts.map(promptKey));
  const items = reading.tree
    ? readItems(reading.tree, {
        text,
        around: surroundingsIn(marks),
        known,
        invalidDates,
        prompts,
      })
    : [];
  const ownDate = hasImpossibleDate
    ? null
    : (dates.get('date') ?? dayIn(spacedStem(path)) ?? dayOfTitle(titles));
  const sessions = readSessions({
    text,
    marks,
    items,
    fields: reading.tree
      ? readLabelledFields(reading.tree, { text, prompts, sectionOf: meanings.sectionOf })
      : [],
    silent: reading.tree ? silentRanges(reading.tree, text) : [],
    isProgram: recognition.kind === 'program',
    bodyStart: frontMatter.range.end,
    ownDate,
    prompts,
  });
  return {
    ...recognition,
    lineStarts: lineStartsOf(text),
    frontMatter,
    person,
    date: sessions.isRunningFile ? (newestSession(sessions.sessions)?.date ?? ownDate) : ownDate,
    isRunningFile: sessions.isRunningFile,
    sessions: sessions.sessions,
    invalidDates: [...invalidDates, ...sessions.invalidDates].sort((a, b) => a.range.start - b.range.start),
    disabledRules: disabledRules(frontMatter, reading.tree),
    unreadable: reading.tree ? null : reading.reason,
  };
}

/** `people`: those whom the front matter names. One of them, or of the roster, may be called as a section is: "Will". */
function titlesOf(options: ReadingOptions, known: readonly string[], people: readonly string[]): Titles {
  // Not from a path alone: a folder or file may be called "Goals".
  const isPerson = (title: string): boolean =>
    [people, options.self, options.knownPeople].some((names) => isOneOf(title, names));
  const sections = new Map<string, Mark['name']>();
  const owners = new Map<string, OwnerMention | null>();
  return {
    sectionOf: remembered(sections, (title) =>
      isPerson(title) ? null : sectionNamed(title, options.sectionAliases),
    ),
    ownerOf: remembered(owners, (title) => ownerOfTitle(title, known)),
  };
}

/** A running file repeats its few titles in every session. */
function remembered<T>(answers: Map<string, T>, answer: (title: string) => T): (title: string) => T {
  return (title) => {
    if (!answers.has(title)) answers.set(title, answer(title));
    return answers.get(title) as T;
  };
}

function ownerOfTitle(title: string, known: readonly string[]): OwnerMention | null {
  const party = partyOfTitle(title);
  if (party) return { name: title.replace(/\s*:$/u, ''), range: null, party };
  const name = title
    .replace(/\s*:$/u, '')
    .replace(/['’]s(?: (?:actions?|action items|next steps|commitments))?$/u, '');
  return isOneOf(name, known) ? { ...ownerMention(name, null), party: partyOfName(name) } : null;
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

/** Rules that a comment in the body or `coaching: {disable: […]}` in the front matter switch off. */
function disabledRules({ value }: FrontMatter, tree: Nodes | null): string[] {
  const coaching = value.coaching;
  const disable =
    typeof coaching === 'object' && coaching !== null && 'disable' in coaching ? coaching.disable : [];
  const listed = (Array.isArray(disable) ? disable : [disable]).filter((rule) => typeof rule === 'string');
  const commented = (tree ? htmlIn(tree) : []).flatMap((html) =>
    [...html.matchAll(DISABLE_COMMENT)].map((match) => match[1] ?? ''),
  );
  return [...listed, ...commented].flatMap((rules) => rules.split(/[\s,]+/u)).filter((rule) => rule !== '');
}

function htmlIn(node: Nodes): string[] {
  if (node.type === 'html') return [node.value];
  return 'children' in node ? node.children.flatMap(htmlIn) : [];
}
