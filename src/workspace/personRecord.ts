import { compared } from '../notes/compared.ts';
import type { ItemHistory } from './itemHistory.ts';
import { byDue, type ItemEntry, isOpen } from './items.ts';
import { byDay, type DatedSession, type InSession } from './meetings.ts';
import { factsOf, type NoteFacts } from './noteFacts.ts';
import type { IndexedNote } from './noteIndex.ts';
import type { NotePart } from './notePart.ts';
import type { PersonRecord, PersonWin } from './personSummary.ts';
import { repeatedIssuesOf } from './repeatedIssues.ts';

/** What tells the items of several notes that are one: `ItemHistories`. */
export interface Histories {
  readonly historyOf: (entry: ItemEntry) => ItemHistory;
  /** Whether this line's state is the item's. */
  readonly isCurrent: (entry: ItemEntry) => boolean;
  /** The items of a note that are open or have an id. */
  readonly itemsIn: (key: string) => readonly ItemEntry[];
}

/** All that notes about one person say, made in small steps. `all` in any order; `listed` gives all items of a note. */
export function* recording(
  all: Iterable<NotePart>,
  histories: Histories,
  listed: (indexed: IndexedNote) => readonly ItemEntry[],
): Generator<void, PersonRecord> {
  const parts: NotePart[] = [];
  const items: ItemEntry[] = [];
  const told: { readonly note: IndexedNote; readonly facts: NoteFacts }[] = [];
  for (const part of all) {
    const { indexed, hasFacts } = part;
    parts.push(part);
    if (hasFacts) told.push({ note: indexed, facts: factsOf(indexed) });
    for (const entry of histories.itemsIn(indexed.key))
      if (isOpen(entry) && histories.isCurrent(entry)) items.push(entry);
    yield;
  }
  items.sort(byDue);
  const notes = parts.map(({ indexed }) => indexed);
  const escalations = inOrder(told.flatMap(({ facts }) => facts.escalations));
  const [profile = null] = told
    .flatMap(({ note, facts }) => (facts.profile ? [{ note, profile: facts.profile }] : []))
    .sort((a, b) => compared(a.note.key, b.note.key));
  return {
    sessions: sessionsIn(parts).reverse(),
    items,
    histories: new Map(items.flatMap((entry) => carriedHistory(entry, histories))),
    escalations: escalations.toReversed(),
    repeatedIssues: repeatedIssuesOf(escalations),
    processChanges: inOrder(told.flatMap(({ facts }) => facts.processChanges)).reverse(),
    wins: told
      .flatMap(({ note, facts }) => facts.wins.map((win): PersonWin => ({ ...win, note })))
      .sort(newestWinFirst),
    profile,
    allItems: () =>
      notes
        .flatMap(listed)
        .filter((entry) => histories.isCurrent(entry))
        .sort(byDue),
  };
}

/** The meetings of notes, oldest first. */
export function sessionsIn(parts: readonly NotePart[]): DatedSession[] {
  const all = parts.flatMap(({ sessions }) => sessions).filter(({ isOwn }) => isOwn);
  return all.map(({ dated }) => dated).sort(byDay);
}

/** Oldest session first; of one session in the order of the text. */
export function inOrder<T>(facts: readonly InSession<T>[]): InSession<T>[] {
  return [...facts].sort((a, b) => byDay(a.session, b.session));
}

function carriedHistory(entry: ItemEntry, histories: Histories): [key: string, history: ItemHistory][] {
  if (entry.id === null) return [];
  const history = histories.historyOf(entry);
  return history.entries.length > 1 || history.carried > 0 ? [[entry.key, history]] : [];
}

function newestWinFirst(a: PersonWin, b: PersonWin): number {
  const order = compared(b.day ?? '', a.day ?? '') || compared(b.note.key, a.note.key);
  return order || b.range.start - a.range.start;
}
