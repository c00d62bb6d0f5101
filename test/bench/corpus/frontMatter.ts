import type { Chances } from './chances.ts';
import { dayAfter } from './days.ts';
import type { FrontMatterStyle, Habits } from './habits.ts';
import { SENTENCES, TOPICS } from './words.ts';

type Head = (habits: Habits, day: string, chances: Chances) => string[];

const plain: Head = ({ name, framework }, day, chances) => [
  'type: 1-on-1',
  `person: ${name}`,
  `date: ${day}`,
  ...(chances.happens(80) ? [`framework: ${framework}`] : []),
  ...(chances.happens(40) ? [`flag: ${chances.of(['green', 'green', 'red'])}`] : []),
  ...(chances.happens(30) ? [`next: ${dayAfter(day, 7)}`] : []),
  ...(chances.happens(10) ? ['status: held'] : []),
];

const HEADS: Readonly<Record<FrontMatterStyle, Head>> = {
  none: () => [],
  plain,
  flow: (habits, day, chances) => [
    ...plain(habits, day, chances),
    `tags: [1on1, ${chances.of(TOPICS)}]`,
    `topic: "${chances.of(TOPICS)}: what is next"`,
  ],
  block: (habits, day, chances) => [
    '# written by the calendar script',
    ...plain(habits, day, chances),
    'attendees:',
    `  - ${habits.name}`,
    '  - me',
    'summary: >',
    `  ${chances.of(SENTENCES)}`,
  ],
  obsidian: ({ name }, day, chances) => [
    'aliases: []',
    'tags:',
    '  - 1on1',
    `  - ${chances.of(TOPICS)}`,
    `person: "[[${name}]]"`,
    `date: ${day}`,
    'cssclasses:',
  ],
};

/** The lines above the body; a note whose path says who and when often has none. */
export function headOf(habits: Habits, day: string, chances: Chances): string[] {
  const lines = HEADS[habits.frontMatter](habits, day, chances);
  return lines.length === 0 ? [] : ['---', ...lines, '---', ''];
}
