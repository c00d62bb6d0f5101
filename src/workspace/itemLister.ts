import type { Item, OwnerMention, PersonMention } from '../notes/note.ts';
import { ownCopy, ownText } from '../notes/ownText.ts';
import type { ItemContext } from './items.ts';
import { KnownDays } from './knownDays.ts';
import { chainFrom, type ListedItem, listedItem } from './listedItem.ts';
import type { IndexedNote } from './noteIndex.ts';
import { Roots } from './roots.ts';
import type { Whose } from './whose.ts';

/** More names than anybody's notes have. */
const MOST_NAMES = 50_000;

/** Makes the entries of long lists. The same few names stand in very many notes: each is kept once. */
export class ItemLister {
  readonly #context: () => ItemContext;
  readonly #days = new KnownDays();
  readonly #persons = new Map<string, PersonMention>();
  readonly #roots = new Roots();
  readonly #whose = new Map<string, Whose>();

  constructor(context: () => ItemContext) {
    this.#context = context;
  }

  /** The action items of a note that are wanted, in the order of its text. Preparation steps are none. */
  listed(note: IndexedNote, isWanted: (item: Item) => boolean): ListedItem[] {
    return chainFrom(this.first(note, isWanted));
  }

  /** The first of them, which leads to the others. */
  first(note: IndexedNote, isWanted: (item: Item) => boolean): ListedItem | null {
    const { sessions, person, date } = note.note;
    let next: ListedItem | null = null;
    // The last one first: each is told of its next.
    for (const session of sessions.toReversed()) {
      const noteDate = this.#days.day(session.date);
      const day = noteDate ?? this.#days.day(date);
      for (const item of session.items.toReversed()) {
        if (item.isPreparation || !isWanted(item)) continue;
        const whose = this.#whoseIs(item, person, note.root);
        const due = this.#days.day(item.due?.value ?? null);
        next = listedItem({ note, next, whose, due, noteDate, day }, item);
      }
    }
    return next;
  }

  /** The same for all items of a root that say the same. */
  #whoseIs({ owner }: Item, person: PersonMention | null, root: string): Whose {
    const about = written(person);
    const said = this.#roots.placeIn(root, `${about}\n${owner?.party}\n${written(owner)}`);
    return kept(this.#whose, said, () => ({
      root,
      // Names are compared as objects.
      person: person && kept(this.#persons, about, () => ownCopy({ ...person, range: null })),
      owner: owner && ownCopy({ ...owner, range: null }),
      context: this.#context,
    }));
  }
}

function written(mention: PersonMention | OwnerMention | null): string {
  return mention ? `${mention.isHandle ?? false}${mention.name}` : '';
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  // Names that were only begun to be typed do not add up for ever.
  if (known.size > MOST_NAMES) known.clear();
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(ownText(key), made);
  return made;
}
