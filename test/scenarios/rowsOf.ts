import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { ItemHistories } from '../../src/workspace/itemHistories.ts';
import { NoteIndex } from '../../src/workspace/noteIndex.ts';
import { PeopleByRoot } from '../../src/workspace/peopleByRoot.ts';
import { EVERYBODY } from '../../src/workspace/peopleChoice.ts';
import type { PeopleRow } from '../../src/workspace/peopleRow.ts';
import { peopleRows } from '../../src/workspace/peopleRows.ts';
import { programsOf } from '../../src/workspace/programs.ts';
import { isShownItem } from '../../src/workspace/shownItem.ts';
import { Summaries } from '../../src/workspace/summaries.ts';
import { entryInWords } from '../../src/workspace/wording.ts';
import { indexed } from '../workspace/notesOf.ts';

const ROOT = '/notes';

/** All rows of the People view with everything unfolded, as a screen reader says them; each level two spaces further in. */
export function rowsOf(files: Readonly<Record<string, string>>, today: string): string[] {
  const { configuration } = readConfiguration(files['.coaching.yaml'] ?? null);
  const notes = Object.entries(files).flatMap(([path, text]) =>
    path.endsWith('.md') ? [indexed(path, text, configuration)] : [],
  );
  const index = new NoteIndex();
  index.update({ set: notes });
  const people = new PeopleByRoot(index, () => configuration);
  const peopleOf = (root: string) => people.of(root);
  const histories = new ItemHistories(index, () => ({ today, peopleOf }));
  const sources = { index, peopleOf, histories, agreementsOf: () => configuration, today: () => today };
  const rows = peopleRows(new Summaries(sources).of(ROOT), programsOf(notes), EVERYBODY, today);
  const said = (row: PeopleRow, depth: number): string[] => {
    const words = isShownItem(row) ? entryInWords(row, today, histories.historyOf(row)) : row.spoken;
    const inner = isShownItem(row) || row.kind === 'leaf' ? [] : row.children();
    return [`${'  '.repeat(depth)}${inEnglish(words)}`, ...inner.flatMap((child) => said(child, depth + 1))];
  };
  return rows.flatMap((row) => said(row, 0));
}
