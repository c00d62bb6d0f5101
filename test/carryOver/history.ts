import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import type { Item, Note } from '../../src/notes/note.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { People } from '../../src/workspace/people.ts';
import { planCarryOver } from '../../src/writing/carryOver/planCarryOver.ts';
import { type ItemChange, planItemChange } from '../../src/writing/itemChange.ts';
import { referenceTo } from '../../src/writing/locate.ts';
import { newNoteOffers, planNewNote } from '../../src/writing/planNewNote.ts';
import { applied, type Replacement } from '../../src/writing/replacement.ts';

/** What one line of an item says, by the generator's own book. */
export interface BookLine {
  readonly day: string;
  due: string | null;
  status: 'open' | 'done' | 'cancelled' | 'moved';
}

/** One item: on which day it was raised, the days to which it was carried, and its lines by the paths of their notes. */
export interface BookItem {
  readonly raised: string;
  readonly carriedTo: Set<string>;
  readonly lines: Map<string, BookLine>;
}

/** A folder of notes, and what was done to it. */
export interface State {
  readonly texts: Map<string, string>;
  /** By the tag that an item's words begin with. */
  readonly book: Map<string, BookItem>;
}

const PERSON = 'Dana Reyes';
const configuration = DEFAULT_CONFIGURATION;
const options = readingOptions(configuration);
const people = new People(configuration, new Map([['dana-reyes', PERSON]]));
const readings = new Map<string, IndexedNote>();

/** A note as the index holds it. The same text is read once. */
export function indexed(path: string, text: string): IndexedNote {
  const place = `${path}\n${text}`;
  const known = readings.get(place);
  if (known) return known;
  const note = readNote(path, text, options);
  if (!note) throw new Error(`${path} is no note`);
  const made = { key: `file:///notes/${path}`, path, root: '/notes', note };
  if (readings.size > 5_000) readings.clear();
  readings.set(place, made);
  return made;
}

const readAt = (path: string, text: string): Note => indexed(path, text).note;

/** All notes of a folder. */
export function notesOf({ texts }: State): IndexedNote[] {
  return [...texts].map(([path, text]) => indexed(path, text));
}

/** People and context for the lists. */
export const context = { today: '2026-12-31', peopleOf: (): People => people };

/** The tag that an item's words begin with; null of other items. */
export function tagOf({ text }: Pick<Item, 'text'>): string | null {
  return /\bTag\d+\b/u.exec(text)?.[0] ?? null;
}

/** A copy that can go another way. */
export function forked({ texts, book }: State): State {
  return {
    texts: new Map(texts),
    book: new Map(
      [...book].map(([tag, { raised, carriedTo, lines }]) => [
        tag,
        {
          raised,
          carriedTo: new Set(carriedTo),
          lines: new Map([...lines].map(([path, line]) => [path, { ...line }])),
        },
      ]),
    ),
  };
}

/**
 * Writes the note of a day, with those of the offered items that `isChosen` takes along, and marks them where they stood. Returns what is
 * wrong, or null: taken back, both texts must be what they were, byte for byte.
 */
export function carry(state: State, day: string, isChosen: (tag: string) => boolean): string | null {
  const notes = notesOf(state);
  const request = { person: PERSON, isNew: false, date: day, framework: 'free', carryOver: 'move' as const };
  const newNoteContext = { notes, people, configuration, options, folder: '' };
  const offers = newNoteOffers(request, newNoteContext);
  const chosen = offers.filter(({ item }) => isChosen(tagOf(item) ?? ''));
  const plan = planNewNote({ ...request, carried: chosen.map(({ key }) => key) }, newNoteContext);
  if (plan.kind !== 'create') return `no note of ${day}: ${plan.kind}`;
  const sources = plan.carry.map((one) => ({ ...one, text: state.texts.get(one.path) ?? '' }));
  const target = { key: 'new', path: plan.path, text: plan.text, sections: plan.sections };
  const result = planCarryOver(sources, target, readAt);
  const [left] = result.left;
  if (left) return `left: ${inEnglish(left.message)} ${JSON.stringify(sources)}`;
  if (result.carried !== chosen.length) return `${result.carried} of ${chosen.length} carried`;
  state.texts.set(plan.path, plan.text);
  for (const { key, replacements } of result.edits) {
    const path = key === 'new' ? plan.path : (sources.find((one) => one.key === key)?.path ?? '');
    const before = state.texts.get(path) ?? '';
    const after = applied(before, replacements);
    if (!isTakenBack(before, after, replacements)) return `${path} is not taken back`;
    state.texts.set(path, after);
  }
  for (const { item, note } of chosen) {
    const one = state.book.get(tagOf(item) ?? '');
    const old = one?.lines.get(note.path);
    if (!one || !old) return `an item that nobody wrote: ${item.source}`;
    old.status = 'moved';
    one.carriedTo.add(day);
    one.lines.set(plan.path, { day, due: old.due, status: 'open' });
  }
  return null;
}

/** Changes the line of an item in one note, as the lists do. */
export function change(state: State, path: string, tag: string, wanted: ItemChange): string | null {
  const text = state.texts.get(path) ?? '';
  const { note } = indexed(path, text);
  const item = lineOf(note, tag);
  if (!item) return `${tag} is not in ${path}`;
  const plan = planItemChange(text, referenceTo(note, item), wanted, (now) => readAt(path, now));
  if (plan.kind === 'refused') return `${wanted.kind} of ${item.source}: ${inEnglish(plan.message)}`;
  state.texts.set(path, applied(text, plan.replacements));
  return null;
}

/** Somebody writes a word more. */
export function reword(state: State, path: string, tag: string): void {
  const text = state.texts.get(path) ?? '';
  state.texts.set(path, text.replace(new RegExp(`\\b${tag}\\b`, 'u'), `${tag} really`));
}

function lineOf(note: Note, tag: string): Item | undefined {
  return itemsOf(note).find((item) => tagOf(item) === tag);
}

/** Whether the reverse of replacements makes of the new bytes the old ones. */
function isTakenBack(before: string, after: string, replacements: readonly Replacement[]): boolean {
  let moved = 0;
  const reverse = [...replacements]
    .sort((a, b) => a.range.start - b.range.start)
    .map(({ range, text }): Replacement => {
      const start = range.start + moved;
      moved += text.length - (range.end - range.start);
      return { range: { start, end: start + text.length }, text: before.slice(range.start, range.end) };
    });
  return Buffer.from(applied(after, reverse)).equals(Buffer.from(before));
}
