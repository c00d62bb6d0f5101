import { anyHasCriteria } from '../config/frameworks.ts';
import { PROMPTS } from '../config/prompts.ts';
import { promptKey, saysNothing } from '../notes/emptiness.ts';
import type { FrontMatter, Note, Section, Session, TextRange } from '../notes/note.ts';
import { newestSession } from '../notes/sessions.ts';
import type { CheckContext } from './rule.ts';

/** How much a note is asked for: nothing but well-formed data, intent and preparation, or everything. */
export type Stage = 'nothing' | 'planned' | 'held';

const PROMPT_KEYS: ReadonlySet<string> = new Set(PROMPTS.map(promptKey));

/** Statuses of the front matter that decide by themselves. */
const STAGE_BY_STATUS: Readonly<Record<string, Stage>> = {
  planned: 'planned',
  held: 'held',
  draft: 'nothing',
  skipped: 'nothing',
  unprepared: 'nothing',
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
  return { session, stage: STAGE_BY_STATUS[wordAt(note.frontMatter, 'status')] ?? byDate };
}

/** Whether a section of that name, or the front-matter key, says something. */
export function says(note: Note, session: Session, name: string): boolean {
  const inBody = session.sections.some((section) => section.name === name && !section.isEmpty);
  const value = note.frontMatter.value[name];
  return inBody || hasWords(value);
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
export function asksForCriteria(note: Note, { configuration }: CheckContext): boolean {
  const value = note.frontMatter.value.framework;
  const names = (Array.isArray(value) ? value : [value]).filter(
    (name) => typeof name === 'string' && name.trim() !== '',
  );
  return anyHasCriteria(names.length > 0 ? names : configuration.framework);
}

function wordAt({ value }: FrontMatter, key: string): string {
  const word = value[key];
  return typeof word === 'string' ? word.trim().toLowerCase() : '';
}

function hasWords(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasWords);
  const words = typeof value === 'string' ? value : '';
  return !saysNothing(words, { start: 0, end: words.length }, [], PROMPT_KEYS);
}
