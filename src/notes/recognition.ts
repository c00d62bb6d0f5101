import { TEMPLATE_MARKERS, withoutSpans } from './emptiness.ts';
import { matcherOf } from './globs.ts';
import { kindNamed, TYPE_KEYS } from './kinds.ts';
import type { FrontMatter, Note, ReadingOptions } from './note.ts';
import { tagsOf } from './people.ts';

const ONE_ON_ONE_TAGS = new Set([
  '1on1',
  '1-1',
  'one-on-one',
  'meeting/one-on-one',
  'meeting/1-1',
  'coaching',
]);

/** What makes a file a note, and of which kind; null where it is none. */
export type Recognition = Pick<Note, 'kind' | 'recognizedBy'>;

/**
 * Recognizes a note by type, tag or path, in this order. `path` is relative to the notes' root, with `/`. Templates,
 * excluded paths and `README.md` are never notes.
 */
export function recognize(
  path: string,
  frontMatter: FrontMatter,
  frontMatterText: string,
  options: Pick<ReadingOptions, 'include' | 'exclude'>,
): Recognition | null {
  if (isExcluded(path, options) || isTemplate(frontMatterText)) return null;
  for (const key of TYPE_KEYS) {
    for (const type of wordsOf(frontMatter.value[key])) {
      const kind = kindNamed(type);
      if (kind) return { kind, recognizedBy: 'type' };
    }
  }
  if (tagsOf(frontMatter).some(({ name }) => ONE_ON_ONE_TAGS.has(name.toLowerCase().replace(/^#/u, '')))) {
    return { kind: 'one-on-one', recognizedBy: 'tag' };
  }
  return matcherOf(options.include)(path) ? { kind: 'one-on-one', recognizedBy: 'path' } : null;
}

/** Whether a path can never be a note: excluded by a glob, in a hidden folder, or a `README.md`. */
export function isExcluded(path: string, { exclude }: Pick<ReadingOptions, 'exclude'>): boolean {
  const parts = path.split('/');
  const isHidden = parts.some((part) => part.startsWith('.') && part !== '.' && part !== '..');
  return isHidden || parts.at(-1)?.toLowerCase() === 'readme.md' || matcherOf(exclude)(path);
}

/** The folders that the globs name first: `1-1s` of `1-1s/**`. In lower case. */
export function noteFolders(include: readonly string[]): string[] {
  return include.flatMap((glob) => {
    const folders = glob.split('/').slice(0, -1);
    const plain = folders.filter((folder) => folder !== '' && !/[*?[\]{}!()]/u.test(folder));
    return plain.at(-1)?.toLowerCase() ?? [];
  });
}

/** `{{…}}` or `<% … %>` in the front matter: the file waits to be filled by a template tool. */
function isTemplate(frontMatterText: string): boolean {
  return withoutSpans(frontMatterText, TEMPLATE_MARKERS) !== frontMatterText;
}

function wordsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((word) => typeof word === 'string' || typeof word === 'number')
    .map((word) => String(word).trim().toLowerCase());
}
