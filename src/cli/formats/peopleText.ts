import type { PersonSummary } from '../../workspace/personSummary.ts';
import { counted, type Paint, printable } from './terminalText.ts';

type Group = 'late' | 'ahead' | 'unknown';

const TITLES: Readonly<Record<Group, string>> = {
  late: 'Late',
  ahead: 'Not yet due',
  unknown: 'No next meeting known',
};

const GROUPS: readonly Group[] = ['late', 'ahead', 'unknown'];

/** How things stand with each person, for reading: who is late first, within that in the given order, in columns. */
export function peopleText(people: readonly PersonSummary[], paint: Paint): string {
  if (people.length === 0) return 'Nobody.\n';
  const widths = widthsOf(people.map(cellsOf));
  const blocks = GROUPS.flatMap((group) => {
    const members = people.filter((person) => groupOf(person) === group);
    if (members.length === 0) return [];
    const title = paint(group === 'late' ? 'red' : 'bold', `${TITLES[group]} (${members.length})`);
    return [[title, ...members.map((person) => lineOf(cellsOf(person), widths))].join('\n')];
  });
  const late = people.filter(({ daysLate }) => daysLate > 0).length;
  const all = people.length === 1 ? '1 person' : `${people.length} people`;
  return `${blocks.join('\n\n')}\n\n${all}${late > 0 ? `, ${late} late` : ''}.\n`;
}

function groupOf({ nextDue, daysLate }: PersonSummary): Group {
  if (nextDue === null) return 'unknown';
  return daysLate > 0 ? 'late' : 'ahead';
}

function cellsOf(person: PersonSummary): string[] {
  const { name, nextDue, daysLate, last, loops, open, overdue } = person;
  return [
    printable(name),
    daysLate > 0 ? `${counted(daysLate, 'day')} late` : nextDue === null ? '' : `due ${nextDue}`,
    [last === null ? 'not met yet' : `met ${last.date}`, flagOf(person)].filter(Boolean).join(', '),
    [
      `loop ${loops.done} of ${loops.aim}`,
      loops.skipped > 0 && `${loops.skipped} skipped`,
      loops.unprepared > 0 && `${loops.unprepared} unprepared`,
    ]
      .filter(Boolean)
      .join(', '),
    [
      owed('you owe', open.self, overdue.self),
      owed('they owe', open.them, overdue.them),
      owed('others owe', open.other, overdue.other),
    ]
      .filter((part) => part !== '')
      .join(', ') || 'nothing open',
    ...repeatedIn(person),
  ];
}

/** With its day where it is not that of the last meeting. */
function flagOf({ flag, last }: PersonSummary): string | null {
  if (flag === null) return null;
  const { date } = flag.session;
  return date === last?.date ? `${flag.flag} flag` : `${flag.flag} flag on ${date}`;
}

/** Those columns that say nothing of most people stand last. */
function repeatedIn({ counts: { repeatedIssues } }: PersonSummary): string[] {
  return repeatedIssues === 0 ? [] : [counted(repeatedIssues, 'repeated issue')];
}

function owed(who: string, count: number, overdue: number): string {
  if (count === 0) return '';
  return `${who} ${count}${overdue > 0 ? ` (${overdue} overdue)` : ''}`;
}

function widthsOf(rows: readonly (readonly string[])[]): number[] {
  return [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
}

function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return `  ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd();
}
