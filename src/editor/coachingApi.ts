import type { ItemGroup } from '../workspace/groupings.ts';
import type { ItemEntry } from '../workspace/items.ts';
import type { OpenItems } from '../workspace/openItems.ts';
import type { TopRow } from '../workspace/peopleRow.ts';
import type { Appearance } from './appearance.ts';
import type { NoteSync } from './noteSync.ts';
import type { ItemLists } from './sidebar/itemLists.ts';

/** Milliseconds until the lists had rows that were remembered. */
export interface Recalled {
  /** Since the extension was started. The editor asks for rows when it is ready itself. */
  readonly sinceStart: number;
  readonly sinceAsked: number;
}

/** What other extensions, and tests, can ask. */
export interface CoachingApi extends Pick<Appearance, 'extendMarkdownIt'> {
  /** Settles when the folders have been read for the first time. */
  readonly whenRead: Promise<void>;
  /** Settles when the reading of the folders that began last is over. */
  readonly whenReadAgain: () => Promise<void>;
  /** Whether what was read is stored, and takes its least memory. */
  readonly isQuiet: () => boolean;
  /** When the lists showed what was remembered; null where they did not. */
  readonly recalled: () => Recalled | null;
  /** All open action items, earliest due date first. */
  readonly openItems: () => readonly ItemEntry[];
  /** How many there are, without making the list. */
  readonly openCount: () => number;
  /** Those due before today, most overdue first. */
  readonly overdueItems: () => readonly ItemEntry[];
  /** What the view Open Action Items shows, as it is grouped and filtered now. */
  readonly shownGroups: () => readonly ItemGroup[];
  /** The rows at the top of the view People, as it is sorted and filtered now; none before it was seen. */
  readonly shownPeople: () => readonly TopRow[];
  /** What the status bar says of overdue items; null where it says nothing. */
  readonly statusText: () => string | null;
}

/** The parts that answer for it. */
export interface AnsweringParts {
  readonly whenRead: Promise<void>;
  readonly whenReadAgain: () => Promise<void>;
  readonly sync: Pick<NoteSync, 'isQuiet'>;
  readonly recalled: () => Recalled | null;
  readonly items: OpenItems;
  readonly views: ItemLists;
  readonly appearance: Appearance;
}

export function coachingApi({
  whenRead,
  whenReadAgain,
  sync,
  recalled,
  items,
  views,
  appearance,
}: AnsweringParts): CoachingApi {
  return {
    whenRead,
    whenReadAgain,
    isQuiet: () => sync.isQuiet,
    recalled,
    openItems: () => items.all(),
    openCount: () => items.count,
    overdueItems: () => items.overdue(),
    shownGroups: views.shownGroups,
    shownPeople: views.shownPeople,
    statusText: views.statusText,
    extendMarkdownIt: appearance.extendMarkdownIt,
  };
}
