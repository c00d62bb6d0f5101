import { COACHING_FRAMEWORKS } from './frameworks/coachingFrameworks.ts';
import { CONVERSATION_FRAMEWORKS } from './frameworks/conversationFrameworks.ts';
import { FEEDBACK_FRAMEWORKS } from './frameworks/feedbackFrameworks.ts';
import type { Framework, FrameworkSection } from './frameworks/framework.ts';
import { PROGRAM_FRAMEWORK } from './frameworks/programFramework.ts';

export type { Framework, FrameworkSection, RequiredWhen } from './frameworks/framework.ts';

/** All frameworks that can be named: those that ship, changed and added to by `.coaching.yaml`. Each name stands once. */
export type FrameworkTable = readonly Framework[];

/**
 * The frameworks that ship. Sections, prompts, snippets and templates follow from this table. A name that is in no table is
 * asked for what `free` is asked for.
 */
export const FRAMEWORKS: FrameworkTable = [
  ...COACHING_FRAMEWORKS,
  ...CONVERSATION_FRAMEWORKS,
  ...FEEDBACK_FRAMEWORKS,
  PROGRAM_FRAMEWORK,
];

export const DEFAULT_FRAMEWORK = 'free';
/** The framework of a new note, where none is configured. */
export const NEW_NOTE_FRAMEWORK = 'will';

/** The framework of that name, compared without case and surrounding spaces. */
export function frameworkNamed(name: string, table: FrameworkTable): Framework | undefined {
  const wanted = name.trim().toLowerCase();
  return table.find((framework) => framework.name === wanted);
}

/** Frameworks in which 1-on-1s are written. */
export function meetingFrameworks(table: FrameworkTable): FrameworkTable {
  return table.filter(({ kind }) => kind === undefined);
}

/** The frameworks of those names, each once, in the order of the names; a name that is not known stands for `free`. */
export function frameworksOf(names: readonly string[], table: FrameworkTable): readonly Framework[] {
  const found = names.flatMap(
    (name) => frameworkNamed(name, table) ?? frameworkNamed(DEFAULT_FRAMEWORK, table) ?? [],
  );
  return [...new Set(found)];
}

/**
 * The sections of one or several frameworks, in the order in which they are written. Of several, each name stands once, as the
 * first of them has it, and the action items come last; one alone keeps its own order.
 */
export function sectionsOf(names: readonly string[], table: FrameworkTable): readonly FrameworkSection[] {
  const frameworks = frameworksOf(names, table);
  const byName = new Map<string, FrameworkSection>();
  for (const section of frameworks.flatMap(({ sections }) => sections))
    if (!byName.has(section.name)) byName.set(section.name, section);
  const all = [...byName.values()];
  if (frameworks.length < 2) return all;
  const isLast = ({ name }: FrameworkSection): boolean => name === 'actionItems';
  return [...all.filter((section) => !isLast(section)), ...all.filter(isLast)];
}

/** Whether any of the named frameworks states decision criteria. */
export function anyHasCriteria(names: readonly string[], table: FrameworkTable): boolean {
  return sectionsOf(names, table).some(({ name }) => name === 'criteria');
}
