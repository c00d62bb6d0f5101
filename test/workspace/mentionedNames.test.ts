import assert from 'node:assert/strict';
import { MentionedNames } from '../../src/workspace/mentionedNames.ts';
import { randomNumbers } from './changing.ts';

/** Names of notes that come and go, and how often it was asked for all notes of one. */
class Mentions {
  readonly notes = new Map<string, string>();
  readonly known = new MentionedNames((name) => {
    this.lookUps++;
    return [...this.notes].flatMap(([note, other]) => (other === name ? note : []));
  });
  lookUps = 0;

  /** Returns whether the names changed. */
  put(note: string, name: string | null): boolean {
    this.change(note, name);
    return this.known.settle();
  }

  change(note: string, name: string | null): void {
    const before = this.notes.get(note);
    if (before !== undefined) this.known.remove(note, before);
    this.notes.delete(note);
    if (name === null) return;
    this.notes.set(note, name);
    this.known.add(note, name);
  }
}

const NOTES = [
  ['c', 'Dana Reyes'],
  ['a', 'dana-reyes'],
  ['b', 'DANA Reyes'],
  ['d', 'lee-park'],
] as const;

describe('names that notes mention', () => {
  it('prefer one that is spelled out, then that of the first note, in whatever order they come', () => {
    for (const order of [NOTES, NOTES.toReversed()]) {
      const mentions = new Mentions();
      for (const [note, name] of order) mentions.put(note, name);
      assert.deepEqual(
        [mentions.known.names.get('dana-reyes'), mentions.known.names.get('lee-park')],
        ['DANA Reyes', 'lee-park'],
      );
      assert.equal(mentions.lookUps, 0);
    }
  });

  it('tell whether notes that come or go change any', () => {
    const mentions = new Mentions();
    const told = [
      mentions.put('b', 'dana-reyes'),
      mentions.put('c', 'Dana Reyes'),
      mentions.put('d', 'Dana Reyes'),
      mentions.put('e', 'dana-reyes'),
      mentions.put('f', '!!'),
      mentions.put('c', null),
      mentions.put('d', null),
      mentions.put('d', null),
      mentions.put('b', null),
      mentions.put('e', null),
    ];
    assert.deepEqual(told, [true, true, false, false, false, false, true, false, false, true]);
    assert.deepEqual([...mentions.known.names], []);
    mentions.known.remove('g', 'Dana Reyes');
    assert.ok(!mentions.known.settle());
  });

  it('do not change where a name goes and comes in one step', () => {
    const mentions = new Mentions();
    mentions.put('a', 'Dana Reyes');
    mentions.change('a', null);
    mentions.change('b', 'Dana Reyes');
    assert.ok(!mentions.known.settle());
  });

  it('are the same as of all notes at once, whatever comes and goes', () => {
    const random = randomNumbers(9);
    const spellings = ['Dana Reyes', 'DANA Reyes', 'dana-reyes', 'Dana reyes', 'lee', 'Lee', 'LEE', '??'];
    const mentions = new Mentions();
    for (let step = 0; step < 1_500; step++) {
      for (let one = random(4); one >= 0; one--)
        mentions.change(`${random(40)}`, random(3) === 0 ? null : (spellings[random(8)] ?? null));
      mentions.known.settle();
      const anew = new Mentions();
      for (const [note, name] of mentions.notes) anew.put(note, name);
      assert.deepEqual([...mentions.known.names].toSorted(), [...anew.known.names].toSorted());
    }
  });

  it('ask for all notes of a spelling once, however often the first one goes', () => {
    const mentions = new Mentions();
    for (let note = 100; note < 900; note++) mentions.put(`${note}`, note % 2 ? 'Dana Reyes' : 'DANA Reyes');
    for (let note = 100; note < 890; note++) {
      mentions.put(`${note}`, null);
      assert.equal(mentions.known.names.get('dana-reyes'), note % 2 ? 'DANA Reyes' : 'Dana Reyes');
    }
    assert.equal(mentions.lookUps, 2);
  });
});
