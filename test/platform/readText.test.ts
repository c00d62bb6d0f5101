import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { plainReason } from '../../src/platform/plainReason.ts';
import { DEFAULT_LIMIT_BYTES, readText } from '../../src/platform/readText.ts';
import { asOrdinaryUser, inFolder } from './temporaryFolder.ts';

const UTF_16 = 'is encoded as UTF-16; save it as UTF-8';
const BINARY = 'is a binary file, not text';

const TEXTS: readonly {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly text: string;
  readonly hasBom?: true;
}[] = [
  { name: 'an empty file', bytes: '', text: '' },
  { name: 'plain text', bytes: 'a\nb', text: 'a\nb' },
  { name: 'all line ends as they are', bytes: 'a\r\nb\nc\rd\r\n\n', text: 'a\r\nb\nc\rd\r\n\n' },
  { name: 'characters of two to four bytes', bytes: 'é – 😀', text: 'é – 😀' },
  { name: 'a byte order mark', bytes: '\uFEFF# a', text: '# a', hasBom: true },
  { name: 'nothing but a byte order mark', bytes: '\uFEFF', text: '', hasBom: true },
  { name: 'a second byte order mark is text', bytes: '\uFEFF\uFEFFa', text: '\uFEFFa', hasBom: true },
  { name: 'control characters', bytes: 'a\u0007\u001b[1m\fb', text: 'a\u0007\u001b[1m\fb' },
  { name: 'the replacement character itself', bytes: 'a\uFFFDb', text: 'a\uFFFDb' },
];

const NO_TEXTS: readonly { readonly name: string; readonly bytes: Buffer; readonly reason: string }[] = [
  { name: 'UTF-16 little endian', bytes: Buffer.from('\uFEFF# a', 'utf16le'), reason: UTF_16 },
  { name: 'UTF-16 big endian', bytes: Buffer.from('\uFEFF# a', 'utf16le').swap16(), reason: UTF_16 },
  { name: 'UTF-16 without a mark', bytes: Buffer.from('# Notes with Dana', 'utf16le'), reason: UTF_16 },
  {
    name: 'UTF-16 BE without a mark',
    bytes: Buffer.from('# Notes with Dana', 'utf16le').swap16(),
    reason: UTF_16,
  },
  { name: 'a zero byte in text', bytes: Buffer.from('a\0b'), reason: BINARY },
  {
    name: 'a zero byte at the end of a long text',
    bytes: Buffer.from(`${'a'.repeat(5000)}\0`),
    reason: BINARY,
  },
  { name: 'a picture', bytes: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), reason: BINARY },
  { name: 'zero bytes only at odd places, but few', bytes: Buffer.from('abc\0efghijklmnop'), reason: BINARY },
  { name: 'Latin-1', bytes: Buffer.from('a\nb\ncaf\xe9\nd', 'latin1'), reason: invalid(3) },
  { name: 'a character that is cut off', bytes: Buffer.from([0x61, 0xe2, 0x82]), reason: invalid(1) },
  { name: 'an overlong form', bytes: Buffer.from([0x0a, 0xc0, 0x80, 0x0a]), reason: invalid(2) },
  { name: 'half a surrogate pair', bytes: Buffer.from([0xed, 0xa0, 0x80]), reason: invalid(1) },
];

describe('readText', () => {
  for (const { name, bytes, text, hasBom = false } of TEXTS) {
    it(`reads ${name}`, () => {
      inFolder({ 'a.md': bytes }, (folder) => {
        assert.deepEqual(readText(join(folder, 'a.md')), { kind: 'text', text, hasBom });
      });
    });
  }

  for (const { name, bytes, reason } of NO_TEXTS) {
    it(`refuses ${name}`, () => {
      inFolder({ 'a.md': bytes }, (folder) => assert.equal(reasonFor(join(folder, 'a.md')), reason));
    });
  }

  it('reads a file of the limit, and refuses one byte more', () => {
    inFolder({ 'a.md': 'x'.repeat(2048), 'b.md': 'x'.repeat(2049) }, (folder) => {
      assert.equal(readText(join(folder, 'a.md'), 2048).kind, 'text');
      const reason = 'is too large: 2.1 KB, and notes of more than 2 KB are not read';
      assert.equal(reasonFor(join(folder, 'b.md'), 2048), reason);
    });
  });

  it('does not take 50 MB into memory', () => {
    inFolder({ 'a.md': '' }, (folder) => {
      truncateSync(join(folder, 'a.md'), 50 * 1024 * 1024);
      const before = process.memoryUsage().arrayBuffers;
      const reason = 'is too large: 50 MB, and notes of more than 1 MB are not read';
      assert.equal(reasonFor(join(folder, 'a.md')), reason);
      assert.ok(process.memoryUsage().arrayBuffers - before < DEFAULT_LIMIT_BYTES);
    });
  });

  it('names what is no file', () => {
    inFolder({ 'a.md/': '', 'l.md': { link: 'l.md' } }, (folder) => {
      assert.equal(reasonFor(join(folder, 'a.md')), 'is a folder');
      assert.equal(reasonFor(join(folder, 'b.md')), 'does not exist, or was removed meanwhile');
      assert.equal(reasonFor(join(folder, 'l.md')), 'is a symbolic link that leads back to itself');
      assert.equal(reasonFor(join(folder, 'x'.repeat(300))), 'the path is too long');
    });
  });

  it('names a file that may not be read', () => {
    inFolder({ 'a.md': 'x' }, (folder) => {
      chmodSync(folder, 0o755);
      chmodSync(join(folder, 'a.md'), 0o000);
      assert.equal(
        asOrdinaryUser(() => reasonFor(join(folder, 'a.md'))),
        'permission denied',
      );
    });
  });

  if (process.platform === 'linux') {
    it('does not wait for a pipe or a device', () => {
      inFolder({}, (folder) => {
        execFileSync('mkfifo', [join(folder, 'a.md')]);
        for (const path of [join(folder, 'a.md'), '/dev/zero', '/dev/tty', '/dev/null']) {
          assert.equal(readText(path).kind, 'unreadable', path);
        }
      });
    });

    it('reads a file whose size is not known beforehand, and stops at the limit', () => {
      // The kernel says 0 bytes for these: for the reader they are files that grow while being read.
      assert.equal(readText('/proc/self/status').kind, 'text');
      assert.equal(reasonFor('/proc/self/status', 100), 'grew beyond 100 bytes while it was read');
    });
  }
});

describe('plainReason', () => {
  it('says what a system error means, and passes on what is none', () => {
    const error = Object.assign(new Error('EACCES: permission denied, open /secret'), { code: 'EACCES' });
    assert.equal(plainReason(error), 'permission denied');
    assert.equal(
      plainReason(Object.assign(new Error('x'), { code: 'EWEIRD' })),
      'the system reported EWEIRD',
    );
    assert.throws(() => plainReason(new TypeError('a mistake')), /a mistake/u);
  });
});

function invalid(line: number): string {
  return `is not valid UTF-8 (line ${line}); save it as UTF-8`;
}

function reasonFor(path: string, limit?: number): string | null {
  const read = readText(path, limit);
  return read.kind === 'unreadable' ? read.reason : null;
}
