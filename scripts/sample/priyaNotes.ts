import type { Day, SampleFile } from './sampleFile.ts';

/** One running file on Priya: all sessions in one place, the newest first. */
export function priyaNotes(day: Day): SampleFile[] {
  return [
    {
      path: '1-1s/priya-nair.md',
      text: `# 1-on-1 with Priya Nair

One file for all our conversations, the newest on top.

## ${day(-6)}

### Intent

Help Priya to leave the small requests with the people who can solve them, without leaving the people alone.

### Decision criteria

- The same question comes from the same customer for a third time.
- Support could answer it, and nobody has told the customer so.

### Notes

Eleven requests in a week; eight were support's. She answered all of them within the hour, and did it well. What it
costs is the time for the two accounts that could grow.

### Escalations

#### A question that support could answer

- **Issue:** Password reset for Ostrava
- **Urgent:** yes
- **Important:** no
- **In their control:** yes
- **Tried:** answered it herself, for the third time
- **Resolved by:** Priya
- **Repeats:** Password reset for Ostrava

#### One that only I could take

- **Issue:** Support has no telephone on Fridays
- **Urgent:** yes
- **Important:** yes
- **In their control:** no
- **Tried:** asked their lead twice

### Action items

- [ ] @priya Introduce support to the three customers who ask most 📅 ${day(0)}
  - Expectation: a call of fifteen minutes each, with support on the line
  - Result by then: each of them has a name and a number of their own
- [ ] @priya Sketch what the Ostrava account could look like in a year 📅 ${day(21)}
  - Expectation: one page, drawn with their plant manager
  - Result by then: we know which two questions to ask next
- [ ] @robin Agree with support on who answers what, and by when 📅 ${day(-3)}
  - Expectation: half a page that both teams would sign
  - Result by then: Priya can point to it

## ${day(-13)}

### Intent

Hear what the quarter felt like before we look at its figures.

### Decision criteria

- What she would gladly do again.
- What she did only because nobody else would.

### Notes

Proud of the Lindqvist contract, tired of being everybody's first call.

### Escalations

- **Issue:** Password reset for Ostrava
- **Urgent:** yes
- **Important:** no
- **In their control:** yes
- **Tried:** nothing, she asked me
- **Resolved by:** Robin

### Action items

- [x] @priya Keep a list of the requests of one week 📅 ${day(-7)} ✅ ${day(-7)}
  - Expectation: a line each, with who could have answered
  - Result by then: we see a pattern, or see that there is none
- [x] @robin Thank the Lindqvist team in Priya's name 📅 ${day(-10)} ✅ ${day(-12)}
  - Expectation: by telephone
  - Result by then: they know whose work it was

## ${day(-27)}

### Intent

Get to know how Priya likes to be coached.

### Decision criteria

- What helped her in earlier teams, and what did not.

### Action items

- [x] @priya Write half a page: "how to work with me" 📅 ${day(-20)} ✅ ${day(-21)}
  - Expectation: honest rather than polished
  - Result by then: I have read it twice
- [x] @robin Write the same about myself 📅 ${day(-20)} ✅ ${day(-20)}
  - Expectation: including what I am bad at
  - Result by then: we have swapped them
`,
    },
  ];
}
