import { itemsOf } from '../../notes/itemsOf.ts';
import type { Item, Note, Section, TextRange } from '../../notes/note.ts';
import type { Attempt } from '../attempt.ts';
import { areAsMeant } from '../isVerified.ts';
import { type ItemState, isSame } from '../itemState.ts';
import { statesWithoutTitle } from './carriedLines.ts';

/**
 * Whether a note has become what it was meant to: in `added`, a range of the new text, exactly the items that are `expected`; outside of it
 * everything as before, but for the items of `changes`.
 */
export function isCarriedInto(
  before: Note,
  after: Note | null,
  added: TextRange,
  expected: readonly ItemState[],
  changes: ReadonlyMap<Item, Attempt>,
): boolean {
  if (!after || frameOf(before, null) !== frameOf(after, added)) return false;
  const isAdded = ({ range }: Item): boolean => isWithin(range, added);
  const items = itemsOf(after);
  const states = statesWithoutTitle(items.filter(isAdded));
  return (
    states.length === expected.length &&
    states.every((state, at) => expected[at] !== undefined && isSame(state, expected[at])) &&
    areAsMeant(
      itemsOf(before),
      items.filter((item) => !isAdded(item)),
      changes,
    )
  );
}

function frameOf({ kind, person, date, sessions }: Note, added: TextRange | null): string {
  const isOld = ({ titleRange }: Section): boolean => added === null || !isWithin(titleRange, added);
  const outline = sessions.map(({ heading, sections }) => [
    heading?.value,
    sections.filter(isOld).map(({ name, title }) => [name, title]),
  ]);
  return JSON.stringify([kind, person?.name, date, outline]);
}

function isWithin({ start, end }: TextRange, outer: TextRange): boolean {
  return outer.start <= start && end <= outer.end;
}
