import { readFrontMatter } from './frontMatter.ts';
import type { FrontMatter } from './note.ts';
import type { NotePreparation } from './notePreparation.ts';
import { type Recognition, recognize } from './recognition.ts';

/** What a note says before its body, and what its path says. */
export interface NoteHead {
  /** Relative to the notes' root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Where front matter ends. */
  readonly bodyStart: number;
  readonly recognition: Recognition;
}

/** Reads a note up to its body; null where the file is no note. */
export function readHead({ options }: NotePreparation, path: string, text: string): NoteHead | null {
  const frontMatter = readFrontMatter(text);
  const bodyStart = frontMatter.range.end;
  const recognition = recognize(path, frontMatter, text.slice(0, bodyStart), options);
  return recognition && { path, text, frontMatter, bodyStart, recognition };
}
