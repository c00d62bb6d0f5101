import { COMMANDS, type Command, type CommandOption } from '../../src/cli/commands.ts';
import { table } from './table.ts';

const introduction = `# The command line

The same engine as in the editor, for a terminal, a pre-commit hook or CI ([examples](ci.md)). \`coaching-notes\` stands for
\`node dist/cli.js\` in this repository, after \`npm run build\`. The file needs nothing beside it but Node.js: copy it to where your notes
are, as \`coaching-notes.mjs\`.

Paths are files or folders; without one, the working directory is meant. What git ignores and what
[\`.coaching.yaml\`](configuration.md) excludes is passed over.
`;

const more = `
## What is printed

Results go to the standard output, and what could not be read to the error output: never with what is written in a note.

\`check --format\` prints

- \`pretty\`: for people, file by file;
- \`json\`: \`{"version":1,"problems":[…]}\`, one problem on each line, with \`path\`, \`line\`, \`column\`, \`endLine\`, \`endColumn\`, \`rule\`,
  \`severity\` and \`message\`;
- \`sarif\`: a log of SARIF 2.1.0, for code hosts and editors that show such logs;
- \`github\`: workflow commands, which GitHub Actions shows beside the changed lines.

\`list --json\` prints \`{"version":1,"items":[…]}\` in the same manner. Lines and columns count from 1, in UTF-16 code units; an end lies
beyond the last character. Paths are relative to the working directory, with \`/\`.
`;

/** The page of the command line, made from the table that its arguments are read by. */
export function commandLinePage(): string {
  return `${[introduction, ...Object.entries(COMMANDS).map(section)].join('\n')}${more}`;
}

function section([name, { summary, operands, options, exitCodes }]: [string, Command]): string {
  const codes = exitCodes.map((line) => {
    const [, code = '', meaning = ''] = /^(\d)\s+(.+)$/u.exec(line) ?? [];
    return [code, meaning];
  });
  return [
    `## ${name}\n`,
    `${summary}\n`,
    `\`\`\`sh\ncoaching-notes ${name} [options] ${operands}\n\`\`\`\n`,
    `${table(['option', 'what it does'], options.map(optionRow))}\n`,
    `${table(['exit code', 'meaning'], codes)}\n`,
  ].join('\n');
}

function optionRow({ name, short, value, help }: CommandOption): string[] {
  const words = `--${name}${value === null ? '' : ` ${value}`}`;
  return [short === undefined ? `\`${words}\`` : `\`-${short}\`, \`${words}\``, help];
}
