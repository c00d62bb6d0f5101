import assert from 'node:assert/strict';
import { MentionedNames } from '../../src/workspace/mentionedNames.ts';

describe('names that notes mention', () => {
  it('prefer one that is spelled out, then that of the first note, in whatever order they come', () => {
    const notes = [
      ['c', 'Dana Reyes'],
      ['a', 'dana-reyes'],
      ['b', 'DANA Reyes'],
      ['d', 'lee-park'],
    ] as const;
    for (const order of [notes, notes.toReversed()]) {
      const known = new MentionedNames();
      for (const [note, name] of order) known.add(note, name);
      assert.deepEqual(
        [known.names.get('dana-reyes'), known.names.get('lee-park')],
        ['DANA Reyes', 'lee-park'],
      );
    }
  });

  it('tell whether a note that comes or goes changes any', () => {
    const known = new MentionedNames();
    const told = [
      known.add('b', 'dana-reyes'),
      known.add('c', 'Dana Reyes'),
      known.add('d', 'Dana Reyes'),
      known.add('e', 'dana-reyes'),
      known.add('f', '!!'),
      known.remove('c', 'Dana Reyes'),
      known.remove('d', 'Dana Reyes'),
      known.remove('d', 'Dana Reyes'),
      known.remove('b', 'dana-reyes'),
      known.remove('e', 'dana-reyes'),
    ];
    assert.deepEqual(told, [true, true, false, false, false, false, true, false, false, true]);
    assert.deepEqual([...known.names], []);
    assert.ok(!known.has('dana-reyes'));
  });
});
