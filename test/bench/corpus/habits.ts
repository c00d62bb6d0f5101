import { FRAMEWORKS, meetingFrameworks } from '../../../src/config/frameworks.ts';
import type { Chances, Shares } from './chances.ts';
import { FIRST_NAMES, LAST_NAMES } from './words.ts';

/** How one person's notes are written: most people keep to one way. */
export interface Habits {
  readonly name: string;
  readonly handle: string;
  readonly folder: string;
  readonly framework: string;
  readonly frontMatter: FrontMatterStyle;
  readonly lineEnd: '\n' | '\r\n';
  readonly bullet: string;
  readonly nesting: string;
  readonly items: ItemStyle;
  readonly owner: OwnerStyle;
  readonly due: string;
  readonly labels: 'list' | 'bold' | 'table';
  readonly emojiTitles: boolean;
  readonly keepsPrompts: boolean;
  readonly wrapsLines: boolean;
}

export type FrontMatterStyle = 'plain' | 'none' | 'flow' | 'block' | 'obsidian';
export type ItemStyle = 'tasks' | 'numbered' | 'owners' | 'table' | 'keywords';
export type OwnerStyle = 'handle' | 'wikilink' | 'arrow' | 'parentheses' | 'none';

const FRONT_MATTER: Shares<FrontMatterStyle> = [
  [62, 'plain'],
  [14, 'none'],
  [12, 'flow'],
  [6, 'block'],
  [6, 'obsidian'],
];
const ITEMS: Shares<ItemStyle> = [
  [80, 'tasks'],
  [4, 'numbered'],
  [6, 'owners'],
  [6, 'table'],
  [4, 'keywords'],
];
const OWNERS: Shares<OwnerStyle> = [
  [50, 'handle'],
  [20, 'wikilink'],
  [8, 'arrow'],
  [7, 'parentheses'],
  [15, 'none'],
];
const DUES: Shares<string> = [
  [50, '📅 {}'],
  [20, 'due:{}'],
  [14, '[due:: {}]'],
  [10, '(by {})'],
  [6, ''],
];
const BULLETS: Shares<string> = [
  [72, '-'],
  [24, '*'],
  [4, '+'],
];
const NESTINGS: Shares<string> = [
  [60, '  '],
  [28, '    '],
  [12, '\t'],
];
const LABELS: Shares<Habits['labels']> = [
  [60, 'list'],
  [30, 'bold'],
  [10, 'table'],
];

/** The habits of person number `number`, whose name no other has. */
export function habitsOf(number: number, chances: Chances): Habits {
  const first = FIRST_NAMES[number % FIRST_NAMES.length] ?? '';
  // Names go round side by side; each full round of both shifts one against the other.
  const round = Math.floor(number / (FIRST_NAMES.length * (LAST_NAMES.length / 2)));
  const last = LAST_NAMES[(number + round) % LAST_NAMES.length] ?? '';
  const generation = Math.floor(round / 2);
  const name = generation === 0 ? `${first} ${last}` : `${first} ${last} ${generation + 1}`;
  const folder = name
    .normalize('NFD')
    .replace(/\p{M}|’/gu, '')
    .toLowerCase()
    .replaceAll(' ', '-');
  return {
    name,
    folder,
    handle: chances.happens(70) ? folder : (folder.split('-')[0] ?? folder),
    framework: chances.happens(40) ? 'will' : chances.of(meetingFrameworks(FRAMEWORKS)).name,
    frontMatter: chances.share(FRONT_MATTER),
    lineEnd: chances.happens(8) ? '\r\n' : '\n',
    bullet: chances.share(BULLETS),
    nesting: chances.share(NESTINGS),
    items: chances.share(ITEMS),
    owner: chances.share(OWNERS),
    due: chances.share(DUES),
    labels: chances.share(LABELS),
    emojiTitles: chances.happens(10),
    keepsPrompts: chances.happens(25),
    wrapsLines: chances.happens(30),
  };
}
