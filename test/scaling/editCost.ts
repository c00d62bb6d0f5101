import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import type { Note } from '../../src/notes/note.ts';
import { noteReader } from '../../src/notes/noteReader.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { dayAfter } from '../bench/corpus/days.ts';
import { TODAY } from '../bench/corpus/writeCorpus.ts';
import { cpuTimeOf } from '../hostile/growth.ts';
import { ROOT, Workspace } from '../longRun/workspace.ts';

const NOTES_OF_PERSON = 90;
/** Somebody's note, in a workspace of any size. */
const EDITED = { person: 3, week: 5 } as const;
const EDITS = 60;
/** Items of a list that are on the screen. */
const SHOWN = 50;

/** What the same edit costs in two workspaces. */
export interface EditCosts {
  /** CPU microseconds for each note, of taking all of them in. */
  readonly filling: readonly [small: number, large: number];
  /** CPU microseconds until all is known that is shown after an edit: medians of edits made in turn. */
  readonly edit: readonly [small: number, large: number];
  /** How often the index is asked for a note in that: no clock has a part in it. */
  readonly lookUps: readonly [small: number, large: number];
}

/** Makes the same edits in a workspace of `few` notes and in one of `many`. Notes are read beforehand: what reading costs is the same for all. */
export function editCosts(few: number, many: number): EditCosts {
  const read = reader();
  // Compiled first: the smaller one would pay for it alone.
  for (let round = 0; round < 5; round++) filled(few, read);
  const [small, large] = [filled(few, read), filled(many, read)];
  const times: [number[], number[]] = [[], []];
  const lookUps: [number, number] = [0, 0];
  for (let edit = 0; edit < EDITS; edit++) {
    const note = read(EDITED.person, EDITED.week, edit);
    for (const [at, { workspace, index }] of [small, large].entries()) {
      const before = index.lookUps;
      times[at]?.push(cpuTimeOf(() => makeEdit(workspace, note)) * 1_000);
      lookUps[at as 0 | 1] += index.lookUps - before;
    }
  }
  return {
    filling: [small.cost / few, large.cost / many],
    edit: [median(times[0]), median(times[1])],
    lookUps: [lookUps[0] / EDITS, lookUps[1] / EDITS],
  };
}

/** Counts what the lists ask of it. */
class CountingIndex extends NoteIndex {
  lookUps = 0;

  override get(key: string): IndexedNote | undefined {
    this.lookUps++;
    return super.get(key);
  }

  override all(): Iterable<IndexedNote> {
    return this.#counted(super.all());
  }

  override of(root: string): Iterable<IndexedNote> {
    return this.#counted(super.of(root));
  }

  *#counted(notes: Iterable<IndexedNote>): Generator<IndexedNote> {
    for (const note of notes) {
      this.lookUps++;
      yield note;
    }
  }
}

interface Filled {
  readonly workspace: Workspace;
  readonly index: CountingIndex;
  /** CPU microseconds. */
  readonly cost: number;
}

function filled(count: number, read: ReadShort): Filled {
  const index = new CountingIndex();
  const workspace = new Workspace(DEFAULT_CONFIGURATION, TODAY, index);
  const cost = cpuTimeOf(() => workspace.takeMany(shortNotes(count, read))) * 1_000;
  assert.equal(index.size, count);
  look(workspace);
  return { workspace, index, cost };
}

function makeEdit(workspace: Workspace, note: Note): void {
  workspace.take([[pathOf(EDITED.person, EDITED.week), note]]);
  const checked = workspace.checked.flatMap((keys) => keys ?? []);
  assert.ok(checked.length > 0);
  for (const key of checked) workspace.problemsOf(key);
  look(workspace);
}

/** What the lists show. */
function look(workspace: Workspace): void {
  workspace.checked = [];
  for (const group of workspace.items.groups('due')) group.first(SHOWN);
  workspace.items.overdue(SHOWN);
  workspace.summaries.of(ROOT);
}

type ReadShort = (person: number, week: number, edit: number) => Note;

/** Reads a note once for all people whose note says the same: only the name that its folder gives is another one. */
function reader(): ReadShort {
  const read = noteReader(readingOptions(DEFAULT_CONFIGURATION));
  const known = new Map<string, Note>();
  const alone = (person: number, week: number, edit: number): Note => {
    const note = read(pathOf(person, week), textOf(week, edit));
    assert.ok(note);
    return note;
  };
  const readShort: ReadShort = (person, week, edit) => {
    const key = `${week} ${edit}`;
    const note = known.get(key) ?? alone(0, week, edit);
    known.set(key, note);
    return note.person ? { ...note, person: { ...note.person, name: `Person ${person}` } } : note;
  };
  assert.deepEqual(readShort(7, 4, 1), alone(7, 4, 1));
  return readShort;
}

function* shortNotes(count: number, read: ReadShort): Generator<readonly [path: string, note: Note]> {
  for (let at = 0; at < count; at++) {
    const [person, week] = [Math.floor(at / NOTES_OF_PERSON), at % NOTES_OF_PERSON];
    yield [pathOf(person, week), read(person, week, 0)];
  }
}

function pathOf(person: number, week: number): string {
  return `1-1s/person-${person}/${dayOf(week)}.md`;
}

function textOf(week: number, edit: number): string {
  const box = (week + edit) % 3 === 0 ? ' ' : 'x';
  return `## Actions\n\n- [ ] @me Send plan ${edit} 📅 ${dayAfter(dayOf(week), 10 + (edit % 9))}\n- [${box}] Draft ${week}\n`;
}

function dayOf(week: number): string {
  return dayAfter(TODAY, -7 * week);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
