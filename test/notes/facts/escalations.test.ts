import assert from 'node:assert/strict';
import { type Escalation, escalationsOf } from '../../../src/notes/facts/escalations.ts';
import { fixture, LINE_ENDS } from './factsIn.ts';

/** What a case says of an escalation; what it leaves out is not said in the note. */
type Expected = Partial<{
  issue: string;
  urgent: boolean;
  important: boolean;
  control: boolean;
  tried: string;
  resolvedBy: string;
  repeats: string;
}>;

/** The ranges of issues, of `Resolved by` and `Repeats`, and of whole escalations are marked. */
const ESCALATIONS: readonly [what: string, text: string, ...expected: Expected[]][] = [
  [
    'bold bullets',
    '## Escalation\n\n- **⟦all|Issue:** ⟦issue|The build *breaks*⟧\n- **Urgent:** yes\n- **Important:** no\n- **In their control:** Yes, mostly\n- **Tried:** asked at 10:30: https://help.example/a\n- **Resolved by:** ⟦by|[[Dana]]⟧\n- **Repeats:** ⟦repeats|[[2026-01-08]]⟧⟧\n',
    {
      issue: 'The build *breaks*',
      urgent: true,
      important: false,
      control: true,
      tried: 'asked at 10:30: https://help.example/a',
      resolvedBy: '[[Dana]]',
      repeats: '[[2026-01-08]]',
    },
  ],
  [
    'bullets',
    '## Escalation\n\n* ⟦all|Issue: ⟦issue|a⟧\n* urgent : **yes**⟧\n',
    { issue: 'a', urgent: true },
  ],
  ['lines', '## Escalation\n\n⟦all|Issue: ⟦issue|a⟧\nUrgent: No.⟧\n', { issue: 'a', urgent: false }],
  [
    'bold words, then a colon; questions',
    '## Escalation\n\n**⟦all|Issue**: ⟦issue|a⟧\n**Urgent?** yes\n**Important?:** no⟧\n',
    { issue: 'a', urgent: true, important: false },
  ],
  [
    'questions in bullets',
    '## Escalation\n\n- ⟦all|Issue: ⟦issue|a⟧\n- Urgent? yes\n- Important? perhaps\n- What did they try? All of it: twice⟧\n',
    { issue: 'a', urgent: true, tried: 'All of it: twice' },
  ],
  [
    'a lead-in of its own',
    '**Escalation:**\n\n- ⟦all|Issue: ⟦issue|a⟧\n- Urgent: y⟧\n',
    { issue: 'a', urgent: true },
  ],
  [
    'other words for the labels, emoji, numbering',
    '## Escalations\n\n1. 🔥 ⟦all|Problem: ⟦issue|a⟧\n2. **Already tried:** b\n3. Solved by: ⟦by|@dana⟧\n4. Repeat of: ⟦repeats|c⟧⟧\n',
    { issue: 'a', tried: 'b', resolvedBy: '@dana', repeats: 'c' },
  ],
  [
    'nested bullets',
    '## Escalations\n\n- ⟦all|Issue: ⟦issue|A⟧\n  - Tried: x\n  - Tried: y\n  - Resolved by: ⟦by|Dana⟧⟧\n- ⟦all|Issue: ⟦issue|B⟧\n  - Urgent: yes⟧\n',
    { issue: 'A', tried: 'x', resolvedBy: 'Dana' },
    { issue: 'B', urgent: true },
  ],
  [
    'the issue behind other labels',
    '## Escalations\n\n- ⟦all|Urgent: yes\n- Issue: ⟦issue|A⟧⟧\n- ⟦all|Urgent: no\n- Issue: ⟦issue|B⟧\n- Important: yes⟧\n',
    { issue: 'A', urgent: true },
    { issue: 'B', urgent: false, important: true },
  ],
  [
    'a sub-heading is the issue where no label is',
    '## Escalations\n\n### ⟦all|⟦issue|Discount request⟧⟧\n\nThey ask for 20 %.\n\n### ⟦all|⟦issue|Printer⟧\n\n- Urgent: yes\n- Important: no⟧\n',
    { issue: 'Discount request' },
    { issue: 'Printer', urgent: true, important: false },
  ],
  [
    'a label counts before the sub-heading',
    '## Escalations\n\n### ⟦all|Printer\n\n- Issue: ⟦issue|It jams⟧\n- Urgent: no⟧\n',
    { issue: 'It jams', urgent: false },
  ],
  [
    'sub-headings that are labels',
    '## Escalation\n\n⟦all|### Issue\n\n⟦issue|The build breaks.⟧\n\n### Urgent\n\nyes⟧\n',
    { issue: 'The build breaks.', urgent: true },
  ],
  [
    'sub-headings of the section’s own name',
    '## Escalation log\n\n### Escalation\n\n- ⟦all|Issue: ⟦issue|A⟧⟧\n\n### Escalation\n\n- ⟦all|Issue: ⟦issue|B⟧⟧\n',
    { issue: 'A' },
    { issue: 'B' },
  ],
  [
    'a table of several',
    '## Escalations\n\n| Issue | Urgent? | Important | Repeats |\n|---|---|---|---|\n| ⟦all|⟦issue|A⟧ | yes | no |⟧ |\n| | yes | | |\n| ⟦all|⟦issue|B \\| C⟧ | | ✅ | ⟦repeats|A⟧⟧ |\n',
    { issue: 'A', urgent: true, important: false },
    { issue: 'B | C', important: true, repeats: 'A' },
  ],
  [
    'a table of labels and values',
    '## Escalation\n\n| | |\n|---|---|\n| ⟦all|Issue | ⟦issue|A⟧ |\n| **Urgent:** | yes⟧ |\n',
    { issue: 'A', urgent: true },
  ],
  [
    'tasks, and a value in bullets below its label',
    '## Escalation\n\n- [ ] ⟦all|Issue: ⟦issue|A⟧\n- [x] Tried:\n  - asked\n  - looked⟧\n',
    { issue: 'A', tried: 'asked; looked' },
  ],
  [
    'a quote and a callout',
    '## Escalation\n\n> [!note] Log\n> ⟦all|Issue: ⟦issue|A\n> and B⟧\n> Urgent: no⟧\n',
    { issue: 'A and B', urgent: false },
  ],
  [
    'a value that goes on, with a colon of its own',
    '## Escalation\n\n⟦all|Issue: ⟦issue|The build breaks\nwhenever tests run, says\nthe vendor: nothing⟧\nUrgent: yes⟧\n',
    { issue: 'The build breaks whenever tests run, says the vendor: nothing', urgent: true },
  ],
  [
    'a value below its label',
    '## Escalation\n\n**⟦all|Issue**\n\n⟦issue|The build breaks.⟧\n\n**Tried:**\n\nAll of it.\n\n- Twice.⟧\n',
    { issue: 'The build breaks.', tried: 'All of it. Twice.' },
  ],
  [
    'words that are bold as a whole',
    '## Escalation\n\n- **⟦all|Issue: ⟦issue|The build⟧⟧**\n',
    { issue: 'The build' },
  ],
  [
    'parts that are called as sections are',
    '## Escalation\n\n- **⟦all|Issue:** ⟦issue|A⟧\n- **Impact:** none\n- **Options:** two\n- **Tried:** both⟧\n',
    { issue: 'A', tried: 'both' },
  ],
  [
    'two sections',
    '## Escalation\n\nIssue: ⟦issue|A⟧\n\n## Intent\n\nIssue: none\n\n## Escalation\n\nIssue: ⟦issue|B⟧\n',
    { issue: 'A' },
    { issue: 'B' },
  ],
  ['a list without labels', '## Issues\n\n- The printer is broken\n- Slow\n'],
  ['prompts', '## Escalation\n\n- **Issue:** What is the issue, in one sentence?\n- **Urgent:** …\n'],
  ['placeholders', '## Escalation\n\n- **Issue:** TBD\n- **Urgent:** yes\n'],
  ['nothing', '## Escalation\n\n- Issue:\n- Urgent:\n'],
  ['code', '## Escalation\n\n```\nIssue: A\n```\n\n    Issue: B\n\n`Issue: C`\n'],
  ['comments', '## Escalation\n\n<!-- Issue: A -->\n\nWords <!--\nIssue: B\n--> more\n'],
  ['no section', 'Issue: A\nUrgent: yes\n'],
  ['a link is no label', '## Escalation\n\nhttps://issue.example\n'],
];

