import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import { LOG_SECTIONS } from '../../src/config/logSections.ts';
import { NOTE_SCHEMAS } from '../../src/config/noteSchemas.ts';
import { PROFILE_SECTIONS } from '../../src/config/profileSections.ts';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import type { NoteKind } from '../../src/notes/note.ts';
import { ITEM_FIELDS, type ItemField, OTHER_FORMS } from './itemForms.ts';
import { DATED_EXAMPLE, LABELS, PROGRAM_EXAMPLE } from './labelForms.ts';
import { type Schema, schemaRows } from './schemaRows.ts';
import { table } from './table.ts';

const KINDS: Readonly<Record<NoteKind, string>> = {
  'one-on-one': '1-on-1',
  program: 'Program: your own development',
  person: 'Person: what you know of somebody',
};

/** Read by a test: a note that has no problem on its day. */
export const NOTE_EXAMPLE = `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-15
---

## Intent

Help Dana run the renewal call on her own.

## Decision criteria

Two stakeholders ask for the price before they ask for the plan.

## Action items

- [ ] @dana Send the renewal plan 📅 2026-01-20
  - Expectation: one page, with the three risks named
  - Result by then: a date for the call
- [ ] @me Introduce Dana to the buyer 📅 2026-01-22
  - Expectation: by mail, with her plan attached
  - Result by then: the buyer knows whom to call
`;

const introduction = `# The format of notes

A note is a plain markdown file (CommonMark with GitHub's tables and task lists). Nothing here is needed to be understood by people, and
much is read that we would not write.

\`\`\`\`markdown
${NOTE_EXAMPLE}\`\`\`\`

## What is a note

A markdown file is a note when one of these holds, in this order:

1. its front matter says so: \`type\` (also \`kind\`, \`subtype\`, \`meeting_type\`) is \`1-on-1\`, \`1on1\`, \`1-1\`, \`1:1\`, \`121\`, \`one-on-one\`,
   \`one-to-one\`, \`coaching\`, \`program\` or \`person\`;
2. it has a tag \`1on1\`, \`1-1\`, \`one-on-one\`, \`meeting/one-on-one\`, \`meeting/1-1\` or \`coaching\`;
3. its path matches [\`notes.include\`](configuration.md).

Never: what \`notes.exclude\` names, what git ignores, hidden folders, \`README.md\`, and templates (front matter with \`{{…}}\` or \`<% … %>\`).

## Person, date, sessions

The **person** is \`person\` of the front matter, else a tag \`people/…\`, else the folder, the file's name or the title. Names, handles, addresses
and \`[[wikilinks]]\` stand for one person where \`.coaching.yaml\` or a note of kind *person* says so.

The **date** is \`date\` of the front matter, else in the file's name, else in the title. Dates are days of the calendar, written
\`2026-01-15\`, and never shift with a time zone. A file with several dated headings (\`## 2026-01-15\`) is a *running file*: each heading
begins a session.

## Front matter

YAML between \`---\` lines at the very top. Keys that do not stand here are yours.
`;

/** The page of the note format: tables from the schemas and the frameworks, and forms of items that a test reads. */
export function noteFormatPage(): string {
  return [introduction, ...frontMatter(), sections(), labels(), actionItems()].join('\n');
}

function frontMatter(): string[] {
  return Object.entries(NOTE_SCHEMAS).map(([kind, schema]) => {
    const rows = schemaRows(schema as Schema);
    return `### ${KINDS[kind as NoteKind]}\n\n${table(['key', 'what it says', 'type'], rows)}\n`;
  });
}

function sections(): string {
  const ofFrameworks = FRAMEWORKS.flatMap((framework) => framework.sections);
  const all = [...ofFrameworks, ...LOG_SECTIONS, ...PROFILE_SECTIONS];
  const rows = Object.entries(SECTION_ALIASES).map(([name, titles]) => {
    const of = FRAMEWORKS.filter((framework) => framework.sections.some((section) => section.name === name));
    return [
      `\`${name}\``,
      titles.join(', '),
      all.find((section) => section.name === name)?.prompt ?? '',
      of.map((framework) => `\`${framework.name}\``).join(', ') || usesOf(name),
    ];
  });
  return `## Sections

Headings of any level, compared without case, emoji, numbering, a colon at the end and words in parentheses; also bold words at the
beginning of a line (\`**Intent:** …\`). What holds only \`TODO\`, \`TBD\`, \`…\`, an empty box, a comment or the prompt itself counts as empty.

${table(['name', 'titles', 'asks', 'frameworks'], rows)}
`;
}

/** Where a section that belongs to no framework stands. */
function usesOf(name: string): string {
  const isProfile = PROFILE_SECTIONS.some((section) => section.name === name);
  return isProfile ? 'notes of people' : 'any note';
}

function labels(): string {
  const tables = LABELS.map(({ title, means, labels: all, example }) => {
    const rows = Object.values(all).map(([written = '', ...read]) => [capitalized(written), read.join(', ')]);
    return `### ${title}\n\n${means}\n\n${table(['label', 'read as well'], rows)}\n\n${block(example)}`;
  });
  return `## Labels

In some sections a label says what stands behind it: in a bullet, a line, or a line of a list of tasks (\`- Issue: …\`, \`**Issue:** …\`,
\`**Urgent?** yes\`), as a sub-heading (\`### How we got here\`), or as the title of a table's column, where each row is a record of its own.
Labels are compared as titles are. A value may go on in the next line, or stand below its label.

${tables.join('\n')}
### Lines with days

Under **Wins** each line is one, of the day that it begins with, else of the day of the note. Under **Measures** each line that begins
with a day is a reading, and the first other line says what is measured. Tables with a column \`Date\` are read in the same way.

${block(DATED_EXAMPLE)}
### Programs

The sessions of a program are its dated headings, or the rows of a table with a column \`Date\`. What each of them says stands in sections,
behind labels, or in columns of the names that the framework \`program\` has. A note without dated headings is one session.

${block(PROGRAM_EXAMPLE)}`;
}

function capitalized(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function actionItems(): string {
  const others = OTHER_FORMS.map(({ title, text }) => `${title}:\n\n${block(text)}`);
  return `## Action items

Items of task lists, wherever they stand, but not in code, comments or front matter. Under a heading of preparation they are steps of
the preparation. The first form of each field is the one that is written.

${ITEM_FIELDS.map(fieldForms).join('\n')}
### Without boxes

${others.join('\n')}`;
}

function fieldForms({ field, means, forms }: ItemField): string {
  return `### ${capitalized(field)}\n\n${means}\n\n${block(forms.map(({ text }) => text).join('\n'))}`;
}

function block(text: string): string {
  return `\`\`\`\`markdown\n${text}\n\`\`\`\`\n`;
}
