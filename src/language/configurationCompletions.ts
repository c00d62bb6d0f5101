import { type Completion, type Offer, placed } from './completion.ts';
import { CONFIGURATION_KEYS, configurationCursor } from './configurationKeys.ts';
import { keyOffer, valueOffer, written } from './frontMatterCompletions.ts';
import type { KeyCursor, ValueCursor } from './frontMatterCursor.ts';
import type { LanguageContext } from './languageContext.ts';
import { offersOf } from './offers.ts';
import { keyAt, type SchemaKey } from './schemaKeys.ts';

/** What can be written at a place of `.coaching.yaml`: keys that are not there yet at any depth, and the values of a key. */
export function configurationCompletions(
  text: string,
  offset: number,
  context: LanguageContext,
): readonly Completion[] {
  const cursor = configurationCursor(text, offset);
  const key = cursor && keyAt(CONFIGURATION_KEYS, cursor.path);
  if (!cursor || !key) return [];
  return cursor.kind === 'key'
    ? keyCompletions(cursor, key, context)
    : [...entryCompletions(cursor, key), ...valueCompletions(cursor, key, context)];
}

function keyCompletions(cursor: KeyCursor, holder: SchemaKey, context: LanguageContext): Completion[] {
  const dash = holder.isList && !cursor.isInEntry ? '- ' : '';
  return [...holder.keys.filter(isOffered).map(keyOffer), ...namedOffers(holder, context)]
    .filter(({ word }) => !cursor.siblings.includes(word))
    .map((offer) => placed(offer, cursor.range, cursor.hasColon ? offer.word : `${dash}${offer.word}: `));
}

/** Other words for a key are read, and not offered. */
function isOffered({ description }: SchemaKey): boolean {
  return description !== null;
}

/** Keys whose names come from elsewhere, such as the ids of rules. */
function namedOffers({ keySource }: SchemaKey, context: LanguageContext): Offer[] {
  return keySource ? offersOf(keySource, null, context).map((offer) => ({ ...offer, kind: 'key' })) : [];
}

/** Behind the dash of a list whose entries are maps: the keys of such a map. */
function entryCompletions(cursor: ValueCursor, list: SchemaKey): Completion[] {
  if (!cursor.isEntry || !list.isList || cursor.quote !== '') return [];
  const space = cursor.needsSpace ? ' ' : '';
  return list.keys
    .filter(isOffered)
    .map((key) => placed(keyOffer(key), cursor.range, `${space}${key.name}: `));
}

function valueCompletions(cursor: ValueCursor, key: SchemaKey, context: LanguageContext): Completion[] {
  const offers = [...key.values.map(valueOffer), ...(key.source ? offersOf(key.source, null, context) : [])];
  return offers
    .filter(({ word }) => !cursor.siblings.includes(word))
    .map((offer) => placed(offer, cursor.range, valueText(offer.word, cursor, key)));
}

/** A plain `off` is read as the word that it is. */
function valueText(word: string, cursor: ValueCursor, key: SchemaKey): string {
  const isPlain = key.isClosed && cursor.quote === '';
  return isPlain ? `${cursor.needsSpace ? ' ' : ''}${word}` : written(word, cursor);
}
