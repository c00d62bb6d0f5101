import { readingOptions } from '../../../src/config/configuration.ts';
import { frameworksOf } from '../../../src/config/frameworks.ts';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import type { Note } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/readNote.ts';
import { sessionsByPerson } from '../../../src/workspace/meetings.ts';
import type { IndexedNote } from '../../../src/workspace/noteIndex.ts';
import { namesMentioned, People, rosterWith } from '../../../src/workspace/people.ts';
import { carryingContext } from '../../../src/writing/carryOver/carryingContext.ts';
import { carryOffers } from '../../../src/writing/carryOver/carryOffers.ts';
import { carryOrders } from '../../../src/writing/carryOver/carryOrder.ts';
import { planCarryOver } from '../../../src/writing/carryOver/planCarryOver.ts';
import { applied } from '../../../src/writing/replacement.ts';
import { indexed } from '../../workspace/notesOf.ts';

/** The texts of a folder's notes, by their paths. */
export type Texts = Readonly<Record<string, string>>;

export interface Carrying {
  /** The same notes afterwards. */
  readonly texts: Texts;
  readonly carried: number;
  /** The ids of what was left, with the reasons. */
  readonly left: ReturnType<typeof planCarryOver>['left'];
}

/** Carries everything that is offered into the note at `into`, of that day. `now` are the texts when it is written, where they differ. */
export function carryAll(
  texts: Texts,
  into: string,
  day: string,
  { yaml = '', now = texts }: { readonly yaml?: string; readonly now?: Texts } = {},
): Carrying {
  const { configuration } = readConfiguration(yaml);
  const notes = Object.entries(texts).map(([path, text]) => indexed(path, text, configuration));
  const people = new People(rosterWith(configuration, notes), namesMentioned(notes.map(({ note }) => note)));
  const target = notes.find(({ path }) => path === into) as IndexedNote;
  const key = people.personOf(target.note)?.slug ?? '';
  const sessions = sessionsByPerson(notes, people).get(key)?.sessions ?? [];
  const known = carryingContext({ notes, people }, day);
  const { movable } = carryOffers(sessions, day, known, known.histories);
  const orders = carryOrders(movable, { notes, people, histories: known.histories });
  const options = readingOptions(configuration);
  const read = (path: string, text: string): Note | null => readNote(path, text, options);
  const [framework] = frameworksOf(['free'], configuration.frameworks);
  const plan = planCarryOver(
    orders.map((one) => ({ ...one, text: now[one.path] ?? '' })),
    { key: target.key, path: into, text: now[into] ?? '', sections: framework?.sections ?? [] },
    read,
  );
  const after = Object.entries(now).map(([path, text]) => {
    const edit = plan.edits.find((one) => one.key.endsWith(`/notes/${path}`));
    return [path, edit ? applied(text, edit.replacements) : text];
  });
  return { texts: Object.fromEntries(after), carried: plan.carried, left: plan.left };
}
