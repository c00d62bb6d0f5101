import type { Note } from '../notes/note.ts';
import type { Completion } from './completion.ts';
import { frontMatterCompletions } from './frontMatterCompletions.ts';
import { itemCompletions } from './itemCompletions.ts';
import type { LanguageContext } from './languageContext.ts';
import { frameworkCompletions } from './snippets/frameworkCompletions.ts';

/** Characters after which completion is asked for while somebody types. */
export const TRIGGER_CHARACTERS: readonly string[] = ['@', '[', ':', ' ', '📅'];

/**
 * Whether a character that was just typed can begin something to complete, from the line before the cursor alone: most spaces, colons
 * and brackets of a text cannot, and cost nothing more than this.
 */
export function mayComplete(lineBefore: string): boolean {
  return BEGINNINGS.some((beginning) => beginning.test(lineBefore));
}

const BEGINNINGS: readonly RegExp[] = [
  /(?:^|[^\p{L}\p{N}._%+-])@$/u,
  /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[$/u,
  /(?:📅|📆|🗓\uFE0F?|✅|➕)[ \t]?$/u,
  /(?:due|done|completion|created)(?: date)?::?[ \t]?$/iu,
  /^[ \t]*(?:-[ \t]+)*["']?[\w-]+["']?:[ \t]?$/u,
  /^[ \t]*- $/u,
  /^[ \t]*[\w-]+:[ \t]*\[+(?:[^\]]*,[ \t]*)?$/u,
];

/** What can be written at a place of a note's text, the likeliest first. `isAsked`: not merely because a character was typed. */
export function completionsAt(
  text: string,
  offset: number,
  note: Note | null,
  context: LanguageContext,
  isAsked = true,
): readonly Completion[] {
  const inFrontMatter = frontMatterCompletions(text, offset, note, context);
  if (inFrontMatter) return note || isAsked ? inFrontMatter : [];
  const inItem = note && itemCompletions(text, offset, note, context, isAsked);
  const snippets = isAsked ? frameworkCompletions(text, offset, context.configuration.frameworks) : [];
  return [...(inItem ?? []), ...snippets];
}
