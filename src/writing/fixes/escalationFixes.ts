import { askedOf } from '../../coaching/asked.ts';
import { phrase } from '../../notes/phrase.ts';
import { referenceTo } from '../locate.ts';
import { addOwnAction } from '../ownAction.ts';
import { ownerSpellings } from '../ownerSpellings.ts';
import type { Fixer } from './fix.ts';
import { itemAt } from './itemAt.ts';

/** Begins an action of one's own on an issue that nobody answers; what it is stands selected. */
export const neglectedFixes: Fixer = ({ range }, { note, text, context }) => {
  const asked = askedOf(note, context);
  if (!asked) return [];
  const words = text.slice(range.start, range.end);
  const { replacements, words: selection } = addOwnAction(text, asked.session, {
    words,
    due: context.today,
  });
  return [
    {
      title: phrase('Add an action of your own, due today'),
      isPreferred: true,
      isSafe: false,
      write: { kind: 'start', replacements, selection },
    },
  ];
};

/** Hands an action over to whom it belongs, or to somebody else. None is preferred: it may be kept for a good reason. */
export const handOverFixes: Fixer = ({ range }, { note, context }) => {
  const item = itemAt(note, range);
  if (!item) return [];
  const { people } = context;
  const person = people.ownerOf({ name: '', range: null, party: 'person' }, note);
  const spellings = person ? ownerSpellings(person, [], { people, note }) : { handles: [], names: [] };
  const canBeTheirs = person !== null && spellings.handles.length + spellings.names.length > 0;
  const ask = { kind: 'ask', what: 'owner', start: item.range.start } as const;
  return [
    ...(canBeTheirs
      ? [
          {
            title: phrase('Hand it over to {name}', { name: person.name }),
            isPreferred: false,
            isSafe: false,
            write: {
              kind: 'item',
              reference: referenceTo(note, item),
              change: { kind: 'assign', ...spellings },
            },
          } as const,
        ]
      : []),
    { title: phrase('Hand it over to somebody else…'), isPreferred: false, isSafe: false, write: ask },
  ];
};
