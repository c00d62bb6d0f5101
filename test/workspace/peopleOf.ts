import { type Configuration, DEFAULT_CONFIGURATION } from '../../src/config/configuration.ts';
import { inEnglish, type Phrase } from '../../src/notes/phrase.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import type { PeopleRow } from '../../src/workspace/peopleRow.ts';
import type { PersonSummary } from '../../src/workspace/personSummary.ts';
import { type NotedProgram, programsOf } from '../../src/workspace/programs.ts';
import { isShownItem } from '../../src/workspace/shownItem.ts';
import { Summaries } from '../../src/workspace/summaries.ts';
import { indexed } from './notesOf.ts';

/** Thursday. */
export const TODAY = '2026-01-22';

/** Robin meets Dana every week, and Lee every other week. */
export const CONFIGURATION: Configuration = {
  ...DEFAULT_CONFIGURATION,
  self: { name: 'Robin Vale', otherNames: ['robin'] },
  people: [
    { name: 'Dana Reyes', otherNames: ['dana'] },
    { name: 'Lee Park', otherNames: ['lee'], cadence: { everyDays: 14, aim: 26 } },
  ],
  cadence: { everyDays: 7, aim: 52 },
};

/** What the notes of these files say of everybody, and their programs. */
export function peopleIn(
  files: Readonly<Record<string, string>>,
  configuration = CONFIGURATION,
): {
  readonly people: readonly PersonSummary[];
  readonly programs: readonly NotedProgram[];
} {
  const index = new NoteIndex();
  index.update({ set: Object.entries(files).map(([path, text]) => indexed(path, text, configuration)) });
  const byRoot = new PeopleByRoot(index, () => configuration);
  const peopleOf = (root: string) => byRoot.of(root);
  const histories = new ItemHistories(index, () => ({ today: TODAY, peopleOf }));
  const today = () => TODAY;
  const summaries = new Summaries({ index, peopleOf, histories, agreementsOf: () => configuration, today });
  return { people: summaries.of('/notes'), programs: programsOf(index.all()) };
}

/** The text of a note of a 1-on-1. */
export function meeting(person: string, date: string, body = '', extra = ''): string {
  return `---\ntype: 1-on-1\nperson: ${person}\ndate: ${date}\n${extra}---\n\n${body}`;
}

/** `label | description`, in English. */
export function seen(row: PeopleRow): string {
  if (isShownItem(row)) return `[ ] ${row.item.text}`;
  return row.description === null
    ? english(row.label)
    : `${english(row.label)} | ${english(row.description)}`;
}

/** What a screen reader says, in English; of an item its text. */
export function heard(row: PeopleRow): string {
  return isShownItem(row) ? row.item.text : english(row.spoken);
}

/** The lines of a row's tooltip, in English. */
export function pointedAt(row: PeopleRow): readonly string[] {
  return isShownItem(row) ? [] : row.tooltip().map(english);
}

/** The rows below one whose label is given at each level. */
export function below(rows: readonly PeopleRow[], ...labels: readonly string[]): readonly PeopleRow[] {
  return labels.reduce<readonly PeopleRow[]>((level, label) => {
    const found = level.find((row) => !isShownItem(row) && english(row.label) === label);
    return found && 'children' in found ? found.children() : [];
  }, rows);
}

function english(words: Phrase): string {
  return inEnglish(words).replaceAll('\u00a0', ' ');
}
