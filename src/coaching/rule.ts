import type { Configuration, Severity } from '../config/configuration.ts';
import type { Day, Note, SectionName, TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { People } from '../workspace/people.ts';

/** What rules know beside the note. */
export interface CheckContext {
  readonly today: Day;
  readonly configuration: Pick<Configuration, 'rules' | 'framework'>;
  readonly people: People;
  /** Paths of the other notes that hold a meeting with the note's person on that day. */
  readonly othersOn: (day: Day) => readonly string[];
}

/** What a rule found, before severities are looked up. */
export interface Finding {
  readonly range: TextRange;
  /** One line that says what to do next. */
  readonly message: Phrase;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
  /** What may stand at exactly `range` instead, the likeliest first. */
  readonly suggestions?: readonly string[];
  /** The section that is missing or empty. */
  readonly section?: SectionName;
}

/** A note as an example. `path` defaults to a 1-on-1 of 15 January 2026, `today` to that day. */
export interface Example {
  readonly text: string;
  readonly path?: string;
  readonly today?: Day;
  /** The text of `.coaching.yaml`. */
  readonly configuration?: string;
  /** Other notes of the folder. */
  readonly others?: readonly { readonly path: string; readonly text: string }[];
}

/** One rule. Its examples run as tests and stand in the rules' page. */
export interface Rule {
  /** The file's name, the diagnostic's code and the key in `.coaching.yaml`. */
  readonly id: string;
  readonly severity: Severity | 'off';
  /** One sentence: when the rule finds something. */
  readonly summary: string;
  /** Why it matters to somebody who coaches. */
  readonly why: string;
  readonly fails: Example;
  readonly passes: Example;
  /** Pure; never throws for a note's content. */
  readonly find: (note: Note, context: CheckContext) => readonly Finding[];
}

/** What a rule found, as it is shown. */
export interface Problem extends Finding {
  readonly rule: string;
  readonly severity: Severity;
}
