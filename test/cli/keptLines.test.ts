import assert from 'node:assert/strict';
import type { PrintedItem } from '../../src/cli/formats/itemsText.ts';
import { KeptLines } from '../../src/cli/keptLines.ts';

const NOTE: PrintedItem['note'] = { key: '/n/a.md', path: 'a.md', root: '/n', note: Object.create(null) };

function itemWith(line: string, start: number): PrintedItem {
  return { due: '2026-01-16', note: NOTE, start, isOpen: start % 2 === 0, isOverdue: start > 1, line };
}

/** What a list goes by, and the line. */
function viewOf({ due, note, start, isOpen, isOverdue, line }: PrintedItem): PrintedItem {
  return { due, note, start, isOpen, isOverdue, line };
}

describe('lines that are kept', () => {
  const lines = ['Send it', '', '来週の発表 📅', 'x'.repeat(100), 'Zoë'];

  it('are the same again, however many stand in one piece', () => {
    for (const pieceBytes of [1, 8, 1_000]) {
      const kept = new KeptLines(pieceBytes);
      const items = lines.map(itemWith);
      assert.deepEqual(items.map((item) => kept.keep(item)).map(viewOf), items);
    }
  });

  it('say what cannot be written as it is printed', () => {
    assert.equal(new KeptLines().keep(itemWith('a\ud800b', 0)).line, 'a\ufffdb');
  });
});
