/** The labels that a text defines, wherever it does: those of links, and those of footnotes. */
export class Definitions {
  readonly #identifiers = new Set<string>();
  readonly #footnotes = new Set<string>();
  readonly #footnotesAsked = new Set<string>();

  /** Whether no link is defined. */
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

  addFootnote(label: string): void {
    this.#footnotes.add(folded(label));
  }

  /** Somebody has taken it that there is such a footnote. */
  askFootnote(label: string): void {
    this.#footnotesAsked.add(folded(label));
  }

  /** Whether all footnotes are defined that were asked for: what becomes of another one only the grammar can tell. */
  get hasFootnotes(): boolean {
    return [...this.#footnotesAsked].every((label) => this.#footnotes.has(label));
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
