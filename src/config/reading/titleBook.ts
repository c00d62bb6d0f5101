import type { SectionName } from '../../notes/note.ts';
import { normalizeTitle } from '../../notes/titles.ts';
import type { FrameworkSection } from '../frameworks/framework.ts';
import { FRAMEWORKS } from '../frameworks.ts';
import { LOG_SECTIONS } from '../logSections.ts';
import { PROFILE_SECTIONS } from '../profileSections.ts';
import { SECTION_ALIASES } from '../sections.ts';
import { asMap, namesIn } from './plainData.ts';

/** Which section each title names, while frameworks are being read: one title cannot name two. */
export class TitleBook {
  readonly #names = new Map<string, SectionName>();

  /** `more` is what `sections` of the configuration adds to the titles that ship. */
  constructor(more: unknown) {
    for (const [name, titles] of Object.entries(SECTION_ALIASES))
      for (const title of titles) this.#add(title, name);
    for (const [name, titles] of Object.entries(asMap(more)))
      for (const title of namesIn(titles)) this.#add(normalizeTitle(title), name);
  }

  /** The section that a title names already, or null. */
  named(title: string): SectionName | null {
    return this.#names.get(normalizeTitle(title)) ?? null;
  }

  /** Gives a title to a section; false where it names another one. */
  take(title: string, name: SectionName): boolean {
    const owner = this.named(title);
    this.#add(normalizeTitle(title), name);
    return owner === null || owner === name;
  }

  #add(title: string, name: SectionName): void {
    if (!this.#names.has(title)) this.#names.set(title, name);
  }
}

/** The sections that ship, each as the first framework that has it asks for it. */
export const SHIPPED_SECTIONS: ReadonlyMap<SectionName, FrameworkSection> = new Map(
  [...FRAMEWORKS.flatMap(({ sections }) => sections), ...LOG_SECTIONS, ...PROFILE_SECTIONS]
    .toReversed()
    .map((section) => [section.name, section]),
);

/** The name of a section that ships, whatever its case; null for any other. */
export function shippedNameOf(name: string): SectionName | null {
  const wanted = name.trim().toLowerCase();
  return [...SHIPPED_SECTIONS.keys()].find((shipped) => shipped.toLowerCase() === wanted) ?? null;
}
