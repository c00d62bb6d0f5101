import type { Located, Session, TextRange } from '../note.ts';
import { recordsOf, saidAt } from './records.ts';

/** A process, as it was and as it should be from now on (VIP). */
export interface ProcessChange {
  readonly gotHere: Located<string> | null;
  readonly shouldBe: Located<string> | null;
  /** The repeated issue that it should prevent, as written. */
  readonly prevents: Located<string> | null;
  readonly range: TextRange;
}

export const PROCESS_SECTION = 'process';

/** Labels of the fields, as `labelKey` gives them. The first of each is the one that is written. */
export const PROCESS_LABELS = {
  gotHere: [
    'how we got here',
    'got us here',
    'what got us here',
    'so far',
    'today',
    'was',
    'until now',
    'old',
    'old process',
    'before',
  ],
  shouldBe: [
    'what it should be',
    'should be',
    'from now on',
    'new',
    'new process',
    'will be',
    'after',
    'change',
  ],
  prevents: ['prevents', 'should prevent', 'to prevent', 'prevents issue'],
} as const satisfies Record<string, readonly string[]>;

const LABELS: readonly string[] = Object.values(PROCESS_LABELS).flat();
const KEYS: readonly string[] = [...PROCESS_LABELS.gotHere, ...PROCESS_LABELS.shouldBe];

/** The processes that a session looks at, in the order of the text. One that says what it should be is a change agreed on. */
export function processChangesOf(session: Pick<Session, 'sections'>): ProcessChange[] {
  return recordsOf(session, PROCESS_SECTION, { labels: LABELS, keys: KEYS }).flatMap((record) => {
    const gotHere = saidAt(record, PROCESS_LABELS.gotHere);
    const shouldBe = saidAt(record, PROCESS_LABELS.shouldBe);
    if (!gotHere && !shouldBe) return [];
    return [{ gotHere, shouldBe, prevents: saidAt(record, PROCESS_LABELS.prevents), range: record.range }];
  });
}
