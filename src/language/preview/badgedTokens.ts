import { KnownNames } from '../../notes/knownNames.ts';
import type { Day, SectionName } from '../../notes/note.ts';
import type { Phrase } from '../../notes/phrase.ts';
import { sectionNamed } from '../../notes/titles.ts';
import { withBadges } from './badges.ts';
import { flagParagraph, leadInFlag } from './flagBadges.ts';
import { inlineSource } from './inlineSource.ts';
import { itemBadges } from './itemBadges.ts';
import { changed, type PreviewToken, withClass } from './tokens.ts';

/** What the preview knows of a note beside its text. */
export interface PreviewNote {
  /** Names of people whom the note, the roster or the settings name. */
  readonly known: readonly string[];
  /** For each section its titles, in lower case. */
  readonly sectionAliases: Readonly<Record<SectionName, readonly string[]>>;
}

export interface PreviewWords {
  readonly today: Day;
  readonly say: (words: Phrase) => string;
}

/**
 * A note's tokens, as markdown-it gives them, with badges for what its items and flags say. The tokens themselves stay as they are:
 * the editor keeps them, and renders them again on another day.
 */
export function badgedTokens(
  tokens: readonly PreviewToken[],
  note: PreviewNote,
  { today, say }: PreviewWords,
): readonly PreviewToken[] {
  const badged: PreviewToken[] = [];
  const sections = new SectionsAbove(note);
  const known = new KnownNames(note.known);
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'front_matter') badged.push(token, ...flagParagraph(token, say));
    else if (token.type !== 'inline' || !token.children) badged.push(token);
    else {
      sections.pass(tokens[index - 1], token);
      const source = inlineSource(token.children);
      const isFirst = tokens[index - 2]?.type === 'list_item_open';
      const isPreparation = sections.nearest === 'preparation';
      const item = isFirst ? itemBadges(source, { today, say, known, isPreparation }) : null;
      const opening = badged[badged.length - 2];
      if (item && opening) badged[badged.length - 2] = withClass(opening, 'coaching-item');
      const badges = item ?? leadInFlag(source, say);
      badged.push(changed(token, { children: withBadges(token.children, source, badges) }));
    }
  }
  return badged;
}

/** Which known section the words stand in: by the headings above, and by a bold lead-in after the last of them. */
class SectionsAbove {
  readonly #note: PreviewNote;
  #headings: readonly { readonly level: number; readonly name: SectionName | null }[] = [];
  #leadIn: SectionName | null = null;

  constructor(note: PreviewNote) {
    this.#note = note;
  }

  get nearest(): SectionName | null {
    return this.#leadIn ?? this.#headings.findLast(({ name }) => name !== null)?.name ?? null;
  }

  /** Takes note of the words of a block; `opening` is the token before them. */
  pass(opening: PreviewToken | undefined, { children }: PreviewToken): void {
    const aliases = this.#note.sectionAliases;
    if (opening?.type === 'heading_open') {
      const level = Number(opening.tag.slice(1));
      const title = (children ?? []).map(({ content }) => content).join('');
      const outer = this.#headings.filter((heading) => heading.level < level);
      this.#headings = [...outer, { level, name: sectionNamed(title, aliases) }];
      this.#leadIn = null;
    } else if (
      children?.find(({ type, content }) => type !== 'text' || content !== '')?.type === 'strong_open'
    ) {
      const title = children.find(({ type, content }) => type === 'text' && content !== '')?.content ?? '';
      this.#leadIn = sectionNamed(title, aliases) ?? this.#leadIn;
    }
  }
}
