import { askedOf, frameworkNames, sectionOf } from '../../coaching/asked.ts';
import { sectionsOf } from '../../config/frameworks.ts';
import { phrase } from '../../notes/phrase.ts';
import type { Fixer } from './fix.ts';
import { insertSection } from './insertSection.ts';
import { placeToWrite } from './placeToWrite.ts';

/** Adds the section that is missing, with its prompt selected; or goes to where the empty one is to be filled. */
export const sectionFixes: Fixer = ({ section: name }, { note, text, context }) => {
  const asked = askedOf(note, context);
  if (name === undefined || !asked) return [];
  const section = sectionOf(asked.session, name);
  if (section) {
    return [
      {
        title: section.isEmpty
          ? phrase('Fill the section “{title}”', { title: section.title })
          : phrase('Go on in the section “{title}”', { title: section.title }),
        isPreferred: true,
        isSafe: false,
        write: { kind: 'start', replacements: [], selection: placeToWrite(section, text) },
      },
    ];
  }
  const order = sectionsOf(frameworkNames(note, context), context.configuration.frameworks);
  const wanted = order.find((candidate) => candidate.name === name);
  if (!wanted) return [];
  const write = insertSection(text, asked.session, wanted, order);
  return [
    {
      title: phrase('Add the section “{title}”', { title: wanted.title }),
      isPreferred: true,
      isSafe: false,
      write,
    },
  ];
};
