import { slugOf } from './names.ts';

interface FullName {
  readonly name: string;
  readonly lower: string;
}

const NAME_GOES_ON = /^[\p{L}\p{N}_-]/u;

/** Names of people, prepared for being asked about many words. */
export class KnownNames {
  readonly #others: KnownNames | null;
  readonly #slugs = new Set<string>();
  /** Those of several words, by the first character in lower case. */
  readonly #fullNames = new Map<string, FullName[]>();
  readonly #answers = new Map<string, boolean>();

  /** `names`, and after them `others`: a note's own people before those of the roster, which are prepared once for all notes. */
  constructor(names: readonly string[], others: KnownNames | null = null) {
    this.#others = others;
    for (const name of names) {
      const slug = slugOf(name);
      this.#slugs.add(slug).add(slug.split('-')[0] ?? '');
      const lower = name.includes(' ') ? name.toLowerCase() : '';
      const first = lower.charAt(0);
      if (first !== '') this.#fullNames.set(first, [...(this.#fullNames.get(first) ?? []), { name, lower }]);
    }
  }

  /** Whether a name is one of them, or the first name of one, as `isOneOf` says it. The answer is remembered: a note names few people. */
  has(name: string): boolean {
    const known = this.#answers.get(name);
    if (known !== undefined) return known;
    // The slug of a handle is that of its name.
    const isHandle = name.startsWith('@') && !name.startsWith('@@');
    const answer = this.hasSlug(slugOf(isHandle ? name.slice(1) : name));
    this.#answers.set(name, answer);
    return answer;
  }

  /** As `has`, of a name's slug. */
  hasSlug(slug: string): boolean {
    return slug !== '' && (this.#slugs.has(slug) || (this.#others?.hasSlug(slug) ?? false));
  }

  /** The first of those of several words with which a text in lower case begins. */
  fullNameAt(text: string): string | undefined {
    const named = this.#fullNames.get(text.charAt(0))?.find(({ lower }) => startsWithName(text, lower));
    return named?.name ?? this.#others?.fullNameAt(text);
  }
}

function startsWithName(text: string, name: string): boolean {
  return text.startsWith(name) && !NAME_GOES_ON.test(text.slice(name.length));
}
