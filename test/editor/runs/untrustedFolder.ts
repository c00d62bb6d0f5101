/** What the front matter of the hostile note would leave in the folder, were it run. */
export const TRACE = 'was-run.txt';

const HOSTILE = `---js
require('node:fs').writeFileSync(__dirname + '/${TRACE}', 'run');
process.chdir('/');
module.exports = { type: '1-on-1' };
---

# 1-on-1 with Dana

- [ ] @dana Open the [calendar](command:workbench.action.closeWindow) 📅 2026-01-20
`;

const NOTE = `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
---

# 1-on-1 with Dana

## Next steps

- [ ] @dana Send the plan 📅 2026-01-20
- [ ] @robin Read the draft
`;

/** A folder as it might come from somebody else: ordinary notes, one that tries to run code, and settings of its own. */
export const untrustedFolder: Readonly<Record<string, string>> = {
  '.coaching.yaml': 'self: { name: Robin Vale, handle: robin }\nrules:\n  missing-criteria: off\n',
  '.vscode/settings.json': JSON.stringify({ 'coachingNotes.notes.include': ['1-1s/**'] }),
  '1-1s/dana/2026-01-15.md': NOTE,
  '1-1s/dana/hostile.md': HOSTILE,
};
