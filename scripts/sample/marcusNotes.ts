import type { Day, SampleFile } from './sampleFile.ts';

/** Four notes on Marcus, who is new. The last one was written in a hurry: it shows what the problems look like. */
export function marcusNotes(day: Day): SampleFile[] {
  return [
    {
      path: `1-1s/marcus-bell/${day(-22)}.md`,
      text: `---
type: 1-on-1
person: Marcus Bell
date: ${day(-22)}
topic: The first thirty days
framework: grow
situation: career
---

# 1-on-1 with Marcus Bell

## Intent

Agree on what a good first quarter looks like in Marcus's own words, before anybody gives him a number.

## Decision criteria

- He can name three customers and what they worry about.
- He asks for help early, and for something precise.

## Goal

To lead a first conversation alone by the end of next month.

## Reality

Marcus knows the product well. He has sat in on nine calls and spoken in two.

## Options

Shadow more calls; take over the last ten minutes of some; lead small renewals from the start.

## Will

The last ten minutes of two calls a week, chosen by him.

## Action items

- [x] @marcus Choose the first two calls to close 📅 ${day(-17)} ✅ ${day(-18)}
  - Expectation: calls in which something is to be decided
  - Result by then: both colleagues know and agree
- [x] @robin Tell the team what Marcus is practising, and why 📅 ${day(-20)} ✅ ${day(-21)}
  - Expectation: two sentences in our Monday meeting
  - Result by then: nobody takes the last word out of kindness
`,
    },
    {
      path: `1-1s/marcus-bell/${day(-16)}.md`,
      text: `---
type: 1-on-1
person: Marcus Bell
date: ${day(-16)}
framework: will
prep: not-ready
status: unprepared
---

# 1-on-1 with Marcus Bell

Neither of us had looked at the calls. We stopped after a minute, and meet next week.
`,
    },
    {
      path: `1-1s/marcus-bell/${day(-9)}.md`,
      text: `---
type: 1-on-1
person: Marcus Bell
date: ${day(-9)}
topic: Closing the last ten minutes
framework: will
situation: performance
prep: ready
flag: green
---

# 1-on-1 with Marcus Bell

## Intent

Find out what Marcus does in the minutes that go well, so that he can do it on purpose.

## Inflection point

In the second call he summed up in the customer's words, and they set the date themselves.

## Decision criteria

- The customer repeats the next step before we do.
- There is a pause, and nobody fills it.

## Evaluation

He had written the customer's own words in the margin. In the first call he had written ours.

## Teach-back

"I write down what they say and give it back. Then I wait."

## Action items

- [ ] @marcus Sum up one renewal call in the customer's words 📅 ${day(-1)}
  - Expectation: three sentences, read aloud in the call
  - Result by then: the customer has corrected or confirmed them
- [ ] @marcus Ask two customers what made them stay 📅 ${day(16)}
  - Expectation: listening, no pitch
  - Result by then: two short stories that the team can use
- [ ] @robin Listen to one of Marcus's calls and say only what I heard 📅 ${day(1)}
  - Expectation: notes first, opinion afterwards, and only if he asks
  - Result by then: we compare what we both heard
`,
    },
    {
      path: `1-1s/marcus-bell/${day(-1)}.md`,
      text: `---
type: 1-on-1
person: Marcus Bell
date: ${day(-1)}
topic: First renewal
---

# 1-on-1 with Marcus Bell

Written on the train, to be finished. Marcus wants to lead the Arbor renewal himself. I think that he can.

## Intent

## Notes

- Arbor's buyer has changed, and nobody has met the new one.
- He asked twice whether he may offer a longer term. Yes, but why does he ask me?

## Action items

- [ ] @marcus Find out who decides at Arbor now
- [ ] @robin Forward the last three contracts with Arbor 📅 ${day(1)}
`,
    },
  ];
}
