import assert from 'node:assert/strict';
import { runIn } from '../cli/fakeHost.ts';
import { inFolder, type Tree } from '../platform/temporaryFolder.ts';

const TODAY = '2026-01-20';

/** Notes as people write them without us: no framework, no configuration. */
const FREE: Tree = {
  '1-1s/dana/2026-01-13.md': `# 1:1 Dana

Talked about the **deal**. Just get the deal done, she said. You must call them, I said.

- flag: red
- values: hustle

## Focus

Halden.

## Escalations

- Issue: password resets
- Urgent: yes
- Important: yes
- In their control: no

## Next steps

- [ ] @me call finance 2026-01-15
- [ ] @me write to Halden 2026-01-22
- [ ] dana sends the figures
`,
  '1-1s/marcus.md': `# Marcus

## 2026-01-19

Process: forty more calls.

- TODO ask for the contract

## 2026-01-12

- [x] intro done
`,
  'coaching/priya/january.md': 'Good talk. She wants to lead the Ostrava account.\n',
  'notes/weekly.md':
    '---\ntags: [one-on-one]\nperson: Tomas Lind\ndate: 2026-01-12\n---\n\n### Story\n\nTBD\n\n### Wins\n\n- Velde\n',
};

const LEFT_ALONE: Tree = {
  '1-1s/dana/draft.md':
    '---\nstatus: draft\nframework: will\nflag: red\nprep: requested\ndate: 2026-01-20\n---\n',
  '1-1s/dana/skipped.md':
    '---\nstatus: skipped\nframework: will\ndate: 2026-01-19\nprep: not-ready\n---\n\nShe was away.\n',
  '1-1s/dana/ended.md':
    '---\nstatus: unprepared\nframework: [will, vip]\ndate: 2026-01-18\nprep: not-ready\n---\n',
  '1-1s/templates/will.md': '---\nframework: will\nflag: red\n---\n\n## Intent\n',
  '1-1s/dana/{{date}}.md': '---\nperson: "{{person}}"\nframework: will\n---\n\n## Intent\n',
  '1-1s/README.md': '# Our 1-on-1s\n\n- [ ] keep them short\n',
};

const QUIET_RULES = [
  'missing-intent',
  'missing-criteria',
  'missing-due-date',
  'missing-owner',
  'overdue-action',
];

describe('the default experience is quiet', () => {
  it('on free-form notes: intent, criteria, due date, owner and overdue marks, and each of them is told', () => {
    assert.deepEqual([...rulesTold(FREE)].sort(), [...QUIET_RULES].sort());
  });

  it('on planned notes: at most intent and preparation', () => {
    for (const framework of ['free', 'will', 'vip', '[will, vip]', 'grow', 'sbi']) {
      const planned = `---\nperson: Dana Reyes\ndate: 2026-01-27\nframework: ${framework}\nflag: red\nvalues: [Grit]\nprep: requested\n---\n\n## Notes\n\n- [ ] call them\n`;
      const told = rulesTold({ '1-1s/dana/2026-01-27.md': planned });
      for (const rule of told) assert.ok(['missing-intent', 'incomplete-framework'].includes(rule), rule);
      assert.ok(told.has('missing-intent'), framework);
    }
  });

  it('on drafts, skipped and unprepared meetings, templates and READMEs: nothing', () => {
    assert.deepEqual(rulesTold(LEFT_ALONE), new Set());
  });
});

function rulesTold(tree: Tree): Set<string> {
  return inFolder(tree, (folder) => {
    const { output } = runIn(folder, ['check', '--format', 'json', '--today', TODAY]);
    const { problems } = JSON.parse(output) as { problems: readonly { readonly rule: string }[] };
    return new Set(problems.map(({ rule }) => rule));
  });
}
