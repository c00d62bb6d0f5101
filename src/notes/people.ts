import { findDay } from './days.ts';
import { isOneOf, nameFromSlug, withoutMarks } from './names.ts';
import type { FrontMatter, PersonMention, TextRange } from './note.ts';

/** Front-matter keys that say whom the note is about, in the order in which they are asked. */
const PERSON_KEYS = ['person', 'people', 'member', 'report', 'participants', 'attendees'];
/** Words for such a meeting, which are no part of a name. */
export const MEETING_WORDS =
  /(?<![\p{L}\p{N}])(?:1[-_ ]?on[-_ ]?1s?|one[-_ ]?on[-_ ]?ones?|one[-_ ]?to[-_ ]?ones?|1[-:/]1s?|121s?|coaching|session|meeting|notes?|weekly|check[- ]?in|with|w\/)(?![\p{L}\p{N}])/giu;
/** Folders whose subfolders are named after people, wherever the notes are. */
const PEOPLE_FOLDERS = new Set(['people', 'persons', 'team', 'reports', 'direct-reports']);

/** What the search for a note's person may look at. */
export interface PersonClues {
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
    const person = mentionsAt(frontMatter, key).find(isOther);
    if (person) return person;
  }
  const tag = tagsOf(frontMatter).find(({ name }) => name.toLowerCase().startsWith('people/'));
  if (tag) return { name: nameFromSlug(tag.name.slice('people/'.length)), range: tag.range };
  const fromPlace = [folderName(clues), nameIn(fileStem(clues.path)), nameIn(clues.title ?? '')];
  const name = fromPlace.find((candidate) => candidate !== null && !isOneOf(candidate, self));
  return name ? { name, range: null } : null;
}

/** Names of other people that the front matter lists, self left out. */
export function peopleIn(frontMatter: FrontMatter): string[] {
  return PERSON_KEYS.flatMap((key) => mentionsAt(frontMatter, key).map(({ name }) => name));
}

/** The tags of the front matter, without `#`; a string may hold several. */
export function tagsOf({ value, places }: FrontMatter): PersonMention[] {
  const tags = value.tags ?? value.tag;
  const list = Array.isArray(tags) ? tags : typeof tags === 'string' ? tags.split(/[\s,]+/u) : [];
  const whole = places.find(({ pointer }) => pointer === '/tags' || pointer === '/tag')?.value ?? null;
  return list
    .filter((tag): tag is string => typeof tag === 'string')
    .map((tag, index) => {
      const range = places.find(({ pointer }) => pointer === `/tags/${index}`)?.value ?? whole;
      return { name: tag.trim().replace(/^#/u, ''), range };
    });
}

/** The last part of a path without its extension. */
export function fileStem(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
}

function mentionsAt({ value, places }: FrontMatter, key: string): PersonMention[] {
  const rangeAt = (pointer: string): TextRange | null =>
    places.find((place) => place.pointer === pointer)?.value ?? null;
  const mentions = (node: unknown, pointer: string): PersonMention[] => {
    if (typeof node === 'string') return splitNames(node).map((name) => ({ name, range: rangeAt(pointer) }));
    if (Array.isArray(node)) return node.flatMap((child, index) => mentions(child, `${pointer}/${index}`));
    if (typeof node === 'object' && node !== null && 'name' in node)
      return mentions(node.name, `${pointer}/name`);
    return [];
  };
  return mentions(value[key], `/${key}`);
}

/** `Dana Reyes, Lee Park` are two; the address in `Dana Reyes <dana@corp.example>` is no name of its own. */
function splitNames(value: string): string[] {
  const names = value.includes('[[') ? (value.match(/\[\[[^[\]]*\]\]/gu) ?? [value]) : value.split(/[,;]/u);
  return names
    .map((name) => withoutMarks(name.replace(/\s*<[^<>]*>\s*$/u, '')))
    .filter((name) => name !== '');
}

function folderName({ path, noteFolders }: PersonClues): string | null {
  const folders = path.split('/').slice(0, -1);
  const root = folders.findIndex((folder) => noteFolders.includes(folder.toLowerCase()));
  const holder = folders.findIndex((folder) => PEOPLE_FOLDERS.has(folder.toLowerCase()));
  const candidates = root >= 0 ? folders.slice(root + 1) : holder >= 0 ? folders.slice(holder + 1) : [];
  const folder = candidates.find((name) => /\p{L}/u.test(name) && !PEOPLE_FOLDERS.has(name.toLowerCase()));
  return folder === undefined || findDay(folder) ? null : nameFromSlug(folder);
}

/** The name left in a file name or title once the date and the words for such a meeting are taken away. */
function nameIn(words: string): string | null {
  const day = findDay(words.replaceAll('_', ' '));
  const rest = (day ? `${words.slice(0, day.start)} ${words.slice(day.end)}` : words)
    .replace(MEETING_WORDS, ' ')
    .replace(/\p{Extended_Pictographic}\uFE0F?/gu, ' ');
  const parts = rest
    .split(/\s+(?:and|x)\s+|\s*[/&|<>+:]+\s*|\s+[-–—]+\s+/u)
    .map((part) => part.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  const name = parts.find((part) => /\p{L}/u.test(part));
  return name === undefined || /^\d|^(?:index|untitled|readme)$/iu.test(name) ? null : nameFromSlug(name);
}
