import { ESCALATION_SECTION, type Escalation, escalationsOf } from '../notes/facts/escalations.ts';
import type { Item, Section, Session } from '../notes/note.ts';

/** An escalation, and the items that stand within it: below its fields, up to the next one. */
export interface EscalatedItems {
  readonly escalation: Escalation;
  readonly items: readonly Item[];
}

/** The escalations of a session with their items, in the order of the text. */
export function escalatedItems(session: Session): EscalatedItems[] {
  if (!session.sections.some(({ name }) => name === ESCALATION_SECTION)) return [];
  const escalations = escalationsOf(session);
  return escalations.map((escalation, at) => {
    const { start } = escalation.range;
    const next = escalations[at + 1]?.range.start ?? session.range.end;
    const end = Math.min(next, endOfLog(session, start));
    const items = session.items.filter(({ range }) => start <= range.start && range.start < end);
    return { escalation, items };
  });
}

/** Where the section in which an escalation starts ends, or another one begins in it. */
function endOfLog({ sections }: Session, start: number): number {
  const isLog = ({ name, range }: Section): boolean =>
    name === ESCALATION_SECTION && range.start <= start && start < range.end;
  const log = sections.findLast(isLog);
  if (!log) return start;
  const inside = sections.find(
    ({ name, range }) =>
      name !== null && name !== ESCALATION_SECTION && start < range.start && range.start < log.range.end,
  );
  return inside?.range.start ?? log.range.end;
}
