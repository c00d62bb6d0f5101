import assert from 'node:assert/strict';
import { namesakes } from '../../src/cli/namesakes.ts';

const self = { name: 'Sam Lee', otherNames: ['sam'] };
const people = [
  { name: 'Dana Reyes', otherNames: ['dr', 'D'] },
  { name: 'Dana Cole', otherNames: ['D'] },
  { name: 'dana-reyes', otherNames: [] },
  { name: 'Sam Hill', otherNames: [] },
  { name: 'Lee Park', otherNames: [] },
];

describe('namesakes', () => {
  const CASES: readonly (readonly [name: string, names: readonly string[]])[] = [
    ['Dana', ['Dana Reyes', 'Dana Cole']],
    ['@dana', ['Dana Reyes', 'Dana Cole']],
    ['d', ['Dana Reyes', 'Dana Cole']],
    ['dr', []],
    ['Dana Reyes', []],
    ['sam', []],
    ['lee', []],
    ['nobody', []],
  ];
  for (const [name, names] of CASES) {
    it(name, () => assert.deepEqual(namesakes(name, { self, people }), names));
  }
});
