import { slugOf } from '../notes/names.ts';

/**
 * Whether what is typed begins a word of one of the names, without accents and case: a list of the editor finds a row by the very letters
 * of its label only.
 */
export function isFoundBy(typed: string, names: readonly string[]): boolean {
  const slug = slugOf(typed);
  return slug !== '' && names.some((name) => `-${slugOf(name)}`.includes(`-${slug}`));
}

/** The names that are found so, where the very letters are in none of them. */
export function foundOnlyBySlug(typed: string, names: readonly string[]): readonly string[] {
  const letters = typed.trim().toLowerCase();
  if (names.some((name) => name.toLowerCase().includes(letters))) return [];
  return names.filter((name) => isFoundBy(typed, [name]));
}
