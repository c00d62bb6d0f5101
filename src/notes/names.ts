/** Latin letters that Unicode does not decompose into a base letter and an accent. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** What most names are: words of plain letters, in which there is nothing to fold. */
const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/u;

/**
 * The key by which two spellings of a name are the same: lower case, without accents, words joined by `-`.
 * `Dana Reyes`, `dana-reyes`, `dana_reyes` and `DANA.REYES` are `dana-reyes`; of an e-mail address the part before the `@`.
 */
export function slugOf(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replaceAll(' ', '-');
  return name
    .trim()
    .replace(/^@/u, '')
    .replace(/@[^@\s]+$/u, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøæœðþłđı]/gu, (letter) => FOLDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** The first word of a name's slug: `dana` of `Dana Reyes`. */
export function firstNameSlug(name: string): string {
  return firstWord(slugOf(name));
}

function firstWord(slug: string): string {
  const end = slug.indexOf('-');
  return end < 0 ? slug : slug.slice(0, end);
}

/** `[[people/dana-reyes|Dana]]`, `[[Dana]]`, `@dana` and `"Dana"` without their marks. */
export function withoutMarks(name: string): string {
  const link = /^\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]$/u.exec(name.trim());
  if (!link)
    return name
      .trim()
      .replace(/^@(?=\S)/u, '')
      .trim();
  return (link[1] ?? '').split('#')[0]?.split('/').at(-1)?.trim() ?? '';
}

/** A mention of somebody: its name without marks, and whether an `@` stood before it. */
export function mentionOf(written: string): { readonly name: string; readonly isHandle?: true } {
  const name = withoutMarks(written);
  return written.trim().startsWith('@') ? { name, isHandle: true } : { name };
}

/** The name of a mention, behind the `@` that stood before it. */
export function markedName({
  name,
  isHandle,
}: {
  readonly name: string;
  readonly isHandle?: boolean;
}): string {
  return isHandle ? `@${name}` : name;
}

/** `dana-reyes` as `Dana Reyes`; a name that has capitals or spaces of its own stays as it is. */
export function nameFromSlug(slug: string): string {
  if (/\p{Lu}|\s/u.test(slug)) return slug.replace(/[_]+/gu, ' ').trim();
  return slug
    .split(/[-_.]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const slugs = new WeakMap<readonly string[], ReadonlySet<string>>();

/**
 * Whether `name` is one of `names`: the same by slug, or one word that is the first of a longer one (`Dana` of `Dana Reyes`,
 * also of the address `dana.reyes@corp.example`). The full name is not one of a list that has only the first.
 */
export function isOneOf(name: string, names: readonly string[]): boolean {
  const slug = slugOf(name);
  return slug !== '' && slugsOf(names).has(slug);
}

/** One list is asked for every item of a note, and a roster can be long: its slugs are remembered. */
function slugsOf(names: readonly string[]): ReadonlySet<string> {
  const remembered = slugs.get(names);
  if (remembered) return remembered;
  const all = new Set(names.map(slugOf).flatMap((slug) => [slug, firstWord(slug)]));
  slugs.set(names, all);
  return all;
}
