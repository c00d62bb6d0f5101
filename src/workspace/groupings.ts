import { endOfWeek } from '../notes/days.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { DUE_GROUPS, type DueGroup, dueGroupOf, type ItemEntry } from './items.ts';
import { DUE_GROUP_TITLES } from './wording.ts';

/** By what open items are put together. */
export type Grouping = 'due' | 'person' | 'owner' | 'note';

/** The items of one group, earliest due date first. */
export interface ItemGroup {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly title: Phrase;
  readonly entries: readonly ItemEntry[];
  /** How many of them are overdue. */
  readonly overdue: number;
}

interface GroupingRule {
  /** What the person chooses it by. */
  readonly title: Phrase;
  /** What stands beside the list's name. */
  readonly by: Phrase;
  readonly keyOn: (today: Day) => (entry: ItemEntry) => string;
  /** `entry` is any of the group's. */
  readonly titleOf: (entry: ItemEntry, key: string) => Phrase;
  readonly order: (a: ItemGroup, b: ItemGroup) => number;
}

/** The groupings, in the order in which they are offered. */
export const GROUPINGS: Readonly<Record<Grouping, GroupingRule>> = {
  due: {
    title: phrase('Due date'),
    by: phrase('by due date'),
    keyOn: (today) => {
      const weekEnd = endOfWeek(today);
      return (entry) => dueGroupOf(entry, today, weekEnd);
    },
    titleOf: (_, key) => DUE_GROUP_TITLES[key as DueGroup],
    order: (a, b) => DUE_GROUPS.indexOf(a.key as DueGroup) - DUE_GROUPS.indexOf(b.key as DueGroup),
  },
  person: {
    title: phrase('Person'),
    by: phrase('by person'),
    keyOn:
      () =>
      ({ person }) =>
        person ?? '',
    titleOf: ({ person }) => (person === null ? phrase('No person') : phrase('{name}', { name: person })),
    order: mostOverdueFirst,
  },
  owner: {
    title: phrase('Owner'),
    by: phrase('by owner'),
    keyOn:
      () =>
      ({ owner }) =>
        owner ?? '',
    titleOf: ({ owner, ownerIsSelf }) =>
      owner === null ? phrase('No owner') : ownerIsSelf ? phrase('You') : phrase('{name}', { name: owner }),
    order: mostOverdueFirst,
  },
  note: {
    title: phrase('Note'),
    by: phrase('by note'),
    keyOn:
      () =>
      ({ note }) =>
        note.key,
    titleOf: noteTitle,
    order: newestFirst,
  },
};

/** All groupings, in the order in which they are offered. */
export const GROUPING_NAMES = Object.keys(GROUPINGS) as readonly Grouping[];

/** `entries`, which are in order of their due dates, in groups; within each the order stays. */
export function grouped(entries: readonly ItemEntry[], grouping: Grouping, today: Day): readonly ItemGroup[] {
  const { keyOn, titleOf, order } = GROUPINGS[grouping];
  const keyOf = keyOn(today);
  const byKey = new Map<string, ItemEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const members = byKey.get(key);
    if (members) members.push(entry);
    else byKey.set(key, [entry]);
  }
  return [...byKey]
    .flatMap(([key, members]): ItemGroup[] => {
      const [first] = members;
      if (!first) return [];
      const overdue = members.filter(({ overdueDays }) => overdueDays !== null).length;
      return [{ key, title: titleOf(first, key), entries: members, overdue }];
    })
    .sort(order);
}

/** Whoever has most that is overdue, then by name; what is nobody's stands last. */
function mostOverdueFirst(a: ItemGroup, b: ItemGroup): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  return b.overdue - a.overdue || compared(a.key, b.key);
}

/** By the date of the newest session with something open, then by path. */
function newestFirst(a: ItemGroup, b: ItemGroup): number {
  return compared(newestDay(b), newestDay(a)) || compared(a.key, b.key);
}

function newestDay({ entries }: ItemGroup): string {
  return entries.reduce(
    (newest, { noteDate }) => (noteDate !== null && noteDate > newest ? noteDate : newest),
    '',
  );
}

/** `Dana Reyes, 2026-01-15`; the path where the note does not say both. */
function noteTitle({ note, person }: ItemEntry): Phrase {
  const { date, isRunningFile } = note.note;
  if (person === null) return phrase('{path}', { path: note.path });
  if (isRunningFile || date === null) return phrase('{person}, {path}', { person, path: nameOf(note.path) });
  return phrase('{person}, {day}', { person, day: date });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function compared(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
