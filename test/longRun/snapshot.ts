import { GROUPINGS, type Grouping } from '../../src/workspace/groupings.ts';
import type { ItemEntry } from '../../src/workspace/items.ts';
import { personKey } from '../../src/workspace/meetings.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { ROOT, type Workspace } from './workspace.ts';

/** Everything that a workspace says, in words that can be compared: of each question all answers, sorted by what they are about. */
export function snapshot(workspace: Workspace): Readonly<Record<string, readonly string[]>> {
  const { index, items, histories, summaries, sessions, notesByPerson, people } = workspace;
  const notes = [...index.all()].sort((a, b) => (a.key < b.key ? -1 : 1));
  const said = (answer: (note: IndexedNote) => unknown): string[] =>
    notes.map((note) => `${note.path} ${JSON.stringify(answer(note))}`);
  const groups = (Object.keys(GROUPINGS) as Grouping[]).flatMap((grouping) =>
    items
      .groups(grouping)
      .map(({ key, entries }) => `${grouping} ${key} ${JSON.stringify(entries.map(entryWords))}`),
  );
  return {
    notes: said(({ note }) => note),
    items: items.all().map(entryWords),
    overdue: items.overdue().map(entryWords),
    ofNotes: said(({ key }) => items.of(key).map(entryWords)),
    counts: [`${items.count} ${items.overdueCount}`],
    owners: [...items.owners()].sort(),
    groups,
    histories: items.all().map((entry) => {
      const { raised, carried, dueMoves, entries } = histories.historyOf(entry);
      return `${entry.key} ${raised} ${carried} ${dueMoves} ${entries.map(({ key }) => key)}`;
    }),
    summaries: summaries.of(ROOT).map((summary) => JSON.stringify(summary, withoutNotes)),
    sessions: said((note) =>
      note.note.sessions.flatMap(({ date }) => (date === null ? [] : sessions.othersOn(note, date))),
    ),
    newest: said((note) => [
      notesByPerson.isNewest(note),
      // In no particular order: rules count them.
      notesByPerson
        .openItems(note)
        .map(({ key }) => key)
        .sort(),
    ]),
    people: said(({ note }) => {
      const person = people.of(ROOT).personOf(note);
      return person && [person.name, personKey(person.name, people.of(ROOT))];
    }),
    problems: notes.flatMap(({ key }) => workspace.problemsOf(key)),
  };
}

function entryWords(entry: ItemEntry): string {
  const { key, text, due, overdueDays, owner, ownerIsSelf, person, noteDate, line, column } = entry;
  return [key, text, due, overdueDays, owner, ownerIsSelf, person, noteDate, line, column].join(' ');
}

/** A note stands for itself by its path. */
function withoutNotes(key: string, value: unknown): unknown {
  if (value instanceof Map) return [...value].sort().map(([name]) => name);
  return key === 'note' && typeof value === 'object' && value !== null && 'path' in value
    ? value.path
    : value;
}
