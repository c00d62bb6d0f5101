import assert from 'node:assert/strict';
import { Recent } from '../../src/workspace/recent.ts';

describe('those that made something last', () => {
  it('remember it, and others forget', () => {
    const forgotten: string[] = [];
    const one = (name: string) => ({ forget: () => void forgotten.push(name) });
    const [a, b, c] = [one('a'), one('b'), one('c')];
    const recent = new Recent(2);
    for (const kept of [a, b, a, a, a]) recent.keep(kept);
    assert.deepEqual(forgotten, [], 'one that does so again takes no place of another one');
    recent.keep(c);
    assert.deepEqual(forgotten, ['b'], 'it made it before the other one did');
    for (const kept of [c, c, b]) recent.keep(kept);
    assert.deepEqual(forgotten, ['b', 'a']);
  });
});
