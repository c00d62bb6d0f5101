import type { InlineText } from './inlineText.ts';
import type { KnownNames } from './knownNames.ts';
import { slugOf } from './names.ts';
import type { OwnerMention, TextRange } from './note.ts';
import { ownerMention, unbracketed } from './ownerNames.ts';
import { OWNER_PLACES, type OwnerPlace } from './ownerPlaces.ts';
import { isSpace } from './singleSpaced.ts';

/** An owner that stands in an item's text, with the characters that name them. Ranges are the note's. */
export interface FoundOwner {
  readonly owner: OwnerMention;
  readonly removed: TextRange;
}

/**
 * Finds who owns an item: first on the line, after an arrow, or last on the line. `rest` is the item's text with spaces
 * where other fields were read. `known` are the people whom the note, the roster or the settings name: in
 * doubtful places, such as trailing parentheses, only they count.
 */
export function findOwner(inline: InlineText, rest: string, known: KnownNames): FoundOwner | null {
  const line = { rest, start: wordsStart(rest), known };
  for (const placeIn of OWNER_PLACES) {
    const candidate = placeIn(line);
    const owner = candidate ? found(inline, candidate) : null;
    if (owner) return owner;
  }
  return null;
}

function wordsStart(rest: string): number {
  let start = 0;
  while (start < rest.length && isSpace(rest.charCodeAt(start))) start++;
  return start;
}

function found(inline: InlineText, { written, start, end }: OwnerPlace): FoundOwner | null {
  const mention = ownerMention(unbracketed(written), null);
  if (slugOf(mention.name) === '') return null;
  const at = inline.source.indexOf(mention.name, start);
  const nameStart = inline.offset + (at < 0 ? start : at);
  const range = { start: nameStart, end: nameStart + mention.name.length };
  return {
    owner: mention.isHandle
      ? { name: mention.name, isHandle: true, range, party: mention.party }
      : { name: mention.name, range, party: mention.party },
    removed: { start: inline.offset + start, end: inline.offset + end },
  };
}
