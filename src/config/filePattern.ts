import { type Phrase, phrase } from '../notes/phrase.ts';

/** What stands between braces in a pattern of a new note's file, and for what. */
export const FILE_PLACEHOLDERS = ['person', 'date', 'year'] as const;
export type FilePlaceholder = (typeof FILE_PLACEHOLDERS)[number];

/** UTF-16 code units. */
const MAX_LENGTH = 300;
const MAX_PLACEHOLDERS = 6;
/** What one of the systems that a repository is shared between does not take in a file's name. */
const FORBIDDEN = /[<>:"|?*\\\p{Cc}]/u;

/** Why no note can be made by a pattern, in words for whoever wrote it; null where it can. */
export function whyUnusablePattern(pattern: string): Phrase | null {
  const holders = placeholdersOf(pattern);
  const plain = pattern.replace(/\{[^{}]*\}/gu, 'x');
  const segments = plain.split('/');
  const unknown = holders.find((name) => !isPlaceholder(name));
  if (unknown !== undefined)
    return phrase('`{unknown}` is no placeholder: there are {known}.', {
      unknown: `{${unknown}}`,
      known: FILE_PLACEHOLDERS.map((name) => `\`{${name}}\``).join(', '),
    });
  if (!holders.includes('person') || !holders.includes('date'))
    return phrase('Put {placeholders} into the pattern, so that every note has a file of its own.', {
      placeholders: '`{person}`, `{date}`',
    });
  if (pattern.length > MAX_LENGTH || holders.length > MAX_PLACEHOLDERS)
    return phrase('This pattern is too long.');
  if (!/[^/.]\.md$/iu.test(pattern)) return phrase('A note is a markdown file: end the pattern with `.md`.');
  if (/^(?:[/\\~]|[A-Za-z]:)/u.test(pattern))
    return phrase('Write a path relative to the folder of the notes, not an absolute one.');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..'))
    return phrase('Write the path without `..`, `.` and empty parts: notes stay in their folder.');
  if (segments.some((segment) => segment.startsWith('.')))
    return phrase('What is in a hidden folder is never a note: begin no name with a dot.');
  if (FORBIDDEN.test(plain) || /[{}]/u.test(plain) || segments.some((segment) => /^\s|[\s.]$/u.test(segment)))
    return phrase('Not every system takes such a file name: use letters, digits, `-`, `_` and `/`.');
  return null;
}

/** The words between braces, in order. */
export function placeholdersOf(pattern: string): string[] {
  return [...pattern.matchAll(/\{([^{}]*)\}/gu)].map((match) => match[1] ?? '');
}

function isPlaceholder(name: string): name is FilePlaceholder {
  return FILE_PLACEHOLDERS.some((known) => known === name);
}
