import type { Chances } from './chances.ts';
import { dayAfter } from './days.ts';
import { headOf } from './frontMatter.ts';
import type { Habits } from './habits.ts';
import { meetingLines } from './sections.ts';
import { SENTENCES } from './words.ts';

/** One meeting's own file. */
export function noteText(habits: Habits, day: string, chances: Chances): string {
  const title = chances.happens(85) ? titleLines(`1-on-1 with ${habits.name}`, chances) : [];
  const lines = [
    ...headOf(habits, day, chances),
    ...title,
    ...meetingLines(habits, day, '##', chances),
    ...rarities(chances),
  ];
  return joined(lines, habits);
}

/** All meetings of a person in one file, the newest on top. */
export function runningFileText(habits: Habits, newest: string, sessions: number, chances: Chances): string {
  const meetings = Array.from({ length: sessions }, (_, number) => {
    const day = dayAfter(newest, -7 * number);
    return [`## ${day}`, '', ...meetingLines(habits, day, '###', chances)];
  });
  const head = ['---', 'type: 1-on-1', `person: ${habits.name}`, '---', ''];
  return joined([...head, `# ${habits.name}`, '', ...meetings.flat()], habits);
}

function titleLines(title: string, chances: Chances): string[] {
  return chances.happens(3) ? [title, '='.repeat(title.length), ''] : [`# ${title}`, ''];
}

/** What few notes hold. */
function rarities(chances: Chances): string[] {
  return [
    ...(chances.happens(1.5)
      ? ['More in [the handbook][handbook].', '', '[handbook]: https://example.com/handbook', '']
      : []),
    ...(chances.happens(1) ? [`${chances.of(SENTENCES)}[^1]`, '', '[^1]: As told on Monday.', ''] : []),
  ];
}

function joined(lines: readonly string[], { lineEnd }: Habits): string {
  const text = `${lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trimEnd()}\n`;
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
