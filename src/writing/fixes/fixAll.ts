import { check } from '../../coaching/check.ts';
import type { CheckContext, Problem } from '../../coaching/rule.ts';
import { itemsOf } from '../../notes/itemsOf.ts';
import type { Note } from '../../notes/note.ts';
import { applied, type Replacement } from '../replacement.ts';
import type { Fix } from './fix.ts';
import { fixesFor } from './fixesFor.ts';
import { isMended } from './isMended.ts';
import type { FixReading } from './planFix.ts';

/** What mending everything that needs no guess comes to. */
export interface FixAllResult {
  readonly text: string;
  /** How many problems were mended. */
  readonly fixed: number;
}

/** Rounds in which one mended problem uncovers others. Front matter that YAML cannot read hides much of what is wrong. */
const MOST_ROUNDS = 100;
/** Readings of one round: a note in which so much does not come out as meant is for its author to look at. */
const MOST_TRIED = 50;
/**
 * The rules some of whose problems need no guess, in the order in which they are mended: the day that words are seen from may stand in
 * front matter that cannot be read yet, or behind a key that is not.
 */
const PHASES: readonly ReadonlySet<string>[] = [
  new Set(['front-matter-syntax']),
  new Set(['unknown-key', 'front-matter-schema']),
  new Set(['invalid-date']),
];

/** A text, and what is wrong with it. */
interface Checked extends FixAllResult {
  readonly note: Note;
  readonly context: CheckContext;
  readonly problems: readonly Problem[];
}

/** A change that needs no guess, and what it mends. */
interface SafeChange {
  readonly problem: Problem;
  readonly replacements: readonly Replacement[];
}

/**
 * Mends everything in a note for which nothing need be guessed, until no such problem is left. Each change is read back before it
 * stands, and one that does not come out as meant is left alone; what is not part of it stays as it is, character by character.
 */
export function fixAll(text: string, reading: FixReading): FixAllResult {
  let now = checked({ text, fixed: 0 }, reading);
  for (let round = 0; now && round < MOST_ROUNDS; round++) {
    const next = mended(now, reading);
    if (!next) return { text: now.text, fixed: now.fixed };
    now = next;
  }
  return now ? { text: now.text, fixed: now.fixed } : { text, fixed: 0 };
}

/** Null for what is no note. */
function checked(result: FixAllResult, { read, contextOf }: FixReading): Checked | null {
  const note = read(result.text);
  if (!note) return null;
  const context = contextOf(note);
  return { ...result, note, context, problems: check(note, context) };
}

/** The text after one round; null where nothing is left to mend. */
function mended(before: Checked, reading: FixReading): Checked | null {
  let tried = 0;
  // Where not all come out as meant, a half of them may: the rest is looked at anew in the next round.
  const tryToMake = (changes: readonly SafeChange[]): Checked | null => {
    if (changes.length === 0 || tried >= MOST_TRIED) return null;
    tried++;
    const made = withChanges(before, changes, reading);
    if (made || changes.length === 1) return made;
    const middle = changes.length >> 1;
    return tryToMake(changes.slice(0, middle)) ?? tryToMake(changes.slice(middle));
  };
  for (const rules of PHASES) {
    const made = tryToMake(safeChanges(before, rules));
    if (made) return made;
  }
  return null;
}

/** What can be changed in one round about the problems of some rules. */
function safeChanges({ problems, ...target }: Checked, rules: ReadonlySet<string>): readonly SafeChange[] {
  const changes = problems
    .filter(({ rule }) => rules.has(rule))
    .flatMap((problem) => fixesFor(problem, target).flatMap((fix) => safeChange(problem, fix)));
  return withoutOverlaps(changes);
}

function safeChange(problem: Problem, { isSafe, write }: Fix): SafeChange[] {
  const [replacements] = write.kind === 'text' ? write.attempts : [];
  return isSafe && replacements ? [{ problem, replacements }] : [];
}

/** Of changes that touch one another the first; the others come in the next round. */
function withoutOverlaps(changes: readonly SafeChange[]): readonly SafeChange[] {
  const taken: Replacement['range'][] = [];
  return changes.filter(({ replacements }) => {
    const isFree = replacements.every(({ range }) =>
      taken.every(({ start, end }) => range.end < start || end < range.start),
    );
    if (isFree) taken.push(...replacements.map(({ range }) => range));
    return isFree;
  });
}

/** The text with changes made; null where they do not come out as meant. */
function withChanges(before: Checked, changes: readonly SafeChange[], reading: FixReading): Checked | null {
  const replacements = changes.flatMap((change) => change.replacements);
  const text = applied(before.text, replacements);
  const after = checked({ text, fixed: before.fixed + changes.length }, reading);
  const wanted = changes.map(({ problem }) => problem);
  const isGood =
    after !== null &&
    keepsTheRest(before.note, after.note, replacements) &&
    isMended(before.problems, after.problems, wanted);
  return isGood ? after : null;
}

/** The same items in the same state, and every other key of the front matter as it was read before. */
function keepsTheRest(before: Note, after: Note, replacements: readonly Replacement[]): boolean {
  const states = (note: Note): string =>
    JSON.stringify(
      itemsOf(note).map(({ form, status, text, isPreparation }) => [form, status, text, isPreparation]),
    );
  const untouched = before.frontMatter.places.filter(({ pointer, key, value }) => {
    const isTopLevel = key !== null && /^\/[^/]*$/u.test(pointer);
    return (
      isTopLevel && replacements.every(({ range }) => range.end <= key.start || range.start >= value.end)
    );
  });
  return (
    states(before) === states(after) &&
    untouched.every(({ pointer }) => {
      const old = valueAt(before, pointer);
      return old === 'null' || old === valueAt(after, pointer);
    })
  );
}

function valueAt({ frontMatter }: Note, pointer: string): string {
  const key = pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~');
  return JSON.stringify(frontMatter.value[key] ?? null);
}
