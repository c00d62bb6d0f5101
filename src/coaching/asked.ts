import { anyHasCriteria } from '../config/frameworks.ts';
import { PROMPTS } from '../config/prompts.ts';
import { promptKey, saysNothing } from '../notes/emptiness.ts';
import { newestSession } from '../notes/newestSession.ts';
import type { FrontMatter, Item, Note, Section, SectionName, Session, TextRange } from '../notes/note.ts';
import { isOpen } from '../workspace/items.ts';
import { isMeeting } from '../workspace/sessionsByDay.ts';
import type { CheckContext } from './rule.ts';

/** How much a note is asked for: nothing but well-formed data, intent and preparation, or everything. */
export type Stage = 'nothing' | 'planned' | 'held';

const PROMPT_KEYS: ReadonlySet<string> = new Set(PROMPTS.map(promptKey));

/** Front-matter keys and values that stand for a section beside the key of its own name. */
const ALSO_SAID: Readonly<Record<SectionName, readonly [key: string, value: string]>> = {
  preparation: ['prep', 'ready'],
};

/** The part of a note that is asked for something, and for how much. Of a running file only the newest session is. */
export interface Asked {
  readonly session: Session;
  readonly stage: Stage;
}

/** What is asked of a note; null of kinds that are no meeting, and of notes whose text could not be read. */
export function askedOf(note: Note, { today }: CheckContext): Asked | null {
  const session = newestSession(note.sessions);
  if (note.kind !== 'one-on-one' || note.unreadable !== null || !session) return null;
  const date = session.date ?? note.date;
  const byDate: Stage = date !== null && date > today ? 'planned' : 'held';
  if (!isMeeting(note)) return { session, stage: 'nothing' };
  const status = wordAt(note.frontMatter, 'status');
  return { session, stage: status === 'planned' || status === 'held' ? status : byDate };
}

/** The action items of what is asked that still ask for something. Preparation steps are none. */
export function openActions({ session }: Asked): readonly Item[] {
  return session.items.filter((item) => !item.isPreparation && isOpen(item));
}

/** Whether a section of that name, or the front-matter key, says something. */
export function says(note: Note, session: Session, name: SectionName): boolean {
  if (session.sections.some((section) => section.name === name && !section.isEmpty)) return true;
  const also = ALSO_SAID[name];
  return hasWords(note.frontMatter.value[name]) || (!!also && wordAt(note.frontMatter, also[0]) === also[1]);
}

/** The section of that name, empty or not. */
export function sectionOf(session: Session, name: string): Section | undefined {
  return session.sections.find((section) => section.name === name);
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
  return anyHasCriteria(frameworkNames(note, context));
}

/** The frameworks that the note names, else the configured ones; as they are written. */
export function frameworkNames(note: Note, { configuration }: CheckContext): readonly string[] {
  const value = note.frontMatter.value.framework;
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return names.length > 0 ? names : configuration.framework;
}

/** The word that a front-matter key holds, without case and surrounding spaces; empty where it holds none. */
export function wordAt({ value }: FrontMatter, key: string): string {
  const word = value[key];
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}

function hasWords(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(hasWords);
  const words = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return !saysNothing(words, { start: 0, end: words.length }, [], PROMPT_KEYS);
}
