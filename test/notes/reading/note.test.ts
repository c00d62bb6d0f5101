import assert from 'node:assert/strict';
import { lineStartsOf, placeOf } from '../../../src/notes/lines.ts';
import { noteOf } from './readings.ts';

describe('a note as a whole', () => {
  const DISABLED: readonly [text: string, rules: readonly string[]][] = [
    ['<!-- coaching: disable missing-intent -->\n', ['missing-intent']],
    ['<!--coaching:disable missing-intent, overdue-action-->\n', ['missing-intent', 'overdue-action']],
    ['<!-- coaching: disable a -->\n\n<!-- coaching: disable b -->\n', ['a', 'b']],
    ['---\ncoaching:\n  disable: [missing-intent]\n---\n', ['missing-intent']],
    [
      '---\ncoaching: {disable: missing-intent}\n---\n<!-- coaching: disable b -->\n',
      ['missing-intent', 'b'],
    ],
    ['`<!-- coaching: disable a -->`\n\n```\n<!-- coaching: disable b -->\n```\n', []],
    ['<!-- coaching: disable -->\n<!-- something else -->\n', []],
    ['---\ncoaching: disable\n---\n', []],
    ['---\ncoaching: {disable: "a, b"}\n---\n', ['a', 'b']],
    ['Words <!-- coaching: disable a --> and more\n', ['a']],
    ['- b <!-- coaching: disable a -->\n\n  <!-- coaching: disable b -->\n', ['a', 'b']],
    ['> <!-- coaching: disable a -->\n', ['a']],
    ['<!-- coaching: disable\n  a,\n  b -->\n', ['a', 'b']],
    ['> <!-- coaching: disable a,\n> b -->\n', ['a', 'b']],
  ];
  for (const [text, rules] of DISABLED)
    it(`${JSON.stringify(text)} switches off ${rules.join(', ') || 'nothing'}`, () =>
      assert.deepEqual(noteOf(text).disabledRules, rules));

  it('is plain data that can be sent to a worker', () => {
    const note = noteOf('---\nperson: [[Dana]]\n---\n## Intent\nx\n- [ ] @dana a 📅 2026-01-20\n');
    assert.deepEqual(structuredClone({ ...note, frontMatter: null }), { ...note, frontMatter: null });
    assert.doesNotThrow(() => structuredClone(note));
  });
  it('counts lines by LF, CRLF and CR, in UTF-16 code units', () => {
    const text = 'a\n😀b\r\nc\rd';
    assert.deepEqual(lineStartsOf(text), [0, 2, 7, 9]);
    assert.deepEqual(placeOf(lineStartsOf(text), text.indexOf('b')), { line: 2, column: 3 });
    assert.deepEqual(placeOf(lineStartsOf(text), text.length), { line: 4, column: 2 });
    assert.deepEqual(placeOf(lineStartsOf(''), 0), { line: 1, column: 1 });
  });
  it('front matter ends where its fence ends, and nowhere else', () => {
    const ends = [
      '---\na: b\n---\n',
      '---\r\na: b\r\n---\r\n',
      '---\n---\n',
      '---\na: b',
      '--- x\n---\n',
      '',
    ].map((text) => text.slice(0, noteOf(text).frontMatter.range.end));
    assert.deepEqual(ends, ['---\na: b\n---', '---\r\na: b\r\n---', '---\n---', '', '', '']);
  });
});
