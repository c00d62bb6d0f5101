import type { LabelledField, Section } from './note.ts';
import { type Packing, type Unpacking, writeList } from './packing.ts';

const FORMS: readonly LabelledField['form'][] = ['line', 'cell', 'heading'];

/** How the words of a section are told. */
const NO_WORDS = 0;
const AS_ON_SHEET = 1;
const WITH_HOLES = 2;
const OTHER_WORDS = 3;

/** Bits of a section, above how its words are told. */
const IS_EMPTY = 4;
const HAS_NAME = 8;
const HAS_FIELDS = 16;
/** A bit of a field, between those. */
const IS_LOWER_TITLE = 16;

/** A section, after all words were laid; `holes` is what laying its own said. */
export function writeSection(to: Packing, section: Section, holes: readonly number[] | null): void {
  const { out, text } = to;
  const { name, title, titleRange, range, words, fields } = section;
  const told = howTold(section, holes);
  out.byte(
    told |
      (section.isEmpty ? IS_EMPTY : 0) |
      (name === null ? 0 : HAS_NAME) |
      (fields.length > 0 ? HAS_FIELDS : 0),
  );
  to.range(range);
  to.range(titleRange);
  text.string(title);
  if (name !== null) text.string(name);
  if (told === OTHER_WORDS) text.string(words);
  if (told === WITH_HOLES && holes) {
    let last = 0;
    writeList(to, holes, (place) => {
      out.count(place - last);
      last = place;
    });
  }
  if (fields.length > 0) writeList(to, fields, (field) => writeField(to, field));
}

function howTold({ words, titleRange, range }: Section, holes: readonly number[] | null): number {
  if (words === '') return NO_WORDS;
  if (holes === null || words.length !== range.end - titleRange.end) return OTHER_WORDS;
  return holes.length === 0 ? AS_ON_SHEET : WITH_HOLES;
}

/** Reads what `writeSection` wrote. */
export function readSection(from: Unpacking): Section {
  const head = from.in.byte();
  const range = from.range();
  const titleRange = from.range();
  return {
    range,
    titleRange,
    title: from.text.string(),
    name: head & HAS_NAME ? from.text.string() : null,
    isEmpty: (head & IS_EMPTY) !== 0,
    words: readWords(from, head & 3, titleRange.end, range.end),
    fields: head & HAS_FIELDS ? from.list(() => readField(from)) : [],
  };
}

function readWords(from: Unpacking, told: number, start: number, end: number): string {
  if (told === NO_WORDS) return '';
  if (told === OTHER_WORDS) return from.text.string();
  const words = from.text.sheet(start, end);
  if (told === AS_ON_SHEET) return words;
  let text = '';
  let last = 0;
  let isHole = false;
  for (let count = from.in.listLength(); count > 0; count--) {
    const place = last + from.in.count();
    text += isHole ? ' '.repeat(place - last) : words.slice(last, place);
    last = place;
    isHole = !isHole;
  }
  return text + words.slice(last);
}

/** A field, after all words were laid. */
export function writeField(to: Packing, field: LabelledField): void {
  const { out, text } = to;
  const isLower = isLowerOf(field.label, field.title);
  out.byte(
    FORMS.indexOf(field.form) |
      (field.isEmpty ? IS_EMPTY : 0) |
      (field.name === null ? 0 : HAS_NAME) |
      (isLower ? IS_LOWER_TITLE : 0),
  );
  to.range(field.range);
  to.range(field.titleRange);
  to.range(field.valueRange);
  text.string(field.title, field.titleRange.start);
  if (!isLower) text.string(field.label);
  if (field.name !== null) text.string(field.name);
  text.string(field.value, field.valueRange.start);
}

/** Reads what `writeField` wrote. */
export function readField(from: Unpacking): LabelledField {
  const head = from.in.byte();
  const range = from.range();
  const titleRange = from.range();
  const valueRange = from.range();
  const title = from.text.string(titleRange.start);
  return {
    form: from.oneOf(FORMS, head & 3),
    range,
    titleRange,
    valueRange,
    title,
    label: head & IS_LOWER_TITLE ? title.toLowerCase() : from.text.string(),
    name: head & HAS_NAME ? from.text.string() : null,
    value: from.text.string(valueRange.start),
    isEmpty: (head & IS_EMPTY) !== 0,
  };
}

/** Of ASCII alone: of other letters not every host knows the same small ones. */
function isLowerOf(label: string, title: string): boolean {
  if (label.length !== title.length) return false;
  for (let at = 0; at < label.length; at++) {
    const unit = title.charCodeAt(at);
    const lower = unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
    if (unit >= 0x80 || label.charCodeAt(at) !== lower) return false;
  }
  return true;
}
