import assert from 'node:assert/strict';
import type { Configuration } from '../../src/config/configuration.ts';
import { Projections } from '../../src/editor/projections.ts';
import { addDays } from '../../src/notes/days.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { GROUPING_NAMES } from '../../src/workspace/groupings.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { entriesOf, type ItemContext, type ItemEntry } from '../../src/workspace/items.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { NotesByPerson } from '../../src/workspace/notesByPerson.ts';
import { OpenItems } from '../../src/workspace/openItems.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { PersonDays } from '../../src/workspace/personDays.ts';
import type { PersonSummary } from '../../src/workspace/personSummary.ts';
import { personInShort, personSpoken } from '../../src/workspace/personWording.ts';
import { ProgramNotes } from '../../src/workspace/programNotes.ts';
import { SessionsByDay } from '../../src/workspace/sessionsByDay.ts';
import { Summaries } from '../../src/workspace/summaries.ts';
import {
  CONFIGURATIONS,
  FIRST_DAY,
  noteAt,
  packed,
  ROOTS,
  randomNumbers,
  readAnew,
  remembered,
} from './changing.ts';

/** What everything is judged by, at one time. */
interface Clock {
  today: string;
  configuration: Configuration;
}

/** All that is made of an index. */
function projectionsOf(index: NoteIndex, clock: Clock) {
  const days = new PersonDays(index);
  const people = new PeopleByRoot(index, () => clock.configuration, days);
  const peopleOf = (root: string) => people.of(root);
  const context = (): ItemContext => ({ today: clock.today, peopleOf });
  const histories = new ItemHistories(index, context);
  const items = new OpenItems(index, context, histories);
  const sessions = new SessionsByDay(index, peopleOf, days);
  const notesByPerson = new NotesByPerson(index, context, items, days);
  const summaries = new Summaries({
    index,
    peopleOf,
    histories,
    agreementsOf: () => clock.configuration,
    today: () => clock.today,
    notesAbout: (root, key) => notesByPerson.notesAbout(root, key),
  });
  const programs = new ProgramNotes(index);
  return { index, context, people, histories, items, sessions, notesByPerson, summaries, programs };
}

type All = ReturnType<typeof projectionsOf>;

const unheard = (): void => undefined;

/** The same, kept in step with the index as the editor does it. */
function following(index: NoteIndex, clock: Clock): All & { readonly shown: Projections } {
  const all = projectionsOf(index, clock);
  const { summaries } = all;
  const shown = new Projections({
    ...all,
    records: { now: { summaries } } as never,
    views: { refresh: unheard, mark: unheard, dispose: unheard },
    diagnostics: { refresh: unheard, showConfigurations: unheard, dispose: unheard },
    onFault: (error) => assert.fail(String(error)),
  });
  return { ...all, shown };
}

const entryShown = (entry: ItemEntry): unknown => {
  const { key, owner, ownerIsSelf, person, due, overdueDays, noteDate, line, text, status, raised } = entry;
  return [key, owner, ownerIsSelf, person, due, overdueDays, noteDate, line, text, status, raised];
};

const keysOf = (entries: readonly ItemEntry[]): string[] => entries.map(({ key }) => key);

function itemsShown({ items }: All, words: string): unknown {
  const filters = [
    { words: '', whose: 'all' },
    { words, whose: 'all' },
    { words: '', whose: 'mine' },
  ] as const;
  return {
    all: items.all().map(entryShown),
    overdue: [items.overdueCount, keysOf(items.overdue()), keysOf(items.overdue(2))],
    owners: [...items.owners()].sort(),
    matching: filters.map((filter) => keysOf(items.matching(filter))),
    groups: GROUPING_NAMES.flatMap((grouping) =>
      filters.map((filter) =>
        items
          .groups(grouping, filter)
          .map((group) => [
            group.key,
            inEnglish(group.title),
            group.count,
            group.overdue,
            keysOf(group.entries),
            keysOf(group.first(1)),
          ]),
      ),
    ),
  };
}

