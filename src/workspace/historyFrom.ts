import type { Day } from '../notes/note.ts';
import type { ItemConflict, ItemHistory } from './itemHistory.ts';
import { type ItemEntry, isOpen } from './items.ts';

/** What the lines of one item tell together. `entries`: oldest first, at least one. Conflicts are looked for when somebody asks: they compare words. */
export function historyFrom(id: string | null, entries: readonly ItemEntry[]): ItemHistory {
  const current = entries.at(-1);
  if (!current) throw new RangeError('A history has at least one line.');
  return new LinesOfItem(id, entries, current);
}

/** A class: an object that is written with a getter of its own takes several times as much memory, and carried items are many. */
class LinesOfItem implements ItemHistory {
  readonly id: string | null;
  readonly entries: readonly ItemEntry[];
  readonly current: ItemEntry;
  readonly raised: Day | null;
  readonly carried: number;
  readonly dueMoves: number;
  #conflicts: readonly ItemConflict[] | null = null;

  constructor(id: string | null, entries: readonly ItemEntry[], current: ItemEntry) {
    const marked = entries.filter(({ status }) => status === 'carriedOver').length;
    const days = new Set(entries.map(({ day, note }) => day ?? note.key));
    const raised = entries.flatMap((entry) => [entry.raised, entry.day]).filter((day) => day !== null);
    this.id = id;
    this.entries = entries;
    this.current = current;
    this.raised = raised.reduce<Day | null>(
      (first, day) => (first === null || day < first ? day : first),
      null,
    );
    this.carried = Math.max(marked, days.size - 1);
    this.dueMoves = movesOf(entries.flatMap(({ due }) => due ?? []));
  }

  get conflicts(): readonly ItemConflict[] {
    this.#conflicts ??= this.entries.flatMap((other) => conflictWith(other, this.current) ?? []);
    return this.#conflicts;
  }
}

function movesOf(days: readonly Day[]): number {
  return days.filter((day, at) => at > 0 && day !== days[at - 1]).length;
}

/** A line that is marked as carried over says nothing of its own; any other must say what the newest one says. */
function conflictWith(other: ItemEntry, entry: ItemEntry): ItemConflict | null {
  if (other === entry || other.status === 'carriedOver' || saidBy(other) === saidBy(entry)) return null;
  return { entry, other, kind: other.day === entry.day ? 'sameDay' : 'reopened' };
}

function saidBy(entry: ItemEntry): string {
  const { status, owner, due, invalidDue, text } = entry;
  return JSON.stringify([
    isOpen(entry) ? 'open' : status,
    owner,
    due ?? invalidDue,
    text.replace(/[\s\p{P}]+/gu, ' ').trim(),
  ]);
}
