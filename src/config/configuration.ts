import type { ReadingOptions, TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import { DEFAULT_EXCLUDE, DEFAULT_FILE, DEFAULT_INCLUDE } from './defaults.ts';
import { DEFAULT_FRAMEWORK, FRAMEWORKS, type FrameworkTable, NEW_NOTE_FRAMEWORK } from './frameworks.ts';
import { promptsOf } from './prompts.ts';
import { sectionAliases } from './sections.ts';
import { DIRECTIVES, type Directive, WEAK_INTENTS } from './wordLists.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Somebody whom the configuration names. */
export interface ConfiguredPerson {
  readonly name: string;
  /** Handles, aliases and addresses. */
  readonly otherNames: readonly string[];
  /** Where it differs from the team's. */
  readonly cadence?: Cadence;
}

/** An agreed rhythm. */
export interface Cadence {
  /** Days from one meeting to the next, at least 1; null where none is agreed. */
  readonly everyDays: number | null;
  /** Loops that the year is to have, at least 0: 52, or what `everyDays` comes to, unless said otherwise. */
  readonly aim: number;
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
  /** Those that ship, changed and added to. */
  readonly frameworks: FrameworkTable;
  /** The team's rhythm. */
  readonly cadence: Cadence;
  readonly words: {
    /** Intents that only win the moment, in lower case. They stand for the list that ships. */
    readonly weakIntent: readonly string[];
    /** Directive phrasing, in lower case, each with the open question that may stand instead. */
    readonly directives: readonly Directive[];
  };
  readonly dependency: {
    /** The share of a person's open items that oneself may own, 0 to 1; above it is a hint. */
    readonly share: number;
    /** The window that shares and trends are computed over, in weeks, at least 1. */
    readonly weeks: number;
    /** Whether the configuration says so itself: then it is asked of every framework. */
    readonly isConfigured: boolean;
  };
  /** What an issue that is not both urgent and important waits before it is answered, in minutes. */
  readonly escalationWait: number;
  /** Globs of notes that git must not track, beside those that say `private: true`. */
  readonly privateNotes: readonly string[];
  /** What New 1-on-1 does with what is still open: `move` carries it over, `link` only links to it. */
  readonly carryOver: 'move' | 'link';
  /** The folder of the notes of kind `person` that make the roster, relative to `.coaching.yaml`; null where any note of that kind counts. */
  readonly peopleFolder: string | null;
  /** Titles of sections beside those that ship. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

/** One a week. */
export const LOOPS_A_YEAR = 52;

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
  frameworks: FRAMEWORKS,
  cadence: { everyDays: null, aim: LOOPS_A_YEAR },
  words: { weakIntent: WEAK_INTENTS, directives: DIRECTIVES },
  dependency: { share: 0.5, weeks: 8, isConfigured: false },
  escalationWait: 60,
  privateNotes: [],
  carryOver: 'move',
  peopleFolder: null,
  sections: {},
};

/** Something in `.coaching.yaml` that cannot be used; what can be is in force. */
export interface ConfigurationProblem {
  readonly message: Phrase;
  readonly range: TextRange;
}

/** What the editor's settings say; it holds where `.coaching.yaml` says nothing. */
export interface ConfigurationFallbacks {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly file?: string | undefined;
  readonly carryOver?: string | undefined;
}

export interface ConfigurationReading {
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
  /** False where the file is no YAML as a whole: what was read of it may lack much of what it says. */
  readonly isReadable: boolean;
}

/** What the reading of notes takes from a configuration. */
export function readingOptions({ notes, self, people, sections, frameworks }: Configuration): ReadingOptions {
  const names = (person: ConfiguredPerson): string[] => [person.name, ...person.otherNames];
  return {
    include: notes.include,
    exclude: notes.exclude,
    self: self ? names(self) : [],
    knownPeople: people.flatMap(names),
    sectionAliases: sectionAliases(frameworks, sections),
    prompts: promptsOf(frameworks),
  };
}
