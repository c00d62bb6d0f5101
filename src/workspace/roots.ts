/** Short numbers for roots: they stand in very many keys. */
export class Roots {
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];

  /** A place within a root. Who keeps it for long has it in memory of its own. */
  placeIn(root: string, name: string): string {
    const number = this.#numbers.get(root) ?? this.#names.push(root) - 1;
    this.#numbers.set(root, number);
    return `${name}\n${number}`;
  }

  /** The root and the name of such a place. */
  partsOf(place: string): { readonly root: string; readonly name: string } {
    const end = place.lastIndexOf('\n');
    return { root: this.#names[Number(place.slice(end + 1))] ?? '', name: place.slice(0, end) };
  }
}
