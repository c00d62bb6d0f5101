import { markedName, mentionOf, withoutMarks } from '../notes/names.ts';
import type { Note, TextRange } from '../notes/note.ts';
import type { People, ResolvedPerson } from '../workspace/people.ts';
import { kindOf } from './frontMatterCompletions.ts';
import { frontMatterCursor } from './frontMatterCursor.ts';
import { noteKeyAt } from './noteKeys.ts';
import { lineAt } from './textLine.ts';

/** A person where a text mentions them. */
export interface PersonAt {
  readonly person: ResolvedPerson;
  /** The characters that name them. */
  readonly range: TextRange;
}

type Finder = (text: string, offset: number, note: Note, people: People) => PersonAt | null;

/** Where a person can be mentioned, the surest first. */
const FINDERS: readonly Finder[] = [notePersonAt, ownerAt, frontMatterNameAt, wikilinkAt, titleNameAt];

/** Whom the characters at a place name: as the note's person, an owner, a wikilink to somebody known, or in the title. */
export function personAt(text: string, offset: number, note: Note, people: People): PersonAt | null {
  for (const find of FINDERS) {
    const found = find(text, offset, note, people);
    if (found && found.person.slug !== '') return found;
  }
  return null;
}

function notePersonAt(_text: string, offset: number, note: Note, people: People): PersonAt | null {
  const person = people.personOf(note);
  const range = note.person?.range;
  return person && range && isIn(range, offset) ? { person, range } : null;
}

function ownerAt(text: string, offset: number, note: Note, people: People): PersonAt | null {
  for (const { owner } of note.sessions.flatMap(({ items }) => items)) {
    const range = owner?.range && withMark(text, owner.range);
    const person = owner && range && isIn(range, offset) ? people.ownerOf(owner, note) : null;
    if (person && range) return { person, range };
  }
  return null;
}

/** The `@` belongs to the name that follows it. */
function withMark(text: string, range: TextRange): TextRange {
  return text.charAt(range.start - 1) === '@' ? { ...range, start: range.start - 1 } : range;
}

/** Another name than the first of `participants`, or one in front matter that cannot be read. */
function frontMatterNameAt(text: string, offset: number, note: Note, people: People): PersonAt | null {
  const cursor = frontMatterCursor(text, offset);
  if (cursor?.kind !== 'value') return null;
  const kind = kindOf(text, note);
  const isPerson = kind !== null && noteKeyAt(kind, cursor.path)?.source === 'people';
  if (!isPerson && !OTHER_PERSON_KEYS.includes(cursor.path[0] ?? '')) return null;
  const part = partAt(cursor.written, offset - cursor.range.start);
  const name = withoutMarks(part.text);
  if (name === '') return null;
  const start = cursor.range.start + part.start + part.text.indexOf(name);
  return {
    person: people.resolve(markedName(mentionOf(part.text))),
    range: { start, end: start + name.length },
  };
}

/** Keys that are read as people beside `person`. */
const OTHER_PERSON_KEYS = ['people', 'member', 'report', 'participants', 'attendees'];

/** One of several names in one value. */
function partAt(words: string, offset: number): { readonly text: string; readonly start: number } {
  const start = Math.max(words.lastIndexOf(',', offset - 1), words.lastIndexOf(';', offset - 1)) + 1;
  const end = words.slice(start).search(/[,;]/u);
  return { text: end < 0 ? words.slice(start) : words.slice(start, start + end), start };
}

function wikilinkAt(text: string, offset: number, note: Note, people: People): PersonAt | null {
  const line = lineAt(text, offset);
  for (const match of line.text.matchAll(/\[\[[^[\]\r\n]{1,200}\]\]/gu)) {
    const start = line.start + match.index;
    if (!isIn({ start, end: start + match[0].length }, offset)) continue;
    const name = withoutMarks(match[0]);
    const person = knownPerson(name, note, people);
    const at = start + match[0].indexOf(name);
    if (person) return { person, range: { start: at, end: at + name.length } };
  }
  return null;
}

/** The note's person in a heading: by full or first name. */
function titleNameAt(text: string, offset: number, note: Note, people: People): PersonAt | null {
  const person = people.personOf(note);
  const line = lineAt(text, offset);
  if (!person || offset < note.frontMatter.range.end || !/^#{1,6}[ \t]/u.test(line.text)) return null;
  for (const name of [person.name, person.name.split(/\s+/u)[0] ?? '']) {
    for (const match of name === '' ? [] : line.text.matchAll(wholeNames(name))) {
      const range = { start: line.start + match.index, end: line.start + match.index + match[0].length };
      if (isIn(range, offset)) return { person, range };
    }
  }
  return null;
}

/** Occurrences of a name as words of their own, in any case. */
export function wholeWords(name: string): RegExp {
  const pattern = name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])${pattern}(?![\\p{L}\\p{M}\\p{N}_])`, 'giu');
}

/** The same in sentences, where a hyphen makes a longer name: `Dana Reyes` is no part of `Dana Reyes-Lind`. */
export function wholeNames(name: string): RegExp {
  const { source, flags } = wholeWords(name);
  return new RegExp(`(?<!\\p{L}\\p{M}*[-\u2010\u2011])${source}(?![-\u2010\u2011]\\p{L})`, flags);
}

/** Whom a name stands for, where that is somebody of the roster or of the notes. */
function knownPerson(name: string, note: Note, people: People): ResolvedPerson | null {
  const person = people.resolve(name, note.person?.name ?? null);
  return people.all().some(({ slug }) => slug === person.slug) ? person : null;
}

function isIn({ start, end }: TextRange, offset: number): boolean {
  return offset >= start && offset <= end;
}
