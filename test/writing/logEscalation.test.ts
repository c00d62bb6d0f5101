import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { escalationsOf } from '../../src/notes/facts/escalations.ts';
import { itemsOf } from '../../src/notes/itemsOf.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import type { EscalationRequest } from '../../src/writing/escalationRequest.ts';
import { planLogEscalation } from '../../src/writing/logEscalation.ts';
import { applied } from '../../src/writing/replacement.ts';

const PATH = '1-1s/dana-reyes/2026-01-15.md';
const OPTIONS = readingOptions(DEFAULT_CONFIGURATION);
const read = (text: string) => readNote(PATH, text, OPTIONS);

const PLAIN: EscalationRequest = {
  issue: 'The price list is out of date',
  isUrgent: false,
  isImportant: true,
  isInTheirControl: true,
  tried: 'Asked sales',
  repeats: null,
  action: null,
};
const RECORD =
  '- Issue: The price list is out of date\n- Urgent: no\n- Important: yes\n- In their control: yes\n- Tried: Asked sales\n- Resolved by:';

/** The text afterwards, or why it is not written. */
function logged(text: string, request: Partial<EscalationRequest> = {}): string {
  const plan = planLogEscalation({ ...PLAIN, ...request }, { path: PATH, text, read });
  return plan.kind === 'edit' ? applied(text, plan.replacements) : `refused: ${inEnglish(plan.message)}`;
}

