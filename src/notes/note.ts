import type { Phrase } from './phrase.ts';

/** A calendar day of the proleptic Gregorian calendar, written `YYYY-MM-DD`. It has no time and no time zone. */
export type Day = string;

/** A half-open range of a note's text, in UTF-16 code units from 0, as the editor counts. A leading BOM is not part of the text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A value that was read, and the exact characters it was read from. */
export interface Located<T> {
  readonly value: T;
  readonly range: TextRange;
}

export type NoteKind = 'one-on-one' | 'program' | 'person';

/** Words for the sections that the engine knows; aliases are data (`config/sections.ts`). */
export type SectionName = string;

export type ItemStatus = 'open' | 'inProgress' | 'done' | 'cancelled' | 'carriedOver';

/** A field where a date belongs, holding something that is no calendar day. */
export interface InvalidDate extends Located<string> {
  /** `impossible`: no such day. `ambiguous`: two days fit. `words`: a day told in words, or no date at all. */
  readonly reason: 'impossible' | 'ambiguous' | 'words';
  /** The field it stands in, in the person's words: `due`, `done`, `date` … */
  readonly field: string;
}

/** Whom an owner's name stands for, where the text says so without a name: "Mine", "Theirs", `@me`. */
export type Party = 'self' | 'person';

export interface OwnerMention {
  /** As written, without its mark (`@`, brackets, `Owner:`). */
  readonly name: string;
  /** Null where the owner comes from a heading or a table's column for another row. */
  readonly range: TextRange | null;
  readonly party: Party | null;
  /** Written with an `@`, and so no first name. */
  readonly isHandle?: boolean;
}

/** One action item or preparation step. */
export interface Item {
  /** `task`: a GFM task-list item. `line`: a `TODO`/`DOTO`/`DONE` line. `row`: a row of a table. */
  readonly form: 'task' | 'line' | 'row';
  /** From the list marker, keyword or row's start to the end of the item's own paragraph or row, trailing spaces left out. */
  readonly range: TextRange;
  /** The characters that hold the status (`[ ]`, `TODO`, a cell's content); null where there are none. */
  readonly statusRange: TextRange | null;
  /** The text as written, that of `range`: by it a writer finds the item again. */
  readonly source: string;
  /** What is to be done, on one line, without checkbox and without the fields that were read out of it. */
  readonly text: string;
  readonly status: ItemStatus;
  readonly owner: OwnerMention | null;
  readonly due: Located<Day> | null;
  /** The other marked due dates of the item that differ from `due`. */
  readonly otherDues: readonly Located<Day>[];
  /** The impossible, ambiguous or worded date that stands where the due date belongs, as written. */
  readonly invalidDue: string | null;
  readonly done: Day | null;
  readonly raised: Day | null;
  readonly id: string | null;
  readonly priority: string | null;
  readonly expectation: string | null;
  readonly result: string | null;
  /** The title, as written, of the nearest known section above, else of the nearest heading. */
  readonly section: string | null;
  readonly isPreparation: boolean;
}

/** `Label: value`: a bullet, a line of a paragraph, words behind a bold lead-in, a table's cell below its column's title, or a sub-heading with what stands below it. */
export interface LabelledField {
  /** As `normalizeTitle` gives it, without a question mark at its end. */
  readonly label: string;
  /** The section that a title of these words names; null where none does. */
  readonly name: SectionName | null;
  /** The label as written, without its marks. */
  readonly title: string;
  readonly titleRange: TextRange;
  readonly form: 'line' | 'cell' | 'heading';
  /** From the label to the end of the value; of a table the cell. */
  readonly range: TextRange;
  /** On one line, without comments, marks of lists and the spaces around it; else as written. */
  readonly value: string;
  /** Where the value stands. It may go on over several lines. */
  readonly valueRange: TextRange;
  /** Nothing, a placeholder, or the template's own prompt. */
  readonly isEmpty: boolean;
}

export interface Section {
  readonly name: SectionName | null;
  /** The title as written, without markup. */
  readonly title: string;
  readonly titleRange: TextRange;
  /** From the title's start to the end of its content. */
  readonly range: TextRange;
  readonly isEmpty: boolean;
  /**
   * What stands below the title, up to the end of `range`: it starts at `titleRange.end`. Each character stands where it stands
   * in the note; but comments, code blocks, prompts, placeholders, and sections inside that answer for themselves are spaces.
   * Empty for a section without a name.
   */
  readonly words: string;
  /** The labelled fields below the title, in the order of the text, without those of sections inside that answer for themselves; none for a section without a name. */
  readonly fields: readonly LabelledField[];
}

/** One dated meeting: the whole note, or one part of a running file. */
export interface Session {
  /** The dated heading; null where the session is the whole note, or what stands outside all dated headings. */
  readonly heading: Located<string> | null;
  readonly date: Day | null;
  readonly range: TextRange;
  readonly sections: readonly Section[];
  readonly items: readonly Item[];
  /** All labelled fields, whether or not in a section: of a program only, where they tell of its sessions; else none. */
  readonly fields: readonly LabelledField[];
}

/** Where one front-matter value stands. */
export interface FrontMatterPlace {
  /** JSON Pointer (RFC 6901) of the value. */
  readonly pointer: string;
  readonly key: TextRange | null;
  readonly value: TextRange;
}

export interface FrontMatterError {
  readonly message: Phrase;
  readonly range: TextRange;
  readonly kind: 'syntax' | 'repeated-key';
}

export interface FrontMatter {
  /** Both fences included. */
  readonly range: TextRange;
  /** Plain data with null prototypes; what could not be read is missing. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly places: readonly FrontMatterPlace[];
  readonly errors: readonly FrontMatterError[];
}

export interface PersonMention {
  /** As written, without marks; from a tag, folder or file name with its words capitalized. */
  readonly name: string;
  /** In the front matter: of the name itself, or of the tag. Null where folder, file name or title say it. */
  readonly range: TextRange | null;
  /** Written with an `@`, and so no first name. */
  readonly isHandle?: boolean;
}

/** What one note says. Plain data: it can be cloned to and from a worker. */
export interface Note {
  readonly kind: NoteKind;
  readonly recognizedBy: 'type' | 'tag' | 'path';
  /** Offsets at which lines start; the first is 0. */
  readonly lineStarts: readonly number[];
  readonly frontMatter: FrontMatter;
  readonly person: PersonMention | null;
  /** The note's own date; of a running file the newest session's. */
  readonly date: Day | null;
  /** True where dated headings divide the note into sessions. */
  readonly isRunningFile: boolean;
  /** In the order of the text. At least one. */
  readonly sessions: readonly Session[];
  readonly invalidDates: readonly InvalidDate[];
  /** Ids of rules switched off in this note. */
  readonly disabledRules: readonly string[];
  /** Said where the body was not read, with the reason. */
  readonly unreadable: Phrase | null;
}

/** What reading needs to know beside the text. Plain data, built from `.coaching.yaml` and the defaults. */
export interface ReadingOptions {
  /** Globs of paths that make a file a note, relative to the folder of `.coaching.yaml`, matched at any depth. */
  readonly include: readonly string[];
  /** Globs of paths that are never notes, matched at any depth. */
  readonly exclude: readonly string[];
  /** Names, handles and addresses of the manager. */
  readonly self: readonly string[];
  /** Names, handles, aliases and addresses that stand for people. */
  readonly knownPeople: readonly string[];
  /** For each section its titles, in lower case. */
  readonly sectionAliases: Readonly<Record<SectionName, readonly string[]>>;
  /** Prompts of the templates: a section that holds only these is empty. */
  readonly prompts: readonly string[];
}
