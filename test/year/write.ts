import { fileName } from './live.ts';
import type {
  EscalationRecord,
  ItemRecord,
  LineRecord,
  MeetingRecord,
  Party,
  PersonRecord,
} from './record.ts';
import type { Habits, Member } from './team.ts';

const MARKS: Readonly<Record<ItemRecord['state'], string>> = {
  open: ' ',
  inProgress: '/',
  done: 'x',
  cancelled: '-',
};
const STATUS_WORDS: Readonly<Record<ItemRecord['state'], string>> = {
  open: 'open',
  inProgress: 'in progress',
  done: 'done',
  cancelled: 'cancelled',
};
const MINE = ['@me {}', '@sam {}', '{} → Sam'];
const NOT_OURS = ['@ops-desk {}', '{}'];

/** The files of one person as they are on a day, by path. */
export function filesOf({ member, meetings }: PersonRecord, today: string): Map<string, string> {
  const files = new Map<string, string>();
  const folder = member.habits.items === 'table' ? '1-1s' : `1-1s/${member.folder}`;
  for (const meeting of meetings.filter(({ ownFile }) => ownFile))
    files.set(`${folder}/${fileName(member, meeting.day)}`, ownNote(meeting, member, today));
  const shared = meetings.filter(({ ownFile }) => !ownFile);
  if (shared.length > 0) files.set(`${folder}/notes.md`, runningFile(shared, member));
  return files;
}

function ownNote(meeting: MeetingRecord, member: Member, today: string): string {
  const { day, outcome, flag, next } = meeting;
  const person = chosen(member.habits.person, day);
  const isAbove = day.endsWith('1') || day.endsWith('6');
  // A day to come is a plan without saying so.
  const isPlain = outcome === 'held' || (outcome === 'planned' && day > today && isAbove);
  const head = [
    ...(person === '' ? [] : ['type: 1-on-1', `person: ${person}`, `date: ${day}`]),
    ...(isPlain ? [] : [`status: ${outcome}`]),
    ...(flag !== null && isAbove ? [`flag: ${flag}`] : []),
    ...(next === null ? [] : [`next: ${next}`]),
  ];
  const parts = outcome === 'planned' ? preparation() : partsOf(meeting, member.habits, isAbove, '##');
  const front = head.length === 0 ? '' : `---\n${head.join('\n')}\n---\n\n`;
  return `${front}# 1-on-1\n\n${parts.join('\n')}`;
}

function runningFile(meetings: readonly MeetingRecord[], member: Member): string {
  const { habits } = member;
  const last = meetings.at(-1);
  const next = last?.next ? [`next: ${last.next}`] : [];
  const head = ['type: 1-on-1', `person: ${habits.person[0]}`, ...next];
  const parts = meetings.map((meeting) =>
    [`## ${meeting.day}\n`, ...partsOf(meeting, habits, false, '###')].join('\n'),
  );
  const ordered = habits.file === 'newestFirst' ? parts.reverse() : parts;
  return `---\n${head.join('\n')}\n---\n\n# All our talks\n\n${ordered.join('\n')}`;
}

/** Steps to be taken beforehand are no action items. */
function preparation(): string[] {
  return ['## Preparation\n', '- [ ] Read the numbers\n- [ ] @me Ask about the demo 📅 2025-12-01\n'];
}

function partsOf(meeting: MeetingRecord, habits: Habits, flagIsAbove: boolean, level: string): string[] {
  const { flag, lines, escalations, processes } = meeting;
  const section = (title: string, words: string): string => `${level} ${title}\n\n${words}\n`;
  const parts: string[] = [];
  if (processes.length > 0)
    parts.push(section('Process', processes.map((full) => process(full, habits)).join('\n')));
  if (escalations.length > 0) parts.push(section('Escalations', escalationLog(escalations, habits)));
  if (flag !== null && !flagIsAbove)
    parts.push(section('Flag', flag === 'red' ? '🔴 Red: not enough calls' : 'Green'));
  if (flag === 'red') parts.push(section('Adjustment', 'internal process: call on Mondays'));
  if (lines.length > 0) parts.push(section('Action items', actionItems(lines, habits, level)));
  return parts;
}

