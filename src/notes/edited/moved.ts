import type { BodyParts } from '../bodyParts.ts';
import type { InvalidDate, Item, LabelledField, Located, OwnerMention, Section, TextRange } from '../note.ts';
import type { Mark } from '../outline.ts';
import type { Passage } from './passage.ts';

// Everything is named one by one, in the order in which it is first made, and with `Whole` nothing can be forgotten: after a letter is
// typed all that follows it moves, and copying by `...` takes several times as long.
type Whole<T> = { readonly [Key in keyof Required<T>]: T[Key] };

/** Passages that now stand `by` UTF-16 code units further on. */
export function movedAll(passages: readonly Passage[], by: number): readonly Passage[] {
  return by === 0 ? passages : passages.map(mover(by));
}

/** Parts that stand `by` UTF-16 code units further on. */
export function movedParts(parts: BodyParts, by: number): BodyParts {
  return partsMover(by)(parts);
}

function mover(by: number): (passage: Passage) => Passage {
  const moveParts = partsMover(by);
  return ({ start, end, headEnd, divider, parts }): Whole<Passage> => ({
    start: start + by,
    end: end + by,
    headEnd: headEnd + by,
    divider,
    parts: moveParts(parts),
  });
}

function partsMover(by: number): (parts: BodyParts) => BodyParts {
  // Sections share the very fields of the note, also those of headings inside.
  const fields = new Map<LabelledField, LabelledField>();
  const fieldOf = (field: LabelledField): LabelledField => {
    const known = fields.get(field);
    if (known) return known;
    const moved = movedField(field, by);
    fields.set(field, moved);
    return moved;
  };
  return (parts): Whole<BodyParts> => ({
    marks: each(parts.marks, (mark) => movedMark(mark, by)),
    sections: each(parts.sections, (section) => movedSection(section, by, fieldOf)),
    items: each(parts.items, (item) => movedItem(item, by)),
    invalidDates: each(parts.invalidDates, (date) => movedInvalid(date, by)),
    fields: each(parts.fields, fieldOf),
    silent: each(parts.silent, (range) => movedRange(range, by)),
  });
}

function each<T>(list: readonly T[], move: (entry: T) => T): readonly T[] {
  return list.length === 0 ? list : list.map(move);
}

function movedRange({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by };
}

function movedMark(mark: Mark, by: number): Whole<Mark> {
  return {
    title: mark.title,
    name: mark.name,
    owner: mark.owner,
    source: mark.source,
    level: mark.level,
    titleRange: movedRange(mark.titleRange, by),
    content: movedRange(mark.content, by),
  };
}

function movedSection(
  section: Section,
  by: number,
  fieldOf: (field: LabelledField) => LabelledField,
): Whole<Section> {
  return {
    name: section.name,
    title: section.title,
    titleRange: movedRange(section.titleRange, by),
    range: movedRange(section.range, by),
    isEmpty: section.isEmpty,
    words: section.words,
    fields: each(section.fields, fieldOf),
  };
}

function movedField(field: LabelledField, by: number): Whole<LabelledField> {
  return {
    label: field.label,
    name: field.name,
    title: field.title,
    titleRange: movedRange(field.titleRange, by),
    form: field.form,
    range: movedRange(field.range, by),
    value: field.value,
    valueRange: movedRange(field.valueRange, by),
    isEmpty: field.isEmpty,
  };
}

function movedItem(item: Item, by: number): Whole<Item> {
  return {
    form: item.form,
    range: movedRange(item.range, by),
    statusRange: item.statusRange && movedRange(item.statusRange, by),
    source: item.source,
    text: item.text,
    status: item.status,
    owner: item.owner && movedOwner(item.owner, by),
    due: item.due && movedDay(item.due, by),
    otherDues: each(item.otherDues, (other) => movedDay(other, by)),
    invalidDue: item.invalidDue,
    done: item.done,
    raised: item.raised,
    id: item.id,
    priority: item.priority,
    expectation: item.expectation,
    result: item.result,
    section: item.section,
    isPreparation: item.isPreparation,
  };
}

function movedOwner(owner: OwnerMention, by: number): OwnerMention {
  return owner.range ? { ...owner, range: movedRange(owner.range, by) } : owner;
}

function movedDay({ value, range }: Located<string>, by: number): Whole<Located<string>> {
  return { value, range: movedRange(range, by) };
}

function movedInvalid({ value, range, reason, field }: InvalidDate, by: number): Whole<InvalidDate> {
  return { value, range: movedRange(range, by), reason, field };
}
