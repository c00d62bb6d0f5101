import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FAMILIES } from './families.ts';
import { outcomeOf } from './reading.ts';

/** Bytes that may stay in use after a text was read and forgotten. */
const MOST_KEPT = 8_000_000;
/** How often it is looked, and milliseconds between. */
const LOOKS = 10;
const PAUSE_MS = 100;
/** Says what there is too much of, and no word of how it was found out. */
const CLEAR =
  /^It (?:is|has) |^Its |^One of its |^This YAML |^Write the value |^A key must |^`[^`]*` stands |^Put /u;

describe('safety: families of hostile texts', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  /** The least of what is in use above `before`: for a moment the compiler's threads hold on to what they compile for. */
  const keptSince = async (before: number): Promise<number> => {
    let kept = Number.POSITIVE_INFINITY;
    for (let look = 0; look < LOOKS && kept >= MOST_KEPT; look++) {
      if (look > 0) await setTimeout(PAUSE_MS);
      collect();
      kept = Math.min(kept, process.memoryUsage().heapUsed - before);
    }
    return kept;
  };
  for (const { name, size, text, items } of FAMILIES) {
    it(`${name}, ${size.toLocaleString('en')}: read completely or told of, and forgotten`, async () => {
      outcomeOf(text(Math.floor(size / 100)));
      collect();
      const before = process.memoryUsage().heapUsed;
      const outcome = outcomeOf(text(size));
      // Expressions hold on to the text that they were asked about last.
      outcomeOf('- [ ] a');
      const kept = await keptSince(before);
      assert.ok(kept < MOST_KEPT, `${kept} bytes are kept`);
      if (outcome.unreadable === null) assert.equal(outcome.items, items(size));
      else assert.equal(outcome.items, 0);
      for (const message of [...outcome.errors, ...(outcome.unreadable === null ? [] : [outcome.unreadable])])
        assert.match(message, CLEAR);
    }).timeout(20_000);
  }
});
