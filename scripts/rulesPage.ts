import type { Example, Rule } from '../src/coaching/rule.ts';
import { RULES } from '../src/coaching/rules.ts';

const introduction = `# Rules

Every problem that *Coaching Notes* shows comes from one of these rules. Its severity can be set for a folder, in \`.coaching.yaml\`:

\`\`\`yaml
rules:
  missing-criteria: hint
  overdue-action: off
\`\`\`

and a rule can be switched off for one note, in its front matter or in a comment:

\`\`\`markdown
---
coaching: { disable: [missing-criteria] }
---

<!-- coaching: disable missing-intent, missing-due-date -->
\`\`\`

A note with \`status: planned\`, or a date after today, is asked for its intent, and for its preparation where its framework
has one. One with \`status: draft\`, \`skipped\` or \`unprepared\` is asked for nothing but well-formed data. Of a running file
only the newest session is asked, save for items that are overdue.
`;

/** The page of rules, made from the rules themselves. */
export function rulesPage(): string {
  const rows = RULES.map(({ id, severity, summary }) => `| [\`${id}\`](#${id}) | ${severity} | ${summary} |`);
  const table = ['| rule | default | holds when |', '| --- | --- | --- |', ...rows].join('\n');
  return `${[introduction, table, ...RULES.map(section)].join('\n')}`;
}

function section(rule: Rule): string {
  const parts = [`\n## ${rule.id}\n`, `${rule.summary} ${rule.why}\n`, `Default: ${rule.severity}.\n`];
  return [...parts, example('Found in', rule.fails), example('Not found in', rule.passes)].join('\n');
}

function example(title: string, { text, today, configuration, inRepository, others = [] }: Example): string {
  const day = today === undefined ? '' : `, on ${today}`;
  const place = inRepository ? ', in a git repository that does not ignore it' : '';
  const parts = [`${title}${day}${place}:\n`, block('markdown', text)];
  if (configuration !== undefined) parts.push('with this `.coaching.yaml`:\n', block('yaml', configuration));
  for (const other of others) parts.push(`beside \`${other.path}\`:\n`, block('markdown', other.text));
  return parts.join('\n');
}

function block(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text}\`\`\`\`\n`;
}
