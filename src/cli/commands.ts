import type { Severity } from '../config/configuration.ts';
import { FRAMEWORKS, NEW_NOTE_FRAMEWORK } from '../config/frameworks.ts';
import type { CarryOverChoice } from '../writing/planNewNote.ts';

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** How `check` can print what it found; the first is the default. */
export const CHECK_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** How `report` can be printed; the first is the default. */
export const REPORT_FORMATS = ['md', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What `new` can do with what is still open. */
export const CARRY_OVERS: readonly CarryOverChoice[] = ['move', 'link', 'none'];

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

export type CommandName = 'list' | 'check' | 'new' | 'people' | 'report' | 'brief';

/** Those that a 1-on-1 can follow. */
const OFFERED = FRAMEWORKS.filter(({ kind }) => kind !== 'program').map(({ name }) => name);

const TODAY: CommandOption = {
  name: 'today',
  value: 'YYYY-MM-DD',
  help: 'the day from which "overdue" counts (default: today)',
};
const CACHE: CommandOption = {
  name: 'cache',
  value: 'FOLDER',
  help: 'keep there what was read: next time only what changed is read',
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
      { name: 'all', value: null, help: 'closed items too; each item once, by its newest line' },
      {
        name: 'person',
        value: 'NAME',
        help: 'only from notes about this person: name, handle, alias or slug',
      },
      { name: 'owner', value: 'NAME', help: 'only items that this person owns; `me` is you' },
      { name: 'mine', value: null, help: 'only items that you own (`self` in .coaching.yaml)' },
      { name: 'json', value: null, help: 'print JSON' },
      CACHE,
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
      CACHE,
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
        help: `${OFFERED.join(', ')} or your own (default: configured or ${NEW_NOTE_FRAMEWORK})`,
      },
      {
        name: 'carry-over',
        value: 'HOW',
        help: `what becomes of what is still open: ${CARRY_OVERS.join(', ')} (default: configured or ${CARRY_OVERS[0]})`,
      },
      { ...TODAY, help: 'the day that is today (default: today)' },
      HELP,
    ],
    exitCodes: [
      '0  written, or there already: the path is printed',
      '2  wrong usage, or the note could not be written',
    ],
  },
  people: {
    summary: 'Say for each person when the next 1-on-1 is due, how many there were, and who owes what.',
    operands: '[paths…]',
    options: [
      { name: 'json', value: null, help: 'print JSON, by name' },
      CACHE,
      { ...TODAY, help: 'the day from which "late" and "overdue" count (default: today)' },
      HELP,
    ],
    exitCodes: ['0  done, whether or not somebody is late', '2  wrong usage, or something could not be read'],
  },
  report: {
    summary: 'Put together what the notes say of one person in a period, each line with its source.',
    operands: '[paths…]',
    options: [
      { name: 'person', value: 'NAME', help: 'whom it is about: name, handle, alias or slug' },
      { name: 'since', value: 'YYYY-MM-DD', help: 'the first day of the period' },
      { name: 'until', value: 'YYYY-MM-DD', help: 'its last day (default: today)' },
      {
        name: 'format',
        value: 'FORMAT',
        help: `${REPORT_FORMATS.join(', ')} (default: ${REPORT_FORMATS[0]})`,
      },
      CACHE,
      { ...TODAY, help: 'the day from which "overdue" counts (default: today)' },
      HELP,
    ],
    exitCodes: [
      '0  printed, whether or not there is something to say',
      '2  wrong usage, nobody or several people of that name, or something could not be read',
    ],
  },
  brief: {
    summary: 'Put together what to know before the next 1-on-1 with somebody, each line with its source.',
    operands: '[paths…]',
    options: [
      { name: 'person', value: 'NAME', help: 'whom it is with: name, handle, alias or slug' },
      {
        name: 'date',
        value: 'YYYY-MM-DD',
        help: 'the day of the meeting (default: the next one)',
      },
      { name: 'json', value: null, help: 'print JSON' },
      CACHE,
      { ...TODAY, help: 'the day from which "overdue" counts (default: today)' },
      HELP,
    ],
    exitCodes: [
      '0  printed, whether or not there is something to say',
      '2  wrong usage, nobody or several people of that name, or something could not be read',
    ],
  },
};
