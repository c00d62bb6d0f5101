/** The label at the beginning of a line, and where its value begins. Offsets are those of the line. */
export interface FieldHead {
  readonly title: string;
  /** Of the label, without its marks. */
  readonly start: number;
  readonly valueStart: number;
  /** Words that stand in bold, or ask, without a colon: a label only where a value follows. */
  readonly isTentative: boolean;
  /** `**Label:**`, or a question in bold. */
  readonly isMarked: boolean;
}

/** UTF-16 code units. What is longer before a colon is the beginning of a sentence. */
const MAX_LABEL_LENGTH = 60;
/** UTF-16 code units of a line in which a label is looked for: it, quote marks, a box, emphasis. */
const MAX_HEAD_LENGTH = 140;

/** Without one of these there is no label. */
const LABEL_MARK = /[:?*_]/;
const LEAD = /^[\s>]*(?:\[[ xX/>-]\][ \t]+)?(?:(?:\p{Extended_Pictographic}\uFE0F?)+[ \t]*)?/u;
const WITH_COLON = /^([*_]{0,3})([^\s*_:][^*_:]*?)[ \t]*([*_]{0,3})[ \t]*::?/u;
const QUESTION = /^([*_]{0,3})([^\s*_:?][^*_:?]*\?)([*_]{0,3})(?=\s|$)/u;
const BOLD = /^([*_]{2,3})([^\s*_][^*_]*)\1[ \t]*$/u;

/** Reads the label of a line, or null. A plain question is one only where `mayAsk`. */
export function fieldHead(line: string, mayAsk: boolean): FieldHead | null {
  const head = line.slice(0, MAX_HEAD_LENGTH);
  if (!LABEL_MARK.test(head)) return null;
  const lead = LEAD.exec(head)?.[0].length ?? 0;
  const rest = head.slice(lead);
  const found = question(rest, mayAsk) ?? withColon(rest) ?? bold(rest, line.length <= MAX_HEAD_LENGTH);
  if (!found || found.title.length > MAX_LABEL_LENGTH) return null;
  return { ...found, start: lead + found.start, valueStart: lead + found.valueStart };
}

function question(rest: string, mayAsk: boolean): FieldHead | null {
  const [all = '', mark = '', title = ''] = rest.includes('?') ? (QUESTION.exec(rest) ?? []) : [];
  if (title === '' || (mark === '' && !mayAsk)) return null;
  return {
    title,
    start: mark.length,
    valueStart: all.length,
    isTentative: true,
    isMarked: mark !== '',
  };
}

function withColon(rest: string): FieldHead | null {
  const [all = '', mark = '', title = '', closing = ''] = rest.includes(':')
    ? (WITH_COLON.exec(rest) ?? [])
    : [];
  const after = rest.slice(all.length);
  // A scheme is no label, nor is the hour of a time.
  if (title === '' || after.startsWith('//') || (/\d$/u.test(title) && /^\d/u.test(after))) return null;
  // `**Issue:** words` ends its emphasis behind the colon.
  const open = Math.max(mark.length - closing.length, 0);
  const closed = /^[*_]{0,3}/u.exec(after.slice(0, open))?.[0].length ?? 0;
  return {
    title,
    start: mark.length,
    valueStart: all.length + closed,
    isTentative: false,
    isMarked: mark !== '',
  };
}

function bold(rest: string, isWhole: boolean): FieldHead | null {
  const [all = '', mark = '', title = ''] = isWhole ? (BOLD.exec(rest) ?? []) : [];
  if (title === '') return null;
  return {
    title,
    start: mark.length,
    valueStart: all.trimEnd().length,
    isTentative: true,
    isMarked: true,
  };
}
