import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/notes/phrase.ts';
import {
  ADJUSTMENT_CHOICES,
  type AdjustmentChoice,
  adjustmentFix,
} from '../../../src/writing/fixes/partFixes.ts';
import { planFix } from '../../../src/writing/fixes/planFix.ts';
import { applied } from '../../../src/writing/replacement.ts';
import { type Circumstances, Desk } from './mending.ts';

/** Rule, the text before, the fixes that are offered (`*` preferred, `!` safe), one of them, and the text after it. */
type Row = readonly [
  what: string,
  rule: string,
  before: string,
  titles: readonly string[] | null,
  chosen: string,
  after: string,
  circumstances?: Circumstances,
];

const under = (frontMatter: string, body = ''): string => `---\n${frontMatter}\n---\n${body}`;
const will = (body: string): string => under('framework: will\nflag: red', `\n${body}`);
const vip = (body: string): string => under('framework: vip', `\n${body}`);
const RUNNING = { path: '1-1s/dana.md' } as const;
const WILL = { configuration: 'notes: { framework: will }' } as const;
const REFUSED =
  'refused: This cannot be mended without changing something else. Nothing was changed: mend it in the note.';

const END = 'End as unprepared';
const READY = 'Preparation is ready';
const gate: readonly Row[] = [
  [
    'as unprepared, by a new line',
    'not-prepared',
    under('person: Dana Reyes\nprep: requested # yet', 'Words.'),
    [END, READY],
    END,
    under('person: Dana Reyes\nprep: requested # yet\nstatus: unprepared', 'Words.'),
  ],
  [
    'as unprepared, in place of another status, CRLF',
    'not-prepared',
    '---\r\nstatus:  planned # still\r\nprep: not-ready\r\n---\r\n',
    null,
    END,
    '---\r\nstatus:  unprepared # still\r\nprep: not-ready\r\n---\r\n',
  ],
  [
    'as unprepared, behind a key that waits',
    'not-prepared',
    under('status:\nprep: not-ready', '---\n'),
    null,
    END,
    under('status: unprepared\nprep: not-ready', '---\n'),
  ],
  [
    'as unprepared, behind text of several lines',
    'not-prepared',
    under('  prep: not-ready\n  topic: |\n    a\n\n    b'),
    null,
    END,
    under('  prep: not-ready\n  topic: |\n    a\n\n    b\n  status: unprepared'),
  ],
  [
    'as unprepared, in a running file',
    'not-prepared',
    under('prep: requested', '\n## 2026-01-15\n\nNew.\n\n## 2026-01-08\n\nOld.\n'),
    null,
    END,
    under('prep: requested\nstatus: unprepared', '\n## 2026-01-15\n\nNew.\n\n## 2026-01-08\n\nOld.\n'),
    RUNNING,
  ],
  ['not in braces', 'not-prepared', under('{prep: requested}'), null, END, REFUSED],
  [
    'with all that is here',
    'not-prepared',
    '---\r\nprep: "Not-Ready" # yet\r\n---\r\n',
    null,
    READY,
    '---\r\nprep: ready # yet\r\n---\r\n',
  ],
];

