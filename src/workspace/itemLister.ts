import type { Item, OwnerMention, PersonMention } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import type { ItemContext } from './items.ts';
import { KnownDays } from './knownDays.ts';
import { type ItemsOfSession, ListedItem } from './listedItem.ts';
import type { IndexedNote } from './noteIndex.ts';

/** More names than anybody's notes have. */
const MOST_NAMES = 50_000;

/** Makes the entries of long lists. The same few names stand in very many notes: each is kept once. */
export class ItemLister {
  readonly #context: () => ItemContext;
  /** Days that stand in lists. */
  readonly days = new KnownDays();
  readonly #owners = new Map<string, OwnerMention>();
  readonly #persons = new Map<string, PersonMention>();

  constructor(context: () => ItemContext) {
    this.#context = context;
  }

  /** The action items of a note that are wanted, in the order of its text. Preparation steps are none. */
  listed(indexed: IndexedNote, isWanted: (item: Item) => boolean): ListedItem[] {
    const { sessions, person, date } = indexed.note;
    const found: ListedItem[] = [];
    for (const session of sessions) {
      let of: ItemsOfSession | null = null;
      for (const item of session.items) {
        if (item.isPreparation || !isWanted(item)) continue;
        of ??= {
          indexed,
          person: this.personIn(person),
          noteDate: this.days.day(session.date),
          day: this.days.day(session.date ?? date),
          context: this.#context,
        };
        found.push(new ListedItem(of, item, this.#ownerOf(item), this.days));
      }
    }
    // A list that grew has room for more.
    return found.slice();
  }

  #ownerOf({ owner }: Item): OwnerMention | null {
    if (!owner) return null;
    const { name, party, isHandle = false } = owner;
    return kept(this.#owners, `${party}\n${isHandle}\n${name}`, () => ({
      name: ownText(name),
      range: null,
      party,
      isHandle,
    }));
  }

  /** Whom a note is about, as it is written: the same for all notes that say the same. */
  personIn(person: PersonMention | null): PersonMention | null {
    if (!person) return null;
    const { name, isHandle = false } = person;
    return kept(this.#persons, `${isHandle}\n${name}`, () => ({
      name: ownText(name),
      range: null,
      isHandle,
    }));
  }
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
