import type { SectionName } from '../notes/note.ts';
import { normalizeTitle } from '../notes/titles.ts';
import { FRAMEWORKS, type FrameworkTable } from './frameworks.ts';
import { LOG_SECTIONS } from './logSections.ts';
import { PROFILE_SECTIONS } from './profileSections.ts';

/**
 * For each section the titles that name it, as they are compared: those of the frameworks' sections, of logs and of profiles, and `more`
 * as they are written.
 */
export function sectionAliases(
  table: FrameworkTable,
  more: Readonly<Record<SectionName, readonly string[]>> = {},
): Record<SectionName, readonly string[]> {
  const titles = new Map<SectionName, Set<string>>();
  const add = (name: SectionName, all: readonly string[]): void => {
    const known = titles.get(name) ?? new Set();
    titles.set(name, known);
    for (const title of all) known.add(normalizeTitle(title));
  };
  const sections = [
    ...table.flatMap((framework) => framework.sections),
    ...LOG_SECTIONS,
    ...PROFILE_SECTIONS,
  ];
  for (const { name, title, aliases } of sections) add(name, [title, ...aliases]);
  for (const [name, all] of Object.entries(more)) add(name, all);
  // From entries: no name of a section is one of an object's own.
  return Object.fromEntries([...titles].map(([name, all]) => [name, [...all]]));
}

/** Titles of the sections that ship. */
export const SECTION_ALIASES: Readonly<Record<SectionName, readonly string[]>> = sectionAliases(FRAMEWORKS);
