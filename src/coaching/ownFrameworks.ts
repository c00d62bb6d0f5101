import {
  type Framework,
  type FrameworkSection,
  type FrameworkTable,
  frameworksOf,
  sectionsOf,
} from '../config/frameworks.ts';
import type { Note } from '../notes/note.ts';
import type { CheckContext } from './rule.ts';

type Configured = Pick<CheckContext, 'configuration'>;

interface OwnFrameworks {
  readonly table: FrameworkTable;
  /** The configured names, for notes that name none. */
  readonly configured: readonly string[];
  readonly frameworks: readonly Framework[];
  readonly sections: readonly FrameworkSection[];
}

/** Many rules ask for the same of one note, and most notes are written in one framework. */
const ofNotes = new WeakMap<Note, OwnFrameworks>();
const sectionsOfOne = new WeakMap<Framework, readonly FrameworkSection[]>();

/** The frameworks that the note names, else the configured ones; as they are written. */
export function frameworkNames(note: Note, { configuration }: Configured): readonly string[] {
  const value = note.frontMatter.value.framework;
  if (value === undefined) return configuration.framework;
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return names.length > 0 ? names : configuration.framework;
}

/** The frameworks of those names. */
export function ownFrameworks(note: Note, context: Configured): readonly Framework[] {
  return ownOf(note, context).frameworks;
}

/** The sections of those frameworks, in the order in which they are written. */
export function ownSections(note: Note, context: Configured): readonly FrameworkSection[] {
  return ownOf(note, context).sections;
}

function ownOf(note: Note, context: Configured): OwnFrameworks {
  const { frameworks: table, framework: configured } = context.configuration;
  const known = ofNotes.get(note);
  if (known?.table === table && known.configured === configured) return known;
  const names = frameworkNames(note, context);
  const frameworks = frameworksOf(names, table);
  const [framework, ...others] = frameworks;
  const sections = framework && others.length === 0 ? sectionsIn(framework) : sectionsOf(names, table);
  const own = { table, configured, frameworks, sections };
  ofNotes.set(note, own);
  return own;
}

function sectionsIn(framework: Framework): readonly FrameworkSection[] {
  const known = sectionsOfOne.get(framework);
  if (known) return known;
  const sections = sectionsOf([framework.name], [framework]);
  sectionsOfOne.set(framework, sections);
  return sections;
}
