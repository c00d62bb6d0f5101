import type { ReadingOptions, TextRange } from '../notes/note.ts';
import { readYaml, type YamlReading } from '../notes/yaml.ts';
import { DEFAULT_EXCLUDE, DEFAULT_INCLUDE } from './defaults.ts';
import { DEFAULT_FRAMEWORK } from './frameworks.ts';
import { PROMPTS } from './prompts.ts';
import configurationSchema from './schemas/configuration.schema.json' with { type: 'json' };
import { schemaViolations } from './schemaViolations.ts';
import { SECTION_ALIASES } from './sections.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Somebody whom the configuration names. */
export interface ConfiguredPerson {
  readonly name: string;
  /** Handles, aliases and addresses. */
  readonly otherNames: readonly string[];
}

/** What `.coaching.yaml` says, with the defaults for all that it does not. Plain data. */
export interface Configuration {
  /** Severities by rule; a rule that is not here has its default. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly self: ConfiguredPerson | null;
  readonly people: readonly ConfiguredPerson[];
  readonly notes: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** The framework of a note that names none. */
  readonly framework: readonly string[];
  /** Titles of sections beside those that ship. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** Something in `.coaching.yaml` that cannot be used; what can be is in force. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly range: TextRange;
}

/** Globs from the editor's settings, which hold where `.coaching.yaml` says nothing. */
export interface ConfigurationFallbacks {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

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
      include: namesOr(notes.include, fallbacks.include ?? DEFAULT_INCLUDE),
      exclude: namesOr(notes.exclude, fallbacks.exclude ?? DEFAULT_EXCLUDE),
    },
    framework: namesOr(notes.framework, [DEFAULT_FRAMEWORK]),
    sections: Object.fromEntries(
      Object.entries(asMap(data.sections)).map(([name, titles]) => [name, namesIn(titles)]),
    ),
  };
  return { configuration, problems: text === null ? [] : problemsOf(reading, text) };
}

/** What the reading of notes takes from a configuration. */
export function readingOptions({ notes, self, people, sections }: Configuration): ReadingOptions {
  const names = (person: ConfiguredPerson): string[] => [person.name, ...person.otherNames];
  const aliases = { ...SECTION_ALIASES };
  for (const [name, titles] of Object.entries(sections)) {
    aliases[name] = [...(aliases[name] ?? []), ...titles.map((title) => title.toLowerCase())];
  }
  return {
    include: notes.include,
    exclude: notes.exclude,
    self: self ? names(self) : [],
    knownPeople: people.flatMap(names),
    sectionAliases: aliases,
    prompts: PROMPTS,
  };
}

function problemsOf({ value, places, errors }: YamlReading, text: string): ConfigurationProblem[] {
  const whole = { start: 0, end: text.trimEnd().length };
  const violations = schemaViolations(configurationSchema, value ?? null).map((violation) => {
    const place = places.find(({ pointer }) => pointer === violation.pointer);
    const message =
      violation.kind === 'required'
        ? `Add \`${violation.key}\`.`
        : `${violation.key === '' ? 'The file' : `\`${violation.key}\``} must be ${violation.expected}.`;
    const parent = places.find(({ pointer }) => pointer === violation.pointer.replace(/\/[^/]*$/u, ''));
    return { message, range: place?.value ?? parent?.value ?? whole };
  });
  return [...errors.map(({ message, range }) => ({ message, range })), ...violations];
}

function severities(rules: Readonly<Record<string, unknown>>): Record<string, Severity | 'off'> {
  const result: Record<string, Severity | 'off'> = {};
  for (const [rule, setting] of Object.entries(rules)) {
    const word = setting === false ? 'off' : String(setting).toLowerCase();
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
    return name ? { name, otherNames } : null;
  }
  const { name, handle, handles, aliases, email } = asMap(entry);
  if (typeof name !== 'string' || name.trim() === '') return null;
  return { name: name.trim(), otherNames: [handle, handles, aliases, email].flatMap(namesIn) };
}

function namesOr(value: unknown, fallback: readonly string[]): readonly string[] {
  const names = namesIn(value);
  return names.length > 0 || Array.isArray(value) ? names : fallback;
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
