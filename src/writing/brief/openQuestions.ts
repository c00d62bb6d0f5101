import { requiredSections, saysWords } from '../../coaching/requiredSections.ts';
import type { Configuration } from '../../config/configuration.ts';
import { type FrameworkSection, sectionsOf } from '../../config/frameworks.ts';
import type { DatedSession } from '../../workspace/meetings.ts';
import type { BriefQuestion } from './brief.ts';
import type { BriefMeetings } from './briefMeetings.ts';
import { isOfFrontMatter, placeIn, placeOfSession } from './places.ts';

/** What is asked before a meeting, and has no use once it is over. */
const ONLY_BEFOREHAND = new Set(['preparation']);

/** What the talk comes to is written in it, and is no question to come with. */
const isQuestion = ({ name, choices }: FrameworkSection): boolean => name !== 'actionItems' && !choices;

/**
 * The prompts that are still unanswered: those of the meeting's note, then those that the last meeting leaves empty. Where there is no note
 * at all, those of the framework of a new one. Each section once.
 */
export function openQuestions(
  { planned, earlier }: Pick<BriefMeetings, 'planned' | 'earlier'>,
  configuration: Configuration,
): readonly BriefQuestion[] {
  const [last] = earlier;
  if (!planned && !last) return unasked(configuration);
  const found = [
    ...(planned ? unanswered(planned, configuration) : []),
    ...(last ? unanswered(last, configuration).filter(({ name }) => !ONLY_BEFOREHAND.has(name)) : []),
  ];
  const names = found.map(({ name }) => name);
  return found.filter(({ name }, at) => names.indexOf(name) === at).map(({ asked }) => asked);
}

interface NamedQuestion {
  readonly name: string;
  readonly asked: BriefQuestion;
}

/** Of the first note of all. */
function unasked({ newFramework, frameworks }: Configuration): BriefQuestion[] {
  return sectionsOf(newFramework, frameworks)
    .filter(isQuestion)
    .filter(({ required }) => required === 'held' || required === 'planned')
    .map((section) => question(section, null));
}

function unanswered(dated: DatedSession, configuration: Configuration): NamedQuestion[] {
  const { session, indexed } = dated;
  const { note } = indexed;
  // Of a running file, the front matter answers for the newest session alone.
  const own = isOfFrontMatter(dated) ? note : { ...note, frontMatter: { ...note.frontMatter, value: {} } };
  return requiredSections(note, { session, stage: 'held' }, { configuration })
    .filter(({ name }) => !saysWords(own, session, name, { configuration }))
    .filter(isQuestion)
    .map((section) => ({ name: section.name, asked: question(section, dated) }));
}

function question({ name, title, prompt }: FrameworkSection, dated: DatedSession | null): BriefQuestion {
  const section = dated?.session.sections.find((candidate) => candidate.name === name);
  const place = dated && (section ? placeIn(dated.indexed, section.titleRange) : placeOfSession(dated));
  return { section: title, prompt, place };
}
