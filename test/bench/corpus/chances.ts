import { Random } from '../../interleavings/random.ts';

/** A choice and its share; shares are whole numbers of any sum. */
export type Shares<T> = readonly (readonly [share: number, choice: T])[];

/** A seeded source of choices. */
export class Chances extends Random {
  /** True `percent` times of a hundred. */
  happens(percent: number): boolean {
    return this.below(1_000) < percent * 10;
  }

  /** One of several, by their shares. */
  share<T>(shares: Shares<T>): T {
    let left = this.below(shares.reduce((sum, [share]) => sum + share, 0));
    for (const [share, choice] of shares) {
      if (left < share) return choice;
      left -= share;
    }
    throw new RangeError('There is nothing to choose from.');
  }

  /** `least` to `most` of what is made, both included. */
  several<T>(least: number, most: number, make: () => T): T[] {
    return Array.from({ length: least + this.below(most - least + 1) }, make);
  }
}
