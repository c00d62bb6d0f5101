import leven from 'leven';

/** UTF-16 code units. What is longer is no word that somebody mistyped. */
const MAX_LENGTH = 40;

/**
 * Which of `candidates` may have been meant by `word`: those that at most a third of its letters, and no more than two, tell apart
 * from it (Levenshtein's edit distance; case does not count, two letters swapped count as one), the nearest first. The word itself is
 * none of them.
 */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > MAX_LENGTH) return [];
  const limit = Math.min(2, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({
      candidate,
      distance: distanceOf(wanted, candidate.toLowerCase(), limit + 1),
    }))
    .filter(({ candidate, distance }) => distance <= limit && candidate !== word)
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}

function distanceOf(word: string, candidate: string, most: number): number {
  return isSwap(word, candidate) ? 1 : leven(word, candidate, { maxDistance: most });
}

/** `emial` for `email`. */
function isSwap(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  let at = 0;
  while (at < word.length && word.charAt(at) === candidate.charAt(at)) at++;
  const swapped = word.charAt(at + 1) + word.charAt(at);
  return word.slice(0, at) + swapped + word.slice(at + 2) === candidate;
}
