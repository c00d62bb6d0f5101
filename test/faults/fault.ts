import type { Random } from '../interleavings/random.ts';

/** How much is done: a few of each in the short form, which every change goes through, and all of them by hand. */
export interface Scale {
  readonly kills: number;
  readonly cuts: number;
  readonly flips: number;
  readonly seconds: number;
  readonly changes: number;
  readonly operations: number;
}

/** One kind of fault. Throws where something did not survive it; returns how often it was tried. */
export interface Fault {
  readonly name: string;
  readonly run: (scale: Scale, random: Random) => number | Promise<number>;
}
