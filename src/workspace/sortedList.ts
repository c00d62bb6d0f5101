/** A part that grows beyond this is cut in two: small enough that putting one in costs next to nothing, large enough that there are few. */
const LONGEST_PART = 1024;

/** A list that is always in order. Putting one in or taking one out costs the logarithm of its length and one short part, whatever its length. */
export class SortedList<T> {
  readonly #order: (a: T, b: T) => number;
  /** None is empty. */
  readonly #parts: T[][] = [];
  #size = 0;

  /** @param order gives 0 for the same one alone */
  constructor(order: (a: T, b: T) => number) {
    this.#order = order;
  }

  get size(): number {
    return this.#size;
  }

  add(one: T): void {
    const found = this.#partFor(one);
    const part = this.#parts[found];
    this.#size++;
    if (!part) {
      this.#parts.push([one]);
      return;
    }
    part.splice(this.#placeIn(part, one), 0, one);
    if (part.length <= LONGEST_PART) return;
    const middle = part.length >> 1;
    // Copies of both, which have room for no more than they hold: a list that was cut keeps its room.
    this.#parts.splice(found, 1, part.slice(0, middle), part.slice(middle));
  }

  /** Whether what is in order the same is there. */
  has(one: T): boolean {
    const part = this.#parts[this.#partFor(one)];
    return part !== undefined && this.#holds(part, this.#placeIn(part, one), one);
  }

  /** Takes out what is in order the same. Returns whether it was there. */
  remove(one: T): boolean {
    const found = this.#partFor(one);
    const part = this.#parts[found];
    if (!part) return false;
    const place = this.#placeIn(part, one);
    if (!this.#holds(part, place, one)) return false;
    part.splice(place, 1);
    if (part.length === 0) this.#parts.splice(found, 1);
    this.#size--;
    return true;
  }

  /** How many stand before the first that does not lie before. `isBefore` holds for a beginning of the list and for nothing behind it. */
  countBefore(isBefore: (one: T) => boolean): number {
    let count = 0;
    for (const part of this.#parts) {
      const last = part.at(-1);
      if (last !== undefined && !isBefore(last)) return count + firstNot(part, isBefore);
      count += part.length;
    }
    return count;
  }

  /** Those from one place to another, as `Array.slice` gives them; places are not negative. */
  slice(from = 0, to = this.#size): T[] {
    const found: T[][] = [];
    let start = 0;
    for (const part of this.#parts) {
      if (start >= to) break;
      const end = start + part.length;
      if (end > from) found.push(part.slice(Math.max(0, from - start), to - start));
      start = end;
    }
    return ([] as T[]).concat(...found);
  }

  /** The first part whose last one does not come before `one`, else the last part. */
  #partFor(one: T): number {
    const found = firstNot(this.#parts, (part) => {
      const last = part.at(-1);
      return last !== undefined && this.#order(last, one) < 0;
    });
    return Math.min(found, Math.max(0, this.#parts.length - 1));
  }

  #holds(part: readonly T[], place: number, one: T): boolean {
    const there = part[place];
    return there !== undefined && this.#order(there, one) === 0;
  }

  #placeIn(part: readonly T[], one: T): number {
    return firstNot(part, (other) => this.#order(other, one) < 0);
  }
}

/** The index of the first of which a test does not hold; the length where it holds of all. */
function firstNot<T>(list: readonly T[], test: (one: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one !== undefined && test(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
