import { type Adoption, isProgramSessionHeld, type ProgramSession } from '../notes/facts/program.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { dotted, listed, withoutStop } from './joinedWords.ts';
import type { GroupRow, LeafRow, ListedRow } from './peopleRow.ts';
import { type NotedProgram, type ProgramProgress, progressOf } from './programs.ts';

const ADOPTIONS: Readonly<Record<Adoption, Phrase>> = {
  embraced: phrase('embraced'),
  experimenting: phrase('experimenting'),
  skeptical: phrase('skeptical'),
};

/** The row of one's own development; none where no note is a program. With several programs each has a row of its own below it. */
export function developmentRows(programs: readonly NotedProgram[], today: Day): readonly GroupRow[] {
  const [only, ...more] = programs;
  if (!only) return [];
  const title = phrase('My development');
  if (more.length === 0) return [programRow(only, title, today)];
  const counted = phrase('{count} programs', { count: programs.length });
  return [
    {
      kind: 'group',
      id: 'development',
      label: title,
      description: counted,
      spoken: phrase('{title}, {counted}', { title, counted }),
      tooltip: () => [],
      icon: null,
      children: () => programs.map((program) => programRow(program, topicOf(program), today)),
    },
  ];
}

function programRow(noted: NotedProgram, label: Phrase, today: Day): GroupRow {
  const { note, program } = noted;
  const progress = progressOf(program, today);
  const words = progressInWords(noted, progress);
  return {
    kind: 'group',
    id: `program:${note.key}`,
    label,
    description: dotted(words),
    spoken: listed([label, ...words]) ?? label,
    tooltip: () => [topicOf(noted), ...words, ...adoptionInWords(progress), verbatim(note.path)],
    icon: null,
    children: () => [
      sourceRow(noted),
      ...adoptionRow(noted, progress),
      ...program.sessions.map((session): ListedRow => programSessionRow(session, noted, progress, today)),
    ],
  };
}

/** `3 of 7 sessions`, `next on 2026-02-03`. */
function progressInWords({ program }: NotedProgram, { done, next }: ProgramProgress): readonly Phrase[] {
  return [
    phrase('{done} of {planned} sessions', { done, planned: program.planned }),
    ...(next?.date ? [phrase('next on {day}', { day: next.date })] : []),
  ];
}

/** The note itself. */
function sourceRow(noted: NotedProgram): LeafRow {
  const { note } = noted;
  return {
    kind: 'leaf',
    id: `programNote:${note.key}`,
    label: topicOf(noted),
    description: verbatim(note.path),
    spoken: phrase('{topic}, the note of the program', { topic: topicOf(noted) }),
    tooltip: () => [verbatim(note.path)],
    icon: 'note',
    source: { note, range: { start: 0, end: 0 } },
  };
}

/** How far the change was taken up from session to session; opens where the last one says so. */
function adoptionRow({ note }: NotedProgram, progress: ProgramProgress): readonly LeafRow[] {
  const last = progress.adoption.at(-1)?.session;
  const [words] = adoptionInWords(progress);
  if (!last || !words) return [];
  const steps = progress.adoption.map(({ adoption }) => ADOPTIONS[adoption]);
  return [
    {
      kind: 'leaf',
      id: `adoption:${note.key}`,
      label: phrase('Adoption'),
      description: steps.reduce((before, next) => phrase('{before} → {next}', { before, next })),
      spoken: words,
      tooltip: () => [words],
      icon: 'graph-line',
      source: { note, range: last.adoption?.range ?? last.range },
    },
  ];
}

function adoptionInWords({ adoption }: ProgramProgress): readonly Phrase[] {
  const steps = adoption.map((step) => ADOPTIONS[step.adoption]);
  if (steps.length === 0) return [];
  const all = steps.reduce((before, next) => phrase('{before}, then {next}', { before, next }));
  return [phrase('Adoption from session to session: {all}', { all })];
}

function programSessionRow(
  session: ProgramSession,
  { note }: NotedProgram,
  { next }: ProgramProgress,
  today: Day,
): LeafRow {
  const { date, title, focus, mode, tool, whatHappened, adoption, change, range } = session;
  const label = date !== null ? verbatim(date) : title !== '' ? verbatim(title) : phrase('No date');
  const isHeld = isProgramSessionHeld(session, today);
  const state = isHeld ? phrase('held') : session === next ? phrase('next') : phrase('planned');
  const parts = [
    state,
    ...(focus === null ? [] : [verbatim(focus)]),
    ...(mode === null ? [] : [verbatim(mode)]),
    ...(adoption === null ? [] : [ADOPTIONS[adoption.value]]),
  ];
  const said: readonly (Phrase | null)[] = [
    focus === null ? null : phrase('Focus: {words}', { words: withoutStop(focus) }),
    mode === null ? null : phrase('Mode: {words}', { words: withoutStop(mode) }),
    tool === null ? null : phrase('Tool: {words}', { words: withoutStop(tool) }),
    whatHappened === null ? null : phrase('What happened: {words}', { words: withoutStop(whatHappened) }),
    adoption === null ? null : phrase('Adoption: {words}', { words: ADOPTIONS[adoption.value] }),
    change === null ? null : phrase('What I do differently: {words}', { words: withoutStop(change) }),
  ];
  const lines = said.filter((line) => line !== null);
  const differently = change === null ? [] : [verbatim(change)];
  return {
    kind: 'leaf',
    id: `programSession:${note.key}#${range.start}`,
    label,
    description: dotted([...parts, ...differently]),
    spoken: listed([phrase('Session of {day}', { day: label }), state, ...lines]) ?? label,
    tooltip: () => [label, state, ...lines],
    icon: isHeld ? 'check' : 'calendar',
    source: { note, range },
  };
}

function topicOf({ note, program }: NotedProgram): Phrase {
  return verbatim(program.topic ?? note.path.slice(note.path.lastIndexOf('/') + 1));
}
