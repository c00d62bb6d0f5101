import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Marcus Bell, handle: marcus }
  - { name: Priya Nair, handle: priya }
cadence: weekly
dependency: { share: 50 % }
`;

/** Nobody of theirs acts on what only the manager can settle. */
const NEGLECTED = `---
type: 1-on-1
person: Priya Nair
date: 2026-01-14
framework: free
---

## Intent

Keep the Ostrava plant running.

## Decision criteria

- Their engineer calls us before they call the vendor.

## Escalation

- **Issue:** Payments of two customers fail
- **Urgent:** yes
- **Important:** yes
- **In their control:** no
- **Tried:** called the service desk twice

## Action items

- [ ] @priya Tell both customers what happens next 📅 2026-01-15
`;

const EARLIER = `---
type: 1-on-1
person: Marcus Bell
date: 2026-01-08
framework: free
---

## Intent

Hear what the first renewal was like.

## Decision criteria

- He says what he would do again.

## Escalation

- **Issue:** Discount for Arbor
- **Urgent:** yes
- **Important:** no
- **In their control:** yes
- **Tried:** nothing yet
- **Resolved by:** Robin

## Action items

- [x] @marcus Write down the limits of a discount 📅 2026-01-14 ✅ 2026-01-13
`;

/** D: the culture of dependency. */
export const dependency: Scenario = {
  system: 'D',
  title: 'Culture of dependency',
  about:
    'The more often a manager solves people’s problems, the more often they come back. Small ones are declined on purpose, and nobody fails for neglect: urgent, important and out of their hands means that the manager acts.',
  today: '2026-01-15',
  told: 'The same question came back, and the manager took it over again. Priya’s issue is urgent, important and out of her hands, and nothing is the manager’s to do.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/marcus-bell/2026-01-08.md': EARLIER,
      '1-1s/priya-nair/2026-01-14.md': NEGLECTED,
      '1-1s/marcus-bell/2026-01-15.md': `---
type: 1-on-1
person: Marcus Bell
date: 2026-01-15
framework: free
---

## Intent

Let Marcus settle what is his to settle.

## Decision criteria

- He names the limit before he asks.

## Escalations

### Arbor again

- **Issue:** Discount for Arbor
- **Urgent:** no
- **Important:** yes
- **In their control:** yes
- **Tried:** asked me first
- **Repeats:** Discount for Arbor

- [ ] @robin Tell Arbor what we can offer 📅 2026-01-19
- [ ] @robin Ask finance for the limits 📅 2026-01-20

## Action items

- [ ] @marcus Read the limits of a discount 📅 2026-01-20
`,
    },
    problems: {
      '1-1s/priya-nair/2026-01-14.md': [['neglected-escalation', 'Payments of two customers fail']],
      '1-1s/marcus-bell/2026-01-15.md': [
        ['manager-owned-action', 'robin'],
        ['manager-owned-action', 'robin'],
        ['one-sided-load', '## Action items'],
      ],
    },
    rows: [
      'Marcus Bell, next 1-on-1 on Thursday, 2026-01-22, 2 of 52 loops, you owe 2, they owe 1, 1 repeated issue, your share of what is open 67 %',
      '  Sessions of Marcus Bell, 2 entries',
      '    1-on-1 of 2026-01-15, held',
      '    1-on-1 of 2026-01-08, held',
      '  Open items of Marcus Bell, 3 entries',
      '    Tell Arbor what we can offer, yours, about Marcus Bell, due on Monday, 2026-01-19, from the 1-on-1 of 2026-01-15',
      '    Ask finance for the limits, yours, about Marcus Bell, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
      '    Read the limits of a discount, owned by Marcus Bell, about Marcus Bell, due on Tuesday, 2026-01-20, from the 1-on-1 of 2026-01-15',
      '  Escalations of Marcus Bell, 2 entries, 1 repeated issue',
      '    Discount for Arbor, came back (2 of 2), not urgent, important, not resolved yet, from the 1-on-1 of 2026-01-15',
      '    Discount for Arbor, came back later, urgent, not important, resolved by Robin, from the 1-on-1 of 2026-01-08',
      'Priya Nair, next 1-on-1 on Wednesday, 2026-01-21, 1 of 52 loops, they owe 1, your share of what is open 0 %',
      '  Sessions of Priya Nair, 1 entry',
      '    1-on-1 of 2026-01-14, held',
      '  Open items of Priya Nair, 1 entry',
      '    Tell both customers what happens next, owned by Priya Nair, about Priya Nair, due today, from the 1-on-1 of 2026-01-14',
      '  Escalations of Priya Nair, 1 entry',
      '    Payments of two customers fail, urgent, important, not resolved yet, from the 1-on-1 of 2026-01-14',
    ],
    people: {
      'Marcus Bell': { open: { self: 2, them: 1, other: 0 }, selfShare: 2 / 3, repeatedIssues: 1 },
    },
  },
  mended:
    'What Marcus can settle is his. The one issue that is urgent, important and out of their hands has an action of the manager’s own.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/marcus-bell/2026-01-08.md': EARLIER,
      '1-1s/priya-nair/2026-01-14.md': `${NEGLECTED}- [ ] @robin Ask the head of payments for a name today 📅 2026-01-15
