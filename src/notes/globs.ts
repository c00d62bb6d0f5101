import picomatch from 'picomatch/posix';
import { type Phrase, phrase } from './phrase.ts';

/** How many of each a glob may have: matching is done by backtracking, and a folder of somebody else's brings its own globs. */
const LIMITS = { length: 500, starsInSegment: 3, doubleStars: 4, braces: 3 };

/** Why a glob is not used, in words for whoever wrote it; null where it is. */
export function whyUnsafeGlob(glob: string): Phrase | null {
  if (glob.length > LIMITS.length) return phrase('This glob is too long.');
  if (/[()]/u.test(glob)) return phrase('Parentheses have no meaning in globs: write `?` for one.');
  if (glob.startsWith('!'))
    return phrase('Globs are not negated: name in `include` or `exclude` what is meant.');
  const segments = glob.split('/');
  const hasManyStars = segments.some(
    (segment) => segment !== '**' && count(segment, '*') > LIMITS.starsInSegment,
  );
  const hasManyDoubles = segments.filter((segment) => segment === '**').length > LIMITS.doubleStars;
  return hasManyStars || hasManyDoubles || count(glob, '{') > LIMITS.braces
    ? phrase('This glob has too many wildcards.')
    : null;
}

const matchers = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * What tells whether a path matches any of the globs, at any depth: `1-1s/**` is also `team/1-1s/**`, unless the glob begins with `/`.
 * A glob that ends in `/` means all that is below. Case does not matter. Unsafe globs match nothing. Compiling costs more than
 * matching, hence the memory.
 */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  const known = matchers.get(globs);
  if (known) return known;
  const patterns = globs
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '' && whyUnsafeGlob(glob) === null)
    .map((glob) => (glob.endsWith('/') ? `${glob}**` : glob))
    .flatMap((glob) => (glob.startsWith('/') ? [glob.slice(1)] : [glob, `**/${glob}`]));
  const options = { nocase: true, dot: true, noextglob: true, nonegate: true };
  const matches = patterns.length === 0 ? () => false : picomatch(patterns, options);
  matchers.set(globs, matches);
  return matches;
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
