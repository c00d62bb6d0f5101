import type { Scenario } from './scenario.ts';

const KICK_OFF = `---
type: program
topic: From telling to asking
---

# From telling to asking

## 2026-01-05

**Focus:** listening

**Mode:** role-play

**Tool:** count to three before answering

**What happened:** silence was hard, and then they went on by themselves.

**Adoption:** experimenting
`;

/** C: the manager's own development. */
export const managerToCoach: Scenario = {
  system: 'C',
  title: 'From manager to coach',
  about:
    'Training alone changes nothing: managers change how they work with their people, and that takes follow-up. A note of type `program` keeps the kick-off and its follow-ups, what was tried, and how it was taken up.',
  today: '2026-01-15',
  told: 'The kick-off was held, a tool was tried, and nothing says what the manager does differently since.',
  asks: {
    files: { 'development/asking.md': KICK_OFF },
    problems: { 'development/asking.md': [['unchanged-manager', '## 2026-01-05']] },
    rows: [
      'My development, 1 of 7 sessions',
      '  From telling to asking, the note of the program',
      '  Adoption from session to session: experimenting',
      '  Session of 2026-01-05, held, Focus: listening, Mode: role-play, Tool: count to three before answering, What happened: silence was hard, and then they went on by themselves, Adoption: experimenting',
    ],
    people: {},
  },
  mended: 'The follow-up names the changed behaviour.',
  satisfied: {
    files: {
      'development/asking.md': `${KICK_OFF}
## 2026-01-12

**Focus:** asking questions

**Mode:** live coaching

**Tool:** one WHAT and one HOW before any advice

**What happened:** Dana found the answer before the second question.

**Adoption:** embraced

**What I do differently:** I write my own reading down and keep it to myself until they have told theirs.
`,
    },
    problems: {},
    rows: [
      'My development, 2 of 7 sessions',
      '  From telling to asking, the note of the program',
      '  Adoption from session to session: experimenting, then embraced',
      '  Session of 2026-01-05, held, Focus: listening, Mode: role-play, Tool: count to three before answering, What happened: silence was hard, and then they went on by themselves, Adoption: experimenting',
      '  Session of 2026-01-12, held, Focus: asking questions, Mode: live coaching, Tool: one WHAT and one HOW before any advice, What happened: Dana found the answer before the second question, Adoption: embraced, What I do differently: I write my own reading down and keep it to myself until they have told theirs',
    ],
    people: {},
  },
};
