/** How the notes of one person are written. */
export interface Habits {
  /** `notes`: one file for each meeting. `newestFirst`, `oldestFirst`: one running file. */
  readonly file: 'notes' | 'newestFirst' | 'oldestFirst';
  /** Spellings of the front matter's person; an empty one leaves it to the folder or the file's name. */
  readonly person: readonly string[];
  /** Ways to say that an item is theirs; `{}` stands for its words. */
  readonly theirs: readonly string[];
  readonly items: 'tasks' | 'headings' | 'table';
  readonly due: '📅 {}' | 'due:{}' | '[due:: {}]';
  readonly escalations: 'list' | 'nested' | 'table';
  readonly process: 'list' | 'bold';
  /** Whether skipped and unprepared meetings, and plans, have notes of their own. */
  readonly writesAllDown: boolean;
}

export interface Member {
  readonly name: string;
  /** What `people --json` calls the handle. */
  readonly handle: string;
  readonly folder: string;
  /** Days from one meeting to the next. */
  readonly every: number;
  /** Whether the roster says so for this person alone. */
  readonly hasOwnCadence: boolean;
  /** Days from the first Monday to their weekday. */
  readonly weekday: number;
  /** The line of the roster; null where a note of kind `person` says it. */
  readonly roster: string | null;
  readonly aim: number;
  readonly habits: Habits;
}

const PLAIN: Habits = {
  file: 'notes',
  person: [''],
  theirs: [],
  items: 'tasks',
  due: '📅 {}',
  escalations: 'list',
  process: 'list',
  writesAllDown: true,
};

/** Eight people, and as many ways to keep notes. */
export const TEAM: readonly Member[] = [
  member('Dana Reyes', 'dana', 0, {
    ...PLAIN,
    person: ['Dana Reyes', '"@dana"', 'dana-reyes'],
    theirs: ['@dana {}', '@dana-reyes {}'],
  }),
  member('Lee Park', 'lee', 1, {
    ...PLAIN,
    person: ['"[[Lee Park]]"', '"[[people/lee-park|Lee]]"'],
    theirs: ['[[Lee]] {}', '[Lee] {}'],
    due: 'due:{}',
    escalations: 'table',
    process: 'bold',
  }),
  member('Marcus Bell', 'marcus', 2, {
    ...PLAIN,
    file: 'newestFirst',
    person: ['Marcus Bell'],
    theirs: ['{} → Marcus', '@marcus {}'],
    escalations: 'nested',
  }),
  {
    ...member('Priya Nair', 'pn', 3, {
      ...PLAIN,
      person: ['"@pn"', 'priya.nair@corp.example', 'Priya'],
      theirs: ['@pn {}', '{} (Priya)'],
      due: '[due:: {}]',
    }),
    roster: '{ name: Priya Nair, handle: pn, email: priya.nair@corp.example }',
  },
  {
    ...member('Tomás Lind', 'tomas', 4, {
      ...PLAIN,
      person: ['Tomas Lind', 'TOMÁS LIND'],
      theirs: ['@tomas {}', '[[Tomás Lind]] {}'],
      escalations: 'nested',
    }),
    every: 14,
    hasOwnCadence: true,
    aim: 26,
    roster: '{ name: Tomás Lind, handle: tomas, cadence: every 2 weeks }',
  },
  {
    ...member('Noor Haddad', 'nh', 1, {
      ...PLAIN,
      items: 'headings',
      theirs: ['{}'],
      due: 'due:{}',
      process: 'bold',
    }),
    roster: null,
  },
  {
    ...member('Jonas Weil', 'jonas', 2, {
      ...PLAIN,
      person: ['Jonas Weil', '[Sam Okafor, Jonas Weil]'],
      theirs: ['Jonas', '@jonas'],
      items: 'table',
      escalations: 'table',
    }),
    roster: '{ name: Jonas Weil, handle: jonas, cadence: { every: weekly, aim: 40 } }',
    aim: 40,
    hasOwnCadence: true,
  },
  member('Mei Tan', 'mei', 3, {
    ...PLAIN,
    file: 'oldestFirst',
    person: ['"[[Mei Tan]]"'],
    theirs: ['@mei {}', '[[mei-tan]] {}'],
    due: '[due:: {}]',
    writesAllDown: false,
  }),
];

/** The configuration of the team; without `cadence` the rhythm is what the notes show. */
export function configuration(hasCadence: boolean): string {
  const roster = TEAM.flatMap(({ roster }) => (roster === null ? [] : [`  - ${roster}`]));
  const cadence = hasCadence ? ['cadence: weekly'] : [];
  return [
    'self: { name: Sam Okafor, handle: sam }',
    'people:',
    ...roster,
    ...cadence,
    'rules: { missing-intent: off }',
    '',
  ].join('\n');
}

/** Files beside the notes of meetings, by path: who somebody is, and what is no meeting at all. */
export const OTHER_FILES: Readonly<Record<string, string>> = {
  'people/noor-haddad.md':
    '---\ntype: person\nperson: Noor Haddad\nhandle: nh\n---\n\n## Approach\n\nListens first.\n',
  'README.md': '# Notes\n\n- [ ] @me Nobody counts this\n',
  '1-1s/template.md': '---\ntype: 1-on-1\nperson: {{person}}\ndate: {{date}}\n---\n\n- [ ] @me Nor this\n',
  'program.md':
    '---\ntype: program\ntopic: Asking questions\n---\n\n## 2026-01-05 Kick-off\n\n- Focus: listening\n- What happened: I asked twice.\n',
};

function member(name: string, handle: string, weekday: number, habits: Habits): Member {
  const folder = name.toLowerCase().replace('á', 'a').replace(' ', '-');
  return {
    name,
    handle,
    folder,
    every: 7,
    hasOwnCadence: false,
    weekday,
    roster: `{ name: ${name}, handle: ${handle} }`,
    aim: 52,
    habits,
  };
}
