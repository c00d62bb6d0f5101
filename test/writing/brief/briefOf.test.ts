import assert from 'node:assert/strict';
import type { Brief } from '../../../src/writing/brief/brief.ts';
import { type BriefCase, briefFrom, CONFIGURATION } from './briefFrom.ts';

const note = (path: string, head: string, body = ''): Record<string, string> => ({
  [`1-1s/dana-reyes/${path}.md`]: `---\nperson: Dana Reyes\n${head}\n---\n\n# 1-on-1\n\n${body}\n`,
});
const line = (place: { readonly path: string; readonly line: number } | null | undefined): string | null =>
  place ? `${place.path.split('/').at(-1)}:${place.line}` : null;

/** What is looked at, of which notes, and what it must be. */
const CASES: readonly (readonly [
  what: string,
  given: BriefCase,
  look: (brief: Brief) => unknown,
  expected: unknown,
])[] = [
  [
    'nobody was met: today',
    {},
    ({ date, planned, last }) => [date, planned, last],
    ['2026-01-20', null, null],
  ],
  ['a day that is asked for', { date: '2026-02-02' }, ({ date }) => date, '2026-02-02'],
  [
    'a planned note',
    { notes: { ...note('2026-01-13', ''), ...note('2026-01-22', 'status: planned') } },
    ({ date, planned, last }) => [date, line(planned), last?.date],
    ['2026-01-22', '2026-01-22.md:6', '2026-01-13'],
  ],
  [
    'the note of today is the one that is got ready',
    { notes: { ...note('2026-01-13', ''), ...note('2026-01-20', '') } },
    ({ date, planned, last }) => [date, line(planned), last?.date],
    ['2026-01-20', '2026-01-20.md:6', '2026-01-13'],
  ],
  [
    'unless it says that it was held',
    { notes: { ...note('2026-01-13', ''), ...note('2026-01-20', 'status: held') } },
    ({ date, planned, last }) => [date, planned, last?.date],
    ['2026-01-27', null, '2026-01-20'],
  ],
  [
    'a skipped meeting is neither the next nor the last',
    {
      notes: {
        ...note('2026-01-06', ''),
        ...note('2026-01-13', 'status: skipped'),
        ...note('2026-01-21', 'status: unprepared'),
      },
    },
    ({ planned, last }) => [planned, last?.date],
    [null, '2026-01-06'],
  ],
  [
    'flag and topic of the last meeting, with their lines',
    { notes: note('2026-01-13', 'flag: red\ntopic: Forecast') },
    ({ last }) => [last?.flag?.value, line(last?.flag?.place), last?.topic?.value, line(last?.topic?.place)],
    ['red', '2026-01-13.md:3', 'Forecast', '2026-01-13.md:4'],
  ],
  [
    'the flag of an earlier meeting where the last has none, and what was agreed then',
    {
      notes: {
        ...note('2026-01-06', 'flag: red', '## Adjustment\n\nPeople, internal: sit in with Lee.'),
        ...note('2026-01-13', ''),
      },
    },
    ({ flag, last, adjustment }) => [flag?.value, flag?.date, last?.flag, adjustment?.value],
    ['red', '2026-01-06', null, 'People, internal: sit in with Lee.'],
  ],
  [
    'no adjustment from before the last flag',
    {
      notes: {
        ...note('2026-01-06', 'flag: red', '## Adjustment\n\nProcess, internal: a checklist.'),
        ...note('2026-01-13', 'flag: green'),
      },
    },
    ({ flag, adjustment }) => [flag?.value, adjustment],
    ['green', null],
  ],
  [
    'items of both, of others and of nobody, the most overdue first',
    {
      notes: note(
        '2026-01-13',
        '',
        '## Action items\n\n- [ ] @dana Later 📅 2026-02-01\n- [ ] @dana Late 📅 2026-01-15\n- [ ] @me Mine\n- [ ] @Lee Theirs\n- [ ] Nobody\n- [x] @dana Done\n',
      ),
    },
    ({ items: { them, self, other } }) => [them, self, other].map((list) => list.map(({ text }) => text)),
    [['Late', 'Later'], ['Mine'], ['Theirs', 'Nobody']],
  ],
  [
    'how late, since when',
    {
      notes: note(
        '2026-01-13',
        '',
        '## Action items\n\n- [ ] @dana Late 📅 2026-01-15 ➕ 2025-12-30\n- [ ] @dana Odd due: soon\n',
      ),
    },
    ({ items: { them } }) =>
      them.map((one) => [one.overdueDays, one.raised, one.carried, one.invalidDue, one.place.line]),
    [
      [5, '2025-12-30', 0, null, 10],
      [null, '2026-01-13', 0, 'soon', 11],
    ],
  ],
  [
    'a carried item once, with its first day and how often it moved',
    {
      notes: {
        ...note('2026-01-06', '', '## Action items\n\n- [>] @dana Send 📅 2026-01-10 🆔 k3f9'),
        ...note('2026-01-13', '', '## Action items\n\n- [ ] @dana Send 📅 2026-01-17 ➕ 2026-01-06 🆔 k3f9'),
      },
    },
    ({ items: { them } }) => them.map((one) => [one.text, one.due, one.raised, one.carried, line(one.place)]),
    [['Send', '2026-01-17', '2026-01-06', 1, '2026-01-13.md:10']],
  ],
  [
    'the topic of the planned note before the rotation',
    {
      configuration: `${CONFIGURATION}topics: [a, b, c, d]\n`,
      notes: note('2026-01-22', 'status: planned\ntopic: Hiring'),
    },
    ({ topic }) => [topic?.words, line(topic?.place)],
    ['Hiring', '2026-01-22.md:4'],
  ],
  [
    'the rotation of the meeting’s week',
    { configuration: `${CONFIGURATION}topics: [a, b, c, d]\n`, date: '2026-01-27' },
    ({ topic }) => topic,
    { words: 'a', place: null },
  ],
  [
    'the topics that were last used, newest first',
    {
      notes: {
        ...note('2025-12-16', 'topic: zero'),
        ...note('2025-12-23', 'topic: one'),
        ...note('2026-01-06', 'topic: two'),
        ...note('2026-01-13', 'topic: three'),
      },
    },
    ({ lastTopics }) => lastTopics.map(({ value }) => value),
    ['three', 'two', 'one'],
  ],
  [
    'their request, of the planned note first',
    {
      notes: {
        ...note('2026-01-13', 'request: Old'),
        ...note('2026-01-22', 'status: planned\nrequest: New'),
      },
    },
    ({ request }) => [request?.value, line(request?.place)],
    ['New', '2026-01-22.md:4'],
  ],
  [
    'their request, else of the last one',
    { notes: { ...note('2026-01-13', 'request: Old'), ...note('2026-01-22', 'status: planned') } },
    ({ request }) => request?.value,
    'Old',
  ],
  [
    'the preparation gate',
    { notes: note('2026-01-22', 'status: planned\nprep: not-ready') },
    ({ gate }) => [gate?.value, line(gate?.place)],
    ['not-ready', '2026-01-22.md:4'],
  ],
  [
    'the prompts of the next meeting’s note, and those that the last one left open; what the talk comes to is none',
    {
      notes: {
        ...note(
          '2026-01-13',
          'framework: grow',
          '## Intent\n\nLead alone.\n\n## Goal\n\nThe pilot.\n\n## Options\n\nTBD\n\n## Will\n\n- [ ] @dana Call',
        ),
        ...note('2026-01-22', 'status: planned\nframework: will', '## Preparation\n\nAll read.'),
      },
    },
    ({ questions }) => questions.map(({ section, place }) => `${section} ${line(place)}`),
    [
      'Intent 2026-01-22.md:7',
      'Inflection point 2026-01-22.md:7',
      'Decision criteria 2026-01-22.md:7',
      'Evaluation 2026-01-22.md:7',
      'Teach-back 2026-01-22.md:7',
      'Reality 2026-01-13.md:6',
      'Options 2026-01-13.md:16',
    ],
  ],
  [
    'the questions that stand ready, before those that are still open',
    {
      notes: note(
        '2026-01-22',
        'status: planned\nframework: sbi',
        '## Intent\n\nListen.\n\n## Preparation\n\n- What surprised you?\n\n## Situation\n\nSaid.\n\n## Behavior\n\nSaid.',
      ),
    },
    ({ questions }) => questions.map(({ section, prompt, place }) => [section, prompt, line(place)]),
    [
      ['Preparation', 'What surprised you?', '2026-01-22.md:15'],
      ['Impact', 'What did it bring about, and for whom?', '2026-01-22.md:7'],
    ],
  ],
  [
    'the prompts of a framework of one’s own',
    {
      configuration: `${CONFIGURATION}frameworks:\n  pulse:\n    title: Pulse\n    sections:\n      - { name: stimmung, title: Stimmung, prompt: Wie geht es dir?, required: held }\n`,
      notes: note('2026-01-13', 'framework: pulse'),
    },
    ({ questions }) => questions.map(({ section, prompt }) => [section, prompt]),
    [['Stimmung', 'Wie geht es dir?']],
  ],
  [
    'a story is asked for only where the flag is red',
    {
      notes: note(
        '2026-01-13',
        'framework: will\nflag: green',
        ['Intent', 'Inflection point', 'Decision criteria', 'Evaluation', 'Teach-back', 'Accountability plan']
          .map((title) => `## ${title}\n\nSaid.\n`)
          .join('\n'),
      ),
    },
    ({ questions }) => questions,
    [],
  ],
  [
    'the prompts of a new note’s framework where nothing was written yet',
    { configuration: `${CONFIGURATION}notes:\n  framework: sbi\n` },
    ({ questions }) => questions.map(({ section, place }) => [section, place]),
    ['Intent', 'Situation', 'Behavior', 'Impact'].map((section) => [section, null]),
  ],
  [
    'issues that came back, and those that nobody resolved',
    {
      notes: {
        ...note('2026-01-06', '', '## Escalations\n\n- Issue: Printer\n- Urgent: no\n- Resolved by: Dana'),
        ...note('2026-01-13', '', '## Escalations\n\n- Issue: Printer!\n- Urgent: yes\n- Important: yes'),
      },
    },
    ({ repeatedIssues, escalations }) => [
      repeatedIssues.map(({ title, times, last, isResolved, place }) => [
        title,
        times,
        last,
        isResolved,
        line(place),
      ]),
      escalations.map(({ issue, isUrgent, isImportant, place }) => [
        issue,
        isUrgent,
        isImportant,
        line(place),
      ]),
    ],
    [
      [['Printer', 2, '2026-01-13', false, '2026-01-13.md:10']],
      [['Printer!', true, true, '2026-01-13.md:10']],
    ],
  ],
  [
    'process changes, and what each should prevent',
    {
      notes: note(
        '2026-01-13',
        '',
        '## Process\n\n- How we got here: by ear\n- What it should be: a list\n- Prevents: Printer',
      ),
    },
    ({ processChanges }) =>
      processChanges.map(({ date, gotHere, shouldBe, prevents }) => [
        date,
        gotHere?.value,
        `${shouldBe.value} ${line(shouldBe.place)}`,
        `${prevents?.value} ${line(prevents?.place)}`,
      ]),
    [['2026-01-13', 'by ear', 'a list 2026-01-13.md:11', 'Printer 2026-01-13.md:12']],
  ],
  [
    'wins of the last eight weeks, newest first',
    {
      notes: {
        ...note('2025-11-11', 'win: Too long ago'),
        ...note('2025-12-16', 'win: Signed'),
        ...note('2026-01-13', '', '## Wins\n\n- 2026-01-12: Renewed\n'),
      },
    },
    ({ wins }) => wins.map(({ day, words, place }) => [day, words, line(place)]),
    [
      ['2026-01-12', 'Renewed', '2026-01-13.md:10'],
      ['2025-12-16', 'Signed', '2025-12-16.md:3'],
    ],
  ],
  [
    'the profile, with the last reading',
    {
      notes: {
        'people/dana.md':
          '---\ntype: person\nperson: Dana Reyes\nmeasure: retention\n---\n\n## Guidelines\n\nNo discounts.\n\n## Measures\n\n- 2026-01-02: 91 %\n- 2026-01-15: 93 %\n',
      },
    },
    ({ profile }) => [
      profile?.guidelines?.value,
      line(profile?.guidelines?.place),
      profile?.approach,
      profile?.measure?.value,
      line(profile?.measure?.place),
      profile?.reading?.value,
      profile?.reading?.day,
      line(profile?.reading?.place),
    ],
    ['No discounts.', 'dana.md:7', null, 'retention', 'dana.md:4', '93 %', '2026-01-15', 'dana.md:14'],
  ],
  [
    'no profile of a note that says only names',
    { notes: { 'people/dana.md': '---\ntype: person\nperson: Dana Reyes\n---\n' } },
    ({ profile }) => profile,
    null,
  ],
  [
    'in a running file, the front matter speaks of the newest meeting alone',
    {
      notes: {
        '1-1s/dana.md':
          '---\nperson: Dana Reyes\nflag: red\ntopic: Now\n---\n\n## 2026-01-13\n\n### Intent\n\nNew.\n\n## 2026-01-06\n\n### Intent\n\nOld.\n',
      },
      date: '2026-01-27',
    },
    ({ last, lastTopics }) => [line(last?.place), last?.flag?.value, lastTopics.map(({ value }) => value)],
    ['dana.md:7', 'red', ['Now']],
  ],
];

describe('the brief', () => {
  for (const [what, given, look, expected] of CASES)
    it(what, () => assert.deepEqual(look(briefFrom(given)), expected));
});
