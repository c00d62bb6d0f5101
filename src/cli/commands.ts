import type { Severity } from '../config/configuration.ts';

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export interface CommandOption {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

export interface Command {
  readonly summary: string;
  readonly options: readonly CommandOption[];
  readonly exitCodes: readonly string[];
}

export type CommandName = 'list' | 'check';

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
    options: [
      { name: 'format', value: 'FORMAT', help: 'pretty (default) or json' },
      {
        name: 'fail-on',
        value: 'SEVERITY',
        help: `the mildest severity that fails: ${SEVERITIES.join(', ')} (default: warning)`,
      },
      TODAY,
      HELP,
    ],
    exitCodes: [
      '0  no problem of the severity that fails',
      '1  such problems were found',
      '2  wrong usage, or something could not be read',
    ],
  },
};
