import type { KnownNames } from './knownNames.ts';
import type { Titles } from './leadIns.ts';
import { slugOf } from './names.ts';
import type { OwnerMention, ReadingOptions, SectionName } from './note.ts';
import { ownerMention, partyOfName } from './ownerNames.ts';
import { ownText } from './ownText.ts';
import { normalizeTitle, partyOfTitle } from './titles.ts';

const POSSESSIVE = /['’]s(?: (?:actions?|action items|next steps|commitments))?$/u;

/** Titles that are remembered; then all are forgotten. Most notes of a folder have the same ones. */
const MAX_TITLES = 2_000;
/** UTF-16 code units of a title that is remembered. */
const MAX_LENGTH = 100;

/** What a title says by its words alone. */
interface TitleWords {
  readonly section: SectionName | null;
  readonly slug: string;
  /** Whose items it announces without a name; null where it does not. */
  readonly party: OwnerMention | null;
  /** Whose items it announces where `ownerSlug` is that of a known name. */
  readonly owner: OwnerMention;
  readonly ownerSlug: string;
}

/** Tells what a title says by its words alone. */
export type TitleReader = (title: string) => TitleWords;

/** Prepares the reading of titles. `aliases`: for each section its titles; of two sections with one title the first has it. */
export function titleReader(aliases: ReadingOptions['sectionAliases']): TitleReader {
  const sections = new Map<string, SectionName>();
  for (const [name, titles] of Object.entries(aliases))
    for (const title of titles) if (!sections.has(title)) sections.set(title, name);
  const known = new Map<string, TitleWords>();
  return (title) => {
    const remembered = known.get(title);
    if (remembered) return remembered;
    // Else the title would keep the whole note that it stands in.
    const own = ownText(title);
    const read = wordsOfTitle(own, sections);
    if (known.size >= MAX_TITLES) known.clear();
    if (own.length <= MAX_LENGTH) known.set(own, read);
    return read;
  };
}

function wordsOfTitle(title: string, sections: ReadonlyMap<string, SectionName>): TitleWords {
  const party = partyOfTitle(title);
  const words = title.endsWith(':') ? title.replace(/\s*:$/u, '') : title;
  const name = words.replace(POSSESSIVE, '');
  return {
    section: sections.get(normalizeTitle(title)) ?? null,
    slug: slugOf(title),
    party: party && { name: words, range: null, party },
    owner: { ...ownerMention(name, null), party: partyOfName(name) },
    ownerSlug: slugOf(name),
  };
}

/**
 * What titles mean in one note. `named`: those whom the front matter or the roster names: one of them may be called as a section is,
 * "Will". `known`: whose the items below a title can be, by its words.
 */
export function titleMeanings(read: TitleReader, named: KnownNames, known: KnownNames): Titles {
  return {
    sectionOf: (title) => {
      const { section, slug } = read(title);
      return section !== null && named.hasSlug(slug) ? null : section;
    },
    ownerOf: (title) => {
      const { party, owner, ownerSlug } = read(title);
      return party ?? (known.hasSlug(ownerSlug) ? owner : null);
    },
  };
}
