import { findDay } from '../days.ts';
import type { Day, LabelledField, Located, Note, Session, TextRange } from '../note.ts';
import { type Choices, chosenIn, wholeWords } from './choices.ts';
import { DAY_LABELS } from './datedLines.ts';
import { placeOf } from './places.ts';
import { rowsOf, sectionsNamed, sectionWords, wordsOf } from './records.ts';

/** How far a change has been taken up. */
export type Adoption = 'embraced' | 'experimenting' | 'skeptical';

export type ProgramSessionStatus = 'held' | 'planned' | 'skipped';

/** One session of the manager's own development. */
export interface ProgramSession {
  readonly date: Day | null;
  /** The dated heading, or the day in the row of a table, as written; empty where the note is one session. */
  readonly title: string;
  readonly focus: string | null;
  readonly mode: string | null;
  readonly tool: string | null;
  readonly whatHappened: string | null;
  readonly adoption: Located<Adoption> | null;
  /** What the manager does differently now. */
  readonly change: string | null;
  readonly range: TextRange;
}

/** The manager's own development, as a note of kind `program` tells it. */
export interface Program {
  readonly topic: string | null;
  /** How many sessions there are to be: a kick-off and six follow-ups, unless `sessions:` says otherwise. */
  readonly planned: number;
  /** In the order of their days; those without one stand last. */
  readonly sessions: readonly ProgramSession[];
}

/** A kick-off and six follow-ups. */
export const PROGRAM_SESSIONS = 7;
const ADOPTIONS: Choices<Adoption> = {
  embraced: { words: wholeWords('embraced|embrace|embracing') },
  experimenting: { words: wholeWords('experimenting|experiment') },
  skeptical: { words: wholeWords('skeptical|sceptical|skeptic|sceptic') },
};

/** Section names of a program's session; labels and headings alike name them. */
export const PROGRAM_SECTIONS = {
  focus: 'focus',
  mode: 'mode',
  tool: 'tool',
  whatHappened: 'whatHappened',
  adoption: 'adoption',
  change: 'managerChange',
} as const;

/** The program that a note of kind `program` tells; null for every other note. */
export function programOf(note: Note): Program | null {
  if (note.kind !== 'program') return null;
  const { topic, sessions: planned } = note.frontMatter.value;
  const told = note.sessions
    .filter((session) => session.heading !== null || session.sections.some(isPart) || tellsInFront(note))
    .map((session) => sessionOf(session, note));
  const rows = note.sessions.flatMap(rowSessions);
  // What stands around a table of sessions is none itself.
  const sessions = rows.length > 0 ? [...told.filter(({ title }) => title !== ''), ...rows] : told;
  return {
    topic: wordsOf(topic),
    planned:
      typeof planned === 'number' && Number.isInteger(planned) && planned > 0 ? planned : PROGRAM_SESSIONS,
    sessions: sessions.sort((a, b) => {
      const [one, other] = [a.date ?? '9999', b.date ?? '9999'];
      return one < other ? -1 : Number(one > other);
    }),
  };
}

/** Whether a session of a program has been held: it lies before or on today, and says something of what happened. */
export function isProgramSessionHeld({ date, ...said }: ProgramSession, today: Day): boolean {
  const tells = [said.whatHappened, said.tool, said.adoption, said.change].some((part) => part !== null);
  return date === null ? tells : date <= today && tells;
}

function isPart({ name, isEmpty }: Session['sections'][number]): boolean {
  return !isEmpty && isPartName(name);
}

function isPartName(name: string | null): boolean {
  return Object.values<string | null>(PROGRAM_SECTIONS).includes(name);
}

/** Keys of the front matter that tell of a note's one session: `focus`, `mode`, `tool`, `adoption`. */
const FRONT_KEYS: readonly string[] = ['focus', 'mode', 'tool', 'adoption'];

function tellsInFront({ isRunningFile, frontMatter }: Note): boolean {
  return !isRunningFile && FRONT_KEYS.some((key) => wordsOf(frontMatter.value[key]) !== null);
}

function sessionOf(session: Session, note: Note): ProgramSession {
  const front = note.isRunningFile ? {} : note.frontMatter.value;
  const lines = session.fields.filter(({ form }) => form !== 'cell');
  const said = (name: string): string | null =>
    (FRONT_KEYS.includes(name) ? wordsOf(front[name]) : null) ??
    fieldAt(lines, name)?.value ??
    sectionsNamed(session, name)
      .filter(({ isEmpty }) => !isEmpty)
      .map(sectionWords)
      .find((words) => words !== '') ??
    null;
  return {
    date: session.date,
    title: session.heading?.value ?? '',
    ...partsOf(said),
    adoption: frontAdoption(note) ?? fieldAdoption(lines) ?? sectionAdoption(session),
    range: session.range,
  };
}

/** Each row of a table with a column of days and one of a session's parts. */
function rowSessions({ fields }: Session): ProgramSession[] {
  return rowsOf({ fields }).flatMap((cells): ProgramSession[] => {
    const dayCell = cells.find(({ label }) => DAY_LABELS.includes(label) || label === 'session');
    const found = dayCell ? findDay(dayCell.value) : null;
    if (!dayCell || found?.reading.kind !== 'day' || !cells.some(({ name }) => isPartName(name))) return [];
    return [
      {
        date: found.reading.day,
        title: dayCell.value,
        ...partsOf((name) => fieldAt(cells, name)?.value ?? null),
        adoption: fieldAdoption(cells),
        range: { start: cells[0]?.range.start ?? 0, end: cells.at(-1)?.range.end ?? 0 },
      },
    ];
  });
}

function partsOf(
  said: (name: string) => string | null,
): Pick<ProgramSession, 'focus' | 'mode' | 'tool' | 'whatHappened' | 'change'> {
  return {
    focus: said(PROGRAM_SECTIONS.focus),
    mode: said(PROGRAM_SECTIONS.mode),
    tool: said(PROGRAM_SECTIONS.tool),
    whatHappened: said(PROGRAM_SECTIONS.whatHappened),
    change: said(PROGRAM_SECTIONS.change),
  };
}

/** The first field that is called as a section is, and says something. */
function fieldAt(fields: readonly LabelledField[], section: string): LabelledField | undefined {
  return fields.find(({ name, isEmpty }) => name === section && !isEmpty);
}

function frontAdoption(note: Note): Located<Adoption> | null {
  const words = note.isRunningFile ? null : wordsOf(note.frontMatter.value.adoption);
  const range = placeOf(note, '/adoption');
  const chosen = words && range ? chosenIn({ words, titleRange: { start: 0, end: 0 } }, ADOPTIONS) : null;
  return chosen && range ? { value: chosen.value, range } : null;
}

function fieldAdoption(fields: readonly LabelledField[]): Located<Adoption> | null {
  const field = fieldAt(fields, PROGRAM_SECTIONS.adoption);
  if (!field) return null;
  const { start } = field.valueRange;
  return chosenIn({ words: field.value, titleRange: { start, end: start } }, ADOPTIONS);
}

function sectionAdoption(session: Session): Located<Adoption> | null {
  for (const section of sectionsNamed(session, PROGRAM_SECTIONS.adoption)) {
    const chosen = section.isEmpty ? null : chosenIn(section, ADOPTIONS);
    if (chosen) return chosen;
  }
  return null;
}
