import { adjustmentOf } from '../notes/facts/adjustment.ts';
import { flagOf } from '../notes/facts/flag.ts';
import { gateOf, type PreparationGate } from '../notes/facts/preparation.ts';
import { wordsOf } from '../notes/facts/records.ts';
import type { Day } from '../notes/note.ts';
import { type Phrase, phrase, verbatim } from '../notes/phrase.ts';
import { dotted, listed } from './joinedWords.ts';
import type { DatedSession } from './meetings.ts';
import type { LeafRow } from './peopleRow.ts';
import { weekdayName } from './wording.ts';

type SessionState = 'held' | 'planned' | 'draft' | 'skipped' | 'unprepared';

const STATES: Readonly<Record<SessionState, { readonly words: Phrase; readonly icon: string }>> = {
  held: { words: phrase('held'), icon: 'check' },
  planned: { words: phrase('planned'), icon: 'calendar' },
  draft: { words: phrase('draft'), icon: 'edit' },
  skipped: { words: phrase('skipped'), icon: 'circle-slash' },
  unprepared: { words: phrase('ended as unprepared'), icon: 'debug-stop' },
};

const GATES: Readonly<Record<PreparationGate, Phrase>> = {
  requested: phrase('preparation requested'),
  ready: phrase('preparation ready'),
  'not-ready': phrase('preparation not ready'),
};

/** One meeting: `2026-01-15`, `held · red flag · Silence after a good demo`. */
export function sessionRow(dated: DatedSession, today: Day): LeafRow {
  const { indexed, session, date, isNewest } = dated;
  const { note } = indexed;
  const state = stateOf(dated, today);
  const flag = flagOf(note, session)?.value ?? null;
  const topic = isNewest ? wordsOf(note.frontMatter.value.topic) : null;
  const gate = isNewest && state === 'planned' ? (gateOf(note)?.value ?? null) : null;
  const parts = [
    STATES[state].words,
    ...(gate === null ? [] : [GATES[gate]]),
    ...(flag === null ? [] : [flag === 'red' ? phrase('red flag') : phrase('green flag')]),
    ...(topic === null ? [] : [verbatim(topic)]),
  ];
  const day = phrase('{weekday}, {day}', { weekday: weekdayName(date), day: date });
  return {
    kind: 'leaf',
    id: `session:${indexed.key}#${session.heading?.range.start ?? ''}`,
    label: verbatim(date),
    description: dotted(parts),
    spoken: listed([phrase('1-on-1 of {day}', { day: date }), ...parts]) ?? day,
    tooltip: () => {
      const adjustment = adjustmentOf(note, session);
      return [
        dotted([day, ...parts]) ?? day,
        ...(adjustment === null ? [] : [phrase('Adjustment: {words}', { words: adjustment.words })]),
        verbatim(indexed.path),
      ];
    },
    icon: STATES[state].icon,
    source: { note: indexed, range: session.heading?.range ?? { start: 0, end: 0 } },
  };
}

function stateOf(dated: DatedSession, today: Day): SessionState {
  if (dated.offReason !== null) return dated.offReason;
  if (dated.isHeld) return dated.date <= today ? 'held' : 'planned';
  return dated.isDraft ? 'draft' : 'planned';
}