function notesShown({ index, context, histories, sessions, notesByPerson }: All): unknown {
  const notes = [...index.all()].sort((a, b) => (a.key < b.key ? -1 : 1));
  return notes.map((indexed) => ({
    key: indexed.key,
    others: indexed.note.sessions.map(({ date }) => date && sessions.othersOn(indexed, date)),
    isNewest: notesByPerson.isNewest(indexed),
    open: notesByPerson
      .openItems(indexed)
      .filter((entry) => histories.isCurrent(entry))
      .map(({ key }) => key)
      .sort(),
    items: entriesOf(indexed, context()).map((entry) => {
      const { entries, current, raised, carried, dueMoves, conflicts } = histories.historyOf(entry);
      const kinds = conflicts.map(({ kind, other }) => [kind, other.key]);
      return [histories.isCurrent(entry), keysOf(entries), current.key, raised, carried, dueMoves, kinds];
    }),
  }));
}

function personShown(person: PersonSummary, today: string): unknown {
  const { key, name, handle, last, nextDue, flag, loops, dependency } = person;
  const record = person.record();
  return {
    who: [key, name, handle, nextDue, last?.indexed.key, flag?.flag, flag?.session.indexed.key],
    words: [personInShort(person, today), personSpoken(person, today)],
    sessions: record.sessions.map(({ indexed, date, isHeld, isOff }) => [indexed.key, date, isHeld, isOff]),
    counts: [loops, person.open, person.overdue, dependency, person.counts],
    items: [keysOf(record.items), keysOf(record.allItems()), [...record.histories.keys()]],
    facts: record.escalations.map(({ session, fact }) => [session.indexed.key, fact.issue.value]),
    repeated: record.repeatedIssues.map(({ title, escalations }) => [title, escalations.length]),
    wins: record.wins.map(({ day, words, note }) => [day, words, note.key]),
    profile: record.profile?.note.key,
  };
}

function peopleShown({ people, summaries, programs }: All, today: string): unknown {
  return {
    known: ROOTS.map((root) => people.of(root).all()),
    meant: ROOTS.map((root) =>
      ['dana', 'lee', '@dana', 'Robin'].map((name) => people.of(root).candidates(name)),
    ),
    summaries: ROOTS.map((root) => summaries.of(root).map((person) => personShown(person, today))),
    programs: programs.all().map(({ key }) => key),
  };
}

/** Goes through so many changes, and compares with what is made anew now and then. */
function run(seed: number, changes: number, notes: typeof noteAt): void {
  const random = randomNumbers(seed);
  const clock: Clock = { today: FIRST_DAY, configuration: CONFIGURATIONS[0] };
  const index = new NoteIndex();
  const all = following(index, clock);
  const anyNote = () => packed(notes(random(24), random(7)));
  for (let change = 1; change <= changes; change++) {
    const kind = random(20);
    if (kind === 0) {
      clock.today = addDays(clock.today, 1 + random(3));
      all.shown.showAll();
    } else if (kind === 1) {
      clock.configuration = CONFIGURATIONS[random(CONFIGURATIONS.length)] ?? CONFIGURATIONS[0];
      all.shown.showAll();
    } else if (kind < 6) {
      index.update({ deleted: Array.from({ length: 1 + random(3) }, () => anyNote().key) });
    } else {
      const set = Array.from({ length: 1 + random(kind === 6 ? 12 : 2) }, anyNote);
      index.update({ set, deleted: random(4) === 0 ? [anyNote().key] : [] });
    }
    // Asked now and then: what nobody asked for must be right all the same.
    if (random(5) === 0) all.items.groups(GROUPING_NAMES[random(4)], { words: 'dana', whose: 'all' });
    if (random(5) === 0) for (const _ of all.summaries.prepare(ROOTS[0])) if (random(3) === 0) break;
    if (change % 25 !== 0) continue;
    const anew = projectionsOf(readAnew(index), clock);
    const says = `change ${change} of seed ${seed}`;
    assert.deepEqual(itemsShown(all, 'dana 1'), itemsShown(anew, 'dana 1'), says);
    assert.deepEqual(notesShown(all), notesShown(anew), says);
    assert.deepEqual(peopleShown(all, clock.today), peopleShown(anew, clock.today), says);
  }
}

describe('what is shown of an index', () => {
  const notes = remembered(noteAt);
  for (const seed of [1, 2, 3])
    it(`is after any changes what is made of it anew, seed ${seed}`, () => run(seed, 200, notes)).timeout(
      20_000,
    );
});
