import { newestSession } from '../newestSession.ts';
import type { Located, Note, Section, Session } from '../note.ts';
import { LINE_MARK } from '../oneLine.ts';
import { placeOf } from './places.ts';
import { saidAt, sectionsNamed, wordsOf } from './records.ts';

/** How far a preparation is. */
export type PreparationGate = 'requested' | 'ready' | 'not-ready';

/** A box stands before what is to be done, not before what is to be asked. */
const BOX = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[[ xX/>-]\]/u;

const GATES: readonly PreparationGate[] = ['requested', 'ready', 'not-ready'];

/** Labels of what is got ready, as `labelKey` gives them. The first of each is the one that is written. */
export const PREPARATION_LABELS = {
  request: [
    'their request',
    'request',
    'what do they want to talk about',
    'they want to talk about',
    'their wish',
    'asked for',
  ],
  received: ['received', 'their decisions and actions', 'decisions and actions', 'sent beforehand'],
  ownReading: ['my own reading', 'my reading', 'own reading'],
  questions: ['questions', 'what and how questions', 'my questions'],
  story: ['story', 'story ready', 'story in case of a red flag'],
} as const satisfies Record<string, readonly string[]>;

/** What the note says of its gate (`prep:`); null where it says nothing, or a word that is none of the three. */
export function gateOf(note: Pick<Note, 'frontMatter'>): Located<PreparationGate> | null {
  const written = wordsOf(note.frontMatter.value.prep)
    ?.toLowerCase()
    .replace(/[\s_]+/gu, '-');
  const gate = GATES.find((candidate) => candidate === written);
  const range = placeOf(note, '/prep');
  return gate && range ? { value: gate, range } : null;
}

/** What the person asked to talk about: `request:` of the front matter, which belongs to the newest session, or a line of the Preparation. */
export function requestOf(note: Note, session: Session): Located<string> | null {
  const { value } = note.frontMatter;
  const written = session === newestSession(note.sessions) ? wordsOf(value.request) : null;
  const range = placeOf(note, '/request');
  if (written !== null && range) return { value: written, range };
  for (const section of sectionsNamed(session, 'preparation')) {
    const said = saidAt(section, PREPARATION_LABELS.request);
    if (said) return said;
  }
  return null;
}

/** What is to be asked: what the Preparation says under `Questions`, and its other lines that end in a question mark, in the order of the text. */
export function questionsOf(session: Session): Located<string>[] {
  return sectionsNamed(session, 'preparation').flatMap((section) => {
    const said = saidAt(section, PREPARATION_LABELS.questions);
    const lines = questionLines(section);
    return (said ? [said, ...lines] : lines).sort((a, b) => a.range.start - b.range.start);
  });
}

function questionLines({ words, fields, titleRange }: Section): Located<string>[] {
  const isLabelled = (start: number, end: number): boolean =>
    fields.some(({ range }) => range.start < end && start < range.end);
  return [...words.matchAll(/[^\r\n]+/gu)].flatMap(({ 0: line, index }) => {
    const value = line.replace(LINE_MARK, '').trim();
    if (!value.endsWith('?') || BOX.test(line)) return [];
    const start = titleRange.end + index + line.indexOf(value);
    const end = start + value.length;
    return isLabelled(start, end) ? [] : [{ value, range: { start, end } }];
  });
}
