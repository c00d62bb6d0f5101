import assert from 'node:assert/strict';
import { fixAll } from '../../../src/writing/fixes/fixAll.ts';
import { Desk } from './mending.ts';

const texts: readonly (readonly [what: string, before: string, after: string, fixed: number])[] = [
  ['nothing where nothing is wrong', '# A  \r\n\r\nB', '# A  \r\n\r\nB', 0],
  [
    'several things at once',
    '---\nwho: @ann\nprivate: yes\nprep: Not Ready\n---\n\n- [ ] Call [due: today]\n',
    '---\nwho: "@ann"\nprivate: true\nprep: not-ready\n---\n\n- [ ] Call [due: 2026-01-15]\n',
    4,
  ],
  [
    'a day only once the front matter says which day it is seen from',
    '---\ntopic: a: b\ndate: 2026-01-10\n---\n\n- [ ] Call [due: tomorrow]\n',
    '---\ntopic: "a: b"\ndate: 2026-01-10\n---\n\n- [ ] Call [due: 2026-01-11]\n',
    2,
  ],
  [
    'no day while the front matter cannot be read',
    '---\ntopic: "a\ndate: 2026-01-10\n---\n\n- [ ] Call [due: tomorrow]\n',
    '---\ntopic: "a\ndate: 2026-01-10\n---\n\n- [ ] Call [due: tomorrow]\n',
    0,
  ],
  [
    'a day only once the key is read that says which day it is seen from',
    '---\nnext: in 3 days\nDate: 2026-01-10\n---\n\n- [ ] Call [due: tomorrow]\n',
    '---\nnext: 2026-01-13\ndate: 2026-01-10\n---\n\n- [ ] Call [due: 2026-01-11]\n',
    3,
  ],
  [
    'a key that stands there three times',
    '---\nflag: red\nflag: red\nflag: red\n---\n',
    '---\nflag: red\n---\n',
    2,
  ],
  [
    'a key that stands there twice with blank lines in what it says',
    '---\nnotes: |\n  a\n\n  b\nnotes: |\n  a\n\n  b\ntags:\n  - a\n\n  - b\ntags:\n  - a\n\n  - b\n---\n',
    '---\nnotes: |\n  a\n\n  b\ntags:\n  - a\n\n  - b\n---\n',
    2,
  ],
  [
    'no key with a comment in what it says',
    '---\ntags:\n  - a\n# c\n  - b\ntags:\n  - a\n# c\n  - b\n---\n',
    '---\ntags:\n  - a\n# c\n  - b\ntags:\n  - a\n# c\n  - b\n---\n',
    0,
  ],
  [
    'no guess',
    '---\nflag: gren\nframwork: will\nmood: 1\nmood: 2\n---\n\n- [ ] @dana A 📅 2026-02-30\n- [ ] @dana B [due: friday]\n- [ ] C 📅 03/04/2026\n',
    '---\nflag: gren\nframwork: will\nmood: 1\nmood: 2\n---\n\n- [ ] @dana A 📅 2026-02-30\n- [ ] @dana B [due: friday]\n- [ ] C 📅 03/04/2026\n',
    0,
  ],
  [
    'nothing that is switched off',
    '---\nprivate: yes\n---\n\n<!-- coaching: disable front-matter-schema -->\n',
    '---\nprivate: yes\n---\n\n<!-- coaching: disable front-matter-schema -->\n',
    0,
  ],
];

describe('fix all mends', () => {
  for (const [what, before, after, fixed] of texts) {
    it(what, () => {
      const desk = new Desk({ today: '2026-03-01' });
      assert.deepEqual(desk.fixAll(before), { text: after, fixed });
      assert.deepEqual(desk.fixAll(after), { text: after, fixed: 0 });
    });
  }

  it('nothing in what is no note', () => {
    const { contextOf } = new Desk().reading;
    assert.deepEqual(fixAll('who: @ann', { read: () => null, contextOf }), { text: 'who: @ann', fixed: 0 });
  });

  it('nothing where the result would be read otherwise', () => {
    const desk = new Desk();
    const before = '---\nprivate: yes\n---\n\n- [ ] Call\n';
    // A reader that loses an item stands for any surprise.
    const read = (text: string) => {
      const note = desk.reading.read(text);
      const [session] = note?.sessions ?? [];
      return note && session && text !== before ? { ...note, sessions: [{ ...session, items: [] }] } : note;
    };
    const result = fixAll(before, { ...desk.reading, read });
    assert.deepEqual(result, { text: before, fixed: 0 });
  });
});
