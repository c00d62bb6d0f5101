import type { OwnerMention, PersonMention } from '../notes/note.ts';
import type { ItemContext } from './items.ts';
import type { People, ResolvedPerson } from './people.ts';

/** Who owns an item, and whom its note is about, as it is written. Very many items of a root share the few of these. */
export interface Whose {
  readonly root: string;
  readonly person: PersonMention | null;
  readonly owner: OwnerMention | null;
  /** Asked for whenever somebody wants to know who that is, or how late. */
  readonly context: () => ItemContext;
}

/** Who owns the item. */
export function ownerOf(whose: Whose, people = peopleOf(whose)): ResolvedPerson | null {
  return whose.owner && people.ownerOf(whose.owner, whose);
}

/** Whom the note is about. */
export function personOf(whose: Whose): ResolvedPerson | null {
  return peopleOf(whose).personOf(whose);
}

function peopleOf({ context, root }: Whose): People {
  return context().peopleOf(root);
}
