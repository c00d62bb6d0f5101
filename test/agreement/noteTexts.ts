/** Notes as people write them: by hand, from templates, in running files, in other apps. All names are invented. */
export const NOTE_TEXTS: readonly string[] = [
  `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-20
next: 2026-02-03
tags: [coaching, q1]
---

# 1-on-1 with Dana Reyes

## Intent

Find out what makes the *renewal* slow, and **who** decides.
She said "not before March" – and left it there.

## Decision criteria

1. One page, read aloud once
2. The buyer names a date
   - without being asked
   - in front of \`procurement\`
3. No discount before \`v2\` is out

## Action items

- [ ] @dana Send the one-pager 📅 2026-01-27
  - Expectation: one page, read aloud once
  - Result by then: the buyer has it
- [x] @me Ask Priya about the *budget* (done 2026-01-19)
- [/] Draft the mutual plan, see [[Plan – Northwind]]
- [ ] ~~Call the second stakeholder~~ moved to [the plan](plans/northwind.md "Plan")

> What would it take to hear about the budget before the quarter ends?
>
> - She did not know
> - I did not ask

Next: 3 February, 10:00`,
  `# Marcus – weekly

## 2026-01-13

**Mood:** tired, but fine
**Intent:** less firefighting

* Talked about the \`deploy\` freeze
* Two incidents:
    * the queue (see https://status.example/incidents/42)
    * the \`retry_limit\` in config_file.yaml
* He wants to *own* the runbook

TODO Marcus: write the runbook
DOTO ask Lee for a reviewer

***

## 2026-01-06

| What | Who | When | Status |
| --- | :-: | ---: | --- |
| Runbook | @marcus | 2026-01-20 | open |
| Reviewer \\| pair | me | | \`a | b\` |

Notes
-----

Something was said about __ownership__,  
and about a_snake_case_name & other <things>.

\`\`\`sh
# not a heading
- [ ] not an item
\`\`\``,
  `## Notes

<!-- private: not for the brief -->

1) Opening
2) Numbers
	- pipeline 3.2x
	- forecast 80%

   A second paragraph of the item,
going on lazily.

- [ ] Prepare the call

  With a paragraph of its own.
- [ ] Read the memo

+ one
+ two

    indented code
    - [ ] nothing

> quoted
> > twice, and **bold
> > over** lines
lazy words

![chart](img/chart.png) and ![[embedded.png]]

<details>
<summary>More</summary>

Hidden *words*

</details>

* * *

Mail lee@northwind.example or see <https://northwind.example/plan>.
Price &lt; 10 &amp; more \\*not bold\\* – 5 * 3 * 2, 2*3*4, [x] [ ] [-]`,
  `---
title: "Skip-level: Noor"
---
# Skip-level: Noor (2025-11-04)

Agenda:
- growth
- the *re-org*; what's "next"?
- [ ] Noor: send three goals by Friday
- [X] me: share the ladder

  | goal | by |
  |------|----|
  | lead | Q2 |

#### Themes #
Setext of two
lines
===

- a
-
- b

  - c

    d
1. [ ] numbered task
10. [x] another
---
Footer with \`\` a \`code\` span \`\` and **bold *nested* text**.`,
];
