import { FRAMEWORKS, sectionsOf } from '../../../src/config/frameworks.ts';
import { block, sentence } from './blocks.ts';
import type { Chances } from './chances.ts';
import { dayAfter } from './days.ts';
import type { Habits } from './habits.ts';
import { itemLines } from './items.ts';
import { EMOJI } from './words.ts';

type Rows = readonly (readonly [label: string, words: string])[];

/** What one meeting leaves behind: the sections of its framework, notes, sometimes an escalation or a process, and action items. */
export function meetingLines(habits: Habits, day: string, level: string, chances: Chances): string[] {
  const sections = sectionsOf([habits.framework], FRAMEWORKS);
  const named = sections
    .filter(({ name }) => name !== 'actionItems' && chances.happens(75))
    .flatMap(({ title, prompt, choices }) =>
      section(
        titleOf(title, habits, chances),
        [
          ...(habits.keepsPrompts ? [`<!-- ${prompt} -->`, ''] : []),
          ...(choices && chances.happens(70)
            ? [chances.of(choices)]
            : blocks(habits, chances.below(3), chances)),
        ],
        level,
      ),
    );
  return [
    ...named,
    ...(chances.happens(60) ? section('Notes', blocks(habits, 1 + chances.below(5), chances), level) : []),
    ...(chances.happens(15)
      ? section('Escalation', rows(habits, escalation(habits, day, chances)), level)
      : []),
    ...(chances.happens(8) ? section('Process', rows(habits, process(chances)), level) : []),
    ...(chances.happens(6) ? section('Wins', [`- ${day}: ${sentence(chances)}`], level) : []),
    ...section(
      titleOf(chances.of(['Action items', 'Action items', 'Next steps', 'Actions']), habits, chances),
      itemLines(habits, day, level, chances),
      level,
    ),
  ];
}

function section(title: string, lines: readonly string[], level: string): string[] {
  return [`${level} ${title}`, '', ...lines, ...(lines.at(-1) === '' ? [] : [''])];
}

function titleOf(title: string, { emojiTitles }: Habits, chances: Chances): string {
  return emojiTitles ? `${chances.of(EMOJI)} ${title}` : title;
}

function blocks(habits: Habits, count: number, chances: Chances): string[] {
  return Array.from({ length: count }, () => [...block(habits, chances), '']).flat();
}

function escalation({ handle }: Habits, day: string, chances: Chances): Rows {
  return [
    ['Issue', sentence(chances)],
    ['Urgent', chances.of(['yes', 'no'])],
    ['Tried', 'offered a longer term instead'],
    ['Resolved by', chances.of([`@${handle}`, '@me', 'the help desk'])],
    ...(chances.happens(20) ? [['Repeats', `[[${dayAfter(day, -7)}]]`] as const] : []),
  ];
}

function process(chances: Chances): Rows {
  return [
    ['How we got here', sentence(chances)],
    ['What it should be', sentence(chances)],
  ];
}

function rows({ labels, bullet }: Habits, said: Rows): string[] {
  switch (labels) {
    case 'list':
      return said.map(([label, words]) => `${bullet} ${label}: ${words}`);
    case 'bold':
      return said.flatMap(([label, words]) => [`**${label}:** ${words}`, '']);
    case 'table':
      return [
        `| ${said.map(([label]) => label).join(' | ')} |`,
        `|${' --- |'.repeat(said.length)}`,
        `| ${said.map(([, words]) => words.replaceAll('|', '\\|')).join(' | ')} |`,
      ];
  }
}
