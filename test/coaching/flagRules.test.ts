import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const under = (frontMatter: string, body = ''): string => `---\n${frontMatter}\n---\n\n${body}`;
const will = (frontMatter: string, body = ''): string => under(`framework: will\n${frontMatter}`, body);
const TWO_SESSIONS = (newest: string): string =>
  under('framework: will', `## 2026-01-15\n\n${newest}\n## 2026-01-08\n\n### Flag\n\nRed.\n`);
const RUNNING = { path: '1-1s/dana.md' } as const;
/** A framework of somebody's own, in another language. */
const AMPEL = {
  configuration: `frameworks:
  ampel:
    sections:
      - { name: flag, title: Ampel, prompt: Rot oder grün?, required: held, choices: [grün, rot] }
      - { name: teachBack, title: In eigenen Worten, prompt: Wie sagen sie es?, required: never }
      - { name: adjustment, title: Anpassung, prompt: Was ändert sich?, required: redFlag, choices: [Menschen, Ablauf] }
      - { name: story, title: Geschichte, prompt: Wo war das schon so?, required: redFlag }
`,
} as const;

/** Notes in which none of these rules finds anything, whatever is missing in them. */
const SILENT: readonly MarkedRow[] = [
  ['free-form', '# 1-on-1\n'],
  ['free-form with a red flag', under('flag: red')],
  ['another framework', under('framework: grow\nflag: red')],
  ['VIP', under('framework: vip')],
  ['a framework in no table', under('framework: our-way\nflag: red')],
  ['a plan', will('status: planned\nflag: red')],
  ['a day ahead', will('flag: red'), { today: '2026-01-14' }],
  ['a draft', will('status: draft\nflag: red')],
  ['skipped', will('status: skipped\nflag: red')],
  ['ended unprepared', will('status: unprepared\nflag: red')],
  ['a person’s profile', under('type: person\nframework: will\nflag: red')],
  ['a program', under('type: program\nframework: will\nflag: red')],
];

const FLAG: readonly MarkedRow[] = [
  ...SILENT,
  ['none, at the first heading', will('topic: x', '«# 1-on-1»\n')],
  ['none, at the first line', '«---»\nframework: will\n---\n'],
  ['an empty section, at its title', will('topic: x', '# 1-on-1\n\n«## Flag»\n')],
  [
    'the template’s question',
    will(
      'topic: x',
      '«## Flag»\n\nWhat does the plan need: green, to stay the course, or red, to adjust?\n\n## Other\n',
    ),
  ],
  ['words that are no flag', will('topic: x', '«## Green or red»\n\nWe talk again.\n')],
  ['a word that only begins so', will('topic: x', '«**Flag:**» redo the call\n')],
  ['a key that waits for its value', will('«flag»:', '# 1-on-1\n')],
  ['a section before the key', will('flag:', '«## Flag»\n')],
  ['the configured framework', '«# 1-on-1»\n', { configuration: 'notes: { framework: will }' }],
  ['one of two frameworks', under('framework: [vip, will]', '«# 1-on-1»\n')],
  ['of a running file the newest session', TWO_SESSIONS('«### Flag»\n'), RUNNING],
  ['which has one', TWO_SESSIONS('### Flag\n\n🟢\n'), RUNNING],
  ['in the front matter', will('flag: Green')],
  ['in the front matter, quoted', will('flag: "red"')],
  ['in the section', will('topic: x', '## Flag\n\n- **Green**: she keeps to it.\n')],
  ['in a lead-in', will('topic: x', '**Flag:** red\n')],
  ['as an emoji', will('topic: x', '## Flag\n\n🔴\n')],
  ['a word that is none is told by another rule', will('flag: yellow')],
  ['a framework of their own', under('framework: ampel', '«## Ampel»\n'), AMPEL],
  ['which says it in words of its own', under('framework: ampel', '## Ampel\n\nGrün: weiter so.\n'), AMPEL],
  ['switched off here', will('topic: x', '<!-- coaching: disable missing-flag -->\n')],
];

