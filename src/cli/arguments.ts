import { type ParseArgsConfig, parseArgs } from 'node:util';
import { slugOf } from '../notes/names.ts';
import {
  CARRY_OVERS,
  CHECK_FORMATS,
  COMMANDS,
  type CommandName,
  REPORT_FORMATS,
  SEVERITIES,
} from './commands.ts';
import { choiceAt, dayAt, needed, onlyOne, UsageError, type Values, wordAt } from './optionValues.ts';
import type { NotesAsked, Request } from './requests.ts';

/** Owners that mean whoever asks, as they do in notes. */
const SELF_WORDS = new Set(['me', 'self', 'myself']);

/** How the words of each command become a request. */
const READERS: Readonly<Record<CommandName, (values: Values, positionals: readonly string[]) => Request>> = {
  list: listRequest,
  check: checkRequest,
  new: newRequest,
  people: peopleRequest,
  report: reportRequest,
  brief: briefRequest,
};

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

function requestOf(command: CommandName, words: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: parserOptions(command),
    allowPositionals: true,
    strict: true,
  });
  if (values.help === true) return { kind: 'help', command };
  if (positionals.includes('')) throw new UsageError('A path must not be empty.');
  return READERS[command](values, positionals);
}

function listRequest(values: Values, positionals: readonly string[]): Request {
  const today = dayAt(values, 'today');
  const owner = wordAt(values, 'owner');
  if (values.mine === true && owner !== null) throw new UsageError('Use only one of --mine and --owner.');
  const isSelf = owner !== null && SELF_WORDS.has(slugOf(owner));
  return {
    kind: 'list',
    ...notesAsked(values, positionals),
    which: onlyOne(values, ['open', 'overdue', 'all'] as const) ?? 'open',
    person: wordAt(values, 'person'),
    owner: isSelf ? null : owner,
    mine: isSelf || values.mine === true,
    json: values.json === true,
    today,
  };
}

function checkRequest(values: Values, positionals: readonly string[]): Request {
  const today = dayAt(values, 'today');
  const format = choiceAt(values, 'format', CHECK_FORMATS) ?? CHECK_FORMATS[0];
  const failOn = choiceAt(values, 'fail-on', SEVERITIES) ?? 'warning';
  const asked = notesAsked(values, positionals);
  return { kind: 'check', ...asked, format, failOn, fix: values.fix === true, today };
}

function newRequest(values: Values, positionals: readonly string[]): Request {
  const today = dayAt(values, 'today');
  const person = needed(wordAt(values, 'person'), 'Say whom the 1-on-1 is with: --person NAME.');
  if (positionals.length > 1) throw new UsageError('Name one folder at most.');
  const framework = wordAt(values, 'framework');
  return {
    kind: 'new',
    folder: positionals[0] ?? null,
    person,
    date: dayAt(values, 'date'),
    framework,
    carryOver: choiceAt(values, 'carry-over', CARRY_OVERS),
    today,
  };
}

function peopleRequest(values: Values, positionals: readonly string[]): Request {
  return {
    kind: 'people',
    ...notesAsked(values, positionals),
    json: values.json === true,
    today: dayAt(values, 'today'),
  };
}

function reportRequest(values: Values, positionals: readonly string[]): Request {
  const person = needed(wordAt(values, 'person'), 'Say whom the report is about: --person NAME.');
  const since = needed(dayAt(values, 'since'), 'Say where the period begins: --since YYYY-MM-DD.');
  const until = dayAt(values, 'until');
  if (until !== null && until < since) throw new UsageError('--until must not lie before --since.');
  const format = choiceAt(values, 'format', REPORT_FORMATS) ?? REPORT_FORMATS[0];
  const today = dayAt(values, 'today');
  return { kind: 'report', ...notesAsked(values, positionals), person, since, until, format, today };
}

function briefRequest(values: Values, positionals: readonly string[]): Request {
  return {
    kind: 'brief',
    ...notesAsked(values, positionals),
    person: needed(wordAt(values, 'person'), 'Say whom you meet: --person NAME.'),
    date: dayAt(values, 'date'),
    json: values.json === true,
    today: dayAt(values, 'today'),
  };
}

/** Where no path is given, the working directory is meant. */
function notesAsked(values: Values, positionals: readonly string[]): NotesAsked {
  return { paths: positionals.length > 0 ? positionals : ['.'], cache: wordAt(values, 'cache') };
}

function parserOptions(command: CommandName): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    COMMANDS[command].options.map(({ name, short, value }) => [
      name,
      { type: value === null ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) },
    ]),
  );
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
