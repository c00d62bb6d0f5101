import type { Item, Note } from '../notes/note.ts';
import { itemsOf } from '../notes/readNote.ts';
import type { Attempt } from './attempt.ts';

/** What an item says, as far as a writer must not change it unasked. */
export type ItemState = Readonly<Record<(typeof STATE_FIELDS)[number], string | boolean | null>>;

const STATE_FIELDS = [
  'form',
  'status',
  'due',
  'otherDues',
  'invalidDue',
  'owner',
  'done',
  'raised',
  'id',
  'priority',
  'expectation',
  'result',
  'section',
  'isPreparation',
  'words',
] as const;

/** What an item says now. */
export function stateOf(item: Item): ItemState {
  return {
    form: item.form,
    status: item.status,
    due: item.due?.value ?? null,
    otherDues: item.otherDues.map(({ value }) => value).join(' '),
    invalidDue: item.invalidDue,
    owner: item.owner?.name ?? null,
    done: item.done,
    raised: item.raised,
    id: item.id,
    priority: item.priority,
    expectation: item.expectation,
    result: item.result,
    section: item.section,
    isPreparation: item.isPreparation,
    words: wordsOf(item),
  };
}

/**
 * Whether a note that was written to says exactly what was meant: each item of `changes` what its attempt expects, and every other
 * item, the sections, the person and the date what they said before.
 */
export function isVerified(before: Note, after: Note | null, changes: ReadonlyMap<Item, Attempt>): boolean {
  if (!after || frameOf(before) !== frameOf(after)) return false;
  const old = itemsOf(before);
  const now = itemsOf(after);
  return (
    old.length === now.length &&
    old.every((item, at) => {
      const candidate = now[at];
      if (!candidate) return false;
      const attempt = changes.get(item);
      if (!attempt) return candidate.source === item.source && isSame(stateOf(candidate), stateOf(item));
      const actual = stateOf(candidate);
      const free = attempt.free ? { [attempt.free]: actual[attempt.free] } : {};
      return isSame(actual, { ...stateOf(item), ...attempt.expected, ...free });
    })
  );
}

function isSame(a: ItemState, b: ItemState): boolean {
  return STATE_FIELDS.every((field) => a[field] === b[field]);
}

/** What surrounds the items. */
function frameOf({ kind, person, date, sessions }: Note): string {
  const outline = sessions.map(({ heading, sections, items }) => [
    heading?.value,
    items.length,
    sections.map(({ name, title }) => [name, title]),
  ]);
  return JSON.stringify([kind, person?.name, date, outline]);
}

/** What an item says, without the punctuation that is tidied where a field was read out. */
export function wordsOf({ text }: Pick<Item, 'text'>): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}
