import { findDay } from './days.ts';
import { spacedStem } from './fileNames.ts';
import { locate } from './lines.ts';
import { isOneOf, mentionOf, nameFromSlug } from './names.ts';
import type { FrontMatter, PersonMention, TextRange } from './note.ts';

/** Front-matter keys that say whom the note is about, in the order in which they are asked. */
export const PERSON_KEYS = ['person', 'people', 'member', 'report', 'participants', 'attendees'];
/** Words for such a meeting, which are no part of a name. */
export const MEETING_WORDS =
  /(?<![\p{L}\p{N}])(?:1[-_ ]?on[-_ ]?1s?|one[-_ ]?on[-_ ]?ones?|one[-_ ]?to[-_ ]?ones?|1[-:/]1s?|121s?|coaching|session|meeting|notes?|weekly|check[- ]?in|with|w\/)(?![\p{L}\p{N}])/giu;
/** UTF-16 code units. Longer values and titles hold no names; what searches them takes quadratic time at worst. */
const MAX_NAMES_LENGTH = 2_000;
const MAX_TITLE_LENGTH = 200;
/** Folders whose subfolders are named after people, wherever the notes are. */
const PEOPLE_FOLDERS = new Set(['people', 'persons', 'team', 'reports', 'direct-reports']);

/** What the search for a note's person may look at. */
export interface PersonClues {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  readonly title: string | null;
  readonly self: readonly string[];
  /** Names of folders that hold notes, from the globs: `1-1s`, `coaching`. */
  readonly noteFolders: readonly string[];
}

/** Whom a note is about: front matter, else a tag, else folder, file name or title. Null where nothing says so. */
export function readPerson(clues: PersonClues): PersonMention | null {
  const { frontMatter, self } = clues;
  const isOther = ({ name }: PersonMention): boolean => name !== '' && !isOneOf(name, self);
  for (const key of PERSON_KEYS) {
    const person = mentionsAt(clues, key).find(isOther);
    if (person) return person;
  }
  const tag = tagsOf(frontMatter).find(({ name }) => /^#?people\//iu.test(name));
  if (tag) {
    const name = nameFromSlug(tag.name.slice(tag.name.indexOf('/') + 1));
    return { name, range: tag.range && locate(clues.text, tag.range, tag.name) };
  }
  const isSelf = (name: string): boolean => isOneOf(name, self);
  const folders = folderNames(clues);
  const other = (folder: string | null): string | null =>
    folder !== null && !isSelf(folder) ? folder : null;
  const name =
    other(folders.below) ??
    nameIn(spacedStem(clues.path), isSelf) ??
    other(folders.ofPeople) ??
    nameIn(clues.title ?? '', isSelf) ??
    other(folders.before);
  return name === null ? null : { name, range: null };
}

/** Names of people that the front matter lists. */
export function peopleIn(clues: Pick<PersonClues, 'text' | 'frontMatter'>): string[] {
  return peopleMentionsIn(clues).map(({ name }) => name);
}

/** All people whom the front matter lists, each with its place, key by key. */
export function peopleMentionsIn(clues: Pick<PersonClues, 'text' | 'frontMatter'>): PersonMention[] {
  return PERSON_KEYS.flatMap((key) => mentionsAt(clues, key));
}

/** The tags of the front matter as written; a string may hold several. The range is the list entry's or the string's. */
export function tagsOf({ value, places }: FrontMatter): PersonMention[] {
  const tags = value.tags ?? value.tag;
  if (tags === undefined) return [];
  const list = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/u) : [];
  const whole = places.find(({ pointer }) => pointer === '/tags' || pointer === '/tag')?.value ?? null;
  const entries = rangesBelow('/tags', places);
  return list
    .filter((tag): tag is string => typeof tag === 'string')
    .map((tag, index) => ({ name: tag.trim(), range: entries.get(`/tags/${index}`) ?? whole }));
}

/** Where a value stands, and what is in it, by pointer: a list is looked through once, and not again for each of its entries. */
function rangesBelow(pointer: string, places: FrontMatter['places']): ReadonlyMap<string, TextRange> {
  const ranges = new Map<string, TextRange>();
  for (const place of places) if (place.pointer.startsWith(pointer)) ranges.set(place.pointer, place.value);
  return ranges;
}

