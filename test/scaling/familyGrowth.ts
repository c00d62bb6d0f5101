import { frontMatterReading } from '../../src/notes/frontMatter.ts';
import { FAMILIES, type Family } from '../hostile/families.ts';
import { cpuTimeOf, type Growth, growthOf, isTooMuch, MOST_GROWTH } from '../hostile/growth.ts';
import { outcomeOf } from '../hostile/reading.ts';

/** How often a size is halved in search of one that is still read completely. */
const MOST_HALVINGS = 8;

/** CPU milliseconds that the smaller size may take: growth shows at any size, and the full one is read among the tests of hostile input. */
const LONGEST = 80;

/** What reading a text of a size came to. */
interface Reading {
  /** CPU milliseconds. */
  readonly time: number;
  /** Who read its front matter and its body; null where a bound answers. */
  readonly by: string | null;
}

/**
 * How the time of reading and checking grows with the size of a hostile text: at the family's size or what can be afforded
 * of it, where a bound may answer, and at the largest halved size that is still read.
 */
function familyGrowths(family: Family): readonly Growth[] {
  const readingOf = readingsOf(family);
  const half = affordableSize(readingOf, Math.floor(family.size / 2));
  const readable = readableSize(readingOf, half);
  const sizes = readable === null || readable === half ? [half] : [readable, half];
  return sizes.map((size) => growthAt(family, size));
}

/** Lines of what is out of proportion. */
export function superLinearFamilies(families: readonly Family[] = FAMILIES): string[] {
  // What looks so once is looked at again at the end: a machine that is busy for a while looks so as well.
  const suspects = families.filter((family) => familyGrowths(family).some(isTooMuch));
  return suspects.flatMap((family) =>
    familyGrowths(family)
      .filter((growth) => isTooMuch(growth) && isSteeper(growthAt(family, Math.floor(growth.size / 2))))
      .map(
        ({ size, small, large }) =>
          `${family.name}: ${small.toFixed(1)} ms for ${size}, ${large.toFixed(1)} ms for ${2 * size}`,
      ),
  );
}

/** What grows faster than its text does so from one doubling to the next; what outgrows the processor's memory makes one step. */
function isSteeper({ small, large }: Growth): boolean {
  return large > MOST_GROWTH * small;
}

function growthAt(family: Family, size: number): Growth {
  return growthOf(size, (count) => {
    const text = family.text(count);
    return () => void outcomeOf(text);
  });
}

/** Reads a family's text of each size once, whoever asks for it. */
function readingsOf(family: Family): (size: number) => Reading {
  const known = new Map<number, Reading>();
  return (size) => {
    const reading = known.get(size) ?? readingOf(family.text(size));
    known.set(size, reading);
    return reading;
  };
}

function readingOf(text: string): Reading {
  let by: string | null = null;
  const time = cpuTimeOf(() => {
    const { unreadable, errors, readBy } = outcomeOf(text);
    if (unreadable === null && errors.length === 0) by = readBy;
  });
  return { time, by: by && `${frontMatterReading(text).by} ${by}` };
}

/** The largest halved size that is read, or refused, in time. */
function affordableSize(readingOf: (size: number) => Reading, from: number): number {
  let size = from;
  for (let halvings = 0; halvings < MOST_HALVINGS; ) {
    const { time } = readingOf(size);
    if (time <= LONGEST) return size;
    // Of what takes many times too long the next halves would as well.
    const steps = Math.max(1, Math.floor(Math.log2(time / LONGEST)));
    size = Math.floor(size / 2 ** steps);
    halvings += steps;
  }
  return size;
}

/**
 * The largest size at which twice the text is read, and no bound answers; by the same reader as the text itself, since a step from one to the
 * other is no growth; and in time.
 */
function readableSize(readingOf: (size: number) => Reading, from: number): number | null {
  let size = from;
  for (let halving = 0; halving <= MOST_HALVINGS && size > 0; halving++) {
    const { by } = readingOf(2 * size);
    const { by: sameBy, time } = readingOf(size);
    if (by !== null && by === sameBy && time <= LONGEST) return size;
    size = Math.floor(size / 2);
  }
  return null;
}
