import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readingOptions } from '../../src/config/configuration.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import type { ItemEntry } from '../../src/workspace/items.ts';
import { type IndexedNote, NoteIndex } from '../../src/workspace/noteIndex.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import type { PersonSummary } from '../../src/workspace/personSummary.ts';
import { Summaries } from '../../src/workspace/summaries.ts';
import type { Report } from '../../src/writing/report/report.ts';
import { reportOf as makeReport } from '../../src/writing/report/reportOf.ts';
import { runIn } from '../cli/fakeHost.ts';
import { FIRST_DAY } from './live.ts';

const ROOT = '/notes';

/** The notes of the team: in an index that hears of every change, and on the disk where the command line is run. */
export class Desk {
  #today = FIRST_DAY;
  readonly #files = new Map<string, string>();
  readonly #configuration: string;
  readonly #index = new NoteIndex();
  readonly #histories: ItemHistories;
  readonly #summaries: Summaries;

  constructor(text: string) {
    this.#configuration = text;
    const configuration = readConfiguration(text).configuration;
    const people = new PeopleByRoot(this.#index, () => configuration);
    const peopleOf = people.of.bind(people);
    this.#histories = new ItemHistories(this.#index, () => ({ today: this.#today, peopleOf }));
    this.#summaries = new Summaries({
      index: this.#index,
      peopleOf,
      histories: this.#histories,
      agreementsOf: () => configuration,
      today: () => this.#today,
    });
    this.#index.onDidChange((change) => {
      const sharing = this.#histories.take(change);
      if (people.take(change)) this.#summaries.clear();
      this.#summaries.take(change, sharing);
    });
  }

  write(files: ReadonlyMap<string, string>): void {
    const options = readingOptions(readConfiguration(this.#configuration).configuration);
    const changed = [...files].filter(([name, text]) => this.#files.get(name) !== text);
    const set = changed.flatMap(([name, text]): IndexedNote[] => {
      this.#files.set(name, text);
      const note = readNote(name, text, options);
      return note ? [{ key: `${ROOT}/${name}`, path: name, root: ROOT, note }] : [];
    });
    if (set.length > 0) this.#index.update({ set });
  }

  summariesOn(day: string): readonly PersonSummary[] {
    if (day !== this.#today) {
      this.#histories.clear();
      this.#summaries.clear();
    }
    this.#today = day;
    return this.#summaries.of(ROOT);
  }

  reportOn(summary: PersonSummary, since: string, today: string): Report {
    const historyOf = (entry: ItemEntry) => this.#histories.historyOf(entry);
    return makeReport(summary, { since, until: today, today, historyOf, pathOf: ({ path }) => path });
  }

  /** What `people --json` prints on the same files. */
  printedOn(day: string): unknown {
    const folder = mkdtempSync(path.join(tmpdir(), 'coaching-year-'));
    try {
      for (const [name, text] of [...this.#files, ['.coaching.yaml', this.#configuration] as const]) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
      const { code, output, errors } = runIn(folder, ['people', '--json', '--today', day]);
      assert.deepEqual({ code, errors }, { code: 0, errors: '' });
      return JSON.parse(output);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
}
