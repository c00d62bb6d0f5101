import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Severity } from '../config/configuration.ts';
import { readDay } from '../notes/days.ts';
import { slugOf } from '../notes/names.ts';
import type { Day } from '../notes/note.ts';
import { CHECK_FORMATS, type CheckFormat, COMMANDS, type CommandName, SEVERITIES } from './commands.ts';

export interface ListRequest {
  readonly kind: 'list';
  /** At least one; as written. */
  readonly paths: readonly string[];
  readonly which: 'open' | 'overdue' | 'all';
  readonly person: string | null;
  readonly owner: string | null;
  readonly mine: boolean;
  readonly json: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface CheckRequest {
  readonly kind: 'check';
  /** At least one; as written. */
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** The mildest severity with which a problem makes the command fail. */
  readonly failOn: Severity;
  /** Whether what needs no guess is mended first. */
  readonly fix: boolean;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export interface NewRequest {
  readonly kind: 'new';
  /** As written; null for the top of the notes that the working directory belongs to. */
  readonly folder: string | null;
  readonly person: string;
  /** Null for today. */
  readonly date: Day | null;
  /** Null for the configured one. */
  readonly framework: string | null;
  /** Null for the day of the machine's clock. */
  readonly today: Day | null;
}

export type Request =
  | ListRequest
  | CheckRequest
  | NewRequest
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrongUsage'; readonly message: string };

/** Owners that mean whoever asks, as they do in notes. */
const SELF_WORDS = new Set(['me', 'self', 'myself']);

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** Reads the words after the program's name. Wrong ones are a value, never an exception. */
export function readArguments(words: readonly string[]): Request {
  const [first, ...rest] = words;
  if (first === undefined) return wrongUsage(`Say what to do: ${commandNames()}.`);
  if (first === '--help' || first === '-h') return { kind: 'help', command: null };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  if (!isCommand(first)) {
    return wrongUsage(`There is no command \`${first}\`; there are ${commandNames()}.`);
  }
  try {
    return requestOf(first, rest);
  } catch (error) {
    if (error instanceof UsageError) return wrongUsage(error.message);
    const message = parserMessage(error);
    if (message === null) throw error;
    return wrongUsage(message);
  }
}

/** What is wrong with the words; thrown and caught in this file only. */
class UsageError extends Error {}

function requestOf(command: CommandName, words: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: parserOptions(command),
    allowPositionals: true,
    strict: true,
  });
  if (values.help === true) return { kind: 'help', command };
  if (positionals.includes('')) throw new UsageError('A path must not be empty.');
  const paths = positionals.length > 0 ? positionals : ['.'];
  const today = dayAt(values, 'today');
  if (command === 'check') {
    const format = choiceAt(values, 'format', CHECK_FORMATS) ?? CHECK_FORMATS[0];
    const failOn = choiceAt(values, 'fail-on', SEVERITIES) ?? 'warning';
    return { kind: 'check', paths, format, failOn, fix: values.fix === true, today };
  }
  if (command === 'new') {
    const person = wordAt(values, 'person');
    if (person === null) throw new UsageError('Say whom the 1-on-1 is with: --person NAME.');
    if (positionals.length > 1) throw new UsageError('Name one folder at most.');
    const framework = wordAt(values, 'framework');
    return {
      kind: 'new',
      folder: positionals[0] ?? null,
      person,
      date: dayAt(values, 'date'),
      framework,
      today,
    };
  }
  const owner = wordAt(values, 'owner');
  if (values.mine === true && owner !== null) throw new UsageError('Use only one of --mine and --owner.');
  const isSelf = owner !== null && SELF_WORDS.has(slugOf(owner));
  return {
    kind: 'list',
    paths,
    which: onlyOne(values, ['open', 'overdue', 'all'] as const) ?? 'open',
    person: wordAt(values, 'person'),
    owner: isSelf ? null : owner,
    mine: isSelf || values.mine === true,
    json: values.json === true,
    today,
  };
}

function parserOptions(command: CommandName): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    COMMANDS[command].options.map(({ name, short, value }) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
}

function wordAt(values: Values, name: string): string | null {
  const value = values[name];
  if (typeof value !== 'string') return null;
  if (value.trim() === '') throw new UsageError(`--${name} needs a value.`);
  return value.trim();
}

function dayAt(values: Values, name: string): Day | null {
  const word = wordAt(values, name);
  if (word === null) return null;
  const reading = /^\d{4}-\d{2}-\d{2}$/u.test(word) ? readDay(word) : null;
  if (reading?.kind !== 'day') {
    throw new UsageError(`--${name} must be a day of the calendar, written YYYY-MM-DD; it is \`${word}\`.`);
  }
  return reading.day;
}

function choiceAt<T extends string>(values: Values, name: string, choices: readonly T[]): T | null {
  const word = wordAt(values, name);
  if (word === null) return null;
  const choice = choices.find((one) => one === word);
  if (choice === undefined) {
    throw new UsageError(`--${name} must be one of ${choices.join(', ')}; it is \`${word}\`.`);
  }
  return choice;
}

function onlyOne<T extends string>(values: Values, names: readonly T[]): T | null {
  const given = names.filter((name) => values[name] === true);
  if (given.length > 1) {
    throw new UsageError(`Use only one of ${names.map((name) => `--${name}`).join(', ')}.`);
  }
  return given[0] ?? null;
}

/** Node's own words for an unknown option or a missing value, without its advice; null for any other error. */
function parserMessage(error: unknown): string | null {
  if (!(error instanceof TypeError) || !('code' in error)) return null;
  if (!String(error.code).startsWith('ERR_PARSE_ARGS_')) return null;
  return `${(error.message.split(/\.\s|\n/u)[0] ?? '').replace(/\.$/u, '')}.`;
}

function commandNames(): string {
  const names = Object.keys(COMMANDS).map((name) => `\`${name}\``);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

function wrongUsage(message: string): Request {
  return { kind: 'wrongUsage', message };
}
