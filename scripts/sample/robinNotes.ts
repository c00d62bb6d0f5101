import type { Day, SampleFile } from './sampleFile.ts';

/** Robin's own development: a kick-off and the first follow-ups of a program. */
export function robinNotes(day: Day): SampleFile[] {
  return [
    {
      path: 'development/from-telling-to-asking.md',
      text: `---
type: program
topic: From telling to asking
---

# From telling to asking

A kick-off and six follow-ups. What is asked of the team stands at the end.

## ${day(-29)}

**Focus:** listening

**Mode:** role-play

**Tool:** count to three before answering

**What happened:** The silence was hard for me. In two of three talks they went on by themselves.

**Adoption:** skeptical

## ${day(-15)}

**Focus:** asking questions

**Mode:** live coaching

**Tool:** one WHAT and one HOW before any advice

**What happened:** Dana found the weak place of her demo before my second question.

**Adoption:** experimenting

**What I do differently:** I write my own reading down before the talk, and keep it to myself until they have told theirs.

## ${day(-1)}

**Focus:** declining what is not mine

**Mode:** skill

**Tool:** ask what was tried, and wait an hour

**What happened:** Four of six questions were settled within the hour, without me.

**Adoption:** embraced

**What I do differently:** I answer at once only what is urgent, important and out of their hands.

## ${day(13)}

**Focus:** telling a story instead of giving advice

## What is new for the team

### Expectations

Everybody sends the decision they want to look at on the day before.

### Metrics

Loops held of loops planned; share of open items that are mine.
`,
    },
  ];
}