const GREEN = 'Set the flag to green: stay the course';
const RED = 'Set the flag to red: adjust';
const FLAGS = [GREEN, RED];
const flag: readonly Row[] = [
  [
    'where there is no front matter',
    'missing-flag',
    '# 1-on-1\n',
    [...FLAGS, 'Add the section “Flag”'],
    GREEN,
    '---\nflag: green\n---\n\n# 1-on-1\n',
    WILL,
  ],
  ['in an empty note', 'missing-flag', '', null, GREEN, '---\nflag: green\n---\n', WILL],
  [
    'before a free line, CRLF',
    'missing-flag',
    '\r\n# 1-on-1\r\n',
    null,
    GREEN,
    '---\r\nflag: green\r\n---\r\n\r\n# 1-on-1\r\n',
    WILL,
  ],
  [
    'red, which then wants its adjustment',
    'missing-flag',
    under('framework: will\nflag:', '\n# 1-on-1\n'),
    null,
    RED,
    under('framework: will\nflag: red', '\n# 1-on-1\n'),
  ],
  [
    'in the section, over the question',
    'missing-flag',
    under(
      'framework: will',
      '\n## Flag\n\nWhat does the plan need: green, to stay the course, or red, to adjust?\n\n## Other\n',
    ),
    [...FLAGS, 'Fill the section “Flag”'],
    RED,
    under('framework: will', '\n## Flag\n\nred\n\n## Other\n'),
  ],
  [
    'in a section without a free line',
    'missing-flag',
    under('framework: will', '\n## Flag\n## Other\n'),
    null,
    GREEN,
    under('framework: will', '\n## Flag\ngreen\n## Other\n'),
  ],
  [
    'beside a section that says something else',
    'missing-flag',
    under('framework: will', '\n**Flag:** we wait\n'),
    [...FLAGS, 'Go on in the section “Flag”'],
    GREEN,
    under('framework: will\nflag: green', '\n**Flag:** we wait\n'),
  ],
  [
    'as a section, in its framework’s order',
    'missing-flag',
    under('framework: will', '\n## Teach-back\n\nx\n\n## Actions\n\n- [ ] @dana a 📅 2026-01-20\n'),
    null,
    'Add the section “Flag”',
    under(
      'framework: will',
      '\n## Teach-back\n\nx\n\n## Flag\n\n«What does the plan need: green, to stay the course, or red, to adjust?»\n\n## Actions\n\n- [ ] @dana a 📅 2026-01-20\n',
    ),
  ],
];

const STORY = 'Add the story: situation, same logic, consequence, cost';
const PARTS =
  '- **Situation:** «What was going on, and who had to decide?»\n- **Same logic:** Which thought was the same as today?\n- **Consequence:** What came of it?\n- **Cost:** What did it cost, and whom?';
const story: readonly Row[] = [
  [
    'in its framework’s order',
    'missing-story',
    will('## Evaluation\n\nx\n\n## Teach-back\n\ny\n'),
    [`${STORY}*`],
    STORY,
    will(`## Evaluation\n\nx\n\n## Story\n\n${PARTS}\n\n## Teach-back\n\ny\n`),
  ],
  [
    'among bold lead-ins, CRLF',
    'missing-story',
    will('**Evaluation:** x\n').replaceAll('\n', '\r\n'),
    null,
    STORY,
    will(`**Evaluation:** x\n\n**Story:**\n\n${PARTS}\n`).replaceAll('\n', '\r\n'),
  ],
  [
    'in the newest session',
    'missing-story',
    will('## 2026-01-15\n\nNew.\n\n## 2026-01-08\n\nOld.\n'),
    null,
    STORY,
    will(`## 2026-01-15\n\nNew.\n\n### Story\n\n${PARTS}\n\n## 2026-01-08\n\nOld.\n`),
    RUNNING,
  ],
  [
    'over the question of an empty section',
    'missing-story',
    will('## Story\n\nWhere did the same logic lead before, and what did it cost?\n\n## Other\n'),
    null,
    STORY,
    will(`## Story\n\n${PARTS}\n\n## Other\n`),
  ],
  [
    'in an empty section, right before the next',
    'missing-story',
    will('## Story\n## Other\n'),
    null,
    STORY,
    will(`## Story\n${PARTS}\n\n## Other\n`),
  ],
  ['below a title at the end', 'missing-story', will('## Story'), null, STORY, will(`## Story\n\n${PARTS}`)],
  [
    'behind a bare bullet',
    'missing-story',
    will('## Story\n\n* \n'),
    null,
    STORY,
    will(`## Story\n\n${PARTS.replaceAll('- **', '* **')}\n`),
  ],
  [
    'in the open ones of its parts, and those that lack',
    'missing-story',
    will('## Story\n\n* Situation:\n* Cost: …\n\n## Other\n'),
    null,
    STORY,
    will(
      '## Story\n\n* Situation: «What was going on, and who had to decide?»\n* Cost: What did it cost, and whom?\n* **Same logic:** Which thought was the same as today?\n* **Consequence:** What came of it?\n\n## Other\n',
    ),
  ],
  [
    'below the comment of a template',
    'missing-story',
    will('## Story\n\n<!-- Where did it lead? -->\n\n\n## Teach-back\n'),
    null,
    STORY,
    will(`## Story\n\n<!-- Where did it lead? -->\n${PARTS}\n\n## Teach-back\n`),
  ],
  ['not into a code block that is never closed', 'missing-story', will('```\ncode\n'), null, STORY, REFUSED],
  [
    'the teach-back',
    'missing-teach-back',
    will('## Flag\n\nred\n'),
    ['Add the section “Teach-back”*'],
    'Add the section “Teach-back”',
    will('## Teach-back\n\n«How do they put the improved plan, in their own words?»\n\n## Flag\n\nred\n'),
  ],
];

