import assert from 'node:assert/strict';
import { ownCopy, ownText } from '../../src/notes/ownText.ts';

describe('what is kept of a text', () => {
  const texts = ['', 'a', 'naïve', 'ÿ', 'Ā', 'call 📅', '\0', 'x'.repeat(1024), 'x'.repeat(5000), '\ud83d'];
  for (const text of texts)
    it(`is the same of ${text.length} signs that begin with ${JSON.stringify(text.slice(0, 8))}`, () => {
      assert.equal(ownText(text), text);
      assert.equal(ownText(`${text}📅`.slice(0, text.length)), text);
    });

  it('is the same of plain data, and shares nothing with it', () => {
    const data = {
      issue: { value: 'Late 📅', range: { start: 1, end: 5 } },
      tried: ['one', null],
      isUrgent: true,
    };
    const copy = ownCopy(data);
    assert.deepEqual(copy, data);
    data.issue.range.start = 9;
    data.tried.push('two');
    assert.deepEqual(copy, {
      issue: { value: 'Late 📅', range: { start: 1, end: 5 } },
      tried: ['one', null],
      isUrgent: true,
    });
  });
});