function mentionsAt(
  { text, frontMatter }: Pick<PersonClues, 'text' | 'frontMatter'>,
  key: string,
): PersonMention[] {
  const { value, places } = frontMatter;
  if (value[key] === undefined) return [];
  const ranges = rangesBelow(`/${key}`, places);
  const located = (names: ReturnType<typeof splitNames>, place: TextRange | undefined): PersonMention[] => {
    let from = place?.start ?? 0;
    return names.map(({ name, isHandle }) => {
      const range = place ? locate(text, { start: from, end: place.end }, name) : null;
      from = range && range.end < (place?.end ?? 0) ? range.end : from;
      // Named one by one: mentions come in two shapes, and copying such by `...` costs more than finding them.
      return isHandle ? { name, isHandle, range } : { name, range };
    });
  };
  const mentions = (node: unknown, pointer: string, depth: number): PersonMention[] => {
    if (typeof node === 'string') {
      // A list in a list is how YAML reads a wikilink without quotes.
      const names = splitNames(depth > 1 ? `[[${node}]]` : node);
      return located(names, ranges.get(pointer));
    }
    if (Array.isArray(node))
      return node.flatMap((child, index) => mentions(child, `${pointer}/${index}`, depth + 1));
    if (typeof node === 'object' && node !== null && 'name' in node)
      return mentions(node.name, `${pointer}/name`, depth);
    return [];
  };
  return mentions(value[key], `/${key}`, 0);
}

/** `Dana Reyes, Lee Park` are two; the address in `Dana Reyes <dana@corp.example>` is no name of its own. */
function splitNames(value: string): ReturnType<typeof mentionOf>[] {
  if (value.length > MAX_NAMES_LENGTH) return [];
  const names = value.includes('[[') ? (value.match(/\[\[[^[\]]*\]\]/gu) ?? [value]) : value.split(/[,;]/u);
  return names
    .map((name) => mentionOf(name.trim().replace(/<[^<>]*>$/u, '')))
    .filter(({ name }) => name !== '');
}

/** Names that folders give, by where they stand. */
interface FolderNames {
  /** Below the notes' folder; else, where there is none such, below a folder of people. */
  readonly below: string | null;
  /** `people/dana/1-1s`: between a folder of people and that of the notes. */
  readonly ofPeople: string | null;
  /** `dana-reyes/1-1s`: just above the notes' folder, which may as well be a project's. */
  readonly before: string | null;
}

function folderNames({ path, noteFolders }: PersonClues): FolderNames {
  const folders = path.split('/').slice(0, -1);
  const root = folders.findIndex((folder) => noteFolders.includes(folder.toLowerCase()));
  const holder = folders.findIndex((folder) => PEOPLE_FOLDERS.has(folder.toLowerCase()));
  const belowHolder = holder >= 0 ? folders.slice(holder + 1, root >= 0 ? root : undefined) : [];
  return {
    below: firstName(root >= 0 ? folders.slice(root + 1) : belowHolder),
    ofPeople: firstName(belowHolder),
    before: firstName(root > 0 ? folders.slice(root - 1, root) : []),
  };
}

function firstName(folders: readonly string[]): string | null {
  const folder = folders.find((name) => /\p{L}/u.test(name) && !PEOPLE_FOLDERS.has(name.toLowerCase()));
  return folder === undefined || findDay(folder) ? null : nameFromSlug(folder);
}

/** The name left in a file name or title once the date, the words for such a meeting and one's own name are taken away. */
function nameIn(title: string, isSelf: (name: string) => boolean): string | null {
  const words = title.slice(0, MAX_TITLE_LENGTH);
  const day = findDay(words.replaceAll('_', ' '));
  const rest = (day ? `${words.slice(0, day.start)} ${words.slice(day.end)}` : words)
    .replace(MEETING_WORDS, ' ')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ');
  const parts = rest
    .split(/\s+(?:and|x)\s+|\s*[/&|<>+:]+\s*|\s+[-–—]+\s+/u)
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  const name = parts.find((part) => /\p{L}/u.test(part) && !isSelf(part));
  return name === undefined || /^\d|^(?:index|untitled|readme)$/iu.test(name) ? null : nameFromSlug(name);
}
