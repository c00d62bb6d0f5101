import type { Item } from '../../src/notes/note.ts';

/** What is read of an item; what a form leaves out is not asked for. */
export type ReadOfItem = Partial<
  Pick<Item, 'status' | 'done' | 'raised' | 'id' | 'priority' | 'expectation' | 'result' | 'invalidDue'>
> & {
  readonly owner?: string | null;
  readonly due?: string | null;
};

/** One way of writing, and what it says. Stands in the page, and is read by a test. */
export interface ItemForm {
  readonly text: string;
  readonly reads: ReadOfItem;
}

/** The forms of one field; the first is the one that we write. */
export interface ItemField {
  readonly field: string;
  readonly means: string;
  readonly forms: readonly ItemForm[];
}

const due = (text: string): ItemForm => ({ text, reads: { due: '2026-01-20' } });
const dana = (text: string): ItemForm => ({ text, reads: { owner: 'dana' } });
const status = (mark: string, reads: NonNullable<ReadOfItem['status']>): ItemForm => ({
  text: `- [${mark}] Send the plan`,
  reads: { status: reads },
});

/** In a note about Dana Reyes of 15 January 2026. */
export const ITEM_FIELDS: readonly ItemField[] = [
  {
    field: 'status',
    means: 'Open, done, in progress (still open), cancelled, carried over (both closed).',
    forms: [
      status(' ', 'open'),
      status('x', 'done'),
      status('/', 'inProgress'),
      status('-', 'cancelled'),
      status('>', 'carriedOver'),
    ],
  },
  {
    field: 'owner',
    means: 'Whose it is. `@me` and `@self` are you.',
    forms: [
      dana('- [ ] @dana Send the plan'),
      dana('- [ ] [[Dana]] Send the plan'),
      dana('- [ ] [Dana] Send the plan'),
      dana('- [ ] Send the plan → Dana'),
      dana('- [ ] Send the plan (Dana)'),
      dana('- [ ] **Owner:** Dana Send the plan'),
    ],
  },
  {
    field: 'due date',
    means: 'The day by which it is to be done. A marked date wins over a bare one.',
    forms: [
      due('- [ ] Send the plan 📅 2026-01-20'),
      due('- [ ] Send the plan due:2026-01-20'),
      due('- [ ] Send the plan [due:: 2026-01-20]'),
      due('- [ ] Send the plan (due:: 2026-01-20)'),
      due('- [ ] Send the plan [due: 2026-01-20] #renewal'),
      due('- [ ] Send the plan {due: 2026-01-20}'),
      due('- [ ] Due: 2026-01-20 Send the plan'),
      due('- [ ] Send the plan by Jan 20, 2026'),
      due('- [ ] Send the plan (2026-01-20)'),
      { text: '- [ ] Send the plan 📅 2026-02-30', reads: { due: null, invalidDue: '2026-02-30' } },
      { text: '- [ ] Send the plan [due: tomorrow]', reads: { due: null, invalidDue: 'tomorrow' } },
    ],
  },
  {
    field: 'done',
    means: 'The day on which it was done; added when an item is checked off.',
    forms: [
      { text: '- [x] Send the plan ✅ 2026-01-19', reads: { done: '2026-01-19', status: 'done' } },
      { text: '- [x] Send the plan [completion:: 2026-01-19]', reads: { done: '2026-01-19' } },
    ],
  },
  {
    field: 'raised',
    means: 'The day on which it first appeared.',
    forms: [
      { text: '- [ ] Send the plan ➕ 2026-01-06', reads: { raised: '2026-01-06' } },
      { text: '- [ ] Send the plan [created:: 2026-01-06]', reads: { raised: '2026-01-06' } },
    ],
  },
  {
    field: 'id',
    means: 'By which an item is known again in a later note.',
    forms: [
      { text: '- [ ] Send the plan 🆔 k3f9', reads: { id: 'k3f9' } },
      { text: '- [ ] Send the plan [id:: k3f9]', reads: { id: 'k3f9' } },
      { text: '- [ ] Send the plan ^k3f9', reads: { id: 'k3f9' } },
    ],
  },
  {
    field: 'priority',
    means: 'Shown, not interpreted.',
    forms: [
      { text: '- [ ] Send the plan 🔼', reads: { priority: '🔼' } },
      { text: '- [ ] Send the plan [priority:: high]', reads: { priority: 'high' } },
    ],
  },
  {
    field: 'expectation and result',
    means: 'What it will look like when it is done well, and what will be different by then.',
    forms: [
      {
        text: '- [ ] Send the plan\n  - Expectation: one page\n  - Result by then: a date for the call',
        reads: { expectation: 'one page', result: 'a date for the call' },
      },
      {
        text: '- [ ] Send the plan [expect:: one page] [result:: a date for the call]',
        reads: { expectation: 'one page', result: 'a date for the call' },
      },
    ],
  },
];

/** Lists that are no task lists. */
export const OTHER_FORMS: readonly (ItemForm & { readonly title: string })[] = [
  {
    title: 'Lines that begin with `TODO` (theirs), `DOTO` (yours) or `DONE`, under a heading of action items',
    text: 'TODO Send the plan due:2026-01-20',
    reads: { due: '2026-01-20', status: 'open' },
  },
  {
    title: 'Tables under such a heading',
    text: '| Action | Owner | Due | Status |\n| --- | --- | --- | --- |\n| Send the plan | Dana | 2026-01-20 | open |',
    reads: { owner: 'Dana', due: '2026-01-20', status: 'open' },
  },
  {
    title: 'A sub-heading above a list that says whose the items are',
    text: '### Theirs\n\n- [ ] Send the plan 2026-01-20',
    reads: { owner: 'Theirs', due: '2026-01-20' },
  },
];