describe('logging an escalation', () => {
  const cases: readonly (readonly [what: string, text: string, expected: string])[] = [
    [
      'makes the section before the action items',
      '# 1-on-1\n\n## Intent\n\nHelp.\n\n## Action items\n\n- [ ] @dana Send it 📅 2026-01-20\n',
      `# 1-on-1\n\n## Intent\n\nHelp.\n\n## Escalation\n\n${RECORD}\n\n## Action items\n\n- [ ] @dana Send it 📅 2026-01-20\n`,
    ],
    [
      'adds to the section that is there',
      '# 1-on-1\n\n## Escalation\n\n- Issue: Another one\n- Urgent: yes\n\n## Action items\n\n- [ ] Send it\n',
      `# 1-on-1\n\n## Escalation\n\n- Issue: Another one\n- Urgent: yes\n\n${RECORD}\n\n## Action items\n\n- [ ] Send it\n`,
    ],
    [
      'keeps what stands right behind the section set off',
      '# 1-on-1\n\n## Escalation\n- Issue: Another one\n## Action items\n- [ ] Send it\n',
      `# 1-on-1\n\n## Escalation\n- Issue: Another one\n\n${RECORD}\n\n## Action items\n- [ ] Send it\n`,
    ],
    [
      'ends a note without sections',
      '# 1-on-1\n\nWords.\n',
      `# 1-on-1\n\nWords.\n\n## Escalation\n\n${RECORD}\n`,
    ],
    [
      'writes below a comment',
      '# 1-on-1\n\n## Escalation\n\n<!-- Why? -->\n',
      `# 1-on-1\n\n## Escalation\n\n<!-- Why? -->\n\n${RECORD}\n`,
    ],
    [
      'writes behind a table of issues',
      '# 1-on-1\n\n## Escalation\n\n| Issue | Urgent |\n| --- | --- |\n| Another one | yes |\n',
      `# 1-on-1\n\n## Escalation\n\n| Issue | Urgent |\n| --- | --- |\n| Another one | yes |\n\n${RECORD}\n`,
    ],
    [
      'begins a lead-in where the action items are one',
      '# 1-on-1\n\n**Action items:**\n\n- [ ] Send it\n',
      `# 1-on-1\n\n**Escalation:**\n\n${RECORD}\n\n**Action items:**\n\n- [ ] Send it\n`,
    ],
    [
      'writes into the newest session of a running file',
      '## 2026-01-08\n\n### Action items\n\n- [ ] Old\n\n## 2026-01-15\n\n### Action items\n\n- [ ] New\n',
      `## 2026-01-08\n\n### Action items\n\n- [ ] Old\n\n## 2026-01-15\n\n### Escalation\n\n${RECORD}\n\n### Action items\n\n- [ ] New\n`,
    ],
    [
      'writes into the newest session where it stands first',
      '## 2026-01-15\n\nWords.\n\n## 2026-01-08\n\n### Escalation\n\n- Issue: Old\n',
      `## 2026-01-15\n\nWords.\n\n### Escalation\n\n${RECORD}\n\n## 2026-01-08\n\n### Escalation\n\n- Issue: Old\n`,
    ],
  ];
  for (const [what, text, expected] of cases) {
    it(what, () => {
      assert.equal(logged(text), expected);
    });
    it(`${what}, with the line ends that are there`, () => {
      const crlf = (words: string): string => words.replaceAll('\n', '\r\n');
      assert.equal(logged(crlf(text)), crlf(expected));
    });
  }

  it('is read back as it was asked for', () => {
    const text = logged('# 1-on-1\n', {
      isUrgent: null,
      tried: '',
      issue: '  Two\nlines: <!-- [x](y) *z* ',
    });
    const [escalation, ...more] = read(text)?.sessions.flatMap(escalationsOf) ?? [];
    assert.equal(more.length, 0);
    assert.equal(escalation?.issue.value, 'Two lines: <! -- [x](y) *z*');
    assert.deepEqual(
      [escalation.isUrgent, escalation.isImportant, escalation.tried, escalation.resolvedBy],
      [null, true, null, null],
    );
  });

  it('links to what it repeats', () => {
    const repeats = { words: 'Old [list]', path: '1-1s/dana-reyes/2026-01-08.md', heading: null };
    assert.match(logged('# 1-on-1\n', { repeats }), /^- Repeats: \[Old \\\[list\\\]\]\(2026-01-08\.md\)$/mu);
    const running = { words: 'Old list', path: 'team/dana.md', heading: '2026-01-08 – weekly' };
    assert.match(
      logged('# 1-on-1\n', { repeats: running }),
      /^- Repeats: \[Old list\]\(\.\.\/\.\.\/team\/dana\.md#2026-01-08--weekly\)$/mu,
    );
    const own = { words: 'Old list', path: PATH, heading: '2026-01-08' };
    assert.match(logged('# 1-on-1\n', { repeats: own }), /^- Repeats: \[Old list\]\(#2026-01-08\)$/mu);
  });

  it('adds an action of one’s own at the end of the action items', () => {
    const action = { words: 'Call the\ncustomer', due: '2026-01-15' };
    const text =
      '# 1-on-1\n\n## Action items\n\n- [ ] @dana Send it\n  - Expectation: one page\n\n## Review\n\nSoon.\n';
    const result = logged(text, { action });
    assert.equal(
      result,
      text
        .replace('## Action', `## Escalation\n\n${RECORD}\n\n## Action`)
        .replace('one page\n', 'one page\n- [ ] @me Call the customer 📅 2026-01-15\n'),
    );
    const note = read(result);
    assert.ok(note);
    assert.deepEqual(
      itemsOf(note).map(({ owner, expectation }) => [owner?.name, expectation]),
      [
        ['dana', 'one page'],
        ['me', null],
      ],
    );
  });

  it('makes the section of the action items too', () => {
    const action = { words: 'Call them', due: '2026-01-15' };
    assert.equal(
      logged('# 1-on-1\n\nWords.\n', { action }),
      `# 1-on-1\n\nWords.\n\n## Escalation\n\n${RECORD}\n\n## Action items\n\n- [ ] @me Call them 📅 2026-01-15\n`,
    );
  });

  it('refuses what it cannot write so that it is read back', () => {
    const noNote = 'refused: This file is no 1-on-1 note. Nothing was changed.';
    assert.equal(logged('---\ntype: person\nname: Dana Reyes\n---\n'), noNote);
    assert.equal(logged('# 1-on-1\n', { issue: ' \n ' }), 'refused: Say in a few words what the issue is.');
    assert.match(logged('# 1-on-1\n', { issue: 'TBD' }), /^refused: The issue cannot be written/u);
    // What stands in an open fence is code, and whatever follows it.
    assert.match(logged('# 1-on-1\n\n```\ncode\n'), /^refused: The issue cannot be written/u);
  });
});
