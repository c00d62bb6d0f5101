import type { ReadingOptions, TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import { DEFAULT_EXCLUDE, DEFAULT_FILE, DEFAULT_INCLUDE } from './defaults.ts';
import { DEFAULT_FRAMEWORK, NEW_NOTE_FRAMEWORK } from './frameworks.ts';
import { PROMPTS } from './prompts.ts';
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
  readonly notes: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    /** The pattern of a new note's path, as written: `whyUnusablePattern` says whether it can be used. */
    readonly file: string;
  };
  /** The framework of a note that names none. */
  readonly framework: readonly string[];
  /** The framework of a new note: the same where one is configured. */
  readonly newFramework: readonly string[];
  /** The team's values, by their names. */
  readonly values: readonly string[];
  /** The topics of the rotation, in its order; at most four. */
  readonly topics: readonly string[];
  /** Titles of sections beside those that ship. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** What holds where nothing is configured. */
export const DEFAULT_CONFIGURATION: Configuration = {
  rules: {},
  self: null,
  people: [],
  notes: { include: DEFAULT_INCLUDE, exclude: DEFAULT_EXCLUDE, file: DEFAULT_FILE },
  framework: [DEFAULT_FRAMEWORK],
  newFramework: [NEW_NOTE_FRAMEWORK],
  values: [],
  topics: [],
  sections: {},
};

/** Something in `.coaching.yaml` that cannot be used; what can be is in force. */
export interface ConfigurationProblem {
  readonly message: Phrase;
  readonly range: TextRange;
}

/** Globs and a pattern from the editor's settings, which hold where `.coaching.yaml` says nothing. */
export interface ConfigurationFallbacks {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly file?: string | undefined;
}

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
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
