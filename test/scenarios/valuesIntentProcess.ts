import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana }
cadence: weekly
values: [Optimism, Grit, Respect, Ownership, Service, Courage, Connectedness]
`;

/** A: a decision looked at by values, intent and process. */
export const valuesIntentProcess: Scenario = {
  system: 'A',
  title: 'Values – Intent – Process',
  about:
    'A decision is looked at in three questions: which of our values bear on it, what we are really trying to do, and which process got us here. A better process solves this problem and the next ten.',
  today: '2026-01-15',
  told: 'A note names a value that is not the team’s, an intent that only wins the moment, and a process that is only a number.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-15.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
framework: vip
situation: deal
values: [Ownership, Hustle]
---

## Values

Ownership: whoever promised the discount tells the customer what it costs.

## Intent

Just get the deal signed before the month ends.

## Process

Forty more calls a week.

## Action items

- [ ] @dana Call the three accounts that went quiet 📅 2026-01-20
`,
    },
    problems: {
      '1-1s/dana-reyes/2026-01-15.md': [
        ['unknown-value', 'Hustle'],
        ['weak-intent', 'Just get the deal'],
        ['outcome-only-process', '## Process'],
      ],
    },
    rows: [
      'Dana Reyes, next 1-on-1 on Thursday, 2026-01-22, 1 of 52 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Dana Reyes, 1 entry',
      '    1-on-1 of 2026-01-15, held',
      '  Open items of Dana Reyes, 1 entry',
      '    Call the three accounts that went quiet, owned by Dana Reyes, about Dana Reyes, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
    ],
    people: { 'Dana Reyes': { processChanges: 0, open: { self: 0, them: 1, other: 0 } } },
  },
  mended:
    'The value is one of the profile, the intent is about what is really wanted, and the process says how we got here and what it should be. The change is kept with the person, together with the issue that it should prevent.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-15.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
framework: vip
situation: deal
values: [Ownership, Courage]
---

## Values

Ownership: whoever promised the discount tells the customer what it costs.

## Intent

Find out why finance hears of a discount last, so that nobody has to promise one again.

## Process

- **How we got here:** discounts were settled in the last call, by whoever was in it.
- **What it should be:** finance sees the price before the second meeting.
- **Prevents:** Discount without finance

## Action items

- [ ] @dana Show finance the next two offers before the second meeting 📅 2026-01-20
`,
    },
    problems: {},
    rows: [
      'Dana Reyes, next 1-on-1 on Thursday, 2026-01-22, 1 of 52 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Dana Reyes, 1 entry',
      '    1-on-1 of 2026-01-15, held',
      '  Open items of Dana Reyes, 1 entry',
      '    Show finance the next two offers before the second meeting, owned by Dana Reyes, about Dana Reyes, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
      '  Process changes of Dana Reyes, 1 entry',
      '    finance sees the price before the second meeting, should prevent: Discount without finance, from the 1-on-1 of 2026-01-15',
    ],
    people: { 'Dana Reyes': { processChanges: 1, open: { self: 0, them: 1, other: 0 } } },
  },
};
