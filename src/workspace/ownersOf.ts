import type { ListedItem } from './listedItem.ts';
import type { People } from './people.ts';
import { ownerOf, type Whose } from './whose.ts';

/** Who owns something, of very many items: whoever is written the same is looked up once. */
export class OwnersOf {
  /** How many items each of them stands in. */
  readonly #counts = new Map<Whose, number>();

  add({ whose }: ListedItem): void {
    this.#counts.set(whose, (this.#counts.get(whose) ?? 0) + 1);
  }

  /** Does without an item that was added. */
  remove({ whose }: ListedItem): void {
    const count = this.#counts.get(whose) ?? 0;
    if (count > 1) this.#counts.set(whose, count - 1);
    else this.#counts.delete(whose);
  }

  /** Their names, each once. */
  names(peopleOf: (root: string) => People): ReadonlySet<string> {
    const names = new Set<string>();
    for (const whose of this.#counts.keys()) {
      const found = ownerOf(whose, peopleOf(whose.root));
      if (found) names.add(found.name);
    }
    return names;
  }
}
