import type { OwnerMention } from '../../notes/note.ts';
import { phrase } from '../../notes/phrase.ts';
import { referenceTo } from '../locate.ts';
import { ownerSpellings } from '../ownerSpellings.ts';
import type { Fix, Fixer } from './fix.ts';
import { itemAt } from './itemAt.ts';

const THEIRS: OwnerMention = { name: '', range: null, party: 'person' };
const MINE: OwnerMention = { name: 'me', range: null, party: 'self' };

/**
 * Gives an item to the person whom the note is about, to oneself, or to somebody else. The person is preferred: what is agreed with
 * somebody is mostly theirs.
 */
export const ownerFixes: Fixer = ({ range }, { note, context }) => {
  const item = itemAt(note, range);
  if (!item) return [];
  const { people } = context;
  const reference = referenceTo(note, item);
  const fixes = [THEIRS, MINE].flatMap((mention): Fix[] => {
    const person = people.ownerOf(mention, note);
    if (!person) return [];
    const spellings = ownerSpellings(person, [], { people, note });
    if (spellings.handles.length + spellings.names.length === 0) return [];
    return [
      {
        title: person.isSelf ? phrase('It is mine') : phrase('It is {name}’s', { name: person.name }),
        isPreferred: !person.isSelf,
        isSafe: false,
        write: { kind: 'item', reference, change: { kind: 'assign', ...spellings } },
      },
    ];
  });
  const write = { kind: 'ask', what: 'owner', start: item.range.start } as const;
  return [...fixes, { title: phrase('It is somebody else’s…'), isPreferred: false, isSafe: false, write }];
};
