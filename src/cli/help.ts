import { COMMANDS, type Command, type CommandName, type CommandOption } from './commands.ts';

/** The help for one command, or for the program as a whole. Ends with a line feed. */
export function helpText(command: CommandName | null): string {
  return command === null ? programHelp() : commandHelp(command, COMMANDS[command]);
}

function programHelp(): string {
  const commands = Object.entries(COMMANDS).map(([name, { summary }]) => [name, summary] as const);
  return lines([
    'Usage: coaching-notes <command> [options] [paths…]',
    '',
    'Reads 1-on-1 notes in markdown: every .md file below the paths (default: the working directory) that is a',
    'note, minus what git ignores and what .coaching.yaml excludes.',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'Options:',
    ...columns([
      ['-h, --help', 'show this help; after a command, its own'],
      ['-v, --version', 'print the version'],
    ]),
  ]);
}

function commandHelp(name: CommandName, { summary, operands, options, exitCodes }: Command): string {
  return lines([
    `Usage: coaching-notes ${name} [options] ${operands}`,
    '',
    summary,
    '',
    'Options:',
    ...columns(options.map((option) => [synopsis(option), option.help])),
    '',
    'Exit codes:',
    ...exitCodes.map((code) => `  ${code}`),
  ]);
}

function synopsis({ name, short, value }: CommandOption): string {
  return `${short ? `-${short}, ` : ''}--${name}${value === null ? '' : ` ${value}`}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
