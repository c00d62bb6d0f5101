import type { Item, Note } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import { type Assign, assignAttempts } from './assign.ts';
import type { Attempt, Attempts, ItemPlace } from './attempt.ts';
import { type Cancel, cancelAttempts } from './cancel.ts';
import { type CheckOff, checkOffAttempts } from './checkOff.ts';
import { chosenAttempts } from './chosenAttempts.ts';
import { type Defer, deferAttempts } from './defer.ts';
import { isVerified } from './isVerified.ts';
import { type ItemReference, locate } from './locate.ts';
import { REFUSALS, type RefusalName } from './refusals.ts';
import { applied, type Replacement, type WritePlan } from './replacement.ts';
import { type SetDue, setDueAttempts } from './setDue.ts';

/** Reads a text as the note that is being written to; null where it is none. */
export type Reader = (text: string) => Note | null;

/** What can be changed about an open item. Plain data. */
export type ItemChange = CheckOff | SetDue | Assign | Cancel | Defer;

type Kind = ItemChange['kind'];

const ATTEMPTS: {
  readonly [K in Kind]: (place: ItemPlace, change: Extract<ItemChange, { readonly kind: K }>) => Attempts;
} = {
  checkOff: checkOffAttempts,
  setDue: setDueAttempts,
  assign: assignAttempts,
  cancel: cancelAttempts,
  defer: deferAttempts,
};

/** What changing several items of one note comes to: one edit, and for those that are left alone, why. */
export interface ItemChangesPlan {
  readonly replacements: readonly Replacement[];
  readonly refusals: readonly Phrase[];
}

/**
 * What changing one item changes in `text`. The text is read again, the item found in it, and the result is read once more before it
 * is written: exactly this item must have changed in exactly what was asked for, and nothing else.
 */
export function planItemChange(
  text: string,
  reference: ItemReference,
  change: ItemChange,
  read: Reader,
): WritePlan {
  const { replacements, refusals } = planItemChanges(text, [reference], change, read);
  const [message] = refusals;
  return message ? { kind: 'refused', message } : { kind: 'edit', replacements };
}

/** The same for several items of one note at once: each is found in the same text, and their changes are verified together. */
export function planItemChanges(
  text: string,
  references: readonly ItemReference[],
  change: ItemChange,
  read: Reader,
): ItemChangesPlan {
  const note = read(text);
  if (!note) return { replacements: [], refusals: references.map(() => REFUSALS.noNote) };
  const refusals: Phrase[] = [];
  const wanted = new Map<Item, readonly Attempt[]>();
  for (const reference of references) {
    const found = attemptsFor(text, note, reference, change);
    if (typeof found === 'string') refusals.push(REFUSALS[found]);
    // Two rows may have come to stand for one line: it changes once.
    else wanted.set(found.item, found.attempts);
  }
  const isGood = (chosen: ReadonlyMap<Item, Attempt>): boolean =>
    isVerified(note, read(applied(text, replacementsOf(chosen))), chosen);
  const chosen = chosenAttempts([...wanted], isGood);
  for (const item of wanted.keys()) if (!chosen.has(item)) refusals.push(REFUSALS.notVerified);
  if (chosen.size <= 1 || isGood(chosen)) return { replacements: replacementsOf(chosen), refusals };
  return { replacements: [], refusals: [...refusals, ...[...chosen].map(() => REFUSALS.notVerified)] };
}

function attemptsFor(
  text: string,
  note: Note,
  reference: ItemReference,
  change: ItemChange,
): { readonly item: Item; readonly attempts: readonly Attempt[] } | RefusalName {
  const located = locate(note, reference);
  if (located.kind !== 'found') return located.kind;
  const { item } = located;
  if (item.status !== 'open' && item.status !== 'inProgress') return 'closed';
  const plan = ATTEMPTS[change.kind] as (place: ItemPlace, change: ItemChange) => Attempts;
  const attempts = plan({ text, note, item }, change);
  return typeof attempts === 'string' ? attempts : { item, attempts };
}

function replacementsOf(chosen: ReadonlyMap<Item, Attempt>): readonly Replacement[] {
  return [...chosen.values()].flatMap(({ replacements }) => replacements);
}
