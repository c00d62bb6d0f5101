import { saysNothing } from '../notes/emptiness.ts';
import { lastAsked } from '../notes/lastAsked.ts';
import { newestSession } from '../notes/newestSession.ts';
import type {
  Day,
  FrontMatter,
  Item,
  Note,
  Section,
  SectionName,
  Session,
  TextRange,
} from '../notes/note.ts';
import type { PromptKeys } from '../notes/promptKeys.ts';
import { isOpen } from '../workspace/items.ts';
import { isMeeting } from '../workspace/meetingDays.ts';
import { promptsIn } from './knownPrompts.ts';
import { ownFrameworks, ownSections } from './ownFrameworks.ts';
import type { CheckContext } from './rule.ts';

export { frameworkNames, ownFrameworks, ownSections } from './ownFrameworks.ts';

/** How much a note is asked for: nothing but well-formed data, intent and preparation, or everything. */
export type Stage = 'nothing' | 'planned' | 'held';

/** Front-matter keys and values that stand for a section beside the key of its own name. */
const ALSO_SAID: Readonly<Record<SectionName, readonly [key: string, value: string]>> = {
  preparation: ['prep', 'ready'],
};

/** Keys of the front matter that tell what a note is, whatever a section of the same name asks: `situation: deal` is a kind of situation. */
const NO_SECTIONS: ReadonlySet<SectionName> = new Set([
  'type',
  'person',
  'date',
  'framework',
  'situation',
  'status',
  'next',
  'tags',
]);

/** The part of a note that is asked for something, and for how much. Of a running file only the newest session is. */
export interface Asked {
  readonly session: Session;
  readonly stage: Stage;
}

/** What is asked of a note; null of kinds that are no meeting, and of notes whose text could not be read. */
export function askedOf(note: Note, { today }: Pick<CheckContext, 'today'>): Asked | null {
  return askedOn(note, today);
}

/** Nearly every rule asks for the same of one note. */
const askedOn = lastAsked((note: Note, today: Day): Asked | null => {
  const session = newestSession(note.sessions);
  if (note.kind !== 'one-on-one' || note.unreadable !== null || !session) return null;
  const date = session.date ?? note.date;
  const byDate: Stage = date !== null && date > today ? 'planned' : 'held';
  if (!isMeeting(note)) return { session, stage: 'nothing' };
  const status = wordAt(note.frontMatter, 'status');
  return { session, stage: status === 'planned' || status === 'held' ? status : byDate };
});

/** The action items of what is asked that still ask for something. Preparation steps are none. */
export function openActions({ session }: Asked): readonly Item[] {
  return session.items.filter((item) => !item.isPreparation && isOpen(item));
}

/** Whether a section of that name, or the front-matter key, says something. */
export function says(
  note: Note,
  session: Session,
  name: SectionName,
  { configuration }: Pick<CheckContext, 'configuration'>,
): boolean {
  if (session.sections.some((section) => section.name === name && !section.isEmpty)) return true;
  const also = ALSO_SAID[name];
  const value = NO_SECTIONS.has(name) ? undefined : note.frontMatter.value[name];
  if (value !== undefined && hasWords(value, promptsIn(configuration.frameworks))) return true;
  return !!also && wordAt(note.frontMatter, also[0]) === also[1];
}

/** The section of that name, empty or not. */
export function sectionOf(session: Session, name: string): Section | undefined {
  return session.sections.find((section) => section.name === name);
}

/** The title that the note gives a section, else its frameworks, else any other. */
export function titleFor(note: Note, session: Session, name: SectionName, context: CheckContext): string {
  const own = sectionOf(session, name) ?? ownSections(note, context).find((section) => section.name === name);
  if (own) return own.title;
  for (const { sections } of context.configuration.frameworks) {
    const known = sections.find((section) => section.name === name);
    if (known) return known.title;
  }
  return name;
}

/** Where to say that something is missing: the empty section's title, else the session's first heading, else its first line. */
export function placeFor(note: Note, session: Session, name: string): TextRange {
  const title = sectionOf(session, name) ?? session.sections[0];
  if (title) return title.titleRange;
  const start = note.frontMatter.range.end > 0 ? 0 : session.range.start;
  const next = note.lineStarts.find((lineStart) => lineStart > start) ?? session.range.end;
  return { start, end: Math.max(start, next - 1) };
}

/** Whether the note's frameworks, or the configured default, state decision criteria. */
export function asksForCriteria(note: Note, context: CheckContext): boolean {
  return ownSections(note, context).some(({ name }) => name === 'criteria');
}

/** Whether the note is written in that framework. */
export function follows(note: Note, context: CheckContext, framework: string): boolean {
  return ownFrameworks(note, context).some(({ name }) => name === framework);
}

/** The word that a front-matter key holds, without case and surrounding spaces; empty where it holds none. */
export function wordAt({ value }: FrontMatter, key: string): string {
  const word = value[key];
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}

function hasWords(value: unknown, prompts: PromptKeys): boolean {
  if (typeof value === 'object' && value !== null)
    return Object.values(value).some((part) => hasWords(part, prompts));
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return !saysNothing(words, { start: 0, end: words.length }, [], prompts);
}
