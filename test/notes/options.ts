import { SECTION_ALIASES } from '../../src/config/sections.ts';
import type { ReadingOptions } from '../../src/notes/note.ts';

/** What the notes of these tests are read with. */
export const OPTIONS: ReadingOptions = {
  include: ['1-1s/**'],
  exclude: [],
  self: ['Sam Okafor'],
  knownPeople: ['Dana Reyes', 'Lee Park'],
  sectionAliases: SECTION_ALIASES,
  prompts: ['What do you want to reach?'],
};
