import { whyUnusablePattern } from '../config/filePattern.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { isExcluded } from '../notes/recognition.ts';
import { avoided, safeName } from './safeName.ts';

/** What the path of a new note depends on. Paths with `/`, relative to what the globs are compared from. */
export interface NotePathParts {
  readonly pattern: string;
  /** A clean name. */
  readonly person: string;
  readonly date: Day;
  /** The folder in which the note must be; empty for the one that paths are relative to. */
  readonly folder: string;
  readonly exclude: readonly string[];
  /** The paths of the person's dated notes, newest last. */
  readonly known: readonly string[];
  /** Whether a note stands at a path already. */
  readonly isTaken: (path: string) => boolean;
}

export type NotePath =
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'refused'; readonly message: Phrase };

/** How a person's notes are filed so far: what stands before the pattern, and for `{person}` in it. */
interface Filing {
  readonly prefix: string;
  readonly part: string;
}

/** Where a new note goes: beside the person's others, where they fit the pattern, else where the pattern says. Always inside `folder`. */
export function notePath(parts: NotePathParts): NotePath {
  const { pattern, person, folder, known } = parts;
  const problem = whyUnusablePattern(pattern);
  if (problem) return { kind: 'refused', message: problem };
  const name = safeName(person);
  const fresh = [name, avoided(name)].map((part) => ({ prefix: null, part }));
  const usual = usualFiling(pattern, known, folder);
  const paths = [...(usual ? [usual] : []), ...fresh].map(({ prefix, part }) => {
    const path = filled(parts, part);
    return prefix === null ? placed(folder, path) : joined(prefix, path);
  });
  const path = paths.find((candidate) => !isExcluded(candidate, parts));
  if (path !== undefined) return { kind: 'path', path: untaken(path, parts) };
  const excluded = paths.at(-1) ?? pattern;
  return {
    kind: 'refused',
    message: phrase('{path} is excluded, and would be no note: change `notes.file` or `notes.exclude`.', {
      path: excluded,
    }),
  };
}

function filled({ pattern, date }: NotePathParts, part: string): string {
  const values: Readonly<Record<string, string>> = { person: part, date, year: date.slice(0, 4) };
  return pattern.replace(/\{(\w+)\}/gu, (mark, name: string) => values[name] ?? mark);
}

/**
 * A path inside a folder. Where the folder is itself the first part of the path (somebody has opened `1-1s`), that part is not
 * repeated.
 */
function placed(folder: string, path: string): string {
  const outer = folder === '' ? [] : folder.split('/');
  const inner = path.split('/');
  const isSame = (length: number): boolean =>
    outer.slice(-length).every((name, at) => name.toLowerCase() === inner[at]?.toLowerCase()) &&
    length < inner.length;
  const overlaps = Array.from({ length: outer.length }, (_, at) => outer.length - at);
  const overlap = overlaps.find(isSame) ?? 0;
  return joined(folder, inner.slice(overlap).join('/'));
}

/** The filing of most of the person's notes, among those in the folder that fit the pattern; of several the newest. */
function usualFiling(pattern: string, known: readonly string[], folder: string): Filing | null {
  const fits = filingOf(pattern);
  const counts = new Map<string, { readonly filing: Filing; count: number; at: number }>();
  for (const [at, path] of known.entries()) {
    if (folder !== '' && !path.startsWith(`${folder}/`)) continue;
    const filing = fits(path);
    if (!filing) continue;
    const key = `${filing.prefix}\n${filing.part}`;
    const entry = counts.get(key) ?? { filing, count: 0, at };
    entry.count += 1;
    entry.at = at;
    counts.set(key, entry);
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count || b.at - a.at);
  return most?.filing ?? null;
}

/** Reads a path by the pattern, at any depth. Where the person has a folder, the file in it may have any name. */
function filingOf(pattern: string): (path: string) => Filing | null {
  const folders = pattern.slice(0, pattern.lastIndexOf('/') + 1);
  const hasOwnFolder = folders.includes('{person}');
  let isFirst = true;
  const source = (hasOwnFolder ? folders : pattern)
    .split(/(\{\w+\})/u)
    .map((piece) => {
      if (piece === '{date}') return '\\d{4}-\\d\\d-\\d\\d';
      if (piece === '{year}') return '\\d{4}';
      if (piece !== '{person}') return piece.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&');
      const again = isFirst ? '(?<part>[^/]+)' : '\\k<part>';
      isFirst = false;
      return again;
    })
    .join('');
  const expression = new RegExp(`^(?:(?<prefix>.+)/)?${source}${hasOwnFolder ? '[^/]+' : ''}$`, 'iu');
  return (path) => {
    const { prefix = '', part = '' } = expression.exec(path)?.groups ?? {};
    // A folder without a letter is one of a year, not of a person.
    return /\p{L}/u.test(part) ? { prefix, part } : null;
  };
}

/** `2026-01-15.md`, and where that is somebody else's, `2026-01-15-2.md`. */
function untaken(path: string, { isTaken }: NotePathParts): string {
  const stem = path.slice(0, -'.md'.length);
  const extension = path.slice(stem.length);
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? path : `${stem}-${number}${extension}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function joined(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`;
}
