import assert from 'node:assert/strict';
import { check } from '../../src/coaching/check.ts';
import { contextOf } from '../../src/coaching/context.ts';
import type { Problem } from '../../src/coaching/rule.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { NotesByPerson } from '../../src/workspace/notesByPerson.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { SessionsByDay } from '../../src/workspace/sessionsByDay.ts';
import { indexed } from '../workspace/notesOf.ts';

export interface Circumstances {
  readonly path?: string;
  readonly today?: string;
  /** The text of `.coaching.yaml`. */
  readonly configuration?: string;
  /** True where the folder lies in a git repository. */
  readonly inRepository?: boolean;
  /** Other notes of the folder. */
  readonly others?: readonly { readonly path: string; readonly text: string }[];
}

/** What the rules find in a note, by default one of 15 January 2026, on that day. */
export function problemsIn(text: string, circumstances: Circumstances = {}): Problem[] {
  const {
    path = '1-1s/dana-reyes/2026-01-15.md',
    today = '2026-01-15',
    configuration: yaml = '',
    inRepository = false,
    others = [],
  } = circumstances;
  const { configuration } = readConfiguration(yaml);
  const note = indexed(path, text, configuration);
  const index = new NoteIndex();
  index.update({ set: [note, ...others.map((other) => indexed(other.path, other.text, configuration))] });
  assert.equal(index.size, others.length + 1, 'every note has a path of its own');
  const people = new PeopleByRoot(index, () => configuration);
  const sessions = new SessionsByDay(index, (root) => people.of(root));
  const context = () => ({ today, peopleOf: (root: string) => people.of(root) });
  const notesByPerson = new NotesByPerson(index, context);
  const histories = new ItemHistories(index, context);
  const told = { sessions, notesByPerson, histories };
  const known = { today, configuration, people: people.of(note.root), inRepository, ...told };
  return check(note.note, contextOf(note, known));
}

/** The same as `rule: the characters it is about`. */
export function toldIn(text: string, circumstances: Circumstances = {}): string[] {
  return problemsIn(text, circumstances).map(
    ({ rule, range }) => `${rule}: ${text.slice(range.start, range.end)}`,
  );
}
