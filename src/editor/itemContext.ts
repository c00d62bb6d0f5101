import type { Day } from '../notes/note.ts';
import type { ItemContext } from '../workspace/items.ts';
import type { PeopleByRoot } from '../workspace/peopleByRoot.ts';

/** What items are judged by, at the time at which it is asked for. */
export function itemContextNow(people: PeopleByRoot, today: () => Day): () => ItemContext {
  const context: ItemContext = {
    // The clock is slower than all else that is asked: who needs no day does not wait for it.
    get today() {
      return today();
    },
    peopleOf: (root) => people.of(root),
  };
  return () => context;
}
