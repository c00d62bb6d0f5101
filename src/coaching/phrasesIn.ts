import type { TextRange } from '../notes/note.ts';

/** What somebody reads as blank: comments, and what stands in code. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|`[^`]*`/gu;

interface Patterns {
  /** Finds any of them, within a word too; null where there are none. */
  readonly any: RegExp | null;
  /** The longest first. */
  readonly each: readonly (readonly [phrase: string, pattern: RegExp])[];
}

const known = new WeakMap<readonly string[], Patterns>();

/**
 * Where one of `phrases` stands in a text, as words of their own, without case and with any run of spaces for a space. Of phrases that
 * overlap the longest counts. Comments and code are passed over. In the order of the text.
 */
export function phrasesIn(text: string, phrases: readonly string[]): (TextRange & { phrase: string })[] {
  const { any, each } = patternsOf(phrases);
  let seen = text.includes('`') || text.includes('<!--') ? text.replace(UNSEEN, taken) : text;
  if (!any?.test(seen)) return [];
  const found: (TextRange & { phrase: string })[] = [];
  for (const [phrase, pattern] of each) {
    seen = seen.replace(pattern, (match, start: number) => {
      found.push({ start, end: start + match.length, phrase });
      return taken(match);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One list is asked for every note, and compiling costs more than searching: its patterns are remembered. */
function patternsOf(phrases: readonly string[]): Patterns {
  const remembered = known.get(phrases);
  if (remembered) return remembered;
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .filter((phrase) => phrase.trim() !== '')
    .map((phrase) => [phrase, sourceOf(phrase.trim())] as const);
  const patterns = {
    any: sources.length > 0 ? new RegExp(sources.map(([, source]) => source).join('|'), 'iu') : null,
    each: sources.map(([phrase, source]) => [phrase, standingAlone(source, 'giu')] as const),
  };
  known.set(phrases, patterns);
  return patterns;
}

/** What no phrase reaches into or across. */
function taken(text: string): string {
  return '\0'.repeat(text.length);
}

function sourceOf(words: string): string {
  return words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .map((word) => word.replace(/['’]/gu, "['’]"))
    .join('\\s+');
}

function standingAlone(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}
