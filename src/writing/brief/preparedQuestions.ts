import { questionsOf } from '../../notes/facts/preparation.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { BriefQuestion } from './brief.ts';
import { placeIn } from './places.ts';

/** The questions that the meeting's note has ready. */
export function preparedQuestions(planned: DatedSession | null): readonly BriefQuestion[] {
  if (!planned) return [];
  const { indexed, session } = planned;
  const title = session.sections.find(({ name }) => name === 'preparation')?.title ?? '';
  return questionsOf(session).map(({ value, range }) => ({
    section: title,
    prompt: value,
    place: placeIn(indexed, range),
  }));
}
