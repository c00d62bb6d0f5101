import assert from 'node:assert/strict';
import { relativeAddress } from '../../../src/writing/brief/relativeAddress.ts';

describe('the address of a place', () => {
  for (const [from, path, address] of [
    ['', '1-1s/dana/2026-01-13.md', '1-1s/dana/2026-01-13.md#L7'],
    ['', '../notes/a.md', '../notes/a.md#L7'],
    ['/team/brief.md', '/team/1-1s/a.md', '1-1s/a.md#L7'],
    ['/team/brief.md', '/other/a.md', '../other/a.md#L7'],
    ['', 'a b)(c.md', 'a%20b%29%28c.md#L7'],
    ['', 'command:x.md', './command:x.md#L7'],
    ['', 'a\u001b\u202eb.md', 'a%1B%E2%80%AEb.md#L7'],
    ['', 'half\ud83d.md', 'half%EF%BF%BD.md#L7'],
    ['', 'Zoë 🙂.md', 'Zoë%20🙂.md#L7'],
  ] as const)
    it(JSON.stringify(path), () => assert.equal(relativeAddress(from, path, { line: 7 }), address));
});
