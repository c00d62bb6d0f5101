import { ADJUSTMENT_LABELS } from '../../src/notes/facts/adjustment.ts';
import { ESCALATION_LABELS } from '../../src/notes/facts/escalations.ts';
import { PREPARATION_LABELS } from '../../src/notes/facts/preparation.ts';
import { PROCESS_LABELS } from '../../src/notes/facts/processChange.ts';

/** The labels of one section, and an example that a test reads. */
export interface LabelForms {
  readonly title: string;
  readonly means: string;
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly example: string;
}

/** The sections whose labels are read. Of each label the first form is the one that is written. */
export const LABELS: readonly LabelForms[] = [
  {
    title: 'Escalation',
    means:
      'An issue that was brought to you. Several may stand one after the other: a new one begins where `Issue` stands again, or with a sub-heading, which is the issue where no label says it.',
    labels: ESCALATION_LABELS,
    example: `## Escalation

- Issue: The discount for the renewal is above the limit
- Urgent: yes
- Important: no
- In their control: yes
- Tried: offered a longer term instead
- Resolved by: @dana
- Repeats: [The discount again](2026-01-08.md)`,
  },
  {
    title: 'Process',
    means:
      'A process, as it was and as it should be from now on, and which repeated issue that should prevent.',
    labels: PROCESS_LABELS,
    example: `## Process

### How we got here

We asked for the decision maker after the offer.

### What it should be

We ask in the first call.`,
  },
  {
    title: 'Preparation',
    means:
      'What both get ready. Their request may stand in the front matter instead: `request: the renewal`.',
    labels: PREPARATION_LABELS,
    example: `## Preparation

- [x] Their request: how to bring up the price
- [ ] Questions: what did they say when you asked?`,
  },
  {
    title: 'Adjustment',
    means:
      'What a red flag changes. Without labels the words people, process and technology, internal and external count wherever they stand. The front matter may say it instead: `adjustment: process, internal`.',
    labels: ADJUSTMENT_LABELS,
    example: `## Adjustment

- **Resource:** process
- **Where:** internal
- **Change:** no demo without a named next meeting`,
  },
];

/** Wins and readings. */
export const DATED_EXAMPLE = `## Wins

- 2026-01-12: closed the renewal without a discount

## Measures

Retention

- 2026-01-15: 91 %
- 2026-02-15: 93 %`;

/** Two sessions of a program. */
export const PROGRAM_EXAMPLE = `## 2026-01-15

- Focus: listening
- Mode: role-play
- What happened: I spoke for half of the time
- Adoption: experimenting

## 2026-01-22

- Focus: asking questions`;
