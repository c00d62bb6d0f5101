import type { Root } from 'mdast';
import { readItems } from './items.ts';
import type { KnownNames } from './knownNames.ts';
import { readLabelledFields } from './labelledFields.ts';
import type { Titles } from './leadIns.ts';
import type { InvalidDate, Item, LabelledField, Section, TextRange } from './note.ts';
import { type Mark, readOutline, surroundingsIn } from './outline.ts';
import type { PromptKeys } from './promptKeys.ts';
import { readSections } from './readSections.ts';
import { silentRanges } from './saidWords.ts';
import { withoutParts } from './sectionParts.ts';

/** What the body of a note, or a piece of it, holds. All lists are in the order of the text. */
export interface BodyParts {
  readonly marks: readonly Mark[];
  /** One for each mark. */
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** Those of the items. */
  readonly invalidDates: readonly InvalidDate[];
  readonly fields: readonly LabelledField[];
  /** Where code blocks and comments stand. */
  readonly silent: readonly TextRange[];
}

/** What a body is read with, beside its text. */
export interface BodyWords {
  /** What titles mean. */
  readonly titles: Titles;
  /** Names of people whom the note, the roster or the settings name. */
  readonly known: KnownNames;
  readonly prompts: PromptKeys;
}

export const NO_PARTS: BodyParts = {
  marks: [],
  sections: [],
  items: [],
  invalidDates: [],
  fields: [],
  silent: [],
};

/**
 * Reads what a tree of a note holds. The tree may be a piece of the note's: `text` then ends where the piece does. `around`: how many of
 * its first headings only surround the piece; they are no marks of it.
 */
export function readBodyParts(
  tree: Root,
  text: string,
  { titles, known, prompts }: BodyWords,
  around = 0,
): BodyParts {
  const invalidDates: InvalidDate[] = [];
  const marks = withoutParts(readOutline(tree, text, titles));
  const items = readItems(tree, { text, around: surroundingsIn(marks), known, invalidDates, prompts });
  const fields = readLabelledFields(tree, { text, prompts, sectionOf: titles.sectionOf });
  const silent = silentRanges(tree, text);
  const sections = readSections({ text, marks, fields, silent, prompts }, around);
  return { marks: marks.slice(around), sections, items, invalidDates, fields, silent };
}
