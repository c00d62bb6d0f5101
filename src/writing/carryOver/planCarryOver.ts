import { newestSession } from '../../notes/newestSession.ts';
import type { Item, Session } from '../../notes/note.ts';
import type { Attempt } from '../attempt.ts';
import { chosenAttempts } from '../chosenAttempts.ts';
import { isVerified } from '../isVerified.ts';
import { locate } from '../locate.ts';
import { REFUSALS, type RefusalName } from '../refusals.ts';
import { applied } from '../replacement.ts';
import { relativeLink } from '../sinceLastTime.ts';
import { hasId } from './carriedLines.ts';
import { bySource, CarryAttempt, replacementsOf } from './carryAttempt.ts';
import { carryMark } from './carryMark.ts';
import type { Carried, CarryOverPlan, CarrySource, CarryTarget, NoteReaderAt } from './carryOverPlan.ts';

/**
 * What carrying items over changes, in the notes that they come from and in the one that they go to. Texts are read again, items found in
 * them, and the results read once more: exactly these items are marked as carried over there, and stand here with the same owner, due date,
 * expectation, result and day on which they were raised; nothing else has changed. An item that stands here already, by its id, is only marked.
 */
export function planCarryOver(
  sources: readonly CarrySource[],
  target: CarryTarget,
  read: NoteReaderAt,
): CarryOverPlan {
  const left: CarryOverPlan['left'][number][] = [];
  const leave = (id: string, reason: RefusalName): void => {
    left.push({ id, message: REFUSALS[reason] });
  };
  const before = read(target.path, target.text);
  const session = before ? newestSession(before.sessions) : undefined;
  const found = sources.flatMap((source) => foundIn(source, read, leave));
  if (!before || !session) {
    for (const { order } of found) leave(order.id, 'noNote');
    return { edits: [], carried: 0, left };
  }
  const marked = marksFor(found, target, session, read);
  const good = found.filter(({ item }) => marked.has(item));
  const isThere = ({ order }: Carried): boolean => hasId(before, order.id);
  const attempt = new CarryAttempt(target, before, session, marked, read);
  const lines = chosenAttempts(attempt.outermost(good.filter((one) => !isThere(one))), (chosen) =>
    attempt.isGood(chosen),
  );
  const kept = good.filter((one) => isThere(one) || attempt.isIn(one, lines));
  for (const one of found) if (!kept.includes(one)) leave(one.order.id, 'notVerified');
  const edits = attempt.edits(lines, kept);
  if (edits) return { edits, carried: kept.length, left };
  for (const { order } of kept) leave(order.id, 'notVerified');
  return { edits: [], carried: 0, left };
}

function foundIn(
  source: CarrySource,
  read: NoteReaderAt,
  leave: (id: string, reason: RefusalName) => void,
): Carried[] {
  const note = read(source.path, source.text);
  const found = new Map<Item, Carried>();
  for (const order of source.orders) {
    const located = note ? locate(note, order.reference) : null;
    if (!note || !located) leave(order.id, 'noNote');
    else if (located.kind !== 'found') leave(order.id, located.kind);
    else if (located.item.status !== 'open' && located.item.status !== 'inProgress')
      leave(order.id, 'closed');
    // Two rows may have come to stand for one line: it is carried once.
    else found.set(located.item, { source, note, item: located.item, order });
  }
  return [...found.values()];
}

/** The best way to mark each item in its own note, the notes one by one. */
function marksFor(
  found: readonly Carried[],
  target: CarryTarget,
  session: Session,
  read: NoteReaderAt,
): ReadonlyMap<Item, Attempt> {
  const anchor = session.heading ? `#${anchorOf(session.heading.value)}` : '';
  return new Map(
    [...bySource(found)].flatMap(([source, members]) => {
      const note = members[0]?.note;
      if (!note) return [];
      const link = source.key === target.key ? anchor : `${relativeLink(source.path, target.path)}${anchor}`;
      const wanted = members.map(
        ({ item, order }) => [item, carryMark({ text: source.text, note, item }, order.id, link)] as const,
      );
      const isGood = (chosen: ReadonlyMap<Item, Attempt>): boolean =>
        isVerified(note, read(source.path, applied(source.text, replacementsOf(chosen))), chosen);
      return [...chosenAttempts(wanted, isGood)];
    }),
  );
}

/** The fragment by which code hosts and editors link to a heading. */
function anchorOf(title: string): string {
  const slug = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '');
  return encodeURIComponent(slug.trim().replace(/\s/gu, '-'));
}