const BOTH = 'Add how we got here, and what it should be';
const SHOULD = 'Add “What it should be”';
const HERE = '**How we got here:** «Which process got us here?»';
const processes: readonly Row[] = [
  [
    'both, behind the outcome',
    'outcome-only-process',
    vip('## Process\n\nTwelve.\n\n## Next\n'),
    [`${BOTH}*`],
    BOTH,
    vip(
      `## Process\n\nTwelve.\n\n- ${HERE}\n- **What it should be:** What should it be from now on?\n\n## Next\n`,
    ),
  ],
  [
    'both, behind a lead-in',
    'outcome-only-process',
    vip('**Process:** Twelve.'),
    null,
    BOTH,
    vip(`**Process:** Twelve.\n\n- ${HERE}\n- **What it should be:** What should it be from now on?`),
  ],
  [
    'one, as the next bullet',
    'outcome-only-process',
    vip('## Process\n\n* So far: price first.\n\n## Next\n'),
    [`${SHOULD}*`],
    SHOULD,
    vip(
      '## Process\n\n* So far: price first.\n* **What it should be:** «What should it be from now on?»\n\n## Next\n',
    ),
  ],
  [
    'the first, behind the second',
    'outcome-only-process',
    vip('## Process\n\nFrom now on scope comes first.\n'),
    ['Add “How we got here”*'],
    'Add “How we got here”',
    vip(`## Process\n\nFrom now on scope comes first.\n\n- ${HERE}\n`),
  ],
  [
    'where its label waits, CRLF',
    'outcome-only-process',
    vip('## Process\n\n- **How we got here:** Price.\n- **What it should be:**\n').replaceAll('\n', '\r\n'),
    null,
    SHOULD,
    vip(
      '## Process\n\n- **How we got here:** Price.\n- **What it should be:** «What should it be from now on?»\n',
    ).replaceAll('\n', '\r\n'),
  ],
  [
    'below its sub-heading',
    'outcome-only-process',
    vip('## Process\n\n### How we got here\n\nPrice.\n\n### What it should be\n\n## Next\n'),
    null,
    SHOULD,
    vip(
      '## Process\n\n### How we got here\n\nPrice.\n\n### What it should be\n\n«What should it be from now on?»\n\n## Next\n',
    ),
  ],
  [
    'in its cell',
    'outcome-only-process',
    vip('## Process\n\n| Was | Should be |\n| --- | --- |\n| Price first | |\n'),
    null,
    SHOULD,
    vip(
      '## Process\n\n| Was | Should be |\n| --- | --- |\n| Price first | «What should it be from now on?» |\n',
    ),
  ],
];

const MINE = 'Add a step of my own';
const THEIRS = 'Add a step of Dana Reyes’s';
const BELOW =
  '  - Expectation: What will it look like when it is done well?\n  - Result by then: What will be different by then?';
