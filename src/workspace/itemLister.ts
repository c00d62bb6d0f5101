import type { Item, OwnerMention, PersonMention } from '../notes/note.ts';
import { ownText } from '../notes/ownText.ts';
import type { ItemContext } from './items.ts';
import { KnownDays } from './knownDays.ts';
import { chainFrom, type ListedItem, listedItem } from './listedItem.ts';
import type { IndexedNote } from './noteIndex.ts';
import { Whose } from './whose.ts';

/** More names than anybody's notes have. */
const MOST_NAMES = 50_000;

/** Whose the items of one root are: by whom the notes are about, then by owner. */
type WhoseOfRoot = Map<PersonMention | null, Map<OwnerMention | null, Whose>>;

/** Makes the entries of long lists. The same few names stand in very many notes: each is kept once. */
export class ItemLister {
  readonly #context: () => ItemContext;
  /** Days that stand in lists. */
  readonly days = new KnownDays();
  readonly #owners = new Map<string, OwnerMention>();
  readonly #persons = new Map<string, PersonMention>();
  readonly #whose = new Map<string, WhoseOfRoot>();
  #countOfWhose = 0;

  constructor(context: () => ItemContext) {
    this.#context = context;
  }

  /** The action items of a note that are wanted, in the order of its text. Preparation steps are none. */
  listed(note: IndexedNote, isWanted: (item: Item) => boolean): ListedItem[] {
    return chainFrom(this.first(note, isWanted));
  }

  /** The first of them, which leads to the others. */
  first(note: IndexedNote, isWanted: (item: Item) => boolean): ListedItem | null {
    const { sessions, person: mention, date } = note.note;
    const person = this.personIn(mention);
    let next: ListedItem | null = null;
    // The last one first: each is told of its next.
    for (const session of sessions.toReversed()) {
      const noteDate = this.days.day(session.date);
      const day = noteDate ?? this.days.day(date);
      for (const item of session.items.toReversed()) {
        if (item.isPreparation || !isWanted(item)) continue;
        const whose = this.#whoseIs(this.#ownerOf(item), person, note.root);
        const due = this.days.day(item.due?.value ?? null);
        next = listedItem({ note, next, whose, due, noteDate, day }, item);
      }
    }
    return next;
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

  #whoseIs(owner: OwnerMention | null, person: PersonMention | null, root: string): Whose {
    const known = this.#whose.get(root)?.get(person)?.get(owner);
    if (known) return known;
    if (this.#countOfWhose++ > MOST_NAMES) {
      this.#whose.clear();
      this.#countOfWhose = 1;
    }
    const ofRoot: WhoseOfRoot = this.#whose.get(root) ?? new Map();
    const ofPerson = ofRoot.get(person) ?? new Map<OwnerMention | null, Whose>();
    const whose = new Whose({ root, person, owner }, this.#context);
    this.#whose.set(root, ofRoot.set(person, ofPerson.set(owner, whose)));
    return whose;
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
