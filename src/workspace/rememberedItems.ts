import { endOfWeek } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { DUE_GROUPS, type DueGroup, daysLate, dueGroupOf, type ItemEntry, isOpen } from './items.ts';
import type { DueDay } from './openItems.ts';
import type { RecalledItem, RecalledWith, ShownGroup, ShownItem } from './shownItem.ts';
import { DUE_GROUP_TITLES } from './wording.ts';

/** One more than the version before whenever the form changes: what another one has remembered is forgotten. */
const VERSION = 1;
/** What stands first in each group: more than a side bar has room for. */
const FIRST_ROWS = 40;
/** UTF-16 code units. A longer one is counted, and shown once its note is read. */
const LONGEST_SOURCE = 1_000;
/** Names beyond these, and longer ones, are shown whole. */
const MOST_OWNERS = 1_000;
const LONGEST_NAME = 100;
/** Days on which something is due. Beyond these nothing is remembered: no people have so many. */
const MOST_DAYS = 10_000;

/** What cannot be told from the item itself. */
type RememberedRow = Pick<
  RecalledItem,
  | 'note'
  | 'item'
  | 'line'
  | 'column'
  | 'endLine'
  | 'endColumn'
  | 'owner'
  | 'ownerIsSelf'
  | 'person'
  | 'noteDate'
  | 'day'
  | 'history'
  | 'session'
  | 'isUnique'
>;

/** What of the open items is shown at the next start before the notes are read; plain data, of some hundred KB at most. */
export interface RememberedItems {
  readonly version: typeof VERSION;
  /** How many are due on which day: the earliest first, those without one last. */
  readonly counts: readonly (readonly [due: Day | null, count: number])[];
  /** In the same order: of each group the first ones. */
  readonly rows: readonly RememberedRow[];
  readonly owners: readonly string[];
}

/** What is remembered, as it is shown on another day. */
export interface RecalledItems {
  readonly count: number;
  readonly overdueCount: number;
  /** Fewer than there are, where not all were remembered. */
  readonly overdue: (count: number) => readonly ShownItem[];
  /** By due date; groups without items are left out. */
  readonly groups: readonly ShownGroup[];
  readonly owners: readonly string[];
}

/** Gathers what is to be remembered of the open items. */
export class ItemsToRemember {
  /** The first ones of each group, by due date: each is to be added. */
  readonly items: readonly ItemEntry[];
  readonly #counts: (readonly [due: Day | null, count: number])[] = [];
  readonly #rows: RememberedRow[] = [];

  constructor(days: Iterable<DueDay>, today: Day) {
    const weekEnd = endOfWeek(today);
    const ofGroup = new Map<DueGroup, ItemEntry[]>();
    for (const { due, count, first } of days) {
      this.#counts.push([due, count]);
      if (this.#counts.length > MOST_DAYS) break;
      const group = dueGroupOf({ due }, today, weekEnd);
      const found = ofGroup.get(group) ?? [];
      ofGroup.set(group, found);
      if (found.length < FIRST_ROWS) found.push(...first(FIRST_ROWS - found.length));
    }
    this.items = [...ofGroup.values()].flat();
  }

  /** @param rest is asked of what is short enough */
  add(item: ItemEntry, rest: () => RecalledWith): void {
    if (item.item.source.length <= LONGEST_SOURCE) this.#rows.push(rowOf(item, rest()));
  }

  /** Null where it is more than is worth remembering. */
  remembered(owners: Iterable<string>): RememberedItems | null {
    if (this.#counts.length > MOST_DAYS) return null;
    const names = [...owners].filter(({ length }) => length <= LONGEST_NAME).slice(0, MOST_OWNERS);
    return { version: VERSION, counts: this.#counts, rows: this.#rows, owners: names };
  }
}

function rowOf(entry: ItemEntry, { history, session, isUnique }: RecalledWith): RememberedRow {
  const { item, line, column, endLine, endColumn, owner, ownerIsSelf, person, noteDate, day } = entry;
  const { raised, carried, dueMoves, current } = history;
  const { key, path, root } = entry.note;
  return {
    note: { key, path, root },
    ...{ item, line, column, endLine, endColumn, owner, ownerIsSelf, person, noteDate, day },
    history: { raised, carried, dueMoves, current: { raised: current.raised } },
    ...{ session, isUnique },
  };
}

/** What was remembered, as it stands today; null where that is of another version, or nothing. */
export function recalledItems(memory: unknown, today: Day): RecalledItems | null {
  if (!isRemembered(memory) || memory.rows.length === 0) return null;
  const items = memory.rows.map((row) => recalledItem(row, today));
  const weekEnd = endOfWeek(today);
  const groups = DUE_GROUPS.flatMap((key): ShownGroup[] => {
    const isOfGroup = ({ due }: { readonly due: Day | null }): boolean =>
      dueGroupOf({ due }, today, weekEnd) === key;
    const count = sum(memory.counts.filter(([due]) => isOfGroup({ due })));
    const rows = items.filter(isOfGroup);
    const first = (wanted: number): readonly ShownItem[] => rows.slice(0, wanted);
    const group = { key, title: DUE_GROUP_TITLES[key], count, overdue: key === 'overdue' ? count : 0, first };
    return count > 0 ? [group] : [];
  });
  const overdue = groups.find(({ key }) => key === 'overdue');
  return {
    count: sum(memory.counts),
    overdueCount: overdue?.count ?? 0,
    overdue: overdue?.first ?? (() => []),
    groups,
    owners: memory.owners,
  };
}

function isRemembered(memory: unknown): memory is RememberedItems {
  return typeof memory === 'object' && memory !== null && 'version' in memory && memory.version === VERSION;
}

function sum(counts: RememberedItems['counts']): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}

function recalledItem(row: RememberedRow, today: Day): RecalledItem {
  const { item, note } = row;
  const { id, text, status, raised, invalidDue } = item;
  const { start } = item.range;
  const due = item.due?.value ?? null;
  const overdueDays = isOpen(item) ? daysLate(due, today) : null;
  return {
    ...row,
    key: `${note.key}#${start}`,
    start,
    id,
    text,
    status,
    raised,
    invalidDue,
    due,
    overdueDays,
  };
}
