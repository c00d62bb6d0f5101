/** The labels that the link definitions of a text define, wherever it does. */
export class Definitions {
  readonly #identifiers = new Set<string>();

  get isEmpty(): boolean {
    return this.#identifiers.size === 0;
  }

  add(label: string): void {
    this.#identifiers.add(folded(label));
  }

  /** Whether what stands between brackets is defined. No label that is read here has brackets in it. */
  has(label: string): boolean {
    return !label.includes('[') && this.#identifiers.has(folded(label));
  }
}

/** What the grammar calls a label in its nodes: labels that differ in their blanks or their case alone are the same. */
export function identifierOf(label: string): string {
  return folded(label).toLowerCase();
}

/** As the grammar folds case: `ß` and `SS` are one, and so are `ẞ` and `SS`. */
function folded(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}
