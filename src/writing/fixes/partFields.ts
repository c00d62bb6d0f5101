import type { PartField } from '../../config/noteParts.ts';
import type { LabelledField, Section } from '../../notes/note.ts';
import { normalizeTitle } from '../../notes/titles.ts';
import { lineAround, lineEndOf } from '../lineEnd.ts';
import type { Replacement } from '../replacement.ts';
import type { StartWrite } from './fix.ts';
import type { SectionContent } from './insertSection.ts';
import { placeToWrite } from './placeToWrite.ts';

/** A field of a part, and what it is filled with; null where that is for the person to write. */
export interface FilledField extends Pick<PartField, 'label' | 'blank'> {
  readonly value: string | null;
  /** Other labels that name it, as `normalizeTitle` gives them. */
  readonly also?: readonly string[];
}

/** What begins a bullet without a box. */
const BULLET = /^[\s>]*[-*+][ \t]+(?!\[)/u;
const NEW_BULLET = '- ';

/** A replacement; of its text the last `select` is to be written next. */
interface Edit extends Replacement {
  readonly select: string | null;
}

/** The fields as the content of a new section, with the first blank to be written. */
export function contentOf(fields: readonly FilledField[]): SectionContent {
  const open = fields.find(({ value }) => value === null);
  return { lines: fields.map((field) => `- ${lineOf(field)}`), select: open?.blank ?? '' };
}

/** Writes the fields into a section that is there: into those that wait to be filled, and the others behind them. What is said stays. */
export function fillSection(section: Section, text: string, fields: readonly FilledField[]): StartWrite {
  const found = fields.map((field) => [field, fieldFor(field, section)] as const);
  const filled = found.flatMap(([field, place]): Edit[] => (place ? valueEdits(field, place, text) : []));
  const missing = found.flatMap(([field, place]) => (place ? [] : [field]));
  const last = found.flatMap(([, place]) => place ?? []).findLast((place) => isLine(place, text));
  const edits = [
    ...filled,
    ...(missing.length === 0 ? [] : [last ? behind(last, text, missing) : into(section, text, missing)]),
  ];
  return {
    kind: 'start',
    isInside: true,
    replacements: edits.filter(({ range, text: written }) => written !== text.slice(range.start, range.end)),
    selection: selectionOf(edits, section),
  };
}

function fieldFor({ label, also = [] }: FilledField, { fields }: Section): LabelledField | undefined {
  const labels = [normalizeTitle(label), ...also];
  return fields.find((field) => labels.includes(field.label));
}

/** Words in an open field; behind other words than those that are wanted. */
function valueEdits(
  { value, blank }: FilledField,
  { valueRange: range, value: said, isEmpty, form, range: { start } }: LabelledField,
  text: string,
): Edit[] {
  const select = value === null ? blank : null;
  if (isEmpty && form === 'heading' && range.start === range.end) {
    const at = lineAround(text, start).end;
    const lineEnd = lineEndOf(text);
    return [{ range: { start: at, end: at }, text: lineEnd + lineEnd + (value ?? blank), select }];
  }
  const lead = /\s/u.test(text.charAt(range.start - 1)) ? '' : ' ';
  if (isEmpty) return [{ range, text: lead + (value ?? blank), select }];
  if (value === null || said.toLowerCase().includes(value)) return [];
  return [{ range: { start: range.end, end: range.end }, text: `, ${value}`, select: null }];
}

/** Whether a field stands on a line of its own, and in no table. */
function isLine({ form, range: { start } }: LabelledField, text: string): boolean {
  return form === 'line' && !text.slice(lineAround(text, start).start, start).includes('|');
}

/** New lines below a field, led in as its own. */
function behind({ range }: LabelledField, text: string, fields: readonly FilledField[]): Edit {
  const line = lineAround(text, range.start);
  const lead = text.slice(line.start, range.start).replace(/[*_]+$/u, '');
  const isBullet = /^[\s>]*[-*+][ \t]+$/u.test(lead);
  const lineEnd = lineEndOf(text);
  const at = lineAround(text, range.end).end;
  const lines = fields.map((field) => lineEnd + (isBullet ? lead : NEW_BULLET) + lineOf(field));
  return edit(at, at, (isBullet ? '' : lineEnd) + lines.join(''), fields);
}

/** In place of what waits in an empty section; behind what a filled one says, as the next bullets of its list. */
function into(section: Section, text: string, fields: readonly FilledField[]): Edit {
  const { start, end } = placeToWrite(section, text);
  const lineEnd = lineEndOf(text);
  const before = text.slice(lineAround(text, start).start, start);
  const bullet = BULLET.exec(before)?.[0];
  const list = fields.map(lineOf).join(lineEnd + (bullet ?? NEW_BULLET));
  if (!section.isEmpty) {
    const lead = bullet === undefined ? lineEnd + lineEnd + NEW_BULLET : lineEnd + bullet;
    return edit(start, end, lead + list, fields);
  }
  // On the line of a lead-in, or of the title itself, no list can begin.
  const isOnTitle = !/[\r\n]/u.test(text.slice(section.titleRange.end, start));
  const gap = isOnTitle ? lineEnd + lineEnd : before.trim() === '' ? '' : lineEnd;
  const lead = bullet === undefined || isOnTitle ? gap + NEW_BULLET : '';
  const trail = /^[ \t]*(?:[\r\n]|$)/u.test(text.slice(end)) ? '' : lineEnd + lineEnd;
  return edit(start, end, lead + list + trail, fields);
}

function edit(start: number, end: number, text: string, fields: readonly FilledField[]): Edit {
  return { range: { start, end }, text, select: fields.find(({ value }) => value === null)?.blank ?? null };
}

function lineOf({ label, value, blank }: FilledField): string {
  return `**${label}:** ${value ?? blank}`;
}

/** The first open blank in the changed text; without one, the end of what was written. */
function selectionOf(edits: readonly Edit[], { range }: Section): StartWrite['selection'] {
  const ordered = [...edits].sort((a, b) => a.range.start - b.range.start);
  let shift = 0;
  let end = range.end;
  for (const { range: place, text, select } of ordered) {
    const start = place.start + shift;
    if (select !== null) {
      const at = start + text.lastIndexOf(select);
      return { start: at, end: at + select.length };
    }
    end = start + text.length;
    shift += text.length - (place.end - place.start);
  }
  return { start: end, end };
}
