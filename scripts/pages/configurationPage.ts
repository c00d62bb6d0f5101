import { RULES } from '../../src/coaching/rules.ts';
import { CONFIGURATION_SCHEMA } from '../../src/config/configurationSchema.ts';
import { FRAMEWORKS, meetingFrameworks } from '../../src/config/frameworks.ts';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { DIRECTIVES, WEAK_INTENTS } from '../../src/config/wordLists.ts';
import { schemaRows } from './schemaRows.ts';
import { codes, table } from './table.ts';

const introduction = `# .coaching.yaml

What holds for all notes of a folder: who you are, whom you meet and how often, which files are notes, which sections they have, how grave
each rule is. The file stands at the top of the folder, in the repository, and everything in it is optional. *Coaching: Set Up This Folder*
writes one from what your notes and git say.

In the editor each folder of the workspace has one, which stands in it or above it. The command line takes the one that is nearest to each
note, so that one further down is in force there, and in the editor once its folder is added to the workspace. The editor completes keys and
values, and says what they mean when the pointer rests on them.

## What is wrong in it

What cannot be read is underlined where it stands, in the editor as soon as the file is saved, and the rest is in force; a value that cannot
be used has its default. A key of your own is fine, unless it is nearly one that is read. Where the whole file is no YAML, because a bracket or
a quote is not closed, the editor goes on with the last configuration that could be read; the command line takes what it can read.
`;

/** Read by a test: it has no problem. */
export const CONFIGURATION_EXAMPLE = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana, email: dana@corp.example }
  - { name: Li Wei, aliases: [Lily], cadence: every 2 weeks }
values: [Optimism, Grit, Ownership]
topics: [Strategy, People, Skills, Career]
cadence: weekly
notes:
  include: ["1-1s/**", "talks/**"]
  exclude: ["archive/**"]
  file: "1-1s/{person}/{date}.md"
  framework: will
  carryOver: move
sections:
  intent: [Absicht, Ziel]
words:
  weakIntent: [close the deal, win the argument]
  directives:
    - { phrase: you must, question: What do you need in order to …? }
dependency: { share: 40 %, weeks: 6 }
escalation: { wait: 30 }
sharing: { private: "personal/**" }
rules:
  missing-criteria: hint
  overdue-action: off
`;

/** Read by a test too. */
export const FRAMEWORKS_EXAMPLE = `frameworks:
  retro:
    title: Retrospectiva
    sections:
      - name: intent
        title: Intención
        aliases: [Propósito]
        prompt: ¿Qué queremos lograr?
      - title: Qué pasó
        aliases: [Los hechos]
        prompt: ¿Qué pasó, y quién estaba?
      - title: Ánimo
        prompt: ¿Cómo estás?
        choices: [bien, cansado]
        required: planned
      - name: actionItems
        title: Próximos pasos
        prompt: ¿Quién hace qué, y cuándo?
  grow:
    sections:
      - { name: reality, prompt: What have you tried, and what came of it? }
      - { title: Resources, prompt: Who and what can help?, required: never }
`;

const own = `A name that ships is changed: a section of the same name gets what is written (title, prompt, when it is required), and its other titles are
read as before; a new section comes after the others, before the action items. To ask for a section no longer, write \`required: never\`. Any
other name is a framework of your own, with its sections in the order in which they are written. Snippets (\`1on1-retro\`, \`coach-retro\`), the
template of a new note, \`--framework\`, the outline and the rules follow: what is required and empty is a problem of \`incomplete-framework\`, or of
the rule that the section has.

A section is known by its \`name\`: frameworks that share a name share the section, and one that ships (the names below) lends what is left out.
Without a name it is the section that its title names already, else one of its own. One title cannot name two sections. \`required\` is \`held\`
unless said otherwise.
`;

/** The page of `.coaching.yaml`, made from its JSON Schema and from the tables of rules, sections and frameworks. */
export function configurationPage(): string {
  const head = ['key', 'what it says', 'type'];
  const frameworks = meetingFrameworks(FRAMEWORKS).map(({ name, title }) => [`\`${name}\``, title]);
  const directives = DIRECTIVES.map(({ phrase, question }) => [phrase, question ?? '']);
  return [
    introduction,
    `## An example\n\n\`\`\`yaml\n${CONFIGURATION_EXAMPLE}\`\`\`\n`,
    `## Keys\n\n${table(head, schemaRows(CONFIGURATION_SCHEMA))}\n`,
    `## Frameworks\n\n${table(['name', 'framework'], frameworks)}\n`,
    `## Frameworks of your own\n\n\`\`\`yaml\n${FRAMEWORKS_EXAMPLE}\`\`\`\n\n${own}`,
    `## Sections\n\n\`sections\` takes these names, each with more titles: ${codes(Object.keys(SECTION_ALIASES))}. ` +
      'The titles that are known already stand with [the format of notes](note-format.md#sections).\n',
    `## Rules\n\n\`rules\` takes these ids, each with \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`: ${codes(RULES.map(({ id }) => id))}. ` +
      'What they look for, and their defaults, stands on [their page](rules.md).\n',
    `## Words\n\nEach list under \`words\` stands for the one that ships; case does not matter. Weak intents: ${codes(WEAK_INTENTS)}. Directives:\n\n${table(['phrase', 'question instead'], directives)}\n`,
  ].join('\n');
}
