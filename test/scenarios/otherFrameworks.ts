import type { Scenario } from './scenario.ts';

const CONFIGURATION = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Priya Nair, handle: priya }
frameworks:
  terugblik:
    title: Terugblik
    sections:
      - { name: intent, title: Bedoeling, prompt: Wat willen we echt?, required: planned }
      - { name: geleerd, title: Geleerd, aliases: [wat we leerden], prompt: Wat nemen we mee?, required: held }
      - { name: actionItems, title: Afspraken, prompt: Wie doet wat en wanneer?, required: held }
`;

const note = (impact: string): string => `---
type: 1-on-1
person: Priya Nair
date: 2026-01-14
framework: sbi
---

## Intent

Tell Priya what her answer did in the call.

## Situation

The call with Ostrava on Tuesday.

## Behavior

She let their engineer finish twice.

## Impact

${impact}

## Action items

- [ ] @priya Do it again with Lindqvist 📅 2026-01-21
`;

const ownNote = (learnt: string): string => `---
type: 1-on-1
person: Priya Nair
date: 2026-01-15
framework: terugblik
---

## Bedoeling

Zien wat de week ons leerde.

## Geleerd

${learnt}

## Afspraken

- [ ] @priya Support aan drie klanten voorstellen 📅 2026-01-22
`;

/** F: frameworks that people use, and those they add themselves. */
export const otherFrameworks: Scenario = {
  system: 'F',
  title: 'Frameworks that people also use, and their own',
  about:
    'GROW, CLEAR, OSCAR, SBI, STAR and a free form ship as one table. A team adds or changes frameworks in `.coaching.yaml`, in any language: snippets, template and rules follow.',
  today: '2026-01-15',
  told: 'An SBI note leaves the impact out, and a note in the team’s own framework still holds its prompt.',
  asks: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/priya-nair/2026-01-14.md': note('TBD'),
      '1-1s/priya-nair/2026-01-15.md': ownNote('Wat nemen we mee?'),
    },
    problems: {
      '1-1s/priya-nair/2026-01-14.md': [['incomplete-framework', '## Impact']],
      '1-1s/priya-nair/2026-01-15.md': [['incomplete-framework', '## Geleerd']],
    },
    rows: [
      'Priya Nair, next 1-on-1 tomorrow, 2 of 52 loops, they owe 2, your share of what is open 0 %',
      '  Sessions of Priya Nair, 2 entries',
      '    1-on-1 of 2026-01-15, held',
      '    1-on-1 of 2026-01-14, held',
      '  Open items of Priya Nair, 2 entries',
      '    Do it again with Lindqvist, owned by Priya Nair, about Priya Nair, due on Wednesday, 2026-01-21, from the 1-on-1 of 2026-01-14',
      '    Support aan drie klanten voorstellen, owned by Priya Nair, about Priya Nair, due on Thursday, 2026-01-22, from the 1-on-1 of 2026-01-15',
    ],
    people: { 'Priya Nair': { open: { self: 0, them: 2, other: 0 } } },
  },
  mended: 'Both say what was left out.',
  satisfied: {
    files: {
      '.coaching.yaml': CONFIGURATION,
      '1-1s/priya-nair/2026-01-14.md': note('Their engineer named the real problem.'),
      '1-1s/priya-nair/2026-01-15.md': ownNote('Support antwoordt beter dan wij.'),
    },
    problems: {},
    rows: [
      'Priya Nair, next 1-on-1 tomorrow, 2 of 52 loops, they owe 2, your share of what is open 0 %',
      '  Sessions of Priya Nair, 2 entries',
      '    1-on-1 of 2026-01-15, held',
      '    1-on-1 of 2026-01-14, held',
      '  Open items of Priya Nair, 2 entries',
      '    Do it again with Lindqvist, owned by Priya Nair, about Priya Nair, due on Wednesday, 2026-01-21, from the 1-on-1 of 2026-01-14',
      '    Support aan drie klanten voorstellen, owned by Priya Nair, about Priya Nair, due on Thursday, 2026-01-22, from the 1-on-1 of 2026-01-15',
    ],
    people: { 'Priya Nair': { open: { self: 0, them: 2, other: 0 } } },
  },
};
