import { kindNamed } from '../notes/kinds.ts';
import { withoutMarks } from '../notes/names.ts';
import type { Note, NoteKind } from '../notes/note.ts';
import { phrase } from '../notes/phrase.ts';
import { type Completion, type Offer, placed } from './completion.ts';
import { frontMatterBounds } from './frontMatterBounds.ts';
import { frontMatterCursor, type KeyCursor, type ValueCursor } from './frontMatterCursor.ts';
import type { LanguageContext } from './languageContext.ts';
import { noteKeyAt, noteKeysBelow } from './noteKeys.ts';
import { offersOf } from './offers.ts';
import { type KnownValue, keyParagraphs, type SchemaKey } from './schemaKeys.ts';
import { yamlWord } from './yamlWord.ts';

/**
 * What can be written at a place of the front matter: keys that are not there yet, and the values of a key. Null outside of it. In a
 * file that is no note (yet) only the kinds of notes are offered, as the value of `type`.
 */
export function frontMatterCompletions(
  text: string,
  offset: number,
  note: Note | null,
  context: LanguageContext,
): readonly Completion[] | null {
  const cursor = frontMatterCursor(text, offset);
  if (!cursor) return null;
  const kind = kindOf(text, note);
  if (kind === null) {
    const isType = cursor.kind === 'value' && cursor.path.join('/') === 'type';
    return isType ? valueCompletions(cursor, 'one-on-one', note, context) : [];
  }
  return cursor.kind === 'key' ? keyCompletions(cursor, kind) : valueCompletions(cursor, kind, note, context);
}

/** The kind of a note; where its front matter is too broken to be read, what its `type` line says. */
export function kindOf(text: string, note: Note | null): NoteKind | null {
  if (note) return note.kind;
  const bounds = frontMatterBounds(text);
  const block = bounds ? text.slice(bounds.start, bounds.end) : '';
  const written = /^type[ \t]*:[ \t]*\[?[ \t]*(["']?)([^"'\r\n#,\]]*)\1/mu.exec(block)?.[2] ?? '';
  return kindNamed(written);
}

function keyCompletions(cursor: KeyCursor, kind: NoteKind): Completion[] {
  return noteKeysBelow(kind, cursor.path)
    .filter(({ name }) => !cursor.siblings.includes(name))
    .sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
    .map((key) => placed(keyOffer(key), cursor.range, cursor.hasColon ? key.name : `${key.name}: `));
}

/** A key as it is offered. */
export function keyOffer(key: SchemaKey): Offer {
  const detail = key.isRequired ? { detail: phrase('asked for') } : {};
  return { kind: 'key', word: key.name, ...detail, documentation: keyParagraphs(key) };
}

function valueCompletions(
  cursor: ValueCursor,
  kind: NoteKind,
  note: Note | null,
  context: LanguageContext,
): Completion[] {
  const key = noteKeyAt(kind, cursor.path);
  if (!key) return [];
  const offers = [...key.values.map(valueOffer), ...(key.source ? offersOf(key.source, note, context) : [])];
  return (
    offers
      .filter(({ word }) => !cursor.siblings.includes(word))
      // A name that is being written is a name that a note mentions.
      .filter((offer) => offer.kind !== 'person' || offer.word !== withoutMarks(cursor.written))
      .map((offer) => placed(offer, cursor.range, written(offer.word, cursor)))
  );
}

/** A word as it is offered. */
export function valueOffer({ word, meaning }: KnownValue): Offer {
  return { kind: 'value', word, ...(meaning ? { detail: meaning } : {}) };
}

/** The word with what its place still lacks: a space before it, quotes, and the quote that closes it. */
export function written(
  word: string,
  { quote, isClosed, isInFlow, isWikilink, needsSpace }: ValueCursor,
): string {
  const plain = isWikilink ? word : yamlWord(word, { quote, isInFlow });
  const close = quote !== '' && !isClosed ? quote : '';
  return `${needsSpace ? ' ' : ''}${plain}${close}`;
}