describe('escalations', () => {
  for (const [what, text, ...expected] of ESCALATIONS)
    for (const end of LINE_ENDS)
      it(`${what}, with ${JSON.stringify(end)}`, () => {
        const { session, at } = fixture(text.replaceAll('\n', end));
        const read = escalationsOf(session);
        assert.deepEqual(
          read.map(({ issue }) => issue.value),
          expected.map(({ issue }) => issue),
        );
        assert.deepEqual(read.map(viewOf), expected);
        at(
          'issue',
          read.map(({ issue }) => issue.range),
        );
        at(
          'by',
          read.flatMap(({ resolvedBy }) => (resolvedBy ? [resolvedBy.range] : [])),
        );
        at(
          'repeats',
          read.flatMap(({ repeats }) => (repeats ? [repeats.range] : [])),
        );
        // From the first to the last of their fields.
        if (text.includes('⟦all|'))
          at(
            'all',
            read.map(({ range }) => range),
          );
      });

  it('of a running file are each session’s own', () => {
    const { note } = fixture(
      '## 2026-01-08\n\n### Escalation\n\n- Issue: A\n\n## 2026-01-15\n\n### Escalation\n\n- Issue: B\n',
    );
    assert.deepEqual(
      note.sessions.map((session) => escalationsOf(session).map(({ issue }) => issue.value)),
      [['A'], ['B']],
    );
  });
});

function viewOf(escalation: Escalation): Expected {
  const { issue, isUrgent, isImportant, isInTheirControl, tried, resolvedBy, repeats } = escalation;
  const all = {
    issue: issue.value,
    urgent: isUrgent,
    important: isImportant,
    control: isInTheirControl,
    tried,
    resolvedBy: resolvedBy?.value ?? null,
    repeats: repeats?.value ?? null,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}
