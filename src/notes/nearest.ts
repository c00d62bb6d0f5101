import leven from 'leven';

/** UTF-16 code units. What is longer is no word that somebody mistyped. */
const MAX_LENGTH = 40;

/**
 * Which of `candidates` may have been meant by `word`: those that at most a third of its letters, and no more than two, tell apart
 * from it (Levenshtein's edit distance; case does not count), the nearest first. The word itself is none of them.
 */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const wanted = word.trim().toLowerCase();
  if (wanted === '' || wanted.length > MAX_LENGTH) return [];
  const limit = Math.min(2, Math.floor(wanted.length / 3));
  return candidates
    .map((candidate) => ({
      candidate,
      distance: leven(wanted, candidate.toLowerCase(), { maxDistance: limit + 1 }),
    }))
    .filter(({ candidate, distance }) => distance <= limit && candidate !== word)
    .sort((a, b) => a.distance - b.distance)
    .map(({ candidate }) => candidate);
}
