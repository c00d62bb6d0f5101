import type { Problem } from '../../coaching/rule.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { StartWrite } from './fix.ts';

/** What is said where a fix does not come out as meant. */
export const NOT_MENDED: Phrase = phrase(
  'This cannot be mended without changing something else. Nothing was changed: mend it in the note.',
);

/**
 * Whether a text that was written to is as its fixes mean it: each of `mended` is gone, whichever else of its rule is left, and no more
 * errors are told than before. Where the front matter could not be read, what was wrong in it was not told either: it may appear; and so may
 * the problems of `next`, which the fix leads to.
 */
export function isMended(
  before: readonly Problem[] | null,
  after: readonly Problem[] | null,
  mended: readonly Problem[],
  next: readonly string[] = [],
): boolean {
  if (!before || !after) return false;
  const areGone = [...new Set(mended.map(({ rule }) => rule))].every(
    (rule) => count(after, rule) <= count(before, rule) - count(mended, rule),
  );
  const uncovers = mended.some(({ rule }) => rule === 'front-matter-syntax');
  const others = (problems: readonly Problem[]): Problem[] =>
    problems.filter(({ rule }) => !next.includes(rule));
  return areGone && (uncovers || errorsIn(others(after)) <= errorsIn(others(before)));
}

/** Whether a text to which a place for words was added is as `write` means it: the problem is gone, or waits there for words. */
export function isStarted(
  before: readonly Problem[] | null,
  after: readonly Problem[] | null,
  problem: Problem,
  write: StartWrite,
): boolean {
  return write.isMending ? isMended(before, after, [problem]) : isBegun(before, after, problem, write);
}

/**
 * Whether a text to which a place for words was added asks for no more than before, and where it is a section that was missing, asks for it
 * in what was added, or where it was told before.
 */
function isBegun(
  before: readonly Problem[] | null,
  after: readonly Problem[] | null,
  { rule, section }: Problem,
  { replacements, isInside = false }: Pick<StartWrite, 'replacements' | 'isInside'>,
): boolean {
  if (!before || !after) return false;
  const isThere = after.every(
    (problem) =>
      problem.rule !== rule ||
      problem.section !== section ||
      section === undefined ||
      isInside ||
      replacements.every(
        ({ range, text }) =>
          range.start <= problem.range.start && problem.range.end <= range.start + text.length,
      ),
  );
  return isThere && count(after, rule) <= count(before, rule) && errorsIn(after) <= errorsIn(before);
}

function count(problems: readonly Problem[], wanted: string): number {
  return problems.filter(({ rule }) => rule === wanted).length;
}

function errorsIn(problems: readonly Problem[]): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