const TEACH_BACK: readonly MarkedRow[] = [
  ...SILENT,
  ['none, at the first heading', will('topic: x', '«# 1-on-1»\n')],
  ['an empty section, at its title', will('topic: x', '# 1-on-1\n\n«## In their own words»\n\nTBD\n')],
  ['a label without words', will('topic: x', '«## Teach-back»\n\n- **Dana:**\n')],
  ['filled', will('topic: x', '## Teach back\n\n“Finance first.”\n')],
  ['a lead-in', will('topic: x', '**Teach-back:** finance first.\n')],
  ['in the front matter', will('teachBack: finance first')],
  ['in a framework that never asks for it', under('framework: ampel', '# 1-on-1\n'), AMPEL],
];

const STORY: readonly MarkedRow[] = [
  ...SILENT,
  ['red in the front matter', will('flag: red', '«# 1-on-1»\n')],
  ['red in the body', will('topic: x', '«# 1-on-1»\n\n**Flag:** red\n')],
  ['an empty section, at its title', will('flag: Red', '«## Story»\n\n## Other\n')],
  [
    'its four parts, all of them open',
    will(
      'flag: red',
      '«## Story»\n\n- **Situation:**\n- **Same logic:** …\n- **Consequence:** What came of it?\n- Cost:\n',
    ),
  ],
  [
    'one part is told',
    will('flag: red', '## Story\n\n- **Situation:** The Halden renewal.\n- **Same logic:**\n'),
  ],
  ['told', will('flag: red', '## Story\n\nTwo years ago, the same.\n')],
  ['told in the front matter', will('flag: red\nstory: the Halden renewal')],
  ['green', will('flag: green', '## Story\n')],
  ['no flag', will('topic: x', '## Story\n')],
  ['of a running file the newest session', TWO_SESSIONS('«### Story»\n\n### Flag\n\nRed.\n'), RUNNING],
  ['an older one', TWO_SESSIONS('### Flag\n\nGreen.\n'), RUNNING],
  ['a framework of their own', under('framework: ampel\nflag: red', '«## Geschichte»\n'), AMPEL],
];

const RED: readonly MarkedRow[] = [
  ...SILENT,
  ['red in the front matter', will('flag: «red»')],
  ['quoted', will('flag: «"red"»')],
  ['in the body', will('topic: x', '## Flag\n\n«Red»: the sponsor is gone.\n')],
  ['an emoji', will('topic: x', '**Flag:** «🔴»\n')],
  [
    'with Windows line ends',
    '---\r\nframework: will\r\nflag: «red»\r\n---\r\n\r\n## Adjustment\r\n\r\nTBD\r\n',
  ],
  [
    'an adjustment that says nothing',
    will('flag: «red»', '## Adjustment\n\n- **Resource:** …\n- **Where:** …\n'),
  ],
  ['one that names no resource', will('flag: «red»', '## Adjustment\n\nTry harder, from outside.\n')],
  ['in the front matter none', will('flag: «red»\nadjustment: external')],
  ['people', will('flag: red', '## Adjustment\n\n- **Resource:** people\n')],
  ['a process, in words', will('flag: red', '## Adjustment\n\nA process with a call first.\n')],
  ['technology, as a lead-in', will('flag: red', '**Adjustment:** the new tool\n')],
  ['in the front matter', will('flag: red\nadjustment: [process, internal]')],
  ['in the front matter, as a map', will('flag: red\nadjustment: { process: a call first }')],
  ['green', will('flag: green')],
  ['of a running file the newest session', TWO_SESSIONS('### Flag\n\n«Red».\n'), RUNNING],
  ['an older one', TWO_SESSIONS('### Flag\n\nGreen.\n'), RUNNING],
  ['a framework of their own', under('framework: ampel\nflag: «red»'), AMPEL],
  [
    'in words of its own',
    under('framework: ampel\nflag: red', '## Anpassung\n\nEin anderer Ablauf.\n'),
    AMPEL,
  ],
  ['a word that is none', will('flag: reddish')],
];

