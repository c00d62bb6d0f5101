import { placeOf } from '../notes/lines.ts';
import type { Day, Item } from '../notes/note.ts';
import { isOpen } from '../workspace/items.ts';
import type { DatedSession } from '../workspace/meetings.ts';
import type { IndexedNote } from '../workspace/noteIndex.ts';
import type { People } from '../workspace/people.ts';

export const SINCE_LAST_TIME = 'Since last time';

/**
 * The open items of the last session before a day, as links to where they stand. They are plain bullets: a checkbox would make a second
 * item of each. Sessions without any action item are passed over. `from` is the path of the note that links, with `/`. `isListed` leaves out
 * what is carried over, or was already.
 */
export function sinceLastTime(
  sessions: readonly DatedSession[],
  date: Day,
  from: string,
  people: People,
  isListed: (indexed: IndexedNote, item: Item) => boolean,
): readonly string[] {
  const last = sessions.findLast((session) => session.date < date && actionsIn(session).length > 0);
  if (!last) return [];
  const { note, path } = last.indexed;
  return actionsIn(last)
    .filter((item) => isOpen(item) && isListed(last.indexed, item))
    .map((item) => {
      const { line } = placeOf(note.lineStarts, item.range.start);
      const owner = item.owner ? people.ownerOf(item.owner, note) : null;
      const due = item.due?.value ?? item.invalidDue;
      const words = [owner?.name, due === null ? null : `due ${due}`].filter((word) => word != null);
      const about = words.length === 0 ? '' : ` (${escaped(words.join(', '))})`;
      return `- [${escaped(item.text) || 'Action item'}](${relativeLink(from, path)}#L${line})${about}`;
    });
}

/** The relative address of one note from another, with what would end a link escaped. */
export function relativeLink(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  const differs = here.findIndex((name, at) => name !== there[at]);
  const shared = differs < 0 ? here.length : differs;
  const names = [...here.slice(shared).map(() => '..'), ...there.slice(shared)];
  const link = names.join('/').replace(/[\s%()<>#?\\"'[\]]/gu, percentEncoded);
  // What stands before a colon would be taken for a scheme.
  return /^[^/]*:/u.test(link) ? `./${link}` : link;
}

function actionsIn({ session }: DatedSession): readonly Item[] {
  return session.items.filter(({ isPreparation }) => !isPreparation);
}

function percentEncoded(character: string): string {
  return /[()']/u.test(character)
    ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
    : encodeURIComponent(character);
}

/** Words as markdown shows them, whatever marks are in them. */
function escaped(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_~[\]<>&|!#]/gu, '\\$&')
    .replace(/:\/\//gu, '\\://')
    .trim();
}
