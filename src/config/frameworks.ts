import { COACHING_FRAMEWORKS } from './frameworks/coachingFrameworks.ts';
import { CONVERSATION_FRAMEWORKS } from './frameworks/conversationFrameworks.ts';
import { FEEDBACK_FRAMEWORKS } from './frameworks/feedbackFrameworks.ts';
import type { Framework, FrameworkSection } from './frameworks/framework.ts';

export type { Framework, FrameworkSection, RequiredWhen } from './frameworks/framework.ts';

/**
 * The frameworks that ship. Sections, prompts, snippets and templates follow from this table. A name that is not here is
 * somebody's own, and is asked for what `free` is asked for.
 */
export const FRAMEWORKS: readonly Framework[] = [
  ...COACHING_FRAMEWORKS,
  ...CONVERSATION_FRAMEWORKS,
  ...FEEDBACK_FRAMEWORKS,
];

export const DEFAULT_FRAMEWORK = 'free';
/** The framework of a new note, where none is configured. */
export const NEW_NOTE_FRAMEWORK = 'will';

/** The framework of that name, compared without case and surrounding spaces. */
export function frameworkNamed(name: string): Framework | undefined {
  const wanted = name.trim().toLowerCase();
  return FRAMEWORKS.find((framework) => framework.name === wanted);
}

/** The frameworks of those names, each once, in the order of the names; a name that is not known stands for `free`. */
export function frameworksOf(names: readonly string[]): readonly Framework[] {
  const found = names.flatMap((name) => frameworkNamed(name) ?? frameworkNamed(DEFAULT_FRAMEWORK) ?? []);
  return [...new Set(found)];
}

/**
 * The sections of one or several frameworks, in the order in which they are written. Of several, each name stands once, as the
 * first of them has it, and the action items come last; one alone keeps its own order.
 */
export function sectionsOf(names: readonly string[]): readonly FrameworkSection[] {
  const frameworks = frameworksOf(names);
  const byName = new Map<string, FrameworkSection>();
  for (const section of frameworks.flatMap(({ sections }) => sections))
    if (!byName.has(section.name)) byName.set(section.name, section);
  const all = [...byName.values()];
  if (frameworks.length < 2) return all;
  const isLast = ({ name }: FrameworkSection): boolean => name === 'actionItems';
  return [...all.filter((section) => !isLast(section)), ...all.filter(isLast)];
}

/** Whether any of the named frameworks states decision criteria. */
export function anyHasCriteria(names: readonly string[]): boolean {
  return sectionsOf(names).some(({ name }) => name === 'criteria');
}
