/**
 * The time to match a pattern of gitignore(5) grows with the length of the path to the power of its wildcards, so that one
 * with many of them, which nobody needs, could hold everything up. Measured with the package `ignore`: at these limits, and
 * with a path of 60 folders, some milliseconds; with twice as many, seconds.
 */
const LIMITS = {
  length: 500,
  /** Segments `**`. */
  anyDepth: 3,
  /** Other `*`, of one segment. */
  starsInSegment: 10,
  /** `*` before something other than a plain character, of the whole pattern. */
  unsureStars: 3,
};

/** Whether a line of a `.gitignore` would take too long to match. Such a line is passed over: it ignores nothing. */
export function isCostly(line: string): boolean {
  if (line.length > LIMITS.length) return true;
  const segments = line.replace(/^!/u, '').trim().split('/');
  const named = segments.filter((segment) => segment !== '**');
  return (
    segments.length - named.length > LIMITS.anyDepth ||
    named.some((segment) => count(segment, /\*+/gu) > LIMITS.starsInSegment) ||
    count(named.join('/'), /\*+(?=[[?\\])/gu) > LIMITS.unsureStars
  );
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
