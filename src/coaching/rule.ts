import type { Configuration, Severity } from '../config/configuration.ts';
import type { Day, Item, Note, SectionName, TextRange } from '../notes/note.ts';
import type { Phrase } from '../notes/phrase.ts';
import type { ItemHistory } from '../workspace/itemHistory.ts';
import type { ItemEntry } from '../workspace/items.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { People } from '../workspace/people.ts';

/** What rules know beside the note. */
export interface CheckContext {
  readonly today: Day;
  readonly configuration: Configuration;
  readonly people: People;
  /** Paths of the other notes that hold a meeting with the note's person on that day. */
  readonly othersOn: (day: Day) => readonly string[];
  /** Of the note, relative to the notes' root, with `/`. */
  readonly path: string;
  /** Whether the note lies in a git repository. What git ignores is no note: one that is asked is tracked, or would be. */
  readonly inRepository: boolean;
  /** The open action items of all notes about the note's person. */
  readonly personItems: () => readonly ItemEntry[];
  /** Whether no other note holds a later meeting with the note's person, today at the latest. */
  readonly isNewest: () => boolean;
  /** An item of the note through all notes of the root; null where no other line has its id. */
  readonly historyOf: (item: Item) => ItemHistory | null;
}

/** Another place that a finding is about. */
export interface RelatedPlace {
  readonly note: IndexedNote;
  readonly range: TextRange;
  readonly message: Phrase;
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
  /** Where else to look. */
  readonly related?: readonly RelatedPlace[];
}

/** A note as an example. `path` defaults to a 1-on-1 of 15 January 2026, `today` to that day. */
export interface Example {
  readonly text: string;
  readonly path?: string;
  readonly today?: Day;
  /** The text of `.coaching.yaml`. */
  readonly configuration?: string;
  /** True where the folder lies in a git repository. */
  readonly inRepository?: boolean;
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
