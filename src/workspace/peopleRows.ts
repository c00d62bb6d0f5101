import type { Day } from '../notes/note.ts';
import { chosenPeople, leavesOut, type PeopleChoice } from './peopleChoice.ts';
import type { TopRow } from './peopleRow.ts';
import { personRow } from './personRows.ts';
import type { PersonSummary } from './personSummary.ts';
import { developmentRows } from './programRows.ts';
import type { NotedProgram } from './programs.ts';

/** The rows at the top of the People view: one's own development, then everybody. Who looks for somebody does not look for oneself. */
export function peopleRows(
  people: readonly PersonSummary[],
  programs: readonly NotedProgram[],
  choice: PeopleChoice,
  today: Day,
): readonly TopRow[] {
  const roots = new Map<string, Set<string>>();
  for (const { name, root } of people) roots.set(name, (roots.get(name) ?? new Set()).add(root));
  const folderOf = ({ name, root }: PersonSummary): string | null =>
    (roots.get(name)?.size ?? 0) > 1 ? root.slice(root.lastIndexOf('/') + 1) : null;
  return [
    ...(leavesOut(choice) ? [] : developmentRows(programs, today)),
    ...chosenPeople(people, choice).map((person) => personRow(person, today, folderOf(person))),
  ];
}
