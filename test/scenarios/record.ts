import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana }
cadence: weekly
`;

const older = (line: string): string => `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-06
framework: free
---

## Intent

Agree on what comes before a demo.

## Decision criteria

- The customer names who decides.

## Action items

${line}
- [x] @robin Clear the demo calendar 📅 2026-01-09 ✅ 2026-01-08
`;

const newer = (line: string): string => `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-13
framework: free
---

## Intent

See whether the questions feel like her own.

## Decision criteria

- The customer talks more than we do.

## Action items

${line}
- [ ] @robin Bring one recorded call 📅 2026-01-20
`;

/** G: what the record makes possible. */
export const record: Scenario = {
  system: 'G',
  title: 'What the record makes possible',
  about:
    'An open item moves on with its identity: it is counted once, knows when it was first raised, how often it was carried and how often its date moved. The cadence says who is due; the ledger says who owes whom.',
  today: '2026-01-27',
  told: 'Two branches were merged: one carried the item on, the other closed it in the older note. And a week has passed without a meeting.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-06.md': older(
        '- [x] @dana Write down the four questions 📅 2026-01-12 ✅ 2026-01-12 🆔 d4k2',
      ),
      '1-1s/dana-reyes/2026-01-13.md': newer(
        '- [ ] @dana Write down the four questions 📅 2026-01-30 ➕ 2026-01-06 🆔 d4k2',
      ),
    },
    problems: {
      '1-1s/dana-reyes/2026-01-06.md': [
        ['conflicting-item', '- [x] @dana Write down the four questions 📅 2026-01-12 ✅ 2026-01-12 🆔 d4k2'],
      ],
      '1-1s/dana-reyes/2026-01-13.md': [
        ['conflicting-item', '- [ ] @dana Write down the four questions 📅 2026-01-30 ➕ 2026-01-06 🆔 d4k2'],
        ['overdue-action', '2026-01-20'],
      ],
    },
    rows: [
      'Dana Reyes, late by 7 days, 2 of 52 loops, you owe 1, they owe 1, your share of what is open 50 %',
      '  Sessions of Dana Reyes, 2 entries',
      '    1-on-1 of 2026-01-13, held',
      '    1-on-1 of 2026-01-06, held',
      '  Open items of Dana Reyes, 2 entries, 1 overdue',
      '    Bring one recorded call, yours, about Dana Reyes, overdue by 7 days, from the 1-on-1 of 2026-01-13',
      '    Write down the four questions, owned by Dana Reyes, about Dana Reyes, due on Friday, 2026-01-30, from the 1-on-1 of 2026-01-13, raised 2026-01-06 · carried over once · due date moved once',
    ],
    people: {
      'Dana Reyes': {
        lastSession: '2026-01-13',
        nextDue: '2026-01-20',
        daysLate: 7,
        open: { self: 1, them: 1, other: 0 },
        overdue: { self: 1, them: 0, other: 0 },
      },
    },
  },
  mended: 'The older line is marked as carried over, and the meeting of the week is planned.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/dana-reyes/2026-01-06.md': older(
        '- [>] @dana Write down the four questions 📅 2026-01-12 🆔 d4k2 [carried over](2026-01-13.md)',
      ),
      '1-1s/dana-reyes/2026-01-13.md': newer(
        '- [ ] @dana Write down the four questions 📅 2026-01-30 ➕ 2026-01-06 🆔 d4k2',
      ).replace('📅 2026-01-20', '📅 2026-01-28'),
      '1-1s/dana-reyes/2026-01-28.md': `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-28
status: planned
framework: free
---

## Intent

Listen to one ordinary call together.
`,
    },
    problems: {},
    rows: [
      'Dana Reyes, next 1-on-1 tomorrow, 2 of 52 loops, you owe 1, they owe 1, your share of what is open 50 %',
      '  Sessions of Dana Reyes, 3 entries',
      '    1-on-1 of 2026-01-28, planned',
      '    1-on-1 of 2026-01-13, held',
      '    1-on-1 of 2026-01-06, held',
      '  Open items of Dana Reyes, 2 entries',
      '    Bring one recorded call, yours, about Dana Reyes, due tomorrow, from the 1-on-1 of 2026-01-13',
      '    Write down the four questions, owned by Dana Reyes, about Dana Reyes, due on Friday, 2026-01-30, from the 1-on-1 of 2026-01-13, raised 2026-01-06 · carried over once · due date moved once',
    ],
    people: {
      'Dana Reyes': {
        lastSession: '2026-01-13',
        nextDue: '2026-01-28',
        daysLate: 0,
        open: { self: 1, them: 1, other: 0 },
        overdue: { self: 0, them: 0, other: 0 },
      },
    },
  },
};
