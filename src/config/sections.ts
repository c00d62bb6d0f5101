import type { SectionName } from '../notes/note.ts';
import { normalizeTitle } from '../notes/titles.ts';
import { FRAMEWORKS } from './frameworks.ts';

/** Titles of every framework's sections, as they are compared. `.coaching.yaml` adds titles in other languages. */
export const SECTION_ALIASES: Readonly<Record<SectionName, readonly string[]>> = titlesByName();

function titlesByName(): Record<SectionName, readonly string[]> {
  const titles: Record<SectionName, readonly string[]> = {};
  for (const { name, title, aliases } of FRAMEWORKS.flatMap(({ sections }) => sections))
    titles[name] = [...new Set([...(titles[name] ?? []), normalizeTitle(title), ...aliases])];
  return titles;
}