const plan: readonly Row[] = [
  [
    'oneself, behind the last step and what is nested in it',
    'one-sided-plan',
    will('## Plan\n\n- [ ] @dana a 📅 2026-01-20\n  - Expectation: x\n\n    More.\n\nWords.\n'),
    [`${MINE}*`],
    MINE,
    will(
      `## Plan\n\n- [ ] @dana a 📅 2026-01-20\n  - Expectation: x\n\n    More.\n- [ ] @me «What will be done?» 📅 YYYY-MM-DD\n${BELOW}\n\nWords.\n`,
    ),
  ],
  [
    'the person, in a quote',
    'one-sided-plan',
    will('> * [ ] @me a\n>   - x\n> \n> Words.\n'),
    [`${THEIRS}*`],
    THEIRS,
    will(
      `> * [ ] @me a\n>   - x\n> * [ ] @dana «What will be done?» 📅 YYYY-MM-DD\n${BELOW.replace(/^/gmu, '> ')}\n> \n> Words.\n`,
    ),
  ],
  [
    'oneself, below a table',
    'one-sided-plan',
    will('## Actions\n\n| Task | Owner |\n| --- | --- |\n| a | Dana |\n| b | Dana |\n\nWords.\n'),
    null,
    MINE,
    will(
      `## Actions\n\n| Task | Owner |\n| --- | --- |\n| a | Dana |\n| b | Dana |\n\n- [ ] @me «What will be done?» 📅 YYYY-MM-DD\n${BELOW}\n\nWords.\n`,
    ),
  ],
  [
    'the person, behind numbers, CRLF, at the end',
    'one-sided-plan',
    will('1. [ ] @me a\n   more\n2. [ ] @me b').replaceAll('\n', '\r\n'),
    null,
    THEIRS,
    will(
      `1. [ ] @me a\n   more\n2. [ ] @me b\n\n- [ ] @dana «What will be done?» 📅 YYYY-MM-DD\n${BELOW}`,
    ).replaceAll('\n', '\r\n'),
  ],
  [
    'oneself, in the newest session',
    'one-sided-plan',
    will('## 2026-01-15\n\n- [ ] @dana a\n\n## 2026-01-08\n\n- [ ] @dana b\n'),
    null,
    MINE,
    will(
      `## 2026-01-15\n\n- [ ] @dana a\n- [ ] @me «What will be done?» 📅 YYYY-MM-DD\n${BELOW}\n\n## 2026-01-08\n\n- [ ] @dana b\n`,
    ),
    RUNNING,
  ],
];

const PROFILE = { configuration: 'values: [Grit, Respect]' } as const;
const values: readonly Row[] = [
  [
    'none where no value is near',
    'unknown-value',
    '---\r\nvalues: [x, "Gritt"] # two\r\n---\r\n',
    [],
    '',
    '',
    PROFILE,
  ],
  [
    'the one that was meant, CRLF',
    'unknown-value',
    '---\r\nvalues: ["Gritt", Respect] # two\r\n---\r\n',
    ['Write “Grit”*'],
    'Write “Grit”',
    '---\r\nvalues: [Grit, Respect] # two\r\n---\r\n',
    PROFILE,
  ],
  [
    'one of several on a line',
    'unknown-value',
    under('values: Respect, gritt'),
    null,
    'Write “Grit”',
    under('values: Respect, Grit'),
    PROFILE,
  ],
  [
    'in the section, by its author',
    'unknown-value',
    vip('## Values\n\nOur best.\n'),
    ['Go on in the section “Values”*'],
    'Go on in the section “Values”',
    vip('## Values\n\nOur best.«»\n'),
    PROFILE,
  ],
];

const groups: readonly (readonly [string, readonly Row[]])[] = [
  ['a meeting is ended or held', gate],
  ['a flag is set', flag],
  ['a story and a teach-back are begun', story],
  ['a process is told', processes],
  ['a plan gets its other half', plan],
  ['values are named', values],
];

for (const [title, rows] of groups) {
  describe(title, () => {
    for (const [what, rule, before, titles, chosen, after, circumstances] of rows) {
      it(what, () => {
        const desk = new Desk(circumstances);
        if (titles) assert.deepEqual(desk.titles(before, rule), titles);
        if (chosen !== '') assert.equal(desk.after(before, rule, chosen), after);
      });
    }
  });
}

