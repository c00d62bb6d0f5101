import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
cadence: every 2 weeks
rules: { directive-language: hint }
`;

const PROFILE = `---
type: person
person: Tomas Lind
handle: tomas
measure: customers who renew
---

# Tomas Lind

## Guidelines

- No price below the list without a word from finance.
- Every customer knows who speaks for us.

## Approach

He visits before he writes, and writes little.

## Measures

- 2026-01-05: 88 %
- 2026-01-12: 91 %

## Wins

- 2026-01-12: Brandt renewed for two years
`;

/** E: guidelines, not directives. */
export const guidelines: Scenario = {
  system: 'E',
  title: 'Guidelines, not directives',
  about:
    'People who have a way of their own that works keep it. The profile lays out limits and outcomes apart from their approach, and the measure by which it is judged. Wins stand in the person’s name.',
  today: '2026-01-15',
  told: 'The manager’s own words tell Tomas how to work. The rule is off by default; this team has switched it on.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      'people/tomas-lind.md': PROFILE,
      '1-1s/tomas-lind/2026-01-15.md': `---
type: 1-on-1
person: Tomas Lind
date: 2026-01-15
framework: free
---

## Intent

You must write a report after every visit.

## Decision criteria

- Colleagues can follow what was agreed.

## Action items

- [ ] @tomas Write up the visit to Brandt 📅 2026-01-20
`,
    },
    problems: { '1-1s/tomas-lind/2026-01-15.md': [['directive-language', 'You must']] },
    rows: [
      'Tomas Lind, next 1-on-1 on Thursday, 2026-01-29, 1 of 26 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Tomas Lind, 1 entry',
      '    1-on-1 of 2026-01-15, held',
      '  Open items of Tomas Lind, 1 entry',
      '    Write up the visit to Brandt, owned by Tomas Lind, about Tomas Lind, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
      '  Measures of Tomas Lind, 2 entries, customers who renew',
      '    customers who renew: 91 %, 2026-01-12',
      '    customers who renew: 88 %, 2026-01-05',
      '  Wins of Tomas Lind, 1 entry',
      '    Brandt renewed for two years, 2026-01-12',
    ],
    people: {
      'Tomas Lind': {
        handle: 'tomas',
        nextDue: '2026-01-29',
        loops: { year: 2026, done: 1, skipped: 0, unprepared: 0, aim: 26 },
      },
    },
  },
  mended: 'The intent asks for an outcome, and leaves the way to Tomas.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      'people/tomas-lind.md': PROFILE,
      '1-1s/tomas-lind/2026-01-15.md': `---
type: 1-on-1
person: Tomas Lind
date: 2026-01-15
framework: free
win: Velde signed for three years
---

## Intent

Colleagues can follow what was agreed at Brandt, in whichever way suits Tomas.

## Decision criteria

- Somebody who was not there can say what comes next.

## Action items

- [ ] @tomas Let a colleague tell what was agreed with Brandt 📅 2026-01-20
`,
    },
    problems: {},
    rows: [
      'Tomas Lind, next 1-on-1 on Thursday, 2026-01-29, 1 of 26 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Tomas Lind, 1 entry',
      '    1-on-1 of 2026-01-15, held',
      '  Open items of Tomas Lind, 1 entry',
      '    Let a colleague tell what was agreed with Brandt, owned by Tomas Lind, about Tomas Lind, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
      '  Measures of Tomas Lind, 2 entries, customers who renew',
      '    customers who renew: 91 %, 2026-01-12',
      '    customers who renew: 88 %, 2026-01-05',
      '  Wins of Tomas Lind, 2 entries',
      '    Velde signed for three years, 2026-01-15',
      '    Brandt renewed for two years, 2026-01-12',
    ],
    people: { 'Tomas Lind': { handle: 'tomas', nextDue: '2026-01-29' } },
  },
};
