import assert from 'node:assert/strict';
import { compareTrees } from '../../agreement/treeDifference.ts';

/** Says that the scanner answers for a text, with the very tree that the grammar gives. */
export function assertScanned(text: string): void {
  const comparison = compareTrees(text);
  if (comparison.kind === 'other') assert.equal(comparison.scanned, comparison.parsed, JSON.stringify(text));
  assert.equal(comparison.kind, 'same', `${JSON.stringify(text)} is left to the grammar`);
}

/** Says that the scanner leaves a text to the grammar. */
export function assertLeft(text: string): void {
  assert.equal(compareTrees(text).kind, 'left', `${JSON.stringify(text)} is not left to the grammar`);
}

/** Says that the scanner either leaves a text to the grammar or gives its tree; says whether it answered. */
export function assertNoOther(text: string): boolean {
  const comparison = compareTrees(text);
  if (comparison.kind === 'other') assert.equal(comparison.scanned, comparison.parsed, JSON.stringify(text));
  return comparison.kind === 'same';
}
