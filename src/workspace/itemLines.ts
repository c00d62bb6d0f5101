import type { ListedItem } from './listedItem.ts';
import { SharedId } from './sharedId.ts';

/** A line that is alone stands for itself: in a large folder there are very many of these. */
export type LinesOfId = ListedItem | SharedId;

/** The lines of each id within a root. Most ids have one line. */
export class ItemLines {
  /** By root, then by id: the text that the line itself has. */
  readonly #lines = new Map<string, Map<string, LinesOfId>>();
  /** Those of which something was found out. */
  readonly #asked = new Set<SharedId>();

  /** A line without id stands nowhere. */
  add(line: ListedItem): void {
    const { id, note } = line;
    if (id === null) return;
    const ofRoot = this.#lines.get(note.root) ?? new Map<string, LinesOfId>();
    this.#lines.set(note.root, ofRoot);
    const known = ofRoot.get(id);
    if (known instanceof SharedId) known.add(line);
    else ofRoot.set(id, known ? new SharedId([known, line], this.#asked) : line);
  }

  /** Does without a line that was added. */
  remove(line: ListedItem): void {
    const { id, note } = line;
    const known = this.at(note.root, id);
    if (id === null || !known) return;
    const ofRoot = this.#lines.get(note.root);
    if (known === line) ofRoot?.delete(id);
    if (!(known instanceof SharedId)) return;
    const last = known.remove(line);
    if (last) ofRoot?.set(id, last);
  }

  at(root: string, id: string | null): LinesOfId | undefined {
    return id === null ? undefined : this.#lines.get(root)?.get(id);
  }

  /** Those of which something was found out. */
  get asked(): Iterable<SharedId> {
    return this.#asked;
  }
}

/** Oldest first. */
export function linesIn(lines: LinesOfId | undefined): readonly ListedItem[] {
  if (!lines) return [];
  return lines instanceof SharedId ? lines.oldestFirst : [lines];
}
