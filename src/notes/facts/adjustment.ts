import { newestSession } from '../newestSession.ts';
import type { Note, Session, TextRange } from '../note.ts';
import { wholeWords } from './choices.ts';
import { flattened, placeOf } from './places.ts';
import { fieldNamed, sectionsNamed, sectionWords } from './records.ts';

export type Resource = 'people' | 'process' | 'technology';
export type Origin = 'internal' | 'external';

/** What a red flag changes. */
export interface Adjustment {
  /** Those that it names, each once; none is a problem with a red flag. */
  readonly resources: readonly Resource[];
  readonly origins: readonly Origin[];
  /** In the person's words, on one line. */
  readonly words: string;
  readonly range: TextRange;
}

const RESOURCES: Readonly<Record<Resource, RegExp>> = {
  people: wholeWords('people|person|persons|team|colleagues?'),
  process: wholeWords('process|processes'),
  technology: wholeWords('technology|technologies|tech|tools?|systems?|software'),
};
const ORIGINS: Readonly<Record<Origin, RegExp>> = {
  internal: wholeWords('internal|in-house'),
  external: wholeWords('external|outside'),
};

/** Labels of its fields, as `labelKey` gives them. The first of each is the one that is written. */
export const ADJUSTMENT_LABELS = {
  resource: ['resource', 'resources', 'what', 'what kind'],
  origin: ['where', 'from where', 'origin', 'internal or external'],
  change: ['change', 'what changes'],
} as const satisfies Record<string, readonly string[]>;

/** The adjustment that the front matter says of the newest session, or the Adjustment sections; null where none says a word. */
export function adjustmentOf(note: Note, session: Session): Adjustment | null {
  const { value } = note.frontMatter;
  const written = session === newestSession(note.sessions) ? flattened(value.adjustment) : '';
  const place = placeOf(note, '/adjustment');
  const sections = sectionsNamed(session, 'adjustment').filter(
    (section) => !section.isEmpty && sectionWords(section) !== '',
  );
  const parts = [written, ...sections.map(sectionWords)].filter((words) => words !== '');
  const range = written !== '' && place ? place : sections[0]?.range;
  if (parts.length === 0 || !range) return null;
  const words = parts.join('; ');
  // Where a field says which, the words of the change do not count: "the team asks first" names no people.
  const said = (labels: readonly string[]): string =>
    sections.flatMap((section) => fieldNamed(section, labels)?.value ?? []).join('; ');
  return {
    resources: named(RESOURCES, said(ADJUSTMENT_LABELS.resource) || words),
    origins: named(ORIGINS, said(ADJUSTMENT_LABELS.origin) || words),
    words,
    range,
  };
}

function named<Name extends string>(words: Readonly<Record<Name, RegExp>>, text: string): Name[] {
  return (Object.keys(words) as Name[]).filter((name) => words[name].test(text));
}
