import type { Day } from '../../notes/note.ts';
import { inEnglish, type Phrase, phrase } from '../../notes/phrase.ts';
import {
  DUE_GROUPS,
  type DueGroup,
  dueGroupOf,
  type ItemEntry,
  type PlacedByDue,
} from '../../workspace/items.ts';
import { DUE_GROUP_TITLES } from '../../workspace/wording.ts';
import { counted, type Paint, printable } from './terminalText.ts';

type Group = DueGroup | 'closed';

const TITLES: Readonly<Record<Group, Phrase>> = { ...DUE_GROUP_TITLES, closed: phrase('Closed') };

const STATUS_WORDS: Readonly<Record<ItemEntry['item']['status'], string | null>> = {
  open: null,
  inProgress: 'in progress',
  done: 'done',
  cancelled: 'cancelled',
  carriedOver: 'carried over',
};

export interface ItemsTextOptions {
  readonly today: Day;
  readonly paint: Paint;
  /** What was asked for, to say that there is none of it. */
  readonly which: 'open' | 'overdue' | 'all';
}

/** An item of the list as it is printed. What sorts and sums it up is all that is kept beside that. */
export interface PrintedItem extends PlacedByDue {
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  readonly line: string;
}

/** The items for reading, in groups by due date, each with its place, whose it is and how late in words. */
export function itemsText(items: readonly PrintedItem[], { today, paint, which }: ItemsTextOptions): string {
  if (items.length === 0) return `No ${which === 'all' ? '' : `${which} `}action items.\n`;
  const groups = new Map<Group, PrintedItem[]>();
  for (const item of items) {
    const group = item.isOpen ? dueGroupOf(item, today) : 'closed';
    const members = groups.get(group);
    if (members) members.push(item);
    else groups.set(group, [item]);
  }
  const blocks = [...DUE_GROUPS, 'closed' as const].flatMap((group) => {
    const members = groups.get(group);
    if (!members) return [];
    const title = paint(
      group === 'overdue' ? 'red' : 'bold',
      `${inEnglish(TITLES[group])} (${members.length})`,
    );
    return [[title, ...members.map(({ line }) => `  ${line}`)].join('\n')];
  });
  const overdue = items.filter(({ isOverdue }) => isOverdue).length;
  const summary = `${counted(items.length, 'action item')}${overdue > 0 ? `, ${overdue} overdue` : ''}.`;
  return `${blocks.join('\n\n')}\n\n${summary}\n`;
}

/** An item on one line. `path` is the one to print. */
export function itemLine(entry: ItemEntry, path: string, paint: Paint): string {
  const { item, line, column, owner, person } = entry;
  const details = [
    dueDetail(entry),
    STATUS_WORDS[item.status],
    person === null || person === owner ? null : `from the notes about ${printable(person)}`,
  ].filter((detail) => detail !== null);
  const whose = owner === null ? '' : `${printable(owner)}: `;
  const what = `${whose}${printable(item.text)}`;
  const place = paint('dim', `${printable(path)}:${line}:${column}`);
  return [what, details.join(', '), place].filter((part) => part !== '').join('  ');
}

function dueDetail({ item, due, overdueDays }: ItemEntry): string | null {
  if (due === null) {
    return item.invalidDue === null ? null : `due ${printable(item.invalidDue)} (no calendar day)`;
  }
  return overdueDays === null ? `due ${due}` : `due ${due} (${counted(overdueDays, 'day')} overdue)`;
}
