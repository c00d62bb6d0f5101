import type { KnownNames } from './knownNames.ts';
import type { Titles } from './leadIns.ts';
import { slugOf } from './names.ts';
import type { OwnerMention, ReadingOptions, SectionName } from './note.ts';
import { ownerMention, partyOfName } from './ownerNames.ts';
import { normalizeTitle, partyOfTitle } from './titles.ts';

const POSSESSIVE = /['’]s(?: (?:actions?|action items|next steps|commitments))?$/u;

/** The section by each of its titles; of two sections with one title the first. */
export function sectionsByTitle(aliases: ReadingOptions['sectionAliases']): ReadonlyMap<string, SectionName> {
  const sections = new Map<string, SectionName>();
  for (const [name, titles] of Object.entries(aliases))
    for (const title of titles) if (!sections.has(title)) sections.set(title, name);
  return sections;
}

/**
 * What titles mean in one note. `named`: those whom the front matter or the roster names: one of them may be called as a section is,
 * "Will". `known`: whose the items below a title can be, by its words.
 */
export function titleMeanings(
  sections: ReadonlyMap<string, SectionName>,
  named: KnownNames,
  known: KnownNames,
): Titles {
  return {
    sectionOf: remembered((title) => {
      const section = sections.get(normalizeTitle(title)) ?? null;
      return section !== null && named.hasSlug(slugOf(title)) ? null : section;
    }),
    ownerOf: remembered((title) => ownerOfTitle(title, known)),
  };
}

/** A running file repeats its few titles in every session. */
function remembered<T>(answer: (title: string) => T): (title: string) => T {
  const answers = new Map<string, T>();
  return (title) => {
    const known = answers.get(title);
    if (known !== undefined) return known;
    const meaning = answer(title);
    answers.set(title, meaning);
    return meaning;
  };
}

function ownerOfTitle(title: string, known: KnownNames): OwnerMention | null {
  const party = partyOfTitle(title);
  const words = title.endsWith(':') ? title.replace(/\s*:$/u, '') : title;
  if (party) return { name: words, range: null, party };
  const name = words.replace(POSSESSIVE, '');
  return known.hasSlug(slugOf(name)) ? { ...ownerMention(name, null), party: partyOfName(name) } : null;
}
