import type { Note } from '../notes/note.ts';
import type { Completion } from './completion.ts';
import { frontMatterCompletions } from './frontMatterCompletions.ts';
import { itemCompletions } from './itemCompletions.ts';
import type { LanguageContext } from './languageContext.ts';
import { frameworkCompletions } from './snippets/frameworkCompletions.ts';

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
