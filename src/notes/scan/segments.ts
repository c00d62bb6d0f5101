/** The lines of a paragraph without the marks and blanks before their words. Used again for the next one. */
export class Segments {
  count = 0;
  /** For each line: where it begins after the marks of its containers, its first word, its end mark, the line after it. */
  readonly raws: number[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly nexts: number[] = [];
  /** Whether a tab reaches into the words of a line from its containers' marks. */
  hasSplitTab = false;
  /** Whether a line after the first has marks of containers: where the grammar looks ahead to one in vain, it miscounts line ends. */
  hasMarks = false;

  clear(): void {
    this.count = 0;
    this.hasSplitTab = false;
    this.hasMarks = false;
  }

  add(raw: number, start: number, end: number, next: number): void {
    if (this.count > 0 && raw !== this.nextOf(this.count - 1)) this.hasMarks = true;
    this.raws[this.count] = raw;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.nexts[this.count] = next;
    this.count++;
  }

  /** Leaves the first lines out. */
  removeFirst(count: number): void {
    this.count -= count;
    if (count === 0 || this.count === 0) return;
    for (const offsets of [this.raws, this.starts, this.ends, this.nexts]) offsets.splice(0, count);
  }

  rawOf(index: number): number {
    return this.raws[index] ?? 0;
  }

  startOf(index: number): number {
    return this.starts[index] ?? 0;
  }

  endOf(index: number): number {
    return this.ends[index] ?? 0;
  }

  nextOf(index: number): number {
    return this.nexts[index] ?? 0;
  }
}
