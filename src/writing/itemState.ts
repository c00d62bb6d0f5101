import type { Item } from '../notes/note.ts';

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

/** Whether two states say the same. */
export function isSame(a: ItemState, b: ItemState): boolean {
  return STATE_FIELDS.every((field) => a[field] === b[field]);
}

/** What an item says, without the punctuation that is tidied where a field was read out. */
export function wordsOf({ text }: Pick<Item, 'text'>): string {
  return text.replace(/[\s\p{P}\p{S}]+/gu, '');
}
