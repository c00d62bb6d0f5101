import type { Day } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { changeRow, escalationRow, readingRow, winRow } from './factRows.ts';
import type { GroupRow, ListedRow, PersonRow } from './peopleRow.ts';
import type { PersonRecord, PersonSummary } from './personSummary.ts';
import { personInShort, personSpoken, personTooltip, repeatedInWords } from './personWording.ts';
import { sessionRow } from './sessionRow.ts';

/** A group as a table says it: which rows, and how it is called. */
interface GroupRule {
  readonly key: string;
  readonly title: GroupRow['label'];
  readonly icon: string;
  /** How many rows there are, without making them. */
  readonly count: (record: PersonRecord) => number;
  /** What stands behind their number. */
  readonly detail?: (record: PersonRecord, person: PersonSummary) => Phrase | null;
  readonly rows: (record: PersonRecord, today: Day) => readonly ListedRow[];
}

/** What somebody's record is divided into, in the order in which it is shown. */
const GROUPS: readonly GroupRule[] = [
  {
    key: 'sessions',
    title: phrase('Sessions'),
    icon: 'comment-discussion',
    count: ({ sessions }) => sessions.length,
    rows: ({ sessions }, today) => sessions.map((session) => sessionRow(session, today)),
  },
  {
    key: 'items',
    title: phrase('Open items'),
    icon: 'checklist',
    count: ({ items }) => items.length,
    detail: (_, { overdue }) => {
      const late = overdue.self + overdue.them + overdue.other;
      return late === 0 ? null : phrase('{overdue} overdue', { overdue: late });
    },
    rows: ({ items }) => items,
  },
  {
    key: 'processChanges',
    title: phrase('Process changes'),
    icon: 'git-compare',
    count: ({ processChanges }) => processChanges.length,
    rows: ({ processChanges }) => processChanges.map(changeRow),
  },
  {
    key: 'escalations',
    title: phrase('Escalations'),
    icon: 'megaphone',
    count: ({ escalations }) => escalations.length,
    detail: ({ repeatedIssues }) =>
      repeatedIssues.length === 0 ? null : repeatedInWords(repeatedIssues.length),
    rows: (record) => record.escalations.map((escalation) => escalationRow(escalation, record)),
  },
  {
    key: 'measures',
    title: phrase('Measures'),
    icon: 'graph-line',
    count: ({ profile }) => profile?.profile.readings.length ?? 0,
    detail: ({ profile }) => (profile?.profile.measure ? verbatim(profile.profile.measure) : null),
    rows: ({ profile }) =>
      profile === null
        ? []
        : profile.profile.readings
            .toReversed()
            .map((reading) => readingRow(reading, profile.profile.measure, profile.note)),
  },
  {
    key: 'wins',
    title: phrase('Wins'),
    icon: 'star',
    count: ({ wins }) => wins.length,
    rows: ({ wins }) => wins.map(winRow),
  },
];

/** The row of somebody. `folder` names the notes' folder where several have somebody of that name; else null. */
export function personRow(person: PersonSummary, today: Day, folder: string | null = null): PersonRow {
  const { key, name, root } = person;
  const short = personInShort(person, today);
  const spoken = personSpoken(person, today);
  return {
    kind: 'person',
    id: `person:${root}\n${key}`,
    label: verbatim(name),
    description:
      folder === null || short === null ? short : phrase('{folder} · {words}', { folder, words: short }),
    spoken: folder === null ? spoken : phrase('{spoken}, in {folder}', { spoken, folder }),
    tooltip: () => personTooltip(person, today),
    icon: null,
    summary: person,
    person: name,
    folder: root,
    children: () => groupsOf(person, today),
  };
}

function groupsOf(person: PersonSummary, today: Day): readonly GroupRow[] {
  const record = person.record();
  return GROUPS.flatMap(({ key, title, icon, count: countOf, detail: detailOf, rows }): GroupRow[] => {
    const count = countOf(record);
    if (count === 0) return [];
    const detail = detailOf?.(record, person) ?? null;
    const counted = count === 1 ? phrase('1 entry') : phrase('{count} entries', { count });
    const spoken = phrase('{title} of {person}, {counted}', { title, person: person.name, counted });
    return [
      {
        kind: 'group',
        id: `group:${person.root}\n${person.key}\n${key}`,
        label: title,
        description:
          detail === null ? phrase('{count}', { count }) : phrase('{count}, {detail}', { count, detail }),
        spoken: detail === null ? spoken : phrase('{spoken}, {detail}', { spoken, detail }),
        tooltip: () => [],
        icon,
        children: () => rows(record, today),
      },
    ];
  });
}
