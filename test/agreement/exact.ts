import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';
import { generateNote } from './generateNote.ts';
import { generateShort } from './generateShort.ts';
import { type Comparison, compareTrees } from './treeDifference.ts';

/** What scanning documents came to: `scanned` were not left to the grammar, `failed` of them have another tree. */
interface Tally {
  passed: number;
  failed: number;
  scanned: number;
}

const MOST_SHOWN = 10;
const GENERATORS = { short: generateShort, grammar: generate, note: generateNote };
type GeneratorName = keyof typeof GENERATORS;
/** Of twelve documents: short ones are compared fastest, and find most. */
const MIXTURE: readonly GeneratorName[] = [
  ...Array.from({ length: 10 }, () => 'short' as const),
  'grammar',
  'note',
];

/** The smallest text found by leaving out lines, then characters, that still differs. */
function shrink(text: string): string {
  let smallest = text;
  for (const split of [/(?<=\n)/u, /(?:)/u]) {
    for (let index = 0; index < smallest.split(split).length; ) {
      const candidate = smallest.split(split).toSpliced(index, 1).join('');
      if (compareTrees(candidate).kind === 'other') smallest = candidate;
      else index++;
    }
  }
  return smallest;
}

function show(seed: number, text: string): void {
  const smallest = shrink(text);
  const comparison: Comparison = compareTrees(smallest);
  if (comparison.kind !== 'other') return;
  const { scanned, parsed } = comparison;
  console.log(`seed ${seed}: ${JSON.stringify(smallest)}\nscanned\n${scanned}\ngrammar\n${parsed}\n`);
}

/** Compares the documents of some seeds, one of `step`. */
function run(firstSeed: number, count: number, step: number, names: readonly GeneratorName[]): Tally {
  const tally: Tally = { passed: 0, failed: 0, scanned: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed += step) {
    const text = GENERATORS[names[seed % names.length] ?? 'short'](seed);
    const { kind } = compareTrees(text);
    if (kind !== 'left') tally.scanned++;
    if (kind !== 'other') tally.passed++;
    else if (++tally.failed <= MOST_SHOWN) show(seed, text);
  }
  return tally;
}

/** Runs the same in a process of its own, with what it prints. */
async function runApart(options: readonly string[]): Promise<Tally> {
  const child = fork(fileURLToPath(import.meta.url), options, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.on('message', (tally) => resolve(tally as Tally));
    child.on('exit', (code) => reject(new Error(`A process ended with ${code} before it was done.`)));
    child.on('error', reject);
  });
}

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '60000' },
    seed: { type: 'string', default: '20260115' },
    /** One of the generators; all of them in turn unless given. */
    kind: { type: 'string', default: 'all' },
    processes: { type: 'string', default: '1' },
    step: { type: 'string', default: '1' },
  },
});
const names = values.kind === 'all' ? MIXTURE : [values.kind as GeneratorName];
const [count, seed, processes] = [Number(values.count), Number(values.seed), Number(values.processes)];
if (process.send) process.send(run(seed, count, Number(values.step), names));
else {
  const tallies =
    processes === 1
      ? [run(seed, count, 1, names)]
      : await Promise.all(
          Array.from({ length: processes }, (_, index) =>
            runApart([
              `--count=${count - index}`,
              `--seed=${seed + index}`,
              `--kind=${values.kind}`,
              `--step=${processes}`,
            ]),
          ),
        );
  const sum = (name: keyof Tally): number => tallies.reduce((total, tally) => total + tally[name], 0);
  console.log(JSON.stringify({ scanned: sum('scanned'), passed: sum('passed'), failed: sum('failed') }));
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
