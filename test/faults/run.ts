import { parseArgs } from 'node:util';
import { Random } from '../interleavings/random.ts';
import { bucketFaults } from './bucketFaults.ts';
import { changeFaults } from './changeFaults.ts';
import { diskFaults } from './diskFaults.ts';
import type { Fault, Scale } from './fault.ts';
import { operationFaults } from './operationFaults.ts';
import { processFaults } from './processFaults.ts';

// What was read is remembered between two starts. Here everything that can go wrong with that does: each time what is known must be what a fresh
// reading says, and no note may have been touched. `--long` takes some minutes; `--seed` starts elsewhere; `--only` takes part of
// a fault's name.

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    seed: { type: 'string', default: '20260123' },
    only: { type: 'string', default: '' },
  },
});

const SHORT: Scale = { kills: 10, cuts: 40, flips: 60, seconds: 2, changes: 40, operations: 500 };
const LONG: Scale = { kills: 200, cuts: 400, flips: 1_000, seconds: 30, changes: 600, operations: 10_000 };

const faults: readonly Fault[] = [
  ...processFaults,
  ...bucketFaults,
  ...diskFaults,
  ...changeFaults,
  ...operationFaults,
];
const scale = values.long ? LONG : SHORT;
const result = { passed: 0, failed: 0 };
for (const { name, run } of faults.filter((fault) => fault.name.includes(values.only))) {
  const started = performance.now();
  try {
    const times = await run(scale, new Random(Number(values.seed)));
    result.passed += times;
    console.log(`${name}: ${times} times, ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  } catch (error) {
    result.failed += 1;
    console.log(`${name}: ${error instanceof Error ? error.stack : error}`);
  }
}
console.log(JSON.stringify(result));
process.exitCode = result.failed === 0 ? 0 : 1;
