import { check } from '../../coaching/check.ts';
import type { CheckContext, Problem } from '../../coaching/rule.ts';
import { type Phrase, phrase } from '../../notes/phrase.ts';
import type { FixWrite } from '../../writing/fixes/fix.ts';
import { isMended, isStarted, NOT_MENDED } from '../../writing/fixes/isMended.ts';
import { applied, type Replacement } from '../../writing/replacement.ts';
import { slashed } from '../folders.ts';
import { say } from '../say.ts';
import { editOf, rangeAfter } from './edits.ts';
import { REFUSE_COMMAND, SELECT_COMMAND } from './fixCommandNames.ts';
import { asIndexed, type Offer, type OfferParts } from './offers.ts';

export const CHANGED = phrase('The note has changed meanwhile. Nothing was changed: ask again.');
/**
 * Works out what an offer changes: the result is read and checked before it is shown or made. Where it does not come out as meant, or the
 * document is no longer the one that it was offered for, choosing it says so.
 */
export async function resolveOffer(offer: Offer, parts: OfferParts): Promise<Offer> {
  const { current, version } = offer;
  const outcome = await planned(offer, parts);
  if (current.document.version !== version) return refused(offer, CHANGED);
  if ('message' in outcome) return refused(offer, outcome.message);
  const { replacements } = outcome;
  if (replacements.length > 0) offer.edit = editOf(current.document, current.text, replacements);
  const { write } = offer.fix;
  if (write.kind === 'start') {
    const range = rangeAfter(current.text, replacements, write.selection);
    offer.command = { command: SELECT_COMMAND, title: offer.title, arguments: [current.document.uri, range] };
  }
  return offer;
}

type Outcome = { readonly replacements: readonly Replacement[] } | { readonly message: Phrase };

async function planned({ current, problem, fix }: Offer, parts: OfferParts): Promise<Outcome> {
  const { write } = fix;
  switch (write.kind) {
    case 'ask':
      return { replacements: [] };
    case 'item':
      return planItem(write, current, parts);
    case 'start': {
      const { replacements } = write;
      if (replacements.length === 0) return { replacements };
      const after = await problemsAfter(replacements, current, parts);
      const isGood = isStarted(problemsNow(current, parts), after, problem, write);
      return isGood ? { replacements } : { message: NOT_MENDED };
    }
    case 'text': {
      const before = problemsNow(current, parts);
      for (const replacements of write.attempts) {
        const after = await problemsAfter(replacements, current, parts);
        if (isMended(before, after, [problem], fix.next)) return { replacements };
      }
      return { message: NOT_MENDED };
    }
  }
}

async function planItem(
  { reference, change }: Extract<FixWrite, { readonly kind: 'item' }>,
  { document, folder, path, text }: Offer['current'],
  { reader }: OfferParts,
): Promise<Outcome> {
  const file = { file: slashed(document.uri), path, buffer: text };
  const request = { file, references: [reference], change, options: folder.options };
  const outcome = await reader.ask('changeItems', request, true);
  const [message] = outcome.refusals;
  if (message) return { message };
  return outcome.kind === 'edit' ? { replacements: outcome.replacements } : { message: NOT_MENDED };
}

function problemsNow(current: Offer['current'], { contextOf }: OfferParts): readonly Problem[] {
  return check(current.note, contextOf(asIndexed(current)));
}

/** What the rules find once the replacements are made; null where that is no note any more. */
async function problemsAfter(
  replacements: readonly Replacement[],
  current: Offer['current'],
  { reader, contextOf }: OfferParts,
): Promise<readonly Problem[] | null> {
  const { document, folder, path, text } = current;
  const file = { file: slashed(document.uri), path, buffer: applied(text, replacements) };
  const [reading] = await reader.read([file], folder.options, true);
  if (reading?.kind !== 'note') return null;
  const context: CheckContext = contextOf({ ...asIndexed(current), note: reading.note });
  return check(reading.note, context);
}

function refused(offer: Offer, message: Phrase): Offer {
  offer.command = { command: REFUSE_COMMAND, title: offer.title, arguments: [say(message)] };
  return offer;
}
