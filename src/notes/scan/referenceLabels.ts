import { BRACKET_CLOSE, BRACKET_OPEN } from './characters.ts';
import { type Definitions, identifierOf } from './definitions.ts';
import { labelEndAt, MAX_LABEL_LENGTH } from './labels.ts';
import type { LineWalk } from './lineWalk.ts';

/** What makes a reference of words in brackets: fields of the node that it becomes, and the offset after it. */
export interface ReferenceLabel {
  readonly fields: {
    readonly label: string;
    readonly identifier: string;
    readonly referenceType: 'full' | 'collapsed' | 'shortcut';
  };
  readonly end: number;
}

/**
 * The reference that words in brackets make, whose first character stands at `from` and whose `]` at `close`, with the label after
 * them if there is one. Null: they make none, 'unsure': only the grammar can tell.
 */
export function referenceLabelAt(
  text: string,
  from: number,
  close: number,
  walk: LineWalk,
  definitions: Definitions,
): ReferenceLabel | 'unsure' | null {
  const { end, isLast, start } = walk;
  const next = close + 1;
  const isFollowed = next < end && text.charCodeAt(next) === BRACKET_OPEN;
  if (isFollowed) {
    const last = labelEndAt(text, next + 1, end);
    // Where the line is the last one, no label goes on after it.
    if (last === 'unsure' && !(isLast && !text.slice(next, end).includes(']'))) return last;
    if (typeof last === 'number' && definitions.has(text.slice(next + 1, last)))
      return { fields: fieldsOf(text.slice(next + 1, last), 'full'), end: last + 1 };
  }
  const isCollapsed = isFollowed && text.charCodeAt(next + 1) === BRACKET_CLOSE && next + 1 < end;
  if (isFollowed && !isCollapsed) return null;
  // A label on several lines, or a long one.
  if (from < start || close - from > MAX_LABEL_LENGTH) return 'unsure';
  const label = text.slice(from, close);
  if (!definitions.has(label)) return null;
  return isCollapsed
    ? { fields: fieldsOf(label, 'collapsed'), end: next + 2 }
    : { fields: fieldsOf(label, 'shortcut'), end: next };
}

function fieldsOf(
  label: string,
  referenceType: ReferenceLabel['fields']['referenceType'],
): ReferenceLabel['fields'] {
  return { label, identifier: identifierOf(label), referenceType };
}
