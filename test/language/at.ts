import assert from 'node:assert/strict';
import type { ConfigurationReading } from '../../src/config/configuration.ts';
import { readingOptions } from '../../src/config/configuration.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import type { LanguageContext } from '../../src/language/languageContext.ts';
import type { Note } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { namesMentioned, People, rosterWith } from '../../src/workspace/people.ts';

const CURSOR = '$$CURSOR$$';

/** The day on which all fixtures are looked at: a Thursday. */
export const TODAY = '2026-01-15';

/** The team of all fixtures. */
export const TEAM = [
  'self: { name: Robin Vale, handle: robin }',
  'people:',
  '  - { name: Dana Reyes, handle: dana, email: dana@corp.example }',
  '  - { name: "Ann: Bob" }',
  '  - { name: Lee Park, handle: "@lee" }',
  'values: [Grit, Respect, "Courage: always"]',
  'topics: [Pipeline, Skills]',
].join('\n');

/** Notes beside the one at hand. */
export const OTHERS: Readonly<Record<string, string>> = {
  '1-1s/dana-reyes/2026-01-08.md':
    '# 1-on-1 with Dana Reyes\n\n## Action items\n\n- [ ] @dana Send the plan 📅 2026-01-10\n- [>] @dana Call Orbit 🆔 k3f9\n- [ ] @me Ask for budget\n',
  '1-1s/dana-reyes/2026-01-01.md':
    '# 1-on-1\n\n- [x] @dana Send the plan\n- [ ] @dana Read *the* book 📅 2026-01-30\n',
  '1-1s/dana-reyes/2026-01-22.md': '# 1-on-1\n',
};

/** What stays the same from place to place. */
const read = new Map<
  string,
  { readonly reading: ConfigurationReading; readonly notes: readonly IndexedNote[] }
>();

function surroundings(team: string, others: Readonly<Record<string, string>>) {
  const key = JSON.stringify([team, others]);
  const known = read.get(key);
  if (known) return known;
  const reading = readConfiguration(team);
  const options = readingOptions(reading.configuration);
  const notes = Object.entries(others).flatMap(([path, text]) =>
    indexed(path, readNote(path, text, options)),
  );
  read.set(key, { reading, notes });
  return { reading, notes };
}

function indexed(path: string, note: Note | null): IndexedNote[] {
  return note ? [{ key: `file:///notes/${path}`, path, root: '/notes', note }] : [];
}

export interface Circumstances {
  readonly path?: string;
  readonly team?: string;
  readonly others?: Readonly<Record<string, string>>;
}

/** A fixture without its cursor, and what the language room is handed about it. */
export interface Place {
  readonly text: string;
  readonly offset: number;
  readonly note: Note | null;
  readonly context: LanguageContext;
}

/** Reads a fixture with `$$CURSOR$$` in it, as a note of 15 January 2026 among the others. */
export function at(fixture: string, circumstances: Circumstances = {}): Place {
  const { path = '1-1s/dana-reyes/2026-01-15.md', team = TEAM, others = OTHERS } = circumstances;
  const offset = fixture.indexOf(CURSOR);
  assert.ok(offset >= 0 && fixture.indexOf(CURSOR, offset + 1) < 0, 'the fixture has one cursor');
  const text = fixture.slice(0, offset) + fixture.slice(offset + CURSOR.length);
  const { reading, notes: around } = surroundings(team, others);
  const { configuration, problems } = reading;
  assert.deepEqual(problems, []);
  const index = new NoteIndex();
  const note = readNote(path, text, readingOptions(configuration));
  const all = [...around.filter((other) => other.path !== path), ...indexed(path, note)];
  index.update({ set: all });
  const notes = all.map((other) => other.note);
  const people = new People(rosterWith(configuration, all), namesMentioned(notes));
  const known = () => ({ today: TODAY, peopleOf: () => people });
  const histories = new ItemHistories(index, known);
  const items = new OpenItems(index, known, histories);
  const context: LanguageContext = {
    today: TODAY,
    configuration,
    people,
    key: `file:///notes/${path}`,
    notes: () => index.all(),
    openItems: () => items.all(),
    historyOf: (item) =>
      note ? histories.historyIn({ key: `file:///notes/${path}`, path, root: '/notes', note }, item) : null,
  };
  return { text, offset, note, context };
}