const GATE = 'person: Dana Reyes\ndate: 2026-01-15';
const NOT_PREPARED: readonly MarkedRow[] = [
  ['asked for, on the day', under(`${GATE}\nprep: «requested»`)],
  ['not ready', under(`${GATE}\nprep: «not-ready»`)],
  ['in any case, in quotes', under(`${GATE}\nprep: «"Not-Ready"» # yet`)],
  ['a week later', under(`${GATE}\nprep: «requested»`), { today: '2026-01-22' }],
  ['planned for today', under(`${GATE}\nstatus: planned\nprep: «requested»`)],
  ['by its status held', under(`${GATE}\nstatus: held\nprep: «not-ready»`)],
  ['the day is the file’s', under('prep: «requested»')],
  [
    'of a running file the newest session’s day',
    under('prep: «requested»', '## 2026-01-15\n\nNew.\n\n## 2026-01-08\n\nOld.\n'),
    RUNNING,
  ],
  [
    'which lies ahead',
    under('prep: requested', '## 2026-01-15\n\nNew.\n\n## 2026-01-08\n\nOld.\n'),
    { ...RUNNING, today: '2026-01-14' },
  ],
  ['the day before', under(`${GATE}\nprep: requested`), { today: '2026-01-14' }],
  ['ready', under(`${GATE}\nprep: ready`)],
  ['nothing is said', under(`${GATE}\nprep:`)],
  ['no gate', under(GATE)],
  ['a word that is none', under(`${GATE}\nprep: soon`)],
  ['ended', under(`${GATE}\nstatus: Unprepared\nprep: not-ready`)],
  ['skipped', under(`${GATE}\nstatus: skipped\nprep: not-ready`)],
  ['a draft', under(`${GATE}\nstatus: draft\nprep: not-ready`)],
  ['no day at all', under('prep: not-ready'), { path: '1-1s/dana.md' }],
  ['a person’s profile', under(`type: person\n${GATE}\nprep: not-ready`)],
];

describe('rules about the flag and the gate', () => {
  itFinds('missing-flag', FLAG);
  itFinds('missing-teach-back', TEACH_BACK);
  itFinds('missing-story', STORY);
  itFinds('red-flag-without-adjustment', RED);
  itFinds('not-prepared', NOT_PREPARED);

  const messageOf = (rule: string, text: string): string =>
    problemsIn(text)
      .filter((problem) => problem.rule === rule)
      .map(({ message }) => inEnglish(message))
      .join();

  it('say what is to be done next', () => {
    const red = 'red-flag-without-adjustment';
    assert.match(messageOf(red, will('flag: red')), /^Red means to adjust: name .* in “Adjustment”\.$/u);
    assert.match(
      messageOf(red, will('flag: red\nadjustment: soon')),
      /^Say in the adjustment which resource/u,
    );
    assert.match(messageOf('not-prepared', under('prep: requested')), /has not come: end the meeting/u);
    assert.match(messageOf('not-prepared', under('prep: not-ready')), /`prep: ready` once it is/u);
    assert.match(messageOf('missing-teach-back', will('topic: x')), /add “Teach-back”\.$/u);
    assert.match(
      messageOf('missing-teach-back', will('topic: x', '## Teach-back\n')),
      / in “Teach-back”\.$/u,
    );
  });

  it('tell each thing once: nothing of this is told by the rule about frameworks', () => {
    const rules = problemsIn(will('flag: red\nprep: ready', '# 1-on-1\n')).map(({ rule }) => rule);
    for (const rule of ['missing-teach-back', 'missing-story', 'red-flag-without-adjustment'])
      assert.equal(rules.filter((other) => other === rule).length, 1, rule);
    // The inflection point and the evaluation are left.
    assert.equal(rules.filter((rule) => rule === 'incomplete-framework').length, 2);
  });

  it('a red flag without its adjustment is an error', () => {
    const severities = problemsIn(will('flag: red')).map(({ rule, severity }) => `${rule}: ${severity}`);
    assert.ok(severities.includes('red-flag-without-adjustment: error'), severities.join());
    assert.ok(severities.includes('missing-story: hint'), severities.join());
  });
});
