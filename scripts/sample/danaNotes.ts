import type { Day, SampleFile } from './sampleFile.ts';

/** Four notes on Dana, who sells to large accounts: a deal that went quiet, and what came of it. */
export function danaNotes(day: Day): SampleFile[] {
  return [
    {
      path: `1-1s/dana-reyes/${day(-28)}.md`,
      text: `---
type: 1-on-1
person: Dana Reyes
date: ${day(-28)}
topic: The Northwind renewal
framework: will
situation: deal
prep: ready
flag: green
---

# 1-on-1 with Dana Reyes

## Intent

Understand how Dana decides when to bring our finance people into a renewal, so that she can decide it alone next time.

## Inflection point

Northwind asked for a third round on price. Dana held the price and offered a review of their usage instead.

## Decision criteria

- They asked for a discount without naming another supplier.
- Usage has grown in each of the last three quarters.
- Their sponsor answers within a day.

## Evaluation

Dana looked at usage before she answered, and let a night pass. She would do the same again, only with the figures in the first mail.

## Teach-back

"Before I talk about price I look at what they use. If it grows, I talk about that."

## Action items

- [x] @dana Send Northwind the usage review 📅 ${day(-21)} ✅ ${day(-22)}
  - Expectation: one page, their own figures, no slides
  - Result by then: their sponsor has passed it on to finance
- [x] @robin Ask finance for the renewal history of our ten largest accounts 📅 ${day(-18)} ✅ ${day(-19)}
  - Expectation: dates and price changes only
  - Result by then: Dana can compare Northwind with the others
`,
    },
    {
      path: `1-1s/dana-reyes/${day(-14)}.md`,
      text: `---
type: 1-on-1
person: Dana Reyes
date: ${day(-14)}
topic: Silence after a good demo
framework: will
situation: deal
prep: ready
flag: red
adjustment:
  - "process, internal: no demo without a named next meeting"
  - "people, external: their head of operations joins the next call"
---

# 1-on-1 with Dana Reyes

## Intent

Find the place in our process where Halden Freight went quiet, and not who is to blame for it.

## Inflection point

Two weeks of silence after a demo that everybody called excellent.

## Decision criteria

- Nobody with a budget was in the room.
- We left without a date for the next conversation.
- Three follow-up mails went to the same person.

## Evaluation

The demo was booked on enthusiasm. A short call before it would have shown who decides.

## Story

Two years ago I gave the demo of my life to a team that had no budget. They loved it, and so did I. The cost was a
quarter, and a colleague's trust in my forecast.

## Teach-back

"A demo is an answer. I first find out whose question it is."

## Action items

- [>] @dana Write down the four questions to ask before a demo is booked 📅 ${day(-10)} 🆔 d4k2 [carried over](${day(-7)}.md)
  - Expectation: questions that start with what or how
  - Result by then: used in two real calls
- [ ] @dana Call Halden's head of operations 📅 ${day(-5)}
  - Expectation: a conversation about their winter peak, not about us
  - Result by then: we know whether there is a project at all
- [x] @robin Introduce Dana to Halden's former operations lead 📅 ${day(-11)} ✅ ${day(-12)}
  - Expectation: a short mail with both in copy
  - Result by then: they have spoken
`,
    },
    {
      path: `1-1s/dana-reyes/${day(-7)}.md`,
      text: `---
type: 1-on-1
person: Dana Reyes
date: ${day(-7)}
topic: Questions before a demo
framework: will
situation: performance
prep: ready
flag: green
---

# 1-on-1 with Dana Reyes

## Intent

See whether the new questions feel like Dana's own, and keep only those that do.

## Inflection point

Dana asked them in one call and left them out in the next, which she had prepared less.

## Decision criteria

- The customer talks more than we do.
- At the end we can name who decides, and by when.

## Evaluation

The call with the questions took ten minutes longer and saved a demo. The other one led to a demo for nobody.

## Teach-back

"The questions are not a form. They are how I find out whether I can help."

## Action items

- [ ] @dana Write down the four questions to ask before a demo is booked 📅 ${day(0)} ➕ ${day(-14)} 🆔 d4k2
  - Expectation: questions that start with what or how
  - Result by then: used in two real calls
- [ ] @dana Bring one recorded call to our next conversation 📅 ${day(2)}
  - Expectation: an ordinary call, not the best one
  - Result by then: we can listen to three minutes of it together
- [ ] @robin Clear the demo team's calendar for calls with a named decision-maker 📅 ${day(3)}
  - Expectation: agreed with their lead, not ordered
  - Result by then: Dana gets a slot within three days
`,
    },
    {
      path: `1-1s/dana-reyes/${day(2)}.md`,
      text: `---
type: 1-on-1
person: Dana Reyes
date: ${day(2)}
topic: Listening to one ordinary call
framework: will
status: planned
prep: ready
request: how to begin a call without a slide
---

# 1-on-1 with Dana Reyes

## Intent

Let Dana hear for herself where the customer began to talk freely.

## Preparation

- [ ] Dana sends the call and her own reading of it
- [ ] I write down my reading before I open hers
- What did you hear that you had not noticed in the call?
- How would you like the first minute to sound?
`,
    },
  ];
}
