/** The same note stands in every folder at each of these paths; which of them is a note is for the folder's configuration to say. */
export const NOTE_PATHS = ['talks/dana.md', '1-1s/dana.md', 'meetings/dana.md'] as const;

/** Whom it says the items belong to: each folder has another self. */
const NOTE = `---
type: minutes
person: Dana Reyes
date: 2026-01-15
---

# Talk with Dana

## Next steps

- [ ] @robin Send the plan 📅 2026-01-20
- [ ] @sam Ask the buyer 📅 2026-01-21
- [ ] @me Read the draft 📅 2026-01-22
`;

const CONFIGURATIONS = {
  alpha: `self: { name: Robin Vale, handle: robin }
notes:
  include: ["talks/**"]
rules:
  missing-intent: error
  missing-criteria: off
`,
  beta: `self: { name: Sam Lee, handle: sam }
rules:
  missing-intent: off
  missing-criteria: hint
`,
} as const;

/** Three folders: one with patterns of its own, one with the defaults, one that is configured by its settings alone. */
export const manyFolders: Readonly<Record<string, string>> = {
  'three.code-workspace': JSON.stringify({
    folders: [{ path: 'alpha' }, { path: 'beta' }, { path: 'gamma' }],
    settings: {},
  }),
  'alpha/.coaching.yaml': CONFIGURATIONS.alpha,
  'beta/.coaching.yaml': CONFIGURATIONS.beta,
  'gamma/.vscode/settings.json': JSON.stringify({ 'coachingNotes.notes.include': ['meetings/**'] }),
  ...Object.fromEntries(
    ['alpha', 'beta', 'gamma'].flatMap((folder) => NOTE_PATHS.map((path) => [`${folder}/${path}`, NOTE])),
  ),
};
