import type { Chances, Shares } from './chances.ts';
import type { Habits } from './habits.ts';
import { EMOJI, HOSTS, SENTENCES, TOPICS } from './words.ts';

type Make = (habits: Habits, chances: Chances) => string[];

/** What a sentence may hold beside words. */
const INLINES: Shares<(words: string, chances: Chances) => string> = [
  [58, (words) => words],
  [10, (words) => words.replace(/\b(\p{L}{5,})\b/u, '**$1**')],
  [6, (words) => words.replace(/\b(\p{L}{4,})\b/u, '*$1*')],
  [4, (words) => words.replace(/\b(\p{L}{4,})\b/u, '_$1_')],
  [5, (words) => `${words} See \`report_builder.ts\`.`],
  [6, (words, chances) => `${words} [[${chances.of(TOPICS)}|more of it]]`],
  [4, (words, chances) => `${words} See [the page](https://${chances.of(HOSTS)}/p/${chances.below(9_999)}).`],
  [3, (words, chances) => `${words} https://${chances.of(HOSTS)}/t/${chances.below(9_999)}?view=all`],
  [2, (words, chances) => `${chances.of(EMOJI)} ${words} #${chances.of(TOPICS)}`],
  [1, (words) => `~~${words}~~ No longer.`],
  [1, (words) => `${words} Ask ana@example.com &amp; the desk.`],
];

const BLOCKS: Shares<Make> = [
  [46, paragraph],
  [24, bullets],
  [5, nestedBullets],
  [5, numbered],
  [5, quote],
  [3, callout],
  [3, table],
  [2, fence],
  [1, indentedCode],
  [2, comment],
  [1, () => ['---']],
  [1, ({ folder }) => [`![whiteboard](./images/${folder}.png)`]],
  [1, hardBreak],
  [1, details],
];

/** One block of what was said, without the blank line after it. */
export function block(habits: Habits, chances: Chances): string[] {
  return chances.share(BLOCKS)(habits, chances);
}

/** One sentence, as it stands on a line. */
export function sentence(chances: Chances): string {
  return chances.share(INLINES)(chances.of(SENTENCES), chances);
}

function paragraph({ wrapsLines }: Habits, chances: Chances): string[] {
  const sentences = chances.several(1, 4, () => sentence(chances));
  return wrapsLines ? sentences : [sentences.join(' ')];
}

function bullets({ bullet }: Habits, chances: Chances): string[] {
  const isLoose = chances.happens(8);
  return chances.several(2, 6, () => `${bullet} ${sentence(chances)}${isLoose ? '\n' : ''}`);
}

function nestedBullets({ bullet, nesting }: Habits, chances: Chances): string[] {
  return chances
    .several(1, 3, () => [
      `${bullet} ${sentence(chances)}`,
      ...chances.several(1, 3, () => `${nesting}${bullet} ${sentence(chances)}`),
      ...(chances.happens(30) ? [`${nesting}${nesting}${bullet} ${sentence(chances)}`] : []),
    ])
    .flat();
}

function numbered(_: Habits, chances: Chances): string[] {
  return chances.several(2, 5, () => sentence(chances)).map((words, at) => `${at + 1}. ${words}`);
}

function quote(habits: Habits, chances: Chances): string[] {
  const inner = chances.happens(25) ? bullets(habits, chances) : paragraph(habits, chances);
  return inner.flatMap((lines) => lines.trimEnd().split('\n')).map((line) => `> ${line}`);
}

function callout(_: Habits, chances: Chances): string[] {
  const kind = chances.of(['note', 'tip', 'warning', 'quote']);
  return [`> [!${kind}] ${chances.of(TOPICS)}`, ...chances.several(1, 3, () => `> ${sentence(chances)}`)];
}

function table(_: Habits, chances: Chances): string[] {
  const row = (): string => `| ${chances.of(TOPICS)} | ${chances.below(100)} % | ${sentence(chances)} |`;
  return ['| Goal | Now | Remark |', '|---|---:|---|', ...chances.several(2, 5, row)];
}

function fence(_: Habits, chances: Chances): string[] {
  const language = chances.of(['', 'ts', 'sql', 'mermaid', 'dataview']);
  return [
    `\`\`\`${language}`,
    'select person, count(*) from items -- [ ] not an item',
    'where due < today',
    '```',
  ];
}

function indentedCode(): string[] {
  return ['    npm run report -- --week 12', '    - [ ] not an item either'];
}

function comment(_: Habits, chances: Chances): string[] {
  return chances.happens(70) ? ['<!-- not to be shared -->'] : ['<!--', chances.of(SENTENCES), '-->'];
}

function hardBreak(_: Habits, chances: Chances): string[] {
  return [`${sentence(chances)}  `, sentence(chances)];
}

function details(_: Habits, chances: Chances): string[] {
  return ['<details><summary>More</summary>', '', sentence(chances), '', '</details>'];
}
