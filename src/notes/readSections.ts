import { saysNothing } from './emptiness.ts';
import type { LabelledField, Section, TextRange } from './note.ts';
import { answersForItself, type Mark } from './outline.ts';
import type { PromptKeys } from './promptKeys.ts';
import { gapsBetween, startingIn } from './rangeLists.ts';
import { saidWords } from './saidWords.ts';

/** What sections are read from. All lists are in the order of the text. */
export interface SectionParts {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly LabelledField[];
  /** Where code blocks and comments stand. */
  readonly silent: readonly TextRange[];
  readonly prompts: PromptKeys;
}

/** The section of each mark from the one at `first` on, in their order. */
export function readSections(parts: SectionParts, first = 0): Section[] {
  return parts.marks.slice(first).map((_, index) => sectionAt(parts, first + index));
}

/** The section of one of the marks. */
export function sectionAt({ text, marks, fields, silent, prompts }: SectionParts, index: number): Section {
  const mark = marks[index];
  if (!mark) throw new RangeError('There is no such mark.');
  let outside = index + 1;
  while ((marks[outside]?.titleRange.start ?? Number.POSITIVE_INFINITY) < mark.content.end) outside++;
  const inside = marks.slice(index + 1, outside);
  const holes = inside.map((inner) =>
    answersForItself(inner, mark) ? rangeOfMark(inner) : inner.titleRange,
  );
  const isKnown = mark.name !== null;
  const others = isKnown ? inside.filter((inner) => answersForItself(inner, mark)).map(rangeOfMark) : [];
  return {
    name: mark.name,
    title: mark.title,
    titleRange: mark.titleRange,
    range: { start: mark.titleRange.start, end: mark.content.end },
    isEmpty: saysNothing(text, mark.content, holes, prompts),
    words: isKnown ? saidWords(text, mark.content, silent, others, prompts) : '',
    fields: isKnown ? fieldsIn(fields, mark.content, others) : [],
  };
}

function rangeOfMark({ titleRange, content }: Mark): TextRange {
  return { start: titleRange.start, end: content.end };
}

/** The fields that start in a section, without those of the sections inside that answer for themselves. */
function fieldsIn(
  fields: readonly LabelledField[],
  { start, end }: TextRange,
  others: readonly TextRange[],
): LabelledField[] {
  return gapsBetween({ start, end }, others).flatMap((gap) =>
    startingIn(fields, ({ range }) => range.start, gap),
  );
}
