import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana }
cadence: weekly
`;

/** B: the ten-minute loop, with its gate, flag, adjustment and plan for both. */
export const willLoop: Scenario = {
  system: 'B',
  title: 'W.I.L.L. – What does Ideal Look Like?',
  about:
    'Ten minutes, 52 times a year: preparation that is a gate, a framework for decisions, a moment of insight, a flag, and a plan in which both have a step. Red means adjust, and the adjustment names people, process or technology.',
  today: '2026-01-15',
  told: 'The meeting’s day has come and the preparation has not. The flag is red, and nothing says what will change; only one of the two has a step.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-15.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
framework: will
prep: requested
flag: red
---

## Preparation

- What did Halden say when they called back?

## Intent

Find the place where Halden went quiet.

## Inflection point

Two weeks of silence after the demo.

## Decision criteria

- Nobody with a budget was in the room.

## Evaluation

The demo was booked on enthusiasm.

## Accountability plan

- [ ] @dana Call Halden’s head of operations 📅 2026-01-20
  - Expectation: a conversation about their winter peak
  - Result by then: we know whether there is a project
`,
    },
    problems: {
      '1-1s/dana-reyes/2026-01-15.md': [
        ['not-prepared', 'requested'],
        ['red-flag-without-adjustment', 'red'],
        ['missing-teach-back', '## Preparation'],
        ['missing-story', '## Preparation'],
        ['one-sided-plan', '## Accountability plan'],
      ],
    },
    rows: [
      'Dana Reyes, next 1-on-1 on Thursday, 2026-01-22, red flag last time, 1 of 52 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Dana Reyes, 1 entry',
      '    1-on-1 of 2026-01-15, held, red flag',
      '  Open items of Dana Reyes, 1 entry',
      '    Call Halden’s head of operations, owned by Dana Reyes, about Dana Reyes, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
    ],
    people: {
      'Dana Reyes': {
        flag: 'red',
        loops: { year: 2026, done: 1, skipped: 0, unprepared: 0, aim: 52 },
      },
    },
  },
  mended:
    'One week was ended as unprepared, and counts as no loop. The next meeting was prepared: the story was told, the plan came back in Dana’s own words, the adjustment names a process and people, and both have a step.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-08.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-08
framework: will
prep: not-ready
status: unprepared
---
`,
      '1-1s/dana-reyes/2026-01-15.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
framework: will
prep: ready
flag: red
---

## Preparation

- **Their request:** what to do about Halden

## Intent

Find the place where Halden went quiet.

## Inflection point

Two weeks of silence after the demo.

## Decision criteria

- Nobody with a budget was in the room.

## Evaluation

The demo was booked on enthusiasm.

## Story

Two years ago I gave the demo of my life to a team without a budget. It cost a quarter.

## Teach-back

“A demo is an answer. I first find out whose question it is.”

## Adjustment

- **Resource:** process
- **Where:** internal
- **Change:** no demo without a named next meeting

## Accountability plan

- [ ] @dana Call Halden’s head of operations 📅 2026-01-20
  - Expectation: a conversation about their winter peak
  - Result by then: we know whether there is a project
- [ ] @robin Introduce Dana to Halden’s former operations lead 📅 2026-01-19
  - Expectation: a short mail with both in copy
  - Result by then: they have spoken
`,
    },
    problems: {},
    rows: [
      'Dana Reyes, next 1-on-1 on Thursday, 2026-01-22, red flag last time, 1 of 52 loops, 1 ended as unprepared, you owe 1, they owe 1, your share of what is open 50 %',
      '  Sessions of Dana Reyes, 2 entries',
      '    1-on-1 of 2026-01-15, held, red flag',
      '    1-on-1 of 2026-01-08, ended as unprepared',
      '  Open items of Dana Reyes, 2 entries',
      '    Introduce Dana to Halden’s former operations lead, yours, about Dana Reyes, due on Monday, 2026-01-19, from the 1-on-1 of 2026-01-15',
      '    Call Halden’s head of operations, owned by Dana Reyes, about Dana Reyes, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
    ],
    people: {
      'Dana Reyes': {
        lastSession: '2026-01-15',
        nextDue: '2026-01-22',
        daysLate: 0,
        flag: 'red',
        loops: { year: 2026, done: 1, skipped: 0, unprepared: 1, aim: 52 },
        open: { self: 1, them: 1, other: 0 },
      },
    },
  },
};
