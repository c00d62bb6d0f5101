import { FRAMEWORKS } from './frameworks.ts';
import { PART_PROMPTS } from './noteParts.ts';

/** Prompts that our templates and snippets leave in a section; a section that holds only these is empty. */
export const PROMPTS: readonly string[] = [
  ...new Set([
    ...FRAMEWORKS.flatMap(({ sections }) => sections.map(({ prompt }) => prompt)),
    ...PART_PROMPTS,
  ]),
];
