import { isOpenStatus } from './itemStatus.ts';
import type { FrontMatter, Item, Note } from './note.ts';

/**
 * Which action items are asked for. `open`: those that still ask for something, and those with an id, which may be newer lines of one
 * that does.
 */
export type ItemsWanted = 'all' | 'open';

const NO_FRONT_MATTER: FrontMatter = {
  range: { start: 0, end: 0 },
  value: Object.create(null) as FrontMatter['value'],
  places: [],
  errors: [],
};

/**
 * A note without what no list of action items shows: a third of its size. The front matter of a note of kind `person` says whose names
 * are whose, and stays. Where only open items are asked for, no session is without one that is wanted.
 */
export function itemsOnly(note: Note, wanted: ItemsWanted = 'all'): Note {
  const sessions = note.sessions.map((session) => ({
    ...session,
    sections: [],
    items: wanted === 'all' ? session.items : session.items.filter(mayBeListed),
    fields: [],
  }));
  return {
    ...note,
    frontMatter: note.kind === 'person' ? note.frontMatter : NO_FRONT_MATTER,
    sessions: wanted === 'all' ? sessions : sessions.filter(({ items }) => items.length > 0),
    invalidDates: [],
    disabledRules: [],
  };
}

function mayBeListed({ status, id }: Item): boolean {
  return isOpenStatus(status) || id !== null;
}
