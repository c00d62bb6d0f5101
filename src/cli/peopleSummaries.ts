import type { Day } from '../notes/note.ts';
import { ItemHistories } from '../workspace/itemHistories.ts';
import type { Histories } from '../workspace/personRecord.ts';
import type { PersonSummary } from '../workspace/personSummary.ts';
import { Summaries } from '../workspace/summaries.ts';
import type { LoadedNotes } from './loadNotes.ts';

/** Everybody of all roots that were read, and what tells the items of their notes apart. */
export interface PeopleOfNotes {
  readonly summaries: readonly PersonSummary[];
  readonly histories: Histories;
}

/** Sums up what the notes say of everybody. */
export function peopleSummaries({ index, roots, rootOf, peopleOf }: LoadedNotes, today: Day): PeopleOfNotes {
  const histories = new ItemHistories(index, () => ({ today, peopleOf }));
  const summaries = new Summaries({
    index,
    peopleOf,
    histories,
    agreementsOf: (root) => rootOf(root).configuration,
    today: () => today,
  });
  return { summaries: roots.flatMap(({ folder }) => summaries.of(folder)), histories };
}
