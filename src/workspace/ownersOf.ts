import type { OwnerMention, PersonMention } from '../notes/note.ts';
import type { ListedItem } from './listedItem.ts';
import type { People } from './people.ts';

/** Owners as they are written, in notes about one person of one root. */
interface Written {
  readonly root: string;
  readonly owner: OwnerMention;
  readonly person: PersonMention | null;
  count: number;
}

/** Who owns something, of very many items: whoever is written the same is looked up once. */
export class OwnersOf {
  readonly #written = new Map<string, Written>();

  add(item: ListedItem): void {
    const { ownedBy: owner, of, note } = item;
    if (!owner) return;
    const key = keyOf(item);
    const known = this.#written.get(key);
    if (known) known.count++;
    else this.#written.set(key, { root: note.root, owner, person: of.person, count: 1 });
  }

  remove(item: ListedItem): void {
    const key = keyOf(item);
    const known = this.#written.get(key);
    if (known && --known.count === 0) this.#written.delete(key);
  }

  /** Their names, each once. */
  names(peopleOf: (root: string) => People): ReadonlySet<string> {
    const names = new Set<string>();
    for (const { root, owner, person } of this.#written.values()) {
      const found = peopleOf(root).ownerOf(owner, { person });
      if (found) names.add(found.name);
    }
    return names;
  }
}

function keyOf({ ownedBy, of, note }: ListedItem): string {
  const { name = '', party = null, isHandle = false } = ownedBy ?? {};
  const { person } = of;
  return `${party}${isHandle}${name}\n${person?.isHandle ?? false}${person?.name ?? ''}\n${note.root}`;
}
