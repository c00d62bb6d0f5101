import { parseArgs } from 'node:util';
import { compare } from './difference.ts';
import { generate } from './generate.ts';

const MOST_SHOWN = 10;

/** The smallest text found by leaving out signs that still differs. */
function shrink(text: string): string {
  let smallest = text;
  for (let index = 0; index < smallest.length; ) {
    const candidate = smallest.slice(0, index) + smallest.slice(index + 1);
    if ('differs' in compare(candidate)) smallest = candidate;
    else index++;
  }
  return smallest;
}

function run(count: number, firstSeed: number): { scanned: number; passed: number; failed: number } {
  let failed = 0;
  let scanned = 0;
  for (let index = 0; index < count; index++) {
    const seed = firstSeed + index;
    const text = generate(seed);
    const comparison = compare(text);
    if ('by' in comparison) {
      if (comparison.by === 'scan') scanned++;
      continue;
    }
    failed++;
    if (failed > MOST_SHOWN) continue;
    const smallest = shrink(text);
    const shown = compare(smallest);
    console.log(`seed ${seed}: ${JSON.stringify(smallest)}\n${'differs' in shown ? shown.differs : ''}\n`);
  }
  return { scanned, passed: count - failed, failed };
}

const { values } = parseArgs({
  options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20260115' } },
});
const result = run(Number(values.count), Number(values.seed));
console.log(JSON.stringify(result));
process.exitCode = result.failed > 0 ? 1 : 0;
