import type { Day, OwnerMention, PersonMention } from '../notes/note.ts';
import type { ItemContext } from './items.ts';
import type { People, ResolvedPerson } from './people.ts';

/**
 * Who owns an item, and whom its note is about, as it is written. Very many items of a root share the few of these; who that is, is found
 * out when it is asked for.
 */
export class Whose {
  readonly root: string;
  readonly person: PersonMention | null;
  readonly owner: OwnerMention | null;
  readonly #context: () => ItemContext;

  constructor({ root, person, owner }: Pick<Whose, 'root' | 'person' | 'owner'>, context: () => ItemContext) {
    this.root = root;
    this.person = person;
    this.owner = owner;
    this.#context = context;
  }

  get today(): Day {
    return this.#context().today;
  }

  /** Whom the note is about. */
  personIn(people = this.#people()): ResolvedPerson | null {
    return people.personOf(this);
  }

  /** Who owns the item. */
  ownerIn(people = this.#people()): ResolvedPerson | null {
    return this.owner && people.ownerOf(this.owner, this);
  }

  #people(): People {
    return this.#context().peopleOf(this.root);
  }
}
