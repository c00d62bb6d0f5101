import type { Root } from 'mdast';
import { type BodyParts, type BodyWords, NO_PARTS } from './bodyParts.ts';
import { mayHaveId } from './fieldSyntax.ts';
import type { ItemDraft } from './itemDraft.ts';
import { isOpenStatus } from './itemStatus.ts';
import { readItems } from './items.ts';
import { type ItemsWanted, itemsOnly } from './itemsOnly.ts';
import type { ReadingOptions } from './note.ts';
import { readHead } from './noteHead.ts';
import { prepareNotes } from './notePreparation.ts';
import type { NoteReader } from './noteReader.ts';
import { type Mark, readOutline, surroundingsIn } from './outline.ts';
import { withoutParts } from './sectionParts.ts';
import { readWhole } from './wholeNote.ts';

/**
 * Reads of each note what a list of action items shows, and nothing else: what `itemsOnly` leaves of the note that `noteReader` reads, in
 * less than half the time.
 */
export function noteItemsReader(options: ReadingOptions, wanted: ItemsWanted): NoteReader {
  const prepared = prepareNotes(options);
  const readParts = (tree: Root, text: string, words: BodyWords): BodyParts =>
    itemParts(tree, text, words, wanted);
  return (path, text) => {
    const head = readHead(prepared, path, text);
    return head && itemsOnly(readWhole(prepared, head, readParts).note, wanted);
  };
}

/** The parts of a body that its items and its sessions come from. */
function itemParts(tree: Root, text: string, words: BodyWords, wanted: ItemsWanted): BodyParts {
  const { titles, known, prompts } = words;
  const marks = withoutParts(readOutline(tree, text, titles));
  const around = surroundingsIn(marks);
  const isWanted = wanted === 'all' ? () => true : mayBeListed;
  const items = readItems(tree, { text, around, known, invalidDates: [], prompts }, isWanted);
  return { ...NO_PARTS, marks, sections: marks.map(sectionOf), items };
}

/** Whether what has the form of an item may come to one that a list of open items needs. */
function mayBeListed({ status, inline }: ItemDraft): boolean {
  return isOpenStatus(status) || mayHaveId(inline.masked);
}

/** A section of which only its place and name are asked for. */
function sectionOf({ name, title, titleRange, content }: Mark): BodyParts['sections'][number] {
  const range = { start: titleRange.start, end: content.end };
  return { name, title, titleRange, range, isEmpty: false, words: '', fields: [] };
}
