import {
  type Framework,
  type FrameworkSection,
  type FrameworkTable,
  frameworksOf,
  sectionsOf,
} from '../config/frameworks.ts';
import { lastAsked } from '../notes/lastAsked.ts';
import type { Note } from '../notes/note.ts';
import type { CheckContext } from './rule.ts';

type Configured = Pick<CheckContext, 'configuration'>;

interface OwnFrameworks {
  readonly frameworks: readonly Framework[];
  readonly sections: readonly FrameworkSection[];
}

/** Most notes are written in one framework. */
const sectionsOfOne = new WeakMap<Framework, readonly FrameworkSection[]>();

/** The frameworks that the note names, else the configured ones; as they are written. */
export function frameworkNames(note: Note, { configuration }: Configured): readonly string[] {
  return namesIn(note, configuration.framework);
}

function namesIn({ frontMatter }: Note, configured: readonly string[]): readonly string[] {
  const value = frontMatter.value.framework;
  if (value === undefined) return configured;
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return names.length > 0 ? names : configured;
}

/** The frameworks of those names. */
export function ownFrameworks(note: Note, context: Configured): readonly Framework[] {
  return ownOf(note, context).frameworks;
}

/** The sections of those frameworks, in the order in which they are written. */
export function ownSections(note: Note, context: Configured): readonly FrameworkSection[] {
  return ownOf(note, context).sections;
}

function ownOf(note: Note, { configuration }: Configured): OwnFrameworks {
  return ownIn(note, configuration.frameworks, configuration.framework);
}

/** Many rules ask for the same of one note. `configured`: the names for notes that name none. */
const ownIn = lastAsked((note: Note, table: FrameworkTable, configured: readonly string[]): OwnFrameworks => {
  const names = namesIn(note, configured);
  const frameworks = frameworksOf(names, table);
  const [framework, ...others] = frameworks;
  const sections = framework && others.length === 0 ? sectionsIn(framework) : sectionsOf(names, table);
  return { frameworks, sections };
});

function sectionsIn(framework: Framework): readonly FrameworkSection[] {
  const known = sectionsOfOne.get(framework);
  if (known) return known;
  const sections = sectionsOf([framework.name], [framework]);
  sectionsOfOne.set(framework, sections);
  return sections;
}
