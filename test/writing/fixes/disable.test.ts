import assert from 'node:assert/strict';
import { inEnglish } from '../../../src/notes/phrase.ts';
import { disableInNote } from '../../../src/writing/fixes/disableFixes.ts';
import { disableInConfiguration } from '../../../src/writing/fixes/disableInConfiguration.ts';
import { planFix } from '../../../src/writing/fixes/planFix.ts';
import { applied } from '../../../src/writing/replacement.ts';
import { Desk } from './mending.ts';

const RULE = 'missing-intent';

const notes: readonly (readonly [what: string, before: string, after: string])[] = [
  ['a comment where there is no front matter', '# A\n', `# A\n\n<!-- coaching: disable ${RULE} -->\n`],
  ['a comment, CRLF', '# A\r\nB\r\n', `# A\r\nB\r\n\r\n<!-- coaching: disable ${RULE} -->\r\n`],
  ['a comment, without a line end', '# A', `# A\n\n<!-- coaching: disable ${RULE} -->`],
  ['a comment in an empty note', '', `<!-- coaching: disable ${RULE} -->`],
  [
    'the comment that is there',
    '# A\n\n<!-- coaching: disable missing-criteria -->\n\nB\n',
    `# A\n\n<!-- coaching: disable missing-criteria, ${RULE} -->\n\nB\n`,
  ],
  [
    'no comment in code',
    '# A\n\n```\n<!-- coaching: disable missing-criteria -->\n```\n',
    `# A\n\n\`\`\`\n<!-- coaching: disable missing-criteria -->\n\`\`\`\n\n<!-- coaching: disable ${RULE} -->\n`,
  ],
  [
    'front matter that says nothing of it',
    '---\r\nperson: Dana # her\r\n---\r\n',
    `---\r\nperson: Dana # her\r\ncoaching: { disable: [${RULE}] }\r\n---\r\n`,
  ],
  ['empty front matter', '---\n---\n', `---\ncoaching: { disable: [${RULE}] }\n---\n`],
  [
    'a list in brackets',
    '---\ncoaching: {disable: [missing-criteria]} # why\n---\n',
    `---\ncoaching: {disable: [missing-criteria, ${RULE}]} # why\n---\n`,
  ],
  [
    'an empty list in brackets',
    '---\ncoaching:\n  disable: []\n---\n',
    `---\ncoaching:\n  disable: [${RULE}]\n---\n`,
  ],
  [
    'a list below the key',
    '---\ncoaching:\n  disable:\n    - missing-criteria # why\ndate: 2026-01-15\n---\n',
    `---\ncoaching:\n  disable:\n    - missing-criteria # why\n    - ${RULE}\ndate: 2026-01-15\n---\n`,
  ],
  [
    'a single word',
    '---\ncoaching:\n  disable: missing-criteria\n---\n',
    `---\ncoaching:\n  disable: [missing-criteria, ${RULE}]\n---\n`,
  ],
  [
    'a comment where the front matter cannot be read',
    '---\nwho: @ann\n---\n',
    `---\nwho: @ann\n---\n\n<!-- coaching: disable ${RULE} -->\n`,
  ],
  [
    'a comment where the front matter is written otherwise',
    '---\ncoaching:\n---\n',
    `---\ncoaching:\n---\n\n<!-- coaching: disable ${RULE} -->\n`,
  ],
];

describe('a rule is switched off in a note by', () => {
  for (const [what, before, after] of notes) {
    it(what, () => {
      const desk = new Desk();
      const problem = desk.problems(before).find(({ rule }) => rule === RULE);
      assert.ok(problem);
      const [fix] = disableInNote(problem, desk.target(before));
      assert.ok(fix);
      const plan = planFix(before, problem, fix, desk.reading);
      assert.equal(plan.kind === 'edit' ? applied(before, plan.replacements) : plan.kind, after);
      assert.ok(desk.note(after).disabledRules.includes(RULE));
    });
  }
});

const configurations: readonly (readonly [what: string, before: string | null, after: string | null])[] = [
  ['a new file', null, `rules:\n  ${RULE}: off\n`],
  ['an empty one', '', `rules:\n  ${RULE}: off\n`],
  ['one with comments only', '# Ours.\r\n', `# Ours.\r\nrules:\r\n  ${RULE}: off\r\n`],
  ['one without rules', 'self: Sam # me', `self: Sam # me\nrules:\n  ${RULE}: off\n`],
  [
    'one with rules',
    '# Ours.\nrules:\n    missing-criteria: hint # soft\n\nself: Sam\n',
    `# Ours.\nrules:\n    missing-criteria: hint # soft\n    ${RULE}: off\n\nself: Sam\n`,
  ],
  ['one with that rule', `rules:\n  ${RULE}: "error" # strict\n`, `rules:\n  ${RULE}: off # strict\n`],
  ['rules in braces', 'rules: {missing-criteria: hint}\n', `rules: {missing-criteria: hint, ${RULE}: off}\n`],
  ['empty braces', 'rules: {}\nself: Sam\n', `rules: { ${RULE}: off }\nself: Sam\n`],
  [
    'rules that are empty',
    'rules: # none yet\nself: Sam\n',
    `rules: # none yet\n  ${RULE}: off\nself: Sam\n`,
  ],
  ['nothing that cannot be read', 'self: @sam\n', null],
  ['nothing that is no map', '- a\n', null],
  ['nothing in braces', '{self: Sam}\n', null],
  ['nothing behind the end of a document', 'self: Sam\n...\n', null],
];

describe('a rule is switched off for all notes in', () => {
  for (const [what, before, after] of configurations) {
    it(what, () => {
      const plan = disableInConfiguration(before, RULE);
      const written = plan.kind === 'edit' ? applied(before ?? '', plan.replacements) : null;
      assert.equal(written, after);
      if (plan.kind === 'refused') assert.match(inEnglish(plan.message), /write `missing-intent: off`/u);
    });
  }
});
