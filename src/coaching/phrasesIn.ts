import type { TextRange } from '../notes/note.ts';

/** What somebody reads as blank: comments, and what stands in code. */
const UNSEEN = /<!--[\s\S]*?(?:-->|$)|`[^`]*`/gu;

/**
 * Where one of `phrases` stands in a text, as words of their own, without case and with any run of spaces for a space. Of phrases that
 * overlap the longest counts. Comments and code are passed over. In the order of the text.
 */
export function phrasesIn(text: string, phrases: readonly string[]): (TextRange & { phrase: string })[] {
  let seen = text.replace(UNSEEN, taken);
  const found: (TextRange & { phrase: string })[] = [];
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const words = phrase.trim();
    if (words === '') continue;
    seen = seen.replace(patternOf(words), (match, start: number) => {
      found.push({ start, end: start + match.length, phrase });
      return taken(match);
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What no phrase reaches into or across. */
function taken(text: string): string {
  return '\0'.repeat(text.length);
}

function patternOf(words: string): RegExp {
  const pattern = words
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'))
    .map((word) => word.replace(/['’]/gu, "['’]"))
    .join('\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}
