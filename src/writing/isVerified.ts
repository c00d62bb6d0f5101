import { itemsOf } from '../notes/itemsOf.ts';
import type { Item, Note } from '../notes/note.ts';
import type { Attempt } from './attempt.ts';
import { isSame, stateOf } from './itemState.ts';

/**
 * Whether a note that was written to says exactly what was meant: each item of `changes` what its attempt expects, and every other
 * item, the sections, the person and the date what they said before.
 */
export function isVerified(before: Note, after: Note | null, changes: ReadonlyMap<Item, Attempt>): boolean {
  if (!after || frameOf(before) !== frameOf(after)) return false;
  return areAsMeant(itemsOf(before), itemsOf(after), changes);
}

/** Whether items say what is expected of those in `changes`, and all others what they said before. */
export function areAsMeant(
  old: readonly Item[],
  now: readonly Item[],
  changes: ReadonlyMap<Item, Attempt>,
): boolean {
  return (
    old.length === now.length &&
    old.every((item, at) => {
      const candidate = now[at];
      if (!candidate) return false;
      const attempt = changes.get(item);
      if (!attempt) return candidate.source === item.source && isSame(stateOf(candidate), stateOf(item));
      const actual = stateOf(candidate);
      const free = attempt.free ? { [attempt.free]: actual[attempt.free] } : {};
      return isSame(actual, { ...stateOf(item), ...attempt.expected, ...free });
    })
  );
}

/** What surrounds the items. */
function frameOf({ kind, person, date, sessions }: Note): string {
  const outline = sessions.map(({ heading, sections, items }) => [
    heading?.value,
    items.length,
    sections.map(({ name, title }) => [name, title]),
  ]);
  return JSON.stringify([kind, person?.name, date, outline]);
}
