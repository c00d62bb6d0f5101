import type { SectionName } from '../../notes/note.ts';

/** `planned`: asked for in planned and in held notes. `held`: in held notes. `redFlag`: in held notes whose flag is red. */
export type RequiredWhen = 'planned' | 'held' | 'redFlag' | 'never';

/** One section, as one framework asks for it. */
export interface FrameworkSection {
  /** Frameworks that share a name share the section: filled once, it answers for all of them. */
  readonly name: SectionName;
  /** The heading that is written. */
  readonly title: string;
  /** Titles that are read as well, as `normalizeTitle` gives them. */
  readonly aliases: readonly string[];
  /** The open question that stands in the section until it is answered. */
  readonly prompt: string;
  /** The words that answer it, where there are only a few. */
  readonly choices?: readonly string[];
  readonly required: RequiredWhen;
}

/** A named list of sections, in the order in which they are written. */
export interface Framework {
  /** In lower case, as the front matter says it. */
  readonly name: string;
  readonly title: string;
  /** The kind of note that is written in it; a 1-on-1 unless said otherwise. */
  readonly kind?: 'program';
  readonly sections: readonly FrameworkSection[];
}
