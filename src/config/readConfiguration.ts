import type { TextRange } from '../notes/note.ts';
import { scalarWords } from '../notes/scalarWords.ts';
import { readYaml, type YamlReading } from '../notes/yaml.ts';
import {
  type Configuration,
  type ConfigurationFallbacks,
  type ConfigurationProblem,
  type ConfigurationReading,
  DEFAULT_CONFIGURATION,
  type Severity,
} from './configuration.ts';
import { CONFIGURATION_SCHEMA } from './configurationSchema.ts';
import type { FrameworkTable } from './frameworks.ts';
import type { Complaint } from './reading/complaint.ts';
import { keyComplaints, schemaComplaints, wordComplaints } from './reading/findComplaints.ts';
import { asMap, namesIn, namesOr, wholeOr, wordOr } from './reading/plainData.ts';
import { readCadence } from './reading/readCadence.ts';
import { readDependency } from './reading/readDependency.ts';
import { readFrameworks } from './reading/readFrameworks.ts';
import { personIn, readPeople } from './reading/readPeople.ts';
import { readWords } from './reading/readWords.ts';
import { sectionAliases } from './sections.ts';

/** One topic for each week of the rotation. The schema says the same. */
const MAX_TOPICS = 4;
const MOST_MINUTES = 10_080;
const NO_FILE: YamlReading = { value: null, places: [], errors: [], isWhole: true };

/**
 * Reads the text of `.coaching.yaml`, or null where there is no such file. Never throws: what cannot be read is a problem at its
 * place, and its default holds. `ruleIds` are those that a mistyped one is held against.
 */
export function readConfiguration(
  text: string | null,
  fallbacks: ConfigurationFallbacks = {},
  ruleIds: readonly string[] = [],
): ConfigurationReading {
  const reading = text === null ? NO_FILE : readYaml(text);
  const data = asMap(reading.value);
  const { table, complaints } = readFrameworks(data.frameworks, data.sections);
  const configuration = configurationFrom(data, table, fallbacks);
  const known = { rules: ruleIds, sections: Object.keys(sectionAliases(table)), frameworks: table };
  const found = [
    ...schemaComplaints(CONFIGURATION_SCHEMA, reading).filter(
      ({ kind, pointer }) => kind === 'required' || !isMisread(pointer, reading),
    ),
    ...complaints,
    ...wordComplaints(reading, known),
    ...keyComplaints(CONFIGURATION_SCHEMA, reading, known),
  ];
  const problems = [
    ...reading.errors.map(({ message, range }) => ({ message, range })),
    ...found.map((complaint) => placed(complaint, reading, text ?? '')),
  ].sort((a, b) => a.range.start - b.range.start);
  return { configuration, problems, isReadable: reading.isWhole };
}

function configurationFrom(
  data: Readonly<Record<string, unknown>>,
  frameworks: FrameworkTable,
  fallbacks: ConfigurationFallbacks,
): Configuration {
  const shipped = DEFAULT_CONFIGURATION;
  const notes = asMap(data.notes);
  const named = namesIn(notes.framework);
  const cadence = readCadence(data.cadence, shipped.cadence);
  const { people, folder } = readPeople(data.people, cadence);
  return {
    rules: severities(asMap(data.rules)),
    self: withoutCadence(personIn(data.self, cadence)),
    people,
    notes: {
      include: namesOr(notes.include, fallbacks.include ?? shipped.notes.include),
      exclude: namesOr(notes.exclude, fallbacks.exclude ?? shipped.notes.exclude),
      file: wordOr(notes.file, wordOr(fallbacks.file, shipped.notes.file)),
    },
    framework: named.length > 0 ? named : shipped.framework,
    newFramework: named.length > 0 ? named : shipped.newFramework,
    values: namesIn(data.values),
    topics: namesIn(data.topics).slice(0, MAX_TOPICS),
    frameworks,
    cadence,
    words: readWords(data.words, shipped.words),
    dependency: readDependency(data.dependency, shipped.dependency),
    escalationWait: wholeOr(asMap(data.escalation).wait, 0, MOST_MINUTES, shipped.escalationWait),
    privateNotes: namesIn(asMap(data.sharing).private),
    carryOver: carryOverIn(notes.carryOver) ?? carryOverIn(fallbacks.carryOver) ?? shipped.carryOver,
    peopleFolder: folder,
    sections: Object.fromEntries(
      Object.entries(asMap(data.sections)).map(([name, titles]) => [name, namesIn(titles)]),
    ),
  };
}

/** The place of what is wrong; of what is missing the place where it would stand. */
function placed(
  { pointer, isAboutKey, message }: Complaint,
  { places }: YamlReading,
  text: string,
): ConfigurationProblem {
  const rangeAt = (at: string): TextRange | null => {
    const place = places.find((candidate) => candidate.pointer === at);
    const isKey = isAboutKey || place?.value.start === place?.value.end;
    return (isKey && place?.key) || (place?.value ?? null);
  };
  const around = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  const whole = { start: 0, end: text.trimEnd().length };
  return { message, range: rangeAt(pointer) ?? (pointer === '' ? whole : (rangeAt(around) ?? whole)) };
}

/** Of a value that YAML could not read, nothing more need be said. */
function isMisread(pointer: string, { places, errors }: YamlReading): boolean {
  const value = places.find((place) => place.pointer === pointer)?.value;
  return errors.some(({ range }) => value && range.start >= value.start && range.end <= value.end);
}

function severities(rules: Readonly<Record<string, unknown>>): Record<string, Severity | 'off'> {
  const result: Record<string, Severity | 'off'> = {};
  for (const [rule, setting] of Object.entries(rules)) {
    const word = setting === false ? 'off' : scalarWords(setting).toLowerCase();
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

function carryOverIn(value: unknown): Configuration['carryOver'] | null {
  const word = wordOr(value, '').toLowerCase();
  return word === 'move' || word === 'link' ? word : null;
}

/** Nobody meets themselves. */
function withoutCadence(self: Configuration['self']): Configuration['self'] {
  return self && { name: self.name, otherNames: self.otherNames };
}
