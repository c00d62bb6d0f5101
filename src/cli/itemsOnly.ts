import type { FrontMatter, Note } from '../notes/note.ts';

const NO_FRONT_MATTER: FrontMatter = {
  range: { start: 0, end: 0 },
  value: Object.create(null) as FrontMatter['value'],
  places: [],
  errors: [],
};

/** A note without what no list of action items shows: a third of its size. The front matter of a note of kind `person` says whose names are whose, and stays. */
export function itemsOnly(note: Note): Note {
  return {
    ...note,
    frontMatter: note.kind === 'person' ? note.frontMatter : NO_FRONT_MATTER,
    sessions: note.sessions.map((session) => ({ ...session, sections: [], fields: [] })),
    invalidDates: [],
    disabledRules: [],
  };
}
