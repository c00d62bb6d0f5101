import assert from 'node:assert/strict';
import { NoteNumbers, NoteTable } from '../../src/workspace/noteTable.ts';
import { randomNumbers } from './changing.ts';

describe('a table of notes', () => {
  it('holds what a map would, beside other tables of the same notes', () => {
    const random = randomNumbers(5);
    const numbers = new NoteNumbers();
    const tables = [0, 1].map(() => new NoteTable<number>(numbers));
    const maps = [0, 1].map(() => new Map<string, number>());
    for (let step = 0; step < 8_000; step++) {
      const at = random(2);
      const key = `file:///notes/${random(1_000)}.md`;
      if (random(3) > 0) {
        tables[at]?.set(key, step);
        maps[at]?.set(key, step);
      } else {
        assert.equal(tables[at]?.delete(key), maps[at]?.delete(key));
      }
      assert.equal(tables[at]?.size, maps[at]?.size);
    }
    for (let note = 0; note < 1_001; note++) {
      const key = `file:///notes/${note}.md`;
      const said = [maps[0]?.get(key), maps[1]?.get(key)];
      assert.deepEqual([tables[0]?.get(key), tables[1]?.get(key)], said);
      const number = numbers.known(key) ?? -1;
      assert.deepEqual([tables[0]?.at(number), tables[1]?.at(number)], said);
    }
    for (const at of [0, 1])
      assert.deepEqual(
        [...(tables[at]?.values() ?? [])].toSorted(),
        [...(maps[at]?.values() ?? [])].toSorted(),
      );
  });

  it('is gone through by number, with what comes along meanwhile', () => {
    const table = new NoteTable<string>(new NoteNumbers());
    for (const key of ['a', 'b', 'c']) table.set(key, `${key} first`);
    table.delete('a');
    table.set('b', 'b second');
    table.set('d', 'd');
    table.set('a', 'a again');
    const found: string[] = [];
    for (const value of table.values()) {
      found.push(value);
      if (value === 'b second') {
        table.delete('c');
        table.set('e', 'e');
      }
    }
    assert.deepEqual(found, ['a again', 'b second', 'd', 'e']);
  });

  it('gives a number to a note once, and none to one that is only looked for', () => {
    const numbers = new NoteNumbers();
    const table = new NoteTable<string>(numbers);
    assert.equal(table.get('a'), undefined);
    table.delete('a');
    assert.equal(numbers.known('a'), undefined);
    table.set('b', 'said');
    table.delete('b');
    assert.deepEqual([numbers.known('b'), numbers.of('b'), numbers.of('a')], [0, 0, 1]);
  });
});
