/** Labels as the grammar compares them. They are folded once somebody asks for one: of most texts nobody does. */
class Labels {
  readonly #folded = new Set<string>();
  #added: string[] = [];

  get isEmpty(): boolean {
    return this.#folded.size === 0 && this.#added.length === 0;
  }

  add(label: string): void {
    this.#added.push(label);
  }

  has(label: string): boolean {
    for (const added of this.#added) this.#folded.add(folded(added));
    this.#added = [];
    return this.#folded.has(folded(label));
  }
}

/** The labels that a text defines, wherever it does: those of links, and those of footnotes. */
export class Definitions {
  readonly #links = new Labels();
  readonly #footnotes = new Labels();
  readonly #footnotesAsked: string[] = [];

  /** Whether no link is defined. */
  get isEmpty(): boolean {
    return this.#links.isEmpty;
  }

  add(label: string): void {
    this.#links.add(label);
  }

  /** Whether what stands between brackets is defined. No label that is read here has brackets in it. */
  has(label: string): boolean {
    return !label.includes('[') && this.#links.has(label);
  }

  addFootnote(label: string): void {
    this.#footnotes.add(label);
  }

  /** Somebody has taken it that there is such a footnote. */
  askFootnote(label: string): void {
    this.#footnotesAsked.push(label);
  }

  /** Whether all footnotes are defined that were asked for: what becomes of another one only the grammar can tell. */
  get hasFootnotes(): boolean {
    return this.#footnotesAsked.every((label) => this.#footnotes.has(label));
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
