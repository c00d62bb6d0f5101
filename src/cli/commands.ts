import type { Severity } from '../config/configuration.ts';
import { FRAMEWORKS, NEW_NOTE_FRAMEWORK } from '../config/frameworks.ts';

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How `check` can print what it found; the first is the default. */
export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

export type CheckFormat = (typeof CHECK_FORMATS)[number];

export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

export interface Command {
  readonly summary: string;
  /** What follows the options in the help. */
  readonly operands: string;
  readonly options: readonly CommandOption[];
  readonly exitCodes: readonly string[];
}

export type CommandName = 'list' | 'check' | 'new';

const TODAY: CommandOption = {
  name: 'today',
  value: 'YYYY-MM-DD',
  help: 'the day from which "overdue" counts (default: today)',
};
const HELP: CommandOption = { name: 'help', short: 'h', value: null, help: 'show this help' };

/** All that the command line takes: the reading of arguments and the help both come from here. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  list: {
    summary: 'List the action items of 1-on-1 notes, by due date.',
    operands: '[paths…]',
    options: [
      { name: 'open', value: null, help: 'open items (default)' },
      { name: 'overdue', value: null, help: 'open items that were due before today' },
      { name: 'all', value: null, help: 'closed items too' },
      {
        name: 'person',
        value: 'NAME',
        help: 'only from notes about this person: name, handle, alias or slug',
      },
      { name: 'owner', value: 'NAME', help: 'only items that this person owns; `me` is you' },
      { name: 'mine', value: null, help: 'only items that you own (`self` in .coaching.yaml)' },
      { name: 'json', value: null, help: 'print JSON' },
      TODAY,
      HELP,
    ],
    exitCodes: ['0  done, whether or not there are items', '2  wrong usage, or something could not be read'],
  },
  check: {
    summary: 'Say what 1-on-1 notes lack.',
    operands: '[paths…]',
    options: [
      { name: 'format', value: 'FORMAT', help: `${CHECK_FORMATS.join(', ')} (default: ${CHECK_FORMATS[0]})` },
      {
        name: 'fail-on',
        value: 'SEVERITY',
        help: `the mildest severity that fails: ${SEVERITIES.join(', ')} (default: warning)`,
      },
      { name: 'fix', value: null, help: 'first mend what needs no guess, and say what is left' },
      TODAY,
      HELP,
    ],
    exitCodes: [
      '0  no problem of the severity that fails',
      '1  such problems were found',
      '2  wrong usage, or something could not be read',
    ],
  },
  new: {
    summary:
      'Write the note of a new 1-on-1, and print its path. A note that is there already is left as it is.',
    operands: '[folder]',
    options: [
      { name: 'person', value: 'NAME', help: 'whom it is with: name, handle, alias, or somebody new' },
      { name: 'date', value: 'YYYY-MM-DD', help: 'the day of the meeting (default: today)' },
      {
        name: 'framework',
        value: 'NAME',
        help: `${FRAMEWORKS.map(({ name }) => name).join(', ')} (default: \`notes.framework\`, else ${NEW_NOTE_FRAMEWORK})`,
      },
      { ...TODAY, help: 'the day that is today (default: today)' },
      HELP,
    ],
    exitCodes: [
      '0  written, or there already: the path is printed',
      '2  wrong usage, or the note could not be written',
    ],
  },
};
