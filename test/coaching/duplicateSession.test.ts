import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const note = (lines: string, body = ''): string => `---\n${lines}\n---\n\n${body}`;
const other = (lines: string, path = '1-1s/other.md'): { others: { path: string; text: string }[] } => ({
  others: [{ path, text: note(lines) }],
});
const SAME = other('person: Dana Reyes\ndate: 2026-01-15');
const NONE = { others: [] };
const HERE = note('person: Dana Reyes\ndate: «2026-01-15»');
const QUIET = HERE.replace(/[«»]/gu, '');

const ROWS: readonly MarkedRow[] = [
  ['at the date', HERE],
  ['at the date as it is written', note('person: Dana Reyes\ndate: «"January 15, 2026"»')],
  ['at the title', '«# 1-on-1»\n\nWords.\n'],
  ['at the first line', '«Words.»\nMore.\n'],
  ['at the dated heading', '«## 2026-01-15»\n\nx\n\n## 2026-01-08\n\ny\n', { path: '1-1s/dana-reyes.md' }],
  [
    'another spelling of the person',
    HERE,
    {
      ...other('person: "@dana"\ndate: 2026-01-15'),
      configuration: 'people: [{ name: Dana Reyes, handle: dana }]',
    },
  ],
  ['one whom the folder names', HERE, other('date: 2026-01-15', '1-1s/dana-reyes/call.md')],
  [
    'a session of a running file',
    HERE,
    { others: [{ path: '1-1s/dana-reyes.md', text: '## 2026-01-22\n\nx\n\n## 2026-01-15\n\ny\n' }] },
  ],
  ['several others, once', HERE, { others: [...SAME.others, { path: '1-1s/third.md', text: QUIET }] }],
  ['two plans', HERE, { ...SAME, today: '2026-01-01' }],
  [
    'a plan and a meeting that was held',
    HERE,
    other('person: Dana Reyes\ndate: 2026-01-15\nstatus: planned'),
  ],
  ['with Windows line ends', HERE.replaceAll('\n', '\r\n')],
  ['alone', QUIET, NONE],
  ['another day', QUIET, other('person: Dana Reyes\ndate: 2026-01-16')],
  ['another person', QUIET, other('person: Dana Ortiz\ndate: 2026-01-15')],
  ['the other one was skipped', QUIET, other('person: Dana Reyes\ndate: 2026-01-15\nstatus: Skipped')],
  ['the other one was ended', QUIET, other('person: Dana Reyes\ndate: 2026-01-15\nstatus: unprepared')],
  ['the other one is a draft', QUIET, other('person: Dana Reyes\ndate: 2026-01-15\nstatus: draft')],
  ['this one is a draft', note('person: Dana Reyes\ndate: 2026-01-15\nstatus: draft')],
  ['this one was skipped', note('person: Dana Reyes\ndate: 2026-01-15\nstatus: skipped')],
  [
    'a note without a day',
    note('person: Dana Reyes'),
    { ...other('person: Dana Reyes', '1-1s/x.md'), path: '1-1s/dana-reyes.md' },
  ],
  [
    'an impossible day',
    note('person: Dana Reyes\ndate: 2026-02-30'),
    other('person: Dana Reyes\ndate: 2026-02-30'),
  ],
  [
    'notes of nobody',
    '# Words\n',
    {
      others: [{ path: 'coaching/b/2026-01-15.md', text: '# Words\n' }],
      path: 'coaching/2026-01-15.md',
      configuration: 'notes: { include: [coaching/**, b/**] }',
    },
  ],
  ['a profile with a date', QUIET, other('type: person\nperson: Dana Reyes\ndate: 2026-01-15')],
  [
    'two sessions of one file on one day',
    '## 2026-01-15\n\nx\n\n## 2026-01-15\n\ny\n',
    { ...NONE, path: '1-1s/dana-reyes.md' },
  ],
  [
    'an older session of a running file',
    '## 2026-01-22\n\nx\n\n## 2026-01-15\n\ny\n',
    { path: '1-1s/dana-reyes.md' },
  ],
  ['switched off', note('person: Dana Reyes\ndate: 2026-01-15\ncoaching: { disable: duplicate-session }')],
];

describe('the rule about two notes of one day', () => {
  itFinds(
    'duplicate-session',
    ROWS.map(([title, text, circumstances]) => [title, text, { ...SAME, ...circumstances }]),
  );

  const said = (others: readonly { path: string; text: string }[]): string | undefined =>
    problemsIn(QUIET, { others })
      .filter(({ rule }) => rule === 'duplicate-session')
      .map(({ message }) => inEnglish(message))[0];

  it('names the other note, of several the first', () => {
    assert.match(said(SAME.others) ?? '', /^1-1s\/other\.md is about the same person and day: /u);
    const two = [{ path: '1-1s/zoe.md', text: QUIET }, ...SAME.others];
    assert.match(said(two) ?? '', /^2 other notes .*, one of them 1-1s\/other\.md: /u);
  });
});
