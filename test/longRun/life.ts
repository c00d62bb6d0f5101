import { Chances } from '../bench/corpus/chances.ts';
import { dayAfter } from '../bench/corpus/days.ts';
import { type Habits, habitsOf } from '../bench/corpus/habits.ts';
import { noteText } from '../bench/corpus/noteText.ts';
import { TODAY } from '../bench/corpus/writeCorpus.ts';

/** Characters: a note that has grown beyond this is written anew. */
const LONGEST = 8_000;
const PEOPLE = 12;
/** Notes that a switch of branches changes. */
const SWITCHED = 20;

/** What changes in one step: texts by path; null where a file is gone. */
export type Step = ReadonlyMap<string, string | null>;

/** People at work on a folder of notes: seeded, and without end. The folder stays about as large as it is. */
export class Life {
  readonly texts = new Map<string, string>();
  readonly #chances: Chances;
  readonly #habits: readonly Habits[];
  #today = TODAY;
  /** What the notes of the other branch hold where they differ. */
  #otherBranch: Step = new Map();

  constructor(notes: number, seed: number) {
    this.#chances = new Chances(seed);
    this.#habits = Array.from({ length: PEOPLE }, (_, number) => habitsOf(number, this.#chances));
    while (this.texts.size < notes) this.texts.set(...this.#newNote());
  }

  /** Somebody writes: mostly a few characters, an item, a box; now and then a new note, or one that goes. */
  edit(): Step {
    const chances = this.#chances;
    const path = chances.of([...this.texts.keys()]);
    const text = this.texts.get(path) ?? '';
    if (chances.happens(1)) return this.#apply(new Map([[path, null], this.#newNote()]));
    if (text.length > LONGEST) return this.#apply(new Map([[path, this.#textOf(path)]]));
    return this.#apply(new Map([[path, chances.of(EDITS)(text, chances)]]));
  }

  /** Some notes become what they are on the other branch, which keeps what they were. */
  switchBranch(): Step {
    const leaving = new Map<string, string | null>();
    for (const path of this.#otherBranch.keys()) leaving.set(path, this.texts.get(path) ?? null);
    const arriving = this.#otherBranch.size > 0 ? this.#otherBranch : this.#newBranch(leaving);
    this.#otherBranch = this.#chances.happens(10) ? new Map() : leaving;
    return this.#apply(arriving);
  }

  midnight(): string {
    this.#today = dayAfter(this.#today, 1);
    return this.#today;
  }

  #newBranch(leaving: Map<string, string | null>): Step {
    const chances = this.#chances;
    const paths = [...this.texts.keys()];
    const arriving = new Map<string, string | null>();
    for (let count = 0; count < SWITCHED; count++) {
      const path = chances.of(paths);
      arriving.set(path, chances.happens(10) ? null : this.#textOf(path));
      leaving.set(path, this.texts.get(path) ?? null);
    }
    for (const gone of arriving.values()) {
      if (gone !== null) continue;
      const [path, text] = this.#newNote();
      leaving.set(path, this.texts.get(path) ?? null);
      arriving.set(path, text);
    }
    return arriving;
  }

  #apply(step: Step): Step {
    for (const [path, text] of step) {
      if (text === null) this.texts.delete(path);
      else this.texts.set(path, text);
    }
    return step;
  }

  #newNote(): [path: string, text: string] {
    const { folder } = this.#chances.of(this.#habits);
    const path = `1-1s/${folder}/${dayAfter(TODAY, -this.#chances.below(600))}.md`;
    return [path, this.#textOf(path)];
  }

  #textOf(path: string): string {
    const [, folder, name = ''] = path.split('/');
    const habits = this.#habits.find((one) => one.folder === folder) ?? this.#habits[0];
    if (!habits) throw new RangeError('Nobody is there.');
    return noteText(habits, name.replace('.md', ''), this.#chances);
  }
}

type Edit = (text: string, chances: Chances) => string;

const insertAt = (text: string, at: number, words: string): string =>
  text.slice(0, at) + words + text.slice(at);

const EDITS: readonly Edit[] = [
  (text, chances) => insertAt(text, chances.below(text.length + 1), chances.of(['a', ' ', 'e', '.', '-'])),
  (text, chances) => insertAt(text, chances.below(text.length + 1), '\n'),
  (text, chances) => {
    const at = chances.below(text.length + 1);
    return text.slice(0, at) + text.slice(at + 1 + chances.below(12));
  },
  (text) => text.replace('[ ]', '[x]'),
  (text) => text.replace('[x]', '[ ]'),
  (text, chances) =>
    `${text}- [ ] @me Do it 📅 ${dayAfter(TODAY, chances.below(60) - 30)} 🆔 ${chances.below(400)}q\n`,
  (text, chances) => text.replace(/\d{4}-\d\d-\d\d/u, dayAfter(TODAY, chances.below(90) - 60)),
  (text, chances) =>
    text.replace(/^person: .*$/mu, `person: ${chances.of(['Dana Reyes', 'Lee Park', 'Somebody New', ''])}`),
  (text, chances) => text.replace(/\[\[[^\]]*\]\]/u, `[[${chances.of(['Dana', 'Mei Tan', 'x'])}]]`),
];
