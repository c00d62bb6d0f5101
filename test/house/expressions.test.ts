import assert from 'node:assert/strict';
import { BOUNDED_EXPRESSIONS } from './boundedExpressions.ts';
import { expressionsIn } from './expressions.ts';
import { attackOn, attackTime } from './expressionVerdict.ts';
import { jsonAt } from './sources.ts';

/** Found to take time in proportion, and not looked at again: recheck takes seconds for each. `analyseExpressions.ts` writes them. */
const known = new Set(jsonAt('test/house/safeExpressions.json') as string[]);
/** Characters, and CPU milliseconds that the worst text of that length may take where nothing shortens it. */
const LONG = 5_000;
const MOST = 15;
/** Characters of an attack that a failure tells. */
const MOST_SHOWN = 300;

describe('regular expressions', () => {
  const all = new Map(
    expressionsIn('src').map((expression) => [`/${expression.source}/${expression.flags}`, expression]),
  );

  it('are found', () => {
    assert.ok(all.size > 300, `${all.size}`);
  });

  it('are looked at only while they are there', () => {
    assert.deepEqual(
      BOUNDED_EXPRESSIONS.filter(({ literal }) => !all.has(literal)).map(({ literal }) => literal),
      [],
    );
  });

  for (const [literal, expression] of all) {
    if (known.has(literal)) continue;
    const bound = BOUNDED_EXPRESSIONS.find((one) => one.literal === literal);
    const name = `${literal} of ${expression.file} takes time in proportion, or its text is short`;
    it(name, async () => {
      const attack = await attackOn(expression);
      if (attack === null) return;
      const ms = attackTime(expression, attack, bound?.longest ?? LONG);
      assert.ok(ms <= MOST, `${ms} ms: ${JSON.stringify(attack).slice(0, MOST_SHOWN)}`);
    }).timeout(120_000);
  }
});
