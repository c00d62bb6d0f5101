import { parseArgs } from 'node:util';
import { difference } from './compare.ts';
import { generate } from './generate.ts';

/** Of how many documents one is read twice, to see that the second reading is the first. */
const TWICE_EVERY = 20;
const MOST_SHOWN = 10;

/** The smallest text found by leaving out lines, then characters, that still fails. */
function shrink(text: string): string {
  let smallest = text;
  for (const split of [/(?<=\n|\r(?!\n))/u, /(?:)/u]) {
    for (let index = 0; index < smallest.split(split).length; ) {
      const candidate = smallest.split(split).toSpliced(index, 1).join('');
      if (difference(candidate, true) === null) index++;
      else smallest = candidate;
    }
  }
  return smallest;
}

function run(count: number, firstSeed: number): { passed: number; failed: number } {
  let failed = 0;
  for (let index = 0; index < count; index++) {
    const seed = firstSeed + index;
    const text = generate(seed);
    if (difference(text, index % TWICE_EVERY === 0) !== null) {
      failed++;
      if (failed <= MOST_SHOWN) {
        const smallest = shrink(text);
        console.log(`seed ${seed}: ${JSON.stringify(smallest)}\n${difference(smallest, true)}\n`);
      }
    }
    if (process.stdout.isTTY && index % 1_000 === 0)
      process.stdout.write(`\r${index} of ${count}, ${failed} failed `);
  }
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
  return { passed: count - failed, failed };
}

const { values } = parseArgs({
  options: { count: { type: 'string', default: '100000' }, seed: { type: 'string', default: '20260115' } },
});
const result = run(Number(values.count), Number(values.seed));
console.log(JSON.stringify(result));
process.exitCode = result.failed > 0 ? 1 : 0;
