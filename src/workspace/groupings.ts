import type { Day } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import type { ItemEntry } from './items.ts';

/** By what open items are put together. */
export type Grouping = 'due' | 'person' | 'owner' | 'note';

/** The items of one group, earliest due date first. */
export interface ItemGroup {
  /** Unique among the groups of one grouping. */
  readonly key: string;
  readonly title: Phrase;
  /** All of them, as they are when they are asked for: who needs a few asks for `first`. */
  readonly entries: readonly ItemEntry[];
  readonly count: number;
  /** How many of them are overdue. */
  readonly overdue: number;
  readonly first: (count: number) => readonly ItemEntry[];
}

/** How items are put together by something that they have, of which there may be thousands. */
export interface KeyRule {
  /** The same for all items of a group, and for no other. */
  readonly keyOf: (entry: ItemEntry) => string;
  /** `entry` is any of the group's. */
  readonly titleOf: (entry: ItemEntry) => Phrase;
  /** Groups of higher rank come first, those of one rank in the order of their keys. `entries` has all of the group's items, of which so many are overdue. */
  readonly rankOf: (key: string, overdue: number, entries: () => readonly ItemEntry[]) => number;
}

interface GroupingRule {
  /** What the person chooses it by. */
  readonly title: Phrase;
  /** What stands beside the list's name. */
  readonly by: Phrase;
  /** Null where the groups are parts of the list as it is sorted. */
  readonly keyed: KeyRule | null;
}

/** The groupings, in the order in which they are offered. */
export const GROUPINGS: Readonly<Record<Grouping, GroupingRule>> = {
  due: { title: phrase('Due date'), by: phrase('by due date'), keyed: null },
  person: {
    title: phrase('Person'),
    by: phrase('by person'),
    keyed: {
      keyOf: ({ person }) => person ?? '',
      titleOf: ({ person }) => (person === null ? phrase('No person') : phrase('{name}', { name: person })),
      rankOf: mostOverdueFirst,
    },
  },
  owner: {
    title: phrase('Owner'),
    by: phrase('by owner'),
    keyed: {
      keyOf: ({ owner }) => owner ?? '',
      titleOf: ({ owner, ownerIsSelf }) =>
        owner === null ? phrase('No owner') : ownerIsSelf ? phrase('You') : phrase('{name}', { name: owner }),
      rankOf: mostOverdueFirst,
    },
  },
  note: {
    title: phrase('Note'),
    by: phrase('by note'),
    keyed: { keyOf: ({ note }) => note.key, titleOf: noteTitle, rankOf: newestFirst },
  },
};

/** All groupings, in the order in which they are offered. */
export const GROUPING_NAMES = Object.keys(GROUPINGS) as readonly Grouping[];

/** Whoever has most that is overdue; what is nobody's stands last. */
function mostOverdueFirst(key: string, overdue: number): number {
  return key === '' ? -1 : overdue;
}

/** By the date of the newest session with something open. */
function newestFirst(_key: string, _overdue: number, entries: () => readonly ItemEntry[]): number {
  const newest = entries().reduce<Day>(
    (latest, { noteDate }) => (noteDate !== null && noteDate > latest ? noteDate : latest),
    '',
  );
  return Number(newest.replaceAll('-', ''));
}

/** `Dana Reyes, 2026-01-15`; the path where the note does not say both. */
function noteTitle({ note, person }: ItemEntry): Phrase {
  if (person === null) return phrase('{path}', { path: note.path });
  const { date, isRunningFile } = note.note;
  if (isRunningFile || date === null) return phrase('{person}, {path}', { person, path: nameOf(note.path) });
  return phrase('{person}, {day}', { person, day: date });
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