function process(saysWhatShouldBe: boolean, { process }: Habits): string {
  const parts: [string, string][] = [['How we got here', 'by habit']];
  if (saysWhatShouldBe) parts.push(['What it should be', 'a list that two people read']);
  return parts
    .map(([label, words]) => (process === 'bold' ? `**${label}:** ${words}\n` : `- ${label}: ${words}`))
    .join('\n');
}

function escalationLog(escalations: readonly EscalationRecord[], { escalations: form }: Habits): string {
  const rows = escalations.map(({ words, repeats, resolver }) => [
    ['Issue', words],
    ['Urgent', 'no'],
    ['Resolved by', resolver === null ? '' : RESOLVERS[resolver]],
    ['Repeats', repeats ?? ''],
  ]);
  if (form === 'table')
    return [
      '| Issue | Urgent | Resolved by | Repeats |',
      '| --- | --- | --- | --- |',
      ...rows.map((row) => `| ${row.map(([, words]) => words).join(' | ')} |`),
    ].join('\n');
  const bullets = rows.flatMap((row) =>
    row
      .filter(([, words]) => words !== '')
      .map(([label, words], at) => `${form === 'nested' && at > 0 ? '  ' : ''}- ${label}: ${words}`),
  );
  return bullets.join('\n');
}

const RESOLVERS: Readonly<Record<Party, string>> = { self: '@me', them: 'them', other: 'the help desk' };

function actionItems(lines: readonly LineRecord[], habits: Habits, level: string): string {
  if (habits.items === 'table')
    return [
      '| Action | Owner | Due | Status |',
      '| --- | --- | --- | --- |',
      ...lines.map(({ item }) => row(item, habits)),
    ].join('\n');
  if (habits.items === 'tasks') return lines.map((line) => task(line, habits, WAYS)).join('\n');
  const of = (party: Party, ways: Readonly<Record<Party, readonly string[]>>): string =>
    lines
      .filter(({ item }) => item.owner === party)
      .map((line) => task(line, habits, ways))
      .join('\n');
  const titled: readonly [string, string][] = [
    ['Mine', of('self', UNNAMED)],
    ['Theirs', of('them', UNNAMED)],
  ];
  const headed = titled
    .filter(([, tasks]) => tasks !== '')
    .map(([title, tasks]) => `${level}# ${title}\n\n${tasks}\n`);
  return [`${of('other', WAYS)}\n`, ...headed].join('\n');
}

const WAYS: Readonly<Record<Party, readonly string[]>> = { self: MINE, them: [], other: NOT_OURS };
const UNNAMED: Readonly<Record<Party, readonly string[]>> = { self: ['{}'], them: ['{}'], other: ['{}'] };

function task({ item, due, place }: LineRecord, habits: Habits, ways: typeof WAYS): string {
  const mark = place === 'here' ? MARKS[item.state] : place === 'moved' ? '>' : ' ';
  const known = ways[item.owner];
  const way = chosen(known.length > 0 ? known : habits.theirs, item.words);
  const day = place === 'here' ? item.due : due;
  const fields = [
    day === null ? '' : habits.due.replace('{}', day),
    item.carried > 0 && place === 'here' ? `➕ ${item.raised}` : '',
    item.id === null ? '' : `🆔 ${item.id}`,
    place === 'here' && item.state === 'done' ? `✅ ${item.closed}` : '',
  ];
  return `- [${mark}] ${[way.replace('{}', item.words), ...fields].filter((field) => field !== '').join(' ')}`;
}

function row({ words, owner, due, state }: ItemRecord, habits: Habits): string {
  const names = { self: ['me', 'Sam'], them: habits.theirs, other: ['Ops desk', ''] };
  return `| ${words} | ${chosen(names[owner], words)} | ${due ?? ''} | ${STATUS_WORDS[state]} |`;
}

/** Always the same one for the same key. */
function chosen(several: readonly string[], key: string): string {
  const sum = [...key].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  return several[sum % several.length] ?? '';
}
