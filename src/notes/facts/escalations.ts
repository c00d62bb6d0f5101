import type { Located, Session, TextRange } from '../note.ts';
import { type FieldRecord, fieldNamed, recordsOf, saidAt } from './records.ts';

/** An issue that somebody brought to the manager. */
export interface Escalation {
  readonly issue: Located<string>;
  /** Null where the note does not say. */
  readonly isUrgent: boolean | null;
  readonly isImportant: boolean | null;
  /** Whether the person could settle it. */
  readonly isInTheirControl: boolean | null;
  readonly tried: string | null;
  /** As written. */
  readonly resolvedBy: Located<string> | null;
  /** The issue that it repeats, as written: its words, or a link to it. */
  readonly repeats: Located<string> | null;
  /** From the first to the last of its fields. */
  readonly range: TextRange;
}

export const ESCALATION_SECTION = 'escalation';

/** Labels of the fields, as `labelKey` gives them. The first of each is the one that is written. */
export const ESCALATION_LABELS = {
  issue: ['issue', 'problem', 'what', 'title'],
  urgent: ['urgent', 'is it urgent'],
  important: ['important', 'is it important'],
  control: ['in their control', 'in control', 'their control', 'control', 'is it in their control'],
  tried: ['tried', 'what they tried', 'already tried', 'they tried', 'what did they try'],
  resolvedBy: ['resolved by', 'solved by', 'resolved', 'who resolved it'],
  repeats: ['repeats', 'repeat of', 'repeats issue', 'repeated issue'],
} as const satisfies Record<string, readonly string[]>;

const LABELS: readonly string[] = Object.values(ESCALATION_LABELS).flat();

const YES = /^(?:yes|y|true|ja|x|✅|✓|✔)(?![\p{L}\p{N}])/iu;
const NO = /^(?:no|n|false|nein|not|❌|✗|✘)(?![\p{L}\p{N}])/iu;

/**
 * The escalations of a session, in the order of the text. A sub-heading stands for an issue where no label does. A record
 * without an issue is none.
 */
export function escalationsOf(session: Pick<Session, 'sections'>): Escalation[] {
  const keys = ESCALATION_LABELS.issue;
  return recordsOf(session, ESCALATION_SECTION, { labels: LABELS, keys }).flatMap((record) => {
    const issue = saidAt(record, ESCALATION_LABELS.issue) ?? record.title;
    if (!issue) return [];
    return [
      {
        issue,
        isUrgent: answer(record, ESCALATION_LABELS.urgent),
        isImportant: answer(record, ESCALATION_LABELS.important),
        isInTheirControl: answer(record, ESCALATION_LABELS.control),
        tried: fieldNamed(record, ESCALATION_LABELS.tried)?.value ?? null,
        resolvedBy: saidAt(record, ESCALATION_LABELS.resolvedBy),
        repeats: saidAt(record, ESCALATION_LABELS.repeats),
        range: record.range,
      },
    ];
  });
}

/** Yes or no; null where neither is said. */
function answer(record: FieldRecord, labels: readonly string[]): boolean | null {
  const words = (fieldNamed(record, labels)?.value ?? '').replace(/^[*_]+/u, '');
  if (YES.test(words)) return true;
  return NO.test(words) ? false : null;
}
