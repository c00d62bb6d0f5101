import { phrase } from '../../notes/phrase.ts';
import { type Fix, type Fixer, writing } from './fix.ts';

/** Rules that cannot know which of their suggestions is meant. */
const UNDECIDED = new Set(['ambiguous-person']);
/** Rules about words from a closed list, where a difference in spelling alone leaves one word that can be meant. */
const CLOSED_LISTS = new Set(['unknown-key', 'front-matter-schema']);

/**
 * Writes one of the words that a rule suggests. Safe where the word comes from a closed list and differs from it only in case,
 * hyphens, underscores and spaces (`Frame_work`, `not ready`), and no other suggestion does: any other near miss is a guess.
 */
export const suggestionFixes: Fixer = ({ rule, range, suggestions = [] }, { text, note }) => {
  const written = text.slice(range.start, range.end);
  const isKey = rule === 'unknown-key';
  const free = suggestions.filter((suggestion) => !isKey || !hasSibling(suggestion, range.start, note));
  const same = free.filter((suggestion) => bare(suggestion) === bare(written));
  return free.map((suggestion, index): Fix => {
    const isSafe = CLOSED_LISTS.has(rule) && same.length === 1 && same[0] === suggestion;
    return writing(phrase('Write “{text}”', { text: suggestion }), range, suggestion, {
      isPreferred: index === 0 && !UNDECIDED.has(rule),
      isSafe,
    });
  });
};

/** Whether the key that is suggested stands beside the wrong one already: it would then stand there twice. */
function hasSibling(
  key: string,
  at: number,
  {
    frontMatter,
  }: {
    readonly frontMatter: { readonly places: readonly { pointer: string; key: { start: number } | null }[] };
  },
): boolean {
  const { places } = frontMatter;
  const wrong = places.find((place) => place.key?.start === at);
  const parent = wrong?.pointer.replace(/\/[^/]*$/u, '');
  return places.some(({ pointer }) => pointer === `${parent}/${key}`);
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/^["']|["']$/gu, '')
    .replace(/[-_\s]+/gu, '');
}
