import { FRAMEWORKS, type FrameworkTable } from './frameworks.ts';
import { LOG_SECTIONS } from './logSections.ts';
import { PART_PROMPTS } from './noteParts.ts';
import { PROFILE_SECTIONS } from './profileSections.ts';

/**
 * Prompts that templates and snippets leave in a section; a section that holds only these is empty. Those that ship are among them even
 * where a table has others in their places: snippets write them, and older notes hold them.
 */
export function promptsOf(table: FrameworkTable): readonly string[] {
  const sections = [
    ...[...FRAMEWORKS, ...table].flatMap((framework) => framework.sections),
    ...LOG_SECTIONS,
    ...PROFILE_SECTIONS,
  ];
  return [...new Set([...sections.map(({ prompt }) => prompt), ...PART_PROMPTS])];
}

/** Prompts of what ships. */
export const PROMPTS: readonly string[] = promptsOf(FRAMEWORKS);