const ADJUSTMENT = 'red-flag-without-adjustment';
const NAMED = '- **Resource:** process\n- **Where:** internal';
const CHANGE = '- **Change:** «What will be different from now on?»';
const adjustments: readonly (readonly [what: string, before: string, after: string, Circumstances?])[] = [
  [
    'behind the flag, before the plan',
    will('## Flag\n\nRed.\n\n## Accountability plan\n\n- [ ] @dana a\n'),
    will(
      `## Flag\n\nRed.\n\n## Adjustment\n\n${NAMED}\n${CHANGE}\n\n## Accountability plan\n\n- [ ] @dana a\n`,
    ),
  ],
  ['at the end', will('# 1-on-1\n'), will(`# 1-on-1\n\n## Adjustment\n\n${NAMED}\n${CHANGE}\n`)],
  [
    'as a lead-in, CRLF',
    under('framework: will', '\n**Flag:** red\n\n**Next steps:**\n').replaceAll('\n', '\r\n'),
    under(
      'framework: will',
      `\n**Flag:** red\n\n**Adjustment:**\n\n${NAMED}\n${CHANGE}\n\n**Next steps:**\n`,
    ).replaceAll('\n', '\r\n'),
  ],
  [
    'in the newest session',
    under('framework: will', '\n## 2026-01-15\n\n### Flag\n\nRed.\n\n## 2026-01-08\n\nOld.\n'),
    under(
      'framework: will',
      `\n## 2026-01-15\n\n### Flag\n\nRed.\n\n### Adjustment\n\n${NAMED}\n${CHANGE}\n\n## 2026-01-08\n\nOld.\n`,
    ),
    RUNNING,
  ],
  [
    'over the question of an empty section',
    will('## Adjustment\n\nWhich people, process or technology will make the difference?\n\n## Next\n'),
    will(`## Adjustment\n\n${NAMED}\n${CHANGE}\n\n## Next\n`),
  ],
  [
    'below the comment of a template, CRLF',
    will('## Adjustment\n\n<!-- Which people? -->\n\n\n## Next\n').replaceAll('\n', '\r\n'),
    will(`## Adjustment\n\n<!-- Which people? -->\n${NAMED}\n${CHANGE}\n\n## Next\n`).replaceAll(
      '\n',
      '\r\n',
    ),
  ],
  ['below an empty title', will('## Adjustment'), will(`## Adjustment\n\n${NAMED}\n${CHANGE}`)],
  [
    'in the open fields of a snippet',
    will(
      '## Adjustment\n\n- **Resource:** …\n- **Where:** …\n- **Change:** What will be different from now on?\n',
    ),
    will(`## Adjustment\n\n${NAMED}\n${CHANGE}\n`),
  ],
  [
    'in fields that hold nothing',
    will('## Adjustment\n\n- Resource:\n- Where: \n- Change:\n\n## Next\n'),
    will(
      '## Adjustment\n\n- Resource: process\n- Where: internal \n- Change: «What will be different from now on?»\n\n## Next\n',
    ),
  ],
  [
    'beside a change that is told',
    will('## Adjustment\n\n- Change: call first\n\nWords.\n'),
    will(
      '## Adjustment\n\n- Change: call first\n- **Resource:** process\n- **Where:** internal«»\n\nWords.\n',
    ),
  ],
  [
    'behind words that are there',
    will('## Adjustment\n\nTry harder.\n\n## Next\n'),
    will(`## Adjustment\n\nTry harder.\n\n${NAMED}«»\n\n## Next\n`),
  ],
  [
    'beside a resource that is none',
    will('## Adjustment\n\n- Resource: budget\n- Where: internal\n- Change: more\n'),
    will('## Adjustment\n\n- Resource: budget, process«»\n- Where: internal\n- Change: more\n'),
  ],
  ['not into a code block that is never closed', will('```\ncode\n'), REFUSED],
];

describe('an adjustment is begun', () => {
  for (const [what, before, after, circumstances] of adjustments)
    it(what, () => {
      const desk = new Desk(circumstances);
      assert.equal(adjusted(before, desk, { resource: 'process', origin: 'internal' }), after);
    });

  it('is asked for, and mended by each of the six answers', () => {
    const desk = new Desk();
    const text = will('# 1-on-1\n');
    assert.deepEqual(desk.titles(text, ADJUSTMENT), ['Add the adjustment: people, process or technology…*']);
    assert.equal(ADJUSTMENT_CHOICES.length, 6);
    for (const choice of ADJUSTMENT_CHOICES) {
      const { resource, origin } = choice;
      const now = adjusted(text, desk, choice).replace(/[«»]/gu, '');
      assert.ok(now.includes(`- **Resource:** ${resource}\n- **Where:** ${origin}\n`), now);
      assert.ok(desk.problems(now).every(({ rule }) => rule !== ADJUSTMENT));
    }
  });
});

/** The text once the adjustment is begun; what is to be written next stands between `«` and `»`. */
function adjusted(text: string, desk: Desk, choice: AdjustmentChoice): string {
  const problem = desk.problems(text).find(({ rule }) => rule === ADJUSTMENT);
  const fix = adjustmentFix(choice, desk.target(text));
  assert.ok(problem && fix);
  const made = planFix(text, problem, fix, desk.reading);
  if (made.kind === 'refused') return `refused: ${inEnglish(made.message)}`;
  const now = applied(text, made.replacements);
  const { start, end } = made.selection ?? { start: 0, end: 0 };
  return `${now.slice(0, start)}«${now.slice(start, end)}»${now.slice(end)}`;
}
