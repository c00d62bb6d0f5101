import type { LabelledField, Located, Section, Session, TextRange } from '../note.ts';
import { oneLine } from '../oneLine.ts';

/** Fields that belong together: one escalation, one measure, one row of a table. */
export interface FieldRecord {
  /** The sub-heading that they stand under, where it names none of the fields. */
  readonly title: Located<string> | null;
  readonly fields: readonly LabelledField[];
  readonly range: TextRange;
}

type Sectioned = Pick<Session, 'sections'>;

/** The sections of that name, in the order of the text, without those that lie in another of the same name. */
export function sectionsNamed({ sections }: Sectioned, name: string): Section[] {
  let end = -1;
  return sections.filter((section) => {
    if (section.name !== name || section.range.start < end) return false;
    end = section.range.end;
    return true;
  });
}

/**
 * The records of all sections of that name. A new one begins at a sub-heading that is none of `labels`, at each row of a table,
 * and where a label stands for the second time: one of `keys` where the first is one, else any, unless the record would then
 * hold none of `keys`.
 */
export function recordsOf(
  session: Sectioned,
  section: string,
  { labels = [], keys = [] }: { labels?: readonly string[]; keys?: readonly string[] } = {},
): FieldRecord[] {
  const inner = new Set(session.sections.flatMap(({ name, range }) => (name === section ? range.start : [])));
  const isTitle = (field: LabelledField): boolean =>
    field.form === 'heading' && !labels.includes(field.label);
  const isBare = ({ range }: LabelledField): boolean => inner.has(range.start);
  return sectionsNamed(session, section).flatMap(({ fields }) =>
    dividedByTitles(fields, isTitle).flatMap(([title, ...rest]) => {
      if (title === undefined) return [];
      const own = isTitle(title) ? rest : [title, ...rest];
      const located =
        isTitle(title) && !isBare(title) ? { value: title.title, range: title.titleRange } : null;
      return recordsIn(own, keys, located);
    }),
  );
}

/** The first field of a record that one of these labels names, and that says something. */
export function fieldNamed(
  { fields }: Pick<FieldRecord, 'fields'>,
  labels: readonly string[],
): LabelledField | null {
  return fields.find(({ label, isEmpty }) => !isEmpty && labels.includes(label)) ?? null;
}

/** What that field says, and where. */
export function saidAt(
  record: Pick<FieldRecord, 'fields'>,
  labels: readonly string[],
): Located<string> | null {
  const field = fieldNamed(record, labels);
  return field ? { value: field.value, range: field.valueRange } : null;
}

/** A field of the front matter as words: a string or a number; null for anything else and for what is blank. */
export function wordsOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const words = String(value).trim();
  return words === '' ? null : words;
}

/** What a section says, on one line: without comments, code blocks, prompts, marks of lists and headings, bold and empty labels. */
export function sectionWords({ words, fields, titleRange }: Section): string {
  const at = (offset: number): number => offset - titleRange.end;
  let kept = '';
  let from = 0;
  for (const { range, isEmpty, form } of fields) {
    if (!isEmpty || form === 'heading' || at(range.start) < from) continue;
    kept += words.slice(from, at(range.start));
    from = at(range.end);
  }
  const plain = (kept + words.slice(from)).replace(/\*\*|__/gu, '');
  return oneLine(plain).replace(/^[\s:]+/u, '');
}

function dividedByTitles(
  fields: readonly LabelledField[],
  isTitle: (field: LabelledField) => boolean,
): LabelledField[][] {
  const parts: LabelledField[][] = [];
  for (const field of fields) {
    const current = parts.at(-1);
    if (!current || isTitle(field)) parts.push([field]);
    else current.push(field);
  }
  return parts;
}

function recordsIn(
  fields: readonly LabelledField[],
  keys: readonly string[],
  title: Located<string> | null,
): FieldRecord[] {
  const isLed = keys.includes(fields[0]?.label ?? '');
  const records = repeated(fields, (label) => !isLed || keys.includes(label));
  const whole = records.reduce<LabelledField[][]>((all, record) => {
    const previous = all.at(-1);
    const isRow = record[0]?.form === 'cell';
    const isWhole = keys.length === 0 || isRow || record.some(({ label }) => keys.includes(label));
    if (previous && !isWhole) for (const field of record) previous.push(field);
    else all.push(record);
    return all;
  }, []);
  if (whole.length === 0 && title) return [{ title, fields: [], range: title.range }];
  return whole.map((members, index) => ({
    title: index === 0 ? title : null,
    fields: members,
    range: {
      start: Math.min(...(index === 0 && title ? [title.range.start] : []), members[0]?.range.start ?? 0),
      end: members.reduce((end, { range }) => Math.max(end, range.end), 0),
    },
  }));
}

/** Divided where a label that may divide stands for the second time, and where a table begins or ends. */
function repeated(
  fields: readonly LabelledField[],
  mayDivide: (label: string) => boolean = () => true,
): LabelledField[][] {
  const records: LabelledField[][] = [];
  let labels = new Set<string>();
  for (const field of fields) {
    const current = records.at(-1);
    const isTable = (other?: LabelledField): boolean => other?.form === 'cell';
    if (
      !current ||
      (mayDivide(field.label) && labels.has(field.label)) ||
      isTable(field) !== isTable(current[0])
    ) {
      records.push([field]);
      labels = new Set([field.label]);
    } else {
      current.push(field);
      labels.add(field.label);
    }
  }
  return records;
}

/** The rows of a section's tables, each as its cells. */
export function rowsOf({ fields }: Pick<Section, 'fields'>): LabelledField[][] {
  return repeated(fields).filter(([first]) => first?.form === 'cell');
}
