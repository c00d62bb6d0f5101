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
import configurationSchema from './schemas/configuration.schema.json' with { type: 'json' };
import { schemaViolations } from './schemaViolations.ts';

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
    },
    framework: namesOr(notes.framework, DEFAULT_CONFIGURATION.framework),
    sections: Object.fromEntries(
      Object.entries(asMap(data.sections)).map(([name, titles]) => [name, namesIn(titles)]),
    ),
  };
  return { configuration, problems: text === null ? [] : problemsOf(reading, text) };
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
