import { parseArgs } from 'node:util';
import { addDays } from '../../src/notes/days.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { entriesOf, isOpen } from '../../src/workspace/items.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { Random } from '../interleavings/random.ts';
import {
  type BookItem,
  carry,
  change,
  context,
  forked,
  notesOf,
  reword,
  type State,
  tagOf,
} from './history.ts';
import { merged } from './merge.ts';

// Meetings with one person: items are raised, carried over, reworded, put off, done and cancelled, on one branch and on two that are merged.
// A book kept beside it says what must come out: each item counted once, since when, how often carried, how often its date moved.

const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '20260123' } },
});
const random = new Random(Number(values.seed));
const FIRST_DAY = '2026-01-05';
const done = { carried: 0, changed: 0, merges: 0, items: 0 };
let nextTag = 0;

const FORMS: readonly ((tag: string, due: string | null) => readonly string[])[] = [
  (tag, due) => [
    `- [ ] @dana ${tag} Send the plan${due ? ` 📅 ${due}` : ''}`,
    `  - Expectation: whole, Of${tag.slice(3)}`,
  ],
  (tag, due) => [`* [/] ${tag} Call${due ? ` due:${due} #sales` : ''}`],
  (tag, due) => [`1. [ ] ${tag} Count (Dana)${due ? ` [due:: ${due}]` : ''}`],
  (tag, due) => [`- [ ] [[Dana Reyes]] ${tag} Ask${due ? ` (${due})` : ''}`],
  (tag, due) => [`> - [ ] ${tag} Quote → Dana${due ? ` 📅 ${due}` : ''}`, ''],
  (tag, due) => [
    '',
    '| Task | Owner | Due | Status |',
    '| --- | --- | --- | --- |',
    `| ${tag} Row | Dana | ${due ?? ''} | open |`,
    '',
  ],
];

/** The first note; the form of its lines and line ends is the writer's own. */
function firstNote(): State {
  const lineEnd = random.of(['\n', '\r\n']);
  const state: State = { texts: new Map(), book: new Map() };
  const path = `1-1s/dana-reyes/${FIRST_DAY}.md`;
  const lines = ['---', 'person: Dana Reyes', '---', '', '## Action items', ''];
  for (let count = 1 + random.below(4); count > 0; count--)
    lines.push(...newItem(state, path, FIRST_DAY, FORMS));
  state.texts.set(path, `${lines.join(lineEnd)}${lineEnd}`);
  return state;
}

function newItem({ book }: State, path: string, day: string, forms: typeof FORMS): readonly string[] {
  const tag = `Tag${nextTag++}`;
  done.items++;
  const due = random.below(4) > 0 ? addDays(day, 1 + random.below(20)) : null;
  book.set(tag, {
    raised: day,
    carriedTo: new Set(),
    lines: new Map([[path, { day, due, status: 'open' }]]),
  });
  return random.of(forms)(tag, due);
}

/** The path of the line that counts: of the newest day. */
function newest({ lines }: BookItem): string {
  return [...lines].reduce((best, one) => (one[1].day > best[1].day ? one : best))[0];
}

function lastDay({ texts }: State): string {
  return (
    [...texts.keys()]
      .map((path) => path.slice(-13, -3))
      .sort()
      .at(-1) ?? FIRST_DAY
  );
}

/** One thing that happens. Words are changed only of items whose id stands already: before that they are all that two branches share. */
function step(state: State, gap: number): string | null {
  const open = [...state.book].filter(([, item]) => item.lines.get(newest(item))?.status === 'open');
  const [tag = '', item] = open.length > 0 ? random.of(open) : [];
  const path = item ? newest(item) : '';
  const line = item?.lines.get(path);
  const kind = random.below(9);
  if (kind < 3 || !line) {
    done.carried++;
    const all = random.below(3) > 0;
    return carry(state, addDays(lastDay(state), gap), () => all || random.below(2) === 0);
  }
  done.changed++;
  if (kind < 5) {
    const due = addDays(line.day, 1 + random.below(40));
    line.due = due;
    return change(state, path, tag, { kind: 'setDue', due });
  }
  if (kind === 5) {
    line.status = 'done';
    return change(state, path, tag, { kind: 'checkOff', today: line.day });
  }
  if (kind === 6) {
    line.status = 'cancelled';
    return change(state, path, tag, { kind: 'cancel' });
  }
  if (kind === 7 && item && item.carriedTo.size > 0) {
    reword(state, path, tag);
    return null;
  }
  const at = `1-1s/dana-reyes/${lastDay(state)}.md`;
  const text = state.texts.get(at) ?? '';
  const lineEnd = /\r\n|\n/u.exec(text)?.[0] ?? '\n';
  const added = newItem(state, at, lastDay(state), FORMS.slice(0, 1));
  state.texts.set(at, `${text.trimEnd()}${lineEnd}${lineEnd}${added.join(lineEnd)}${lineEnd}`);
  return null;
}

/** What the lists say that the book does not, or null. */
function wrongIn(state: State): string | null {
  const index = new NoteIndex();
  const histories = new ItemHistories(index, () => context);
  const items = new OpenItems(index, () => context, histories);
  index.onDidChange((told) => {
    const moved = histories.take(told);
    items.take({ set: [...told.set, ...moved], deleted: told.deleted });
  });
  items.all();
  // Note by note, as an editor hears of them.
  for (const note of notesOf(state)) {
    index.update({ set: [note] });
    items.all();
  }
  const current = notesOf(state)
    .flatMap((note) => entriesOf(note, context))
    .filter((entry) => histories.isCurrent(entry));
  for (const [tag, item] of state.book) {
    const lines = [...item.lines].sort(([a, one], [b, other]) => (one.day + a < other.day + b ? -1 : 1));
    const last = lines.at(-1)?.[1];
    const listed = current.filter((entry) => tagOf(entry.item) === tag);
    const [entry] = listed;
    if (!entry || !last || listed.length !== 1) return `${tag} is listed ${listed.length} times`;
    const openCount = items.all().filter((one) => tagOf(one.item) === tag).length;
    if (openCount !== (last.status === 'open' ? 1 : 0))
      return `${tag}, ${last.status}, is open ${openCount} times`;
    if (isOpen(entry.item) !== (last.status === 'open'))
      return `${tag} is ${entry.item.status}, not ${last.status}`;
    const dues = lines.flatMap(([, { due }]) => due ?? []);
    const expected = {
      raised: item.raised,
      carried: item.carriedTo.size,
      dueMoves: dues.filter((due, at) => at > 0 && due !== dues[at - 1]).length,
      due: last.due,
    };
    const { raised, carried, dueMoves } = histories.historyOf(entry);
    const actual = { raised, carried, dueMoves, due: entry.due };
    if (JSON.stringify(actual) !== JSON.stringify(expected))
      return `${tag}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
  }
  return null;
}

function steps(state: State, count: number, gaps: readonly number[]): string | null {
  for (let left = count; left > 0; left--) {
    const wrong = step(state, random.of(gaps));
    if (wrong !== null) return wrong;
  }
  return null;
}

/** What is wrong with one history, or null. */
function history(): string | null {
  let state = firstNote();
  let wrong = steps(state, 2 + random.below(3), [7]) ?? wrongIn(state);
  for (let merges = random.below(2); merges > 0 && wrong === null; merges--) {
    done.merges++;
    const [ours, theirs] = [forked(state), forked(state)];
    wrong = steps(ours, 1 + random.below(2), [7, 8]) ?? steps(theirs, 1 + random.below(2), [7, 9]);
    if (wrong === null) state = merged(state, ours, theirs, random);
    wrong ??= wrongIn(state) ?? steps(state, random.below(3), [10]) ?? wrongIn(state);
  }
  return wrong === null
    ? null
    : `${wrong}\n${[...state.texts].map(([path, text]) => `${path}\n${text}`).join('\n')}`;
}

let failed = 0;
for (let number = 0; number < Number(values.count); number++) {
  const wrong = history();
  if (wrong === null) continue;
  failed++;
  if (failed < 5) console.log(`History ${number} of seed ${values.seed}: ${wrong}`);
}
console.log(
  `${values.count} histories, seed ${values.seed}: ${done.items} items, ${done.carried} meetings, ${done.changed} changes, ${done.merges} merges, ${failed} wrong`,
);
console.log(JSON.stringify({ passed: Number(values.count) - failed, failed }));
process.exitCode = failed > 0 ? 1 : 0;
