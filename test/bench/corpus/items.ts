import type { Chances, Shares } from './chances.ts';
import { dayAfter } from './days.ts';
import type { Habits, ItemStyle, OwnerStyle } from './habits.ts';
import { DEEDS, TOPICS } from './words.ts';

interface Task {
  readonly words: string;
  readonly isMine: boolean;
  readonly due: string | null;
  readonly mark: string;
}

const OWNED: Readonly<Record<OwnerStyle, (words: string, who: string) => string>> = {
  handle: (words, who) => `@${who} ${words}`,
  wikilink: (words, who) => `[[${who}]] ${words}`,
  arrow: (words, who) => `${words} → ${who}`,
  parentheses: (words, who) => `${words} (${who})`,
  none: (words) => words,
};

/** Of what was agreed lately most is open, of what is old some still is. */
const RECENT = '2025-12-15';
const RECENT_MARKS: Shares<string> = [
  [65, ' '],
  [30, 'x'],
  [3, '/'],
  [1, '-'],
  [1, '>'],
];
const OLD_MARKS: Shares<string> = [
  [25, ' '],
  [66, 'x'],
  [2, '/'],
  [4, '-'],
  [3, '>'],
];

/** The lines of the action items that a meeting on a day left behind. */
export function itemLines(habits: Habits, day: string, level: string, chances: Chances): string[] {
  const tasks = chances.several(2, 7, () => taskOf(day, chances));
  return STYLES[habits.items](tasks, habits, day, level, chances);
}

type Style = (
  tasks: readonly Task[],
  habits: Habits,
  day: string,
  level: string,
  chances: Chances,
) => string[];

const STYLES: Readonly<Record<ItemStyle, Style>> = {
  tasks: (tasks, habits, day, _, chances) =>
    tasks.flatMap((task) => [
      `${habits.bullet} [${task.mark}] ${wordsOf(task, habits, day, chances)}`,
      ...details(habits, chances),
    ]),
  numbered: (tasks, habits, day, _, chances) =>
    tasks.map((task, at) => `${at + 1}. [${task.mark}] ${wordsOf(task, habits, day, chances)}`),
  owners: (tasks, habits, day, level, chances) =>
    ['Mine', 'Theirs'].flatMap((title) => [
      `${level}# ${title}`,
      '',
      ...tasks
        .filter(({ isMine }) => isMine === (title === 'Mine'))
        .map(
          (task) =>
            `${habits.bullet} [${task.mark}] ${wordsOf(task, { ...habits, owner: 'none' }, day, chances)}`,
        ),
      '',
    ]),
  table: (tasks, { name }) => [
    '| Action | Owner | Due | Status |',
    '| --- | :---: | --- | ---: |',
    ...tasks.map(
      ({ words, isMine, due, mark }) =>
        `| ${words} | ${isMine ? 'me' : name} | ${due ?? ''} | ${mark === 'x' ? 'done' : 'open'} |`,
    ),
  ],
  keywords: (tasks, habits, day, _, chances) =>
    tasks.flatMap((task) => [
      `${task.mark === 'x' ? 'DONE' : 'TODO'} ${wordsOf(task, habits, day, chances)}`,
      '',
    ]),
};

function taskOf(day: string, chances: Chances): Task {
  return {
    words: `${chances.of(DEEDS)}${chances.happens(20) ? ` for ${chances.of(TOPICS)}` : ''}`,
    isMine: chances.happens(40),
    due: chances.happens(75) ? dayAfter(day, 2 + chances.below(40)) : null,
    mark: chances.share(day > RECENT ? RECENT_MARKS : OLD_MARKS),
  };
}

function wordsOf({ words, isMine, due, mark }: Task, habits: Habits, day: string, chances: Chances): string {
  const who = isMine ? 'me' : habits.owner === 'wikilink' ? habits.name : habits.handle;
  return [
    OWNED[habits.owner](words, who),
    ...(chances.happens(12) ? [`#${chances.of(TOPICS)}`] : []),
    ...(due === null || habits.due === '' ? [] : [habits.due.replace('{}', due)]),
    ...(chances.happens(15) ? [`🆔 ${chances.below(1_679_616).toString(36).padStart(4, '0')}`] : []),
    ...(mark === 'x' && chances.happens(60) ? [`✅ ${dayAfter(day, 1 + chances.below(7))}`] : []),
  ].join(' ');
}

function details({ nesting, bullet }: Habits, chances: Chances): string[] {
  if (!chances.happens(30)) return [];
  return [
    `${nesting}${bullet} Expectation: one page, with the risks named`,
    ...(chances.happens(60) ? [`${nesting}${bullet} Result by then: a date for the call`] : []),
    ...(chances.happens(15) ? [`${nesting}${nesting}${bullet} [ ] ask once more`] : []),
  ];
}
