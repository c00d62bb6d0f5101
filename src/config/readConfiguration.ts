import { whyUnsafeGlob } from '../notes/globs.ts';
import { withoutMarks } from '../notes/names.ts';
import type { TextRange } from '../notes/note.ts';
import { type Phrase, phrase } from '../notes/phrase.ts';
import { readYaml, type YamlReading } from '../notes/yaml.ts';
import {
  type Configuration,
  type ConfigurationFallbacks,
  type ConfigurationProblem,
  type ConfigurationReading,
  type ConfiguredPerson,
  DEFAULT_CONFIGURATION,
  type Severity,
} from './configuration.ts';
import { whyUnusablePattern } from './filePattern.ts';
import configurationSchema from './schemas/configuration.schema.json' with { type: 'json' };
import { type SchemaViolation, schemaViolations } from './schemaViolations.ts';

/** One topic for each week of the rotation. The schema says the same. */
const MAX_TOPICS = 4;

/**
 * Reads the text of `.coaching.yaml`, or null where there is no such file. Never throws: what cannot be read is a problem at its
 * place, and its default holds.
 */
export function readConfiguration(
  text: string | null,
  fallbacks: ConfigurationFallbacks = {},
): ConfigurationReading {
  const reading: YamlReading = text === null ? { value: null, places: [], errors: [] } : readYaml(text);
  const data = asMap(reading.value);
  const notes = asMap(data.notes);
  const configuration: Configuration = {
    rules: severities(asMap(data.rules)),
    self: personOf(data.self),
    people: asList(data.people).flatMap((entry) => personOf(entry) ?? []),
    notes: {
      include: namesOr(notes.include, fallbacks.include ?? DEFAULT_CONFIGURATION.notes.include),
      exclude: namesOr(notes.exclude, fallbacks.exclude ?? DEFAULT_CONFIGURATION.notes.exclude),
      file: wordOr(notes.file, wordOr(fallbacks.file, DEFAULT_CONFIGURATION.notes.file)),
    },
    framework: namesOr(notes.framework, DEFAULT_CONFIGURATION.framework),
    newFramework:
      namesIn(notes.framework).length > 0 ? namesIn(notes.framework) : DEFAULT_CONFIGURATION.newFramework,
    values: namesIn(data.values),
    topics: namesIn(data.topics).slice(0, MAX_TOPICS),
    sections: Object.fromEntries(
      Object.entries(asMap(data.sections)).map(([name, titles]) => [name, namesIn(titles)]),
    ),
  };
  return { configuration, problems: text === null ? [] : problemsOf(reading, text) };
}

function problemsOf({ value, places, errors }: YamlReading, text: string): ConfigurationProblem[] {
  const whole = { start: 0, end: text.trimEnd().length };
  const rangeAt = (pointer: string): TextRange | undefined =>
    places.find((place) => place.pointer === pointer)?.value;
  const isMisread = (range: TextRange | undefined): boolean =>
    errors.some((error) => range && error.range.start >= range.start && error.range.end <= range.end);
  const violations = schemaViolations(configurationSchema, value ?? null)
    .filter(({ kind, pointer }) => kind === 'required' || !isMisread(rangeAt(pointer)))
    .map((violation) => ({
      message: messageFor(violation),
      range: rangeAt(violation.pointer) ?? rangeAt(violation.pointer.replace(/\/[^/]*$/u, '')) ?? whole,
    }));
  const globs = places
    .filter(({ pointer }) => /^\/notes\/(?:include|exclude)(?:\/\d+)?$/u.test(pointer))
    .flatMap(({ pointer, value: range }) => {
      const message = globProblem(valueAt(value, pointer));
      return message === null ? [] : [{ message, range }];
    });
  const file = asMap(asMap(value).notes).file;
  const message = typeof file === 'string' && file.trim() !== '' ? whyUnusablePattern(file.trim()) : null;
  const patterns = message === null ? [] : [{ message, range: rangeAt('/notes/file') ?? whole }];
  return [...errors.map(({ message, range }) => ({ message, range })), ...violations, ...globs, ...patterns];
}

function messageFor({ kind, key, expected }: SchemaViolation): Phrase {
  if (kind === 'required') return phrase('Add `{key}`.', { key });
  if (key === '') return phrase('The file must be {expected}.', { expected });
  return /^\d+$/u.test(key)
    ? phrase('This entry must be {expected}.', { expected })
    : phrase('`{key}` must be {expected}.', { key, expected });
}

function globProblem(glob: unknown): Phrase | null {
  return typeof glob === 'string' ? whyUnsafeGlob(glob.trim()) : null;
}

function valueAt(value: unknown, pointer: string): unknown {
  const [, , key = '', index] = pointer.split('/');
  const globs = asMap(asMap(value).notes)[key];
  return index === undefined ? globs : asList(globs)[Number(index)];
}

function severities(rules: Readonly<Record<string, unknown>>): Record<string, Severity | 'off'> {
  const result: Record<string, Severity | 'off'> = {};
  for (const [rule, setting] of Object.entries(rules)) {
    const word = setting === false ? 'off' : String(setting).trim().toLowerCase();
    if (
      word === 'error' ||
      word === 'warning' ||
      word === 'information' ||
      word === 'hint' ||
      word === 'off'
    ) {
      result[rule] = word;
    }
  }
  return result;
}

/** A name; several names of one person; or a name with handles, aliases and addresses. */
function personOf(entry: unknown): ConfiguredPerson | null {
  if (typeof entry === 'string' || Array.isArray(entry)) {
    const [name, ...otherNames] = namesIn(entry);
    return name ? { name: withoutMarks(name), otherNames } : null;
  }
  const { name, handle, handles, aliases, email } = asMap(entry);
  if (typeof name !== 'string' || name.trim() === '') return null;
  return { name: withoutMarks(name), otherNames: [handle, handles, aliases, email].flatMap(namesIn) };
}

function namesOr(value: unknown, fallback: readonly string[]): readonly string[] {
  const names = namesIn(value);
  return names.length > 0 || Array.isArray(value) ? names : fallback;
}

function wordOr(value: unknown, fallback: string): string {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : fallback;
}

function namesIn(value: unknown): string[] {
  return asList(value)
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
