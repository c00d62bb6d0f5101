import type { BodyParts } from '../bodyParts.ts';
import type { Item, LabelledField, Located, OwnerMention, Section, TextRange } from '../note.ts';
import type { Mark } from '../outline.ts';
import type { Passage } from './passage.ts';

/** A passage that now stands `by` UTF-16 code units further on. */
export function moved(passage: Passage, by: number): Passage {
  if (by === 0) return passage;
  const { start, end, headEnd, parts } = passage;
  return {
    ...passage,
    start: start + by,
    end: end + by,
    headEnd: headEnd + by,
    parts: movedParts(parts, by),
  };
}

function movedParts(parts: BodyParts, by: number): BodyParts {
  // Sections share the very fields of the note.
  const fields = new Map(parts.fields.map((field) => [field, movedField(field, by)]));
  const fieldOf = (field: LabelledField): LabelledField => fields.get(field) ?? movedField(field, by);
  return {
    marks: parts.marks.map((mark) => movedMark(mark, by)),
    sections: parts.sections.map((section) => movedSection(section, by, fieldOf)),
    items: parts.items.map((item) => movedItem(item, by)),
    invalidDates: parts.invalidDates.map((date) => ({ ...date, range: movedRange(date.range, by) })),
    fields: [...fields.values()],
    silent: parts.silent.map((range) => movedRange(range, by)),
  };
}

function movedRange({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function movedMark(mark: Mark, by: number): Mark {
  return { ...mark, titleRange: movedRange(mark.titleRange, by), content: movedRange(mark.content, by) };
}

function movedSection(
  section: Section,
  by: number,
  fieldOf: (field: LabelledField) => LabelledField,
): Section {
  const { titleRange, range, fields } = section;
  return {
    ...section,
    titleRange: movedRange(titleRange, by),
    range: movedRange(range, by),
    fields: fields.map(fieldOf),
  };
}

function movedField(field: LabelledField, by: number): LabelledField {
  return {
    ...field,
    titleRange: movedRange(field.titleRange, by),
    range: movedRange(field.range, by),
    valueRange: movedRange(field.valueRange, by),
  };
}

function movedItem(item: Item, by: number): Item {
  const { range, statusRange, owner, due, otherDues } = item;
  return {
    ...item,
    range: movedRange(range, by),
    statusRange: statusRange && movedRange(statusRange, by),
    owner: owner && movedOwner(owner, by),
    due: due && movedDay(due, by),
    otherDues: otherDues.map((other) => movedDay(other, by)),
  };
}

function movedOwner(owner: OwnerMention, by: number): OwnerMention {
  return owner.range ? { ...owner, range: movedRange(owner.range, by) } : owner;
}

function movedDay(day: Located<string>, by: number): Located<string> {
  return { ...day, range: movedRange(day.range, by) };
}
