import type { Day } from '../../notes/note.ts';
import { inEnglish, type Phrase, phrase } from '../../notes/phrase.ts';
import { DUE_GROUPS, type DueGroup, dueGroupOf, type ItemEntry, isOpen } from '../../workspace/items.ts';
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
  readonly pathOf: (entry: ItemEntry) => string;
  readonly paint: Paint;
  /** What was asked for, to say that there is none of it. */
  readonly which: 'open' | 'overdue' | 'all';
}

/** The items for reading, in groups by due date, each with its place, whose it is and how late in words. */
export function itemsText(entries: readonly ItemEntry[], options: ItemsTextOptions): string {
  const { today, paint, which } = options;
  if (entries.length === 0) return `No ${which === 'all' ? '' : `${which} `}action items.\n`;
  const groupOf = (entry: ItemEntry): Group => (isOpen(entry.item) ? dueGroupOf(entry, today) : 'closed');
  const blocks = [...DUE_GROUPS, 'closed' as const].flatMap((group) => {
    const members = entries.filter((entry) => groupOf(entry) === group);
    if (members.length === 0) return [];
    const title = paint(
      group === 'overdue' ? 'red' : 'bold',
      `${inEnglish(TITLES[group])} (${members.length})`,
    );
    return [[title, ...members.map((entry) => `  ${itemLine(entry, options)}`)].join('\n')];
  });
  const overdue = entries.filter(({ overdueDays }) => overdueDays !== null).length;
  const summary = `${counted(entries.length, 'action item')}${overdue > 0 ? `, ${overdue} overdue` : ''}.`;
  return `${blocks.join('\n\n')}\n\n${summary}\n`;
}

function itemLine(entry: ItemEntry, { pathOf, paint }: ItemsTextOptions): string {
  const { item, line, column, owner, person } = entry;
  const details = [
    dueDetail(entry),
    STATUS_WORDS[item.status],
    person === null || person === owner ? null : `from the notes about ${printable(person)}`,
  ].filter((detail) => detail !== null);
  const whose = owner === null ? '' : `${printable(owner)}: `;
  const what = `${whose}${printable(item.text)}`;
  const place = paint('dim', `${printable(pathOf(entry))}:${line}:${column}`);
  return [what, details.join(', '), place].filter((part) => part !== '').join('  ');
}

function dueDetail({ item, due, overdueDays }: ItemEntry): string | null {
  if (due === null) {
    return item.invalidDue === null ? null : `due ${printable(item.invalidDue)} (no calendar day)`;
  }
  return overdueDays === null ? `due ${due}` : `due ${due} (${counted(overdueDays, 'day')} overdue)`;
}
