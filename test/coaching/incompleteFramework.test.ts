import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const note = (lines: string, body = ''): string => `---\n${lines}\n---\n\n${body}`;
const will = (lines: string, body = ''): string => note(`framework: will\nprep: ready\n${lines}`, body);
const PILLARS = '## Inflection point\n\nx\n\n## Evaluation\n\nx\n\n## Teach-back\n\nx\n';

const LOOP =
  'frameworks:\n  loop:\n    sections:\n      - { name: story, title: Story, prompt: Once?, required: held }\n';

const ROWS: readonly MarkedRow[] = [
  [
    'empty sections, at their titles',
    note('framework: grow', '«## Goal»\n\n«## Reality»\n\nTBD\n\n«## Options»\n\n- [ ]\n'),
  ],
  [
    'a missing one, at the first heading',
    note('framework: grow', '«# 1-on-1»\n\n## Goal\n\nx\n\n## Options\n\nx\n'),
  ],
  ['one after the other at one place', note('framework: grow', '««# 1-on-1»»\n\n## Goal\n\nx\n')],
  [
    'no heading at all, at the first line',
    note('framework: grow\ngoal: x\nreality: x').replace('---', '«---»'),
  ],
  [
    'the prompt unchanged',
    note(
      'framework: sbi',
      '## Situation\n\nx\n\n## Behavior\n\nx\n\n«## Impact»\n\n_What did it bring about, and for whom?_\n',
    ),
  ],
  ['a bold lead-in', note('framework: star\ntask: x', '**Situation:** x\n\n«**Result:**»\n')],
  [
    'the kind of situation is not what the Situation tells',
    note('framework: sbi\nsituation: deal\nbehavior: x\nimpact: x', '«## Situation»\n'),
  ],
  ['W.I.L.L. in green', will('flag: green', PILLARS)],
  [
    'flag, teach-back, and what a red flag asks for, have rules of their own',
    will('flag: red', `${PILLARS.replace(/## Teach-back[^#]*/u, '')}\n## Story\n\n## Adjustment\n`),
  ],
  [
    'W.I.L.L. in red, with both',
    will('flag: Red\nadjustment: { process: a call first }', `${PILLARS}\n## Story\n\nOnce.\n`),
  ],
  [
    'W.I.L.L. without its flag',
    will(
      'topic: x',
      `«## Inflection point»\n\n## Evaluation\n\nx\n\n## Teach-back\n\nx\n\n**Flag:** green\n`,
    ),
  ],
  [
    'a framework of their own that wants a story from every note',
    note('framework: loop', '«## Story»\n\n**Flag:** green\n'),
    { configuration: LOOP },
  ],
  [
    'of a red note, told in its body, that story is asked for elsewhere',
    note('framework: loop', '## Story\n\n**Flag:** red\n'),
    { configuration: LOOP },
  ],
  [
    'preparation that is not ready',
    note('framework: will\nprep: requested\nflag: green', `«## Preparation»\n\n${PILLARS}`),
  ],
  [
    'preparation in a section',
    note('framework: will\nflag: green', `## Agenda\n\n- [ ] Read the report\n\n${PILLARS}`),
  ],
  [
    'a plan wants its preparation',
    note('framework: will\nstatus: planned', '«## Preparation»\n\n## Evaluation\n'),
  ],
  [
    'a plan that has it wants no more',
    note('framework: will\nstatus: planned\nflag: red', '## Prep\n\nThree questions.\n'),
  ],
  ['a plan in another framework', note('framework: grow', '# 1-on-1\n'), { today: '2026-01-01' }],
  [
    'two frameworks, a shared section once',
    note('framework: [sbi, star]\nbehavior: x\nimpact: x\ntask: x\nresult: x', '«## Situation»\n'),
  ],
  [
    'the configured framework',
    '«## Goal»\n\n## Reality\n\nx\n\n## Options\n\nx\n',
    { configuration: 'notes: { framework: grow }' },
  ],
  [
    'aliases and other titles',
    note('framework: grow', '## The goal\n\nx\n\n## Wirklichkeit\n\nx\n\n## 3. OPTIONS (5 min)\n\nx\n'),
    { configuration: 'sections: { reality: Wirklichkeit }' },
  ],
  [
    'in the front matter, as text, list or number',
    note('framework: grow\ngoal: x\nreality: [x]\noptions: 3'),
  ],
  ['which holds nothing', note('framework: grow\ngoal:\nreality: x\noptions: [TBD]', '««# 1-on-1»»\n')],
  ['intent, criteria and action items are asked for elsewhere', note('framework: free', '# 1-on-1\n')],
  ['a framework of their own', note('framework: our-way', '# 1-on-1\n')],
  [
    'their own beside one that ships',
    note('framework: [our-way, grow]\ngoal: x\nreality: x', '«# 1-on-1»\n'),
  ],
  ['no framework', '# 1-on-1\n'],
  ['names that every object has', note('framework: [constructor, __proto__]', '# 1-on-1\n')],
  ['a draft', note('framework: grow\nstatus: draft', '# 1-on-1\n')],
  ['a skipped meeting', note('framework: will\nstatus: skipped', '# 1-on-1\n')],
  ['a person’s profile', note('type: person\nframework: grow')],
  [
    'of a running file the newest session',
    note(
      'framework: grow\nreality: x\noptions: x',
      '## 2026-01-15\n\n«### Goal»\n\n## 2026-01-08\n\n### Goal\n',
    ),
    { path: '1-1s/dana.md' },
  ],
];

describe('the rule about frameworks', () => {
  itFinds('incomplete-framework', ROWS);

  const found = (text: string): readonly (readonly [section: unknown, message: string])[] =>
    problemsIn(text)
      .filter(({ rule }) => rule === 'incomplete-framework')
      .map(({ section, message }) => [section, inEnglish(message)]);

  it('names each section, whether it is missing or empty, and asks its question', () => {
    assert.deepEqual(found(note('framework: grow', '# 1-on-1\n\n## Goal\n\nx\n\n## Options\n')), [
      ['reality', 'Add “Reality”: Where do things stand today, and what has been tried?'],
      ['options', 'Fill “Options”: What else could be done?'],
    ]);
  });

  it('other rules name the section that they miss as well', () => {
    const sections = problemsIn('# 1-on-1\n').map(({ rule, section }) => [rule, section]);
    assert.deepEqual(sections, [
      ['missing-intent', 'intent'],
      ['missing-criteria', 'criteria'],
      ['missing-due-date', 'actionItems'],
    ]);
    const [undated] = problemsIn('## Intent\n\nx\n\n## Criteria\n\nx\n\n- [ ] @dana a\n');
    assert.deepEqual([undated?.rule, undated?.section], ['missing-due-date', undefined]);
  });
});
