import { sectionsOf } from '../../config/frameworks.ts';
import { PROGRAM_SECTIONS } from '../../notes/facts/program.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Fixer } from './fix.ts';
import { insertSection } from './insertSection.ts';

/** Begins the section that says what the manager does differently, in the session that the problem is told at. */
export const unchangedManagerFixes: Fixer = ({ range }, { note, text, context }) => {
  const session = note.sessions.findLast(
    (one) => one.range.start <= range.start && range.end <= one.range.end,
  );
  const order = sectionsOf(['program'], context.configuration.frameworks);
  const wanted = order.find(({ name }) => name === PROGRAM_SECTIONS.change);
  const isThere = session?.sections.some(({ name }) => name === PROGRAM_SECTIONS.change);
  if (!session || !wanted || isThere) return [];
  return [
    {
      title: phrase('Add the section “{title}”', { title: wanted.title }),
      isPreferred: true,
      isSafe: false,
      write: insertSection(text, session, wanted, order),
    },
  ];
};
