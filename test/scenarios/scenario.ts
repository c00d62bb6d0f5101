/** What the editor says of a note: the rule, and the very words that are underlined. */
export type Told = readonly [rule: string, words: string];

/** Notes of a folder, and what the product makes of them on a day. */
export interface Situation {
  /** Files of the folder by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Of each note that has problems, all of them in the order of the text. */
  readonly problems: Readonly<Record<string, readonly Told[]>>;
  /** The People view with everything unfolded, as a screen reader says it; each level two spaces further in. */
  readonly rows: readonly string[];
  /** Parts of the entries of `coaching-notes people --json`, by name. */
  readonly people: Readonly<Record<string, object>>;
}

/** One coaching system at work on real notes, and the same notes where it has nothing to say. */
export interface Scenario {
  /** The letter of the system. */
  readonly system: string;
  readonly title: string;
  /** What the system is for, in a few sentences. */
  readonly about: string;
  readonly today: string;
  /** What happens here. */
  readonly told: string;
  readonly asks: Situation;
  /** What has changed. */
  readonly mended: string;
  readonly satisfied: Situation;
}
