import { endOfWeek } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import type { ItemGroup } from './groupings.ts';
import { DUE_GROUPS, dueGroupOf, type ItemEntry } from './items.ts';
import type { SortedList } from './sortedList.ts';
import { DUE_GROUP_TITLES } from './wording.ts';

/** A list by due date, in groups: each is a part of it. Groups without items are left out. */
export function dueGroups<E extends ItemEntry>(list: SortedList<E>, today: Day): readonly ItemGroup[] {
  const weekEnd = endOfWeek(today);
  const groupAt = (entry: ItemEntry): number => DUE_GROUPS.indexOf(dueGroupOf(entry, today, weekEnd));
  // Items come and go: where a group begins is found whenever it is looked at.
  const endOf = (group: number): number => list.countBefore((entry) => groupAt(entry) <= group);
  return DUE_GROUPS.flatMap((key, at): ItemGroup[] => {
    const count = endOf(at) - endOf(at - 1);
    if (count === 0) return [];
    return [
      {
        key,
        title: DUE_GROUP_TITLES[key],
        count,
        overdue: key === 'overdue' ? count : 0,
        first: (wanted) => list.slice(endOf(at - 1), Math.min(endOf(at), endOf(at - 1) + wanted)),
        get entries() {
          return list.slice(endOf(at - 1), endOf(at));
        },
      },
    ];
  });
}
