import type { Day } from '../../notes/note.ts';
import type { ItemHistories } from '../../workspace/itemHistories.ts';
import { entryOf, type ItemContext, type ItemEntry, isOpen } from '../../workspace/items.ts';
import type { DatedSession } from '../../workspace/meetings.ts';

/** What is still open from before a day. */
export interface CarryOffers {
  /** Of the last sessions first, in the order of their text; then of older ones, the newest first. */
  readonly movable: readonly ItemEntry[];
  /** Those of the last sessions that have no place for a mark: `TODO` lines, and rows of tables without a status. */
  readonly fixed: readonly ItemEntry[];
}

/**
 * What can be carried over from a person's sessions before `date`: what is open in those of the last day that had action items. Where
 * items were carried to that day already, carrying is how this record is kept, and what older sessions still have open is offered too.
 * Only lines that count are: what a newer session says on is not carried again.
 */
export function carryOffers(
  sessions: readonly DatedSession[],
  date: Day,
  context: ItemContext,
  histories: Pick<ItemHistories, 'historyOf' | 'isCurrent'>,
): CarryOffers {
  const before = sessions.filter((session) => session.date < date && entriesIn(session, context).length > 0);
  const lastDay = before.at(-1)?.date;
  const last = before.filter((session) => session.date === lastDay);
  const lastEntries = last.flatMap((session) => entriesIn(session, context));
  const isCarrying = lastEntries.some((entry) => histories.historyOf(entry).carried > 0);
  const older = isCarrying ? before.filter((session) => session.date !== lastDay).toReversed() : [];
  const isOffered = (entry: ItemEntry): boolean => isOpen(entry.item) && histories.isCurrent(entry);
  const offered = lastEntries.filter(isOffered);
  const olderOffered = older.flatMap((session) => entriesIn(session, context)).filter(isOffered);
  return {
    movable: [...offered, ...olderOffered].filter(canBeMarked),
    fixed: offered.filter((entry) => !canBeMarked(entry)),
  };
}

function entriesIn({ indexed, session }: DatedSession, context: ItemContext): ItemEntry[] {
  return session.items
    .filter(({ isPreparation }) => !isPreparation)
    .map((item) => entryOf(indexed, session, item, context));
}

function canBeMarked({ item }: ItemEntry): boolean {
  return item.form !== 'line' && item.statusRange !== null;
}
