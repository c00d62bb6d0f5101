import type { Member } from './team.ts';

export type Party = 'self' | 'them' | 'other';
export type ItemState = 'open' | 'inProgress' | 'done' | 'cancelled';

/** An action item as it truly is, however often it is written. */
export interface ItemRecord {
  /** Unique in the year. */
  readonly words: string;
  readonly owner: Party;
  readonly raised: string;
  due: string | null;
  state: ItemState;
  closed: string | null;
  carried: number;
  dueMoves: number;
  id: string | null;
}

/** One place where an item is written. */
export interface LineRecord {
  readonly item: ItemRecord;
  /** `here`: it is the newest, and shows the item as it is. `moved`: marked as carried over. `left`: carried over, and not marked. */
  place: 'here' | 'moved' | 'left';
  /** What it says where it is no longer the newest. */
  due: string | null;
}

export interface EscalationRecord {
  /** Two of one number are one issue. */
  readonly issue: number;
  readonly words: string;
  /** As written; null where only equal words tell that it repeats. */
  readonly repeats: string | null;
  readonly resolver: Party | null;
}

export interface MeetingRecord {
  readonly day: string;
  outcome: 'held' | 'skipped' | 'unprepared' | 'planned';
  flag: 'green' | 'red' | null;
  next: string | null;
  /** Whether it stands in a file of its own. */
  readonly ownFile: boolean;
  readonly lines: LineRecord[];
  readonly escalations: EscalationRecord[];
  /** True for a process that says what it should be; false for one that only says how it came about. */
  readonly processes: boolean[];
}

/** All that happened with one person. */
export interface PersonRecord {
  readonly member: Member;
  /** In the order of their days. */
  readonly meetings: MeetingRecord[];
  readonly items: ItemRecord[];
}
