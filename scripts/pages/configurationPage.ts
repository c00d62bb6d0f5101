import { RULES } from '../../src/coaching/rules.ts';
import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import schema from '../../src/config/schemas/configuration.schema.json' with { type: 'json' };
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { type Schema, schemaRows } from './schemaRows.ts';
import { codes, table } from './table.ts';

const introduction = `# .coaching.yaml

What holds for all notes of a folder: who you are, whom you meet, which files are notes, how grave each rule is. The file stands at the top
of the folder, in the repository, and everything in it is optional. What cannot be read is underlined, and the rest is in force.

In the editor each folder of the workspace has one, which stands in it or above it. The command line takes the one that is nearest to each
note, so that one further down is in force there, and in the editor once its folder is added to the workspace.
`;

/** Read by a test: it has no problem. */
export const CONFIGURATION_EXAMPLE = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana, email: dana@corp.example }
  - { name: Li Wei, aliases: [Lily] }
notes:
  include: ["1-1s/**", "talks/**"]
  exclude: ["archive/**"]
  file: "1-1s/{person}/{date}.md"
  framework: will
sections:
  intent: [Absicht, Ziel]
rules:
  missing-criteria: hint
  overdue-action: off
`;

/** The page of `.coaching.yaml`, made from its JSON Schema and from the tables of rules, sections and frameworks. */
export function configurationPage(): string {
  const head = ['key', 'what it says', 'type'];
  const frameworks = FRAMEWORKS.map(({ name, title }) => [`\`${name}\``, title]);
  return [
    introduction,
    `\`\`\`yaml\n${CONFIGURATION_EXAMPLE}\`\`\`\n`,
    `${table(head, schemaRows(schema as Schema))}\n`,
    `## Rules\n\n\`rules\` takes these ids, each with \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`: ${codes(RULES.map(({ id }) => id))}. ` +
      'What they look for, and their defaults, stands on [their page](rules.md).\n',
    `## Sections\n\n\`sections\` takes these names, each with more titles: ${codes(Object.keys(SECTION_ALIASES))}. ` +
      'The titles that are known already stand with [the format of notes](note-format.md#sections).\n',
    `## Frameworks\n\n${table(['name', 'framework'], frameworks)}\n`,
  ].join('\n');
}
