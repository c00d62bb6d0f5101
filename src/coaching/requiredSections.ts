import type { FrameworkSection, RequiredWhen } from '../config/frameworks.ts';
import { sectionWords } from '../notes/facts/records.ts';
import type { Note, SectionName, Session } from '../notes/note.ts';
import { type Asked, ownSections, type Stage, says } from './asked.ts';
import { askedFlag } from './askedFlag.ts';
import type { CheckContext } from './rule.ts';

/** The sections that the note's frameworks require of it now: what its stage and its flag ask for, in the frameworks' order. */
export function requiredSections(
  note: Note,
  asked: Asked,
  context: Pick<CheckContext, 'configuration'>,
): readonly FrameworkSection[] {
  const isRed = askedFlag(note, asked)?.value === 'red';
  return ownSections(note, context).filter(({ required }) => isRequired(required, asked.stage, isRed));
}

/** The section of that name, where it is required now. */
export function requiredSection(
  note: Note,
  asked: Asked,
  context: CheckContext,
  name: SectionName,
): FrameworkSection | undefined {
  return requiredSections(note, asked, context).find((section) => section.name === name);
}

/** Whether the front matter or a section of that name says something beside empty labels, such as `Situation:`. */
export function saysWords(
  note: Note,
  session: Session,
  name: SectionName,
  context: Pick<CheckContext, 'configuration'>,
): boolean {
  const sections = session.sections.filter((section) => section.name === name);
  const isSaid = sections.some(
    (section) => !section.isEmpty && /[\p{L}\p{N}\p{S}]/u.test(sectionWords(section)),
  );
  return isSaid || says(note, { ...session, sections: [] }, name, context);
}

function isRequired(required: RequiredWhen, stage: Stage, isRed: boolean): boolean {
  switch (required) {
    case 'planned':
      return stage !== 'nothing';
    case 'held':
      return stage === 'held';
    case 'redFlag':
      return stage === 'held' && isRed;
    case 'never':
      return false;
  }
}