`,
      '1-1s/marcus-bell/2026-01-15.md': `---
type: 1-on-1
person: Marcus Bell
date: 2026-01-15
framework: free
---

## Intent

Let Marcus settle what is his to settle.

## Decision criteria

- He names the limit before he asks.

## Escalations

### Arbor again

- **Issue:** Discount for Arbor
- **Urgent:** no
- **Important:** yes
- **In their control:** yes
- **Tried:** looked up the limits
- **Resolved by:** Marcus
- **Repeats:** Discount for Arbor

## Action items

- [ ] @marcus Offer Arbor what the limits allow 📅 2026-01-19
`,
    },
    problems: {},
    rows: [
      'Marcus Bell, next 1-on-1 on Thursday, 2026-01-22, 2 of 52 loops, they owe 1, 1 repeated issue, your share of what is open 0 %',
      '  Sessions of Marcus Bell, 2 entries',
      '    1-on-1 of 2026-01-15, held',
      '    1-on-1 of 2026-01-08, held',
      '  Open items of Marcus Bell, 1 entry',
      '    Offer Arbor what the limits allow, owned by Marcus Bell, about Marcus Bell, due on Monday, 2026-01-19, from the 1-on-1 of 2026-01-15',
      '  Escalations of Marcus Bell, 2 entries, 1 repeated issue',
      '    Discount for Arbor, came back (2 of 2), not urgent, important, resolved by Marcus, from the 1-on-1 of 2026-01-15',
      '    Discount for Arbor, came back later, urgent, not important, resolved by Robin, from the 1-on-1 of 2026-01-08',
      'Priya Nair, next 1-on-1 on Wednesday, 2026-01-21, 1 of 52 loops, you owe 1, they owe 1, your share of what is open 50 %',
      '  Sessions of Priya Nair, 1 entry',
      '    1-on-1 of 2026-01-14, held',
      '  Open items of Priya Nair, 2 entries',
      '    Tell both customers what happens next, owned by Priya Nair, about Priya Nair, due today, from the 1-on-1 of 2026-01-14',
      '    Ask the head of payments for a name today, yours, about Priya Nair, due today, from the 1-on-1 of 2026-01-14',
      '  Escalations of Priya Nair, 1 entry',
      '    Payments of two customers fail, urgent, important, not resolved yet, from the 1-on-1 of 2026-01-14',
    ],
    people: {
      'Marcus Bell': { open: { self: 0, them: 1, other: 0 }, selfShare: 0, repeatedIssues: 1 },
      'Priya Nair': { open: { self: 1, them: 1, other: 0 } },
    },
  },
};
