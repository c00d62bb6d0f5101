import type { InvalidDate, Note, NoteKind, PersonMention, Section, Session } from './note.ts';
import { ByteReader, ByteWriter, notPacked } from './packedBytes.ts';
import { readFrontMatter, writeFrontMatter } from './packedFrontMatter.ts';
import { readItem, writeItem } from './packedItem.ts';
import { readPhrase, writePhrase } from './packedPhrase.ts';
import { readField, readSection, writeField, writeSection } from './packedSection.ts';
import { TextReader } from './packedTextReader.ts';
import { TextWriter } from './packedTextWriter.ts';
import { Packing, Unpacking, writeList } from './packing.ts';

/** Grows with each change of a note's parts or of how they are packed: what another version packed is not unpacked. */
export const PACKED_VERSION = 2;

const KINDS: readonly NoteKind[] = ['one-on-one', 'program', 'person'];
const RECOGNIZERS: readonly Note['recognizedBy'][] = ['type', 'tag', 'path'];
const REASONS: readonly InvalidDate['reason'][] = ['impossible', 'ambiguous', 'words'];

type Holes = ReadonlyMap<Section, readonly number[] | null>;

/** Bits of the number that opens a note, above its kind and how it was recognized. */
const HAS_PERSON = 16;
const HAS_DATE = 32;
const IS_RUNNING = 64;
const IS_UNREADABLE = 128;

/** Kept from one note to the next: to make them costs more than to fill them. Bundles that pack nothing do without them, and all that they need. */
const parts = /* @__PURE__ */ new ByteWriter();
const text = /* @__PURE__ */ new TextWriter(parts);
const packed = /* @__PURE__ */ new ByteWriter();

/** A note as bytes, about as many as its text has. `unpackNote` gives an equal one. */
export function packNote(note: Note): Uint8Array {
  for (const writer of [parts, text, packed]) writer.clear();
  const holes = layWords(note);
  const to = new Packing(parts, text);
  parts.count(
    KINDS.indexOf(note.kind) |
      (RECOGNIZERS.indexOf(note.recognizedBy) << 2) |
      (note.person ? HAS_PERSON : 0) |
      (note.date === null ? 0 : HAS_DATE) |
      (note.isRunningFile ? IS_RUNNING : 0) |
      (note.unreadable ? IS_UNREADABLE : 0),
  );
  writeLineStarts(note.lineStarts);
  writeFrontMatter(to, note.frontMatter);
  if (note.person) writePerson(to, note.person);
  if (note.date !== null) text.string(note.date);
  writeList(to, note.sessions, (session) => writeSession(to, session, holes));
  writeList(to, note.invalidDates, ({ value, range, reason, field }) => {
    parts.byte(REASONS.indexOf(reason));
    to.range(range);
    text.string(value, range.start);
    text.string(field);
  });
  writeList(to, note.disabledRules, (rule) => text.string(rule));
  if (note.unreadable) writePhrase(to, note.unreadable);
  text.writeTo(packed);
  packed.bytes(parts.all());
  return packed.all().slice();
}

/** The note that `packNote` made the bytes from. Throws a `RangeError` for bytes that it did not make. */
export function unpackNote(bytes: Uint8Array): Note {
  const source = new ByteReader(bytes);
  const from = new Unpacking(source, new TextReader(source));
  const head = source.count();
  const note: Note = {
    kind: from.oneOf(KINDS, head & 3),
    recognizedBy: from.oneOf(RECOGNIZERS, (head >> 2) & 3),
    lineStarts: readLineStarts(source),
    frontMatter: readFrontMatter(from),
    person: head & HAS_PERSON ? readPerson(from) : null,
    date: head & HAS_DATE ? from.text.string() : null,
    isRunningFile: (head & IS_RUNNING) !== 0,
    sessions: from.list(() => readSession(from)),
    invalidDates: from.list(() => readInvalidDate(from)),
    disabledRules: from.list(() => from.text.string()),
    unreadable: head & IS_UNREADABLE ? readPhrase(from) : null,
  };
  if (!source.isAtEnd || !from.text.isAtEnd) throw notPacked();
  return note;
}

/** Lays the words of all sections, and returns the holes of each. */
function layWords({ sessions }: Note): Holes {
  const holes = new Map<Section, readonly number[] | null>();
  for (const { sections } of sessions)
    for (const section of sections)
      if (section.words !== '') holes.set(section, text.layWords(section.words, section.titleRange.end));
  return holes;
}

function writeSession(to: Packing, session: Session, holes: Holes): void {
  const { heading, date, range, sections, items, fields } = session;
  parts.byte((heading ? 1 : 0) | (date === null ? 0 : 2));
  to.range(range);
  if (heading) {
    to.range(heading.range);
    text.string(heading.value);
  }
  if (date !== null) text.string(date);
  writeList(to, sections, (section) => writeSection(to, section, holes.get(section) ?? null));
  writeList(to, items, (item) => writeItem(to, item));
  writeList(to, fields, (field) => writeField(to, field));
}

function readSession(from: Unpacking): Session {
  const head = from.in.byte();
  const range = from.range();
  const headingRange = head & 1 ? from.range() : null;
  return {
    range,
    heading: headingRange && { range: headingRange, value: from.text.string() },
    date: head & 2 ? from.text.string() : null,
    sections: from.list(() => readSection(from)),
    items: from.list(() => readItem(from)),
    fields: from.list(() => readField(from)),
  };
}

function readInvalidDate(from: Unpacking): InvalidDate {
  const reason = from.oneOf(REASONS);
  const range = from.range();
  return { reason, range, value: from.text.string(range.start), field: from.text.string() };
}

function writePerson(to: Packing, { name, range, isHandle }: PersonMention): void {
  parts.byte((range ? 1 : 0) | (isHandle === undefined ? 0 : 2) | (isHandle ? 4 : 0));
  if (range) to.range(range);
  text.string(name, range?.start);
}

function readPerson(from: Unpacking): PersonMention {
  const head = from.in.byte();
  const range = head & 1 ? from.range() : null;
  const name = from.text.string(range?.start);
  return { name, range, ...(head & 2 ? { isHandle: (head & 4) !== 0 } : {}) };
}

function writeLineStarts(lineStarts: readonly number[]): void {
  parts.count(lineStarts.length);
  let last = 0;
  for (const start of lineStarts) {
    parts.count(start - last);
    last = start;
  }
}

function readLineStarts(source: ByteReader): number[] {
  const starts: number[] = [];
  let last = 0;
  for (let count = source.listLength(); count > 0; count--) {
    last += source.count();
    starts.push(last);
  }
  return starts;
}
