import { FAMILIES, type Family } from '../hostile/families.ts';
import { cpuTimeOf, type Growth, growthOf, isTooMuch } from '../hostile/growth.ts';
import { outcomeOf } from '../hostile/reading.ts';

/** How often a size is halved in search of one that is still read completely. */
const MOST_HALVINGS = 8;

/** CPU milliseconds that the smaller size may take: growth shows at any size, and the full one is read among the tests of hostile input. */
const LONGEST = 120;

/**
 * Whether reading and checking takes time in proportion to the size of a hostile text: at the family's size or what can be afforded
 * of it, where a bound may answer, and at the largest halved size that is still read.
 */
export function familyGrowths(
  family: Family,
): readonly { readonly growth: Growth; readonly isTooMuch: boolean }[] {
  const half = affordableSize(family, Math.floor(family.size / 2));
  const readable = readableSize(family, half);
  const sizes = readable === null || readable === half ? [half] : [readable, half];
  return sizes.map((size) => {
    const growth = growthOf(size, (count) => {
      const text = family.text(count);
      return () => void outcomeOf(text);
    });
    return { growth, isTooMuch: isTooMuch(growth) };
  });
}

/** Lines of what is out of proportion. */
export function superLinearFamilies(): string[] {
  // What looks so once is looked at again at the end: a machine that is busy for a while looks so as well.
  const suspects = FAMILIES.filter((family) => familyGrowths(family).some((found) => found.isTooMuch));
  return suspects.flatMap((family) =>
    familyGrowths(family)
      .filter((found) => found.isTooMuch)
      .map(
        ({ growth: { size, small, large } }) =>
          `${family.name}: ${small.toFixed(1)} ms for ${size}, ${large.toFixed(1)} ms for ${2 * size}`,
      ),
  );
}

function affordableSize(family: Family, from: number): number {
  let size = from;
  for (let halving = 0; halving < MOST_HALVINGS; halving++) {
    const text = family.text(size);
    if (cpuTimeOf(() => void outcomeOf(text)) <= LONGEST) return size;
    size = Math.floor(size / 2);
  }
  return size;
}

/**
 * The largest size at which twice the text is read, and no bound answers; by the same reader as the text itself, since a step from one to the
 * other is no growth.
 */
function readableSize(family: Family, from: number): number | null {
  let size = from;
  for (let halving = 0; halving <= MOST_HALVINGS && size > 0; halving++) {
    const by = readerOf(family.text(2 * size));
    if (by !== null && by === readerOf(family.text(size))) return size;
    size = Math.floor(size / 2);
  }
  return null;
}

/** Who reads a text; null where a bound answers. */
function readerOf(text: string): string | null {
  const { unreadable, errors, readBy } = outcomeOf(text);
  return unreadable === null && errors.length === 0 ? readBy : null;
}
