import type { Day, SampleFile } from './sampleFile.ts';

/** Four notes on Tomas, who is the best of the team and forecasts by feeling; one meeting was skipped. */
export function tomasNotes(day: Day): SampleFile[] {
  return [
    {
      path: 'people/tomas-lind.md',
      text: `---
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

He visits before he writes, and writes little. It works: leave it alone.

## Measures

- ${day(-90)}: 86 %
- ${day(-30)}: 91 %

## Wins

- ${day(-5)}: Velde signed for three years, and asked for Tomas by name
`,
    },
    {
      path: `1-1s/tomas-lind/${day(-30)}.md`,
      text: `---
type: 1-on-1
person: Tomas Lind
date: ${day(-30)}
topic: A forecast that others can read
framework: will
situation: performance
prep: ready
flag: green
---

# 1-on-1 with Tomas Lind

## Intent

Learn how Tomas knows what he knows. His forecast is right, and only he can tell why.

## Inflection point

He moved the Velde deal to next quarter two weeks before they told us.

## Decision criteria

- Their lawyer stopped asking questions.
- The sponsor began to write "we" instead of "I".

## Evaluation

He noticed it, acted on it, and told nobody. Next time he writes the sign down when he sees it.

## Teach-back

"If I can see it, I can write it down. It takes a line."

## Action items

- [x] @tomas Add one line of evidence to each deal above fifty thousand 📅 ${day(-23)} ✅ ${day(-24)}
  - Expectation: something that was seen or heard, not a feeling
  - Result by then: a colleague can follow it
- [x] @robin Show where those lines are read 📅 ${day(-23)} ✅ ${day(-25)}
  - Expectation: my own Monday page, unpolished
  - Result by then: he knows that it is no paperwork
`,
    },
    {
      path: `1-1s/tomas-lind/${day(-16)}.md`,
      text: `---
type: 1-on-1
person: Tomas Lind
date: ${day(-16)}
topic: Two people, one account
framework: [will, vip]
situation: friction
values: [Ownership, Respect]
prep: ready
flag: red
adjustment:
  - "process, internal: one owner for each account, named on the first page"
---

# 1-on-1 with Tomas Lind

## Intent

Settle who speaks for us at Brandt, in a way that both Tomas and Dana would defend.

## Inflection point

Brandt got two offers from us in a week, and chose to be amused.

## Decision criteria

- Each of them believed that the other one had stepped back.
- Nothing that we write down says who leads.

## Evaluation

Both acted with care and without a word to each other. The rule was missing, not the will.

## Values

Ownership: an account has one name on it. Respect: nobody is told of it by the customer.

## Process

- **How we got here:** whoever was asked first answered, and told nobody.
- **What it should be:** the first page of every account names its owner, and the owner is asked before anybody writes.
- **Prevents:** Two offers to one customer

## Story

My first manager let two of us visit the same customer on the same day. The customer kept us both waiting, in one
room. We laughed, and lost the account to somebody who had come alone.

## Teach-back

"I ask whose account it is before I ask what it needs."

## Action items

- [ ] @tomas Agree with Dana on one owner for Brandt 📅 ${day(-12)}
  - Expectation: the two of them, without me
  - Result by then: Brandt has heard it from both
- [x] @robin Put the owner on the first page of every account 📅 ${day(-9)} ✅ ${day(-10)}
  - Expectation: a name, no committee
  - Result by then: no account above fifty thousand is without one
`,
    },
    {
      path: `1-1s/tomas-lind/${day(-8)}.md`,
      text: `---
type: 1-on-1
person: Tomas Lind
date: ${day(-8)}
status: skipped
---

# 1-on-1 with Tomas Lind

Tomas was at the trade fair. We meet next week instead.
`,
    },
    {
      path: `1-1s/tomas-lind/${day(-2)}.md`,
      text: `---
type: 1-on-1
person: Tomas Lind
date: ${day(-2)}
topic: Teaching what you know
framework: will
situation: career
prep: ready
flag: green
---

# 1-on-1 with Tomas Lind

## Intent

Find out whether Tomas would enjoy to coach, or only feels that he should.

## Inflection point

Marcus asked him for help three times in a week, and each time stayed for an hour.

## Decision criteria

- He explains by asking.
- He speaks of it without being asked.

## Evaluation

He let Marcus find the answer twice. The third time he gave it, because the telephone rang.

## Teach-back

"It is slower to ask. And then I never have to say it again."

## Action items

- [ ] @tomas Sit beside Marcus in one call and ask one question afterwards 📅 ${day(4)}
  - Expectation: a question that he does not know the answer to
  - Result by then: Marcus names one thing that he will change
- [ ] @tomas Write down what a first-year seller should have seen 📅 ${day(30)}
  - Expectation: ten lines at most
  - Result by then: we try it on the next person who joins
- [ ] @robin Find out what the academy offers for new coaches 📅 ${day(12)}
  - Expectation: dates, price, and somebody who has been there
  - Result by then: Tomas can choose
`,
    },
  ];
}
