import assert from 'node:assert/strict';
import { marked } from './marked.ts';
import { noteOf } from './readings.ts';

/** Of each session its date, a colon, and its items' texts; `-` where it has no date. ⟦session|…⟧ marks their ranges. */
const CASES: readonly [what: string, fixture: string, sessions: readonly string[], path?: string][] = [
  [
    'newest first',
    '# Dana\n\n⟦session|## 2026-01-15\n- [ ] a\n\n⟧⟦session|## 2026-01-08\n- [ ] b\n⟧',
    ['2026-01-15: a', '2026-01-08: b'],
  ],
  [
    'newest last',
    '⟦session|## 2026-01-08\n- [ ] a\n⟧⟦session|## 2026-01-15\n- [ ] b\n⟧',
    ['2026-01-08: a', '2026-01-15: b'],
  ],
  [
    'month names',
    '## January 15, 2026\n- [ ] a\n## Jan 8, 2026\n- [ ] b\n## 1 January 2026\n',
    ['2026-01-15: a', '2026-01-08: b', '2026-01-01:'],
  ],
  [
    'words before',
    '## Meeting Notes - Jan 15, 2026\n- [ ] a\n## Meeting Notes - Jan 8, 2026\n',
    ['2026-01-15: a', '2026-01-08:'],
  ],
  [
    'words after',
    '## 2026-01-15 – Quarter in review\n- [ ] a\n## 2026-01-08: Hiring\n',
    ['2026-01-15: a', '2026-01-08:'],
  ],
  [
    'weekday and brackets',
    '## Thursday, January 15, 2026\n## [[2026-01-08]]\n## (2026-01-01)\n',
    ['2026-01-15:', '2026-01-08:', '2026-01-01:'],
  ],
  ['dots, slashes', '## 2026.01.15\n## 2026/01/08\n', ['2026-01-15:', '2026-01-08:']],
  [
    'level one',
    '⟦session|# 2026-01-15\n- [ ] a\n⟧⟦session|# 2026-01-08\n- [ ] b⟧',
    ['2026-01-15: a', '2026-01-08: b'],
  ],
  [
    'level one, with the person',
    '# 1-on-1 Dana 2026-01-15\n- [ ] a\n# 1-on-1 Dana 2026-01-08\n- [ ] b\n',
    ['2026-01-15: a', '2026-01-08: b'],
  ],
  [
    'level three below months',
    '# Dana\n## January\n### 2026-01-15\n- [ ] a\n### 2026-01-08\n## December\n### 2025-12-18\n- [ ] b\n',
    ['2026-01-15: a', '2026-01-08:', '2025-12-18: b'],
  ],
  ['setext', '2026-01-15\n---\n- [ ] a\n\n2026-01-08\n---\n- [ ] b\n', ['2026-01-15: a', '2026-01-08: b']],
  ['one so far', '# Dana\n\n## 2026-01-15\n- [ ] a\n', ['2026-01-15: a']],
  [
    'items outside',
    '# Dana\n\n- [ ] standing\n\n## 2026-01-15\n- [ ] a\n## 2026-01-08\n- [ ] b\n\n# Archive\n- [ ] old\n',
    ['-: standing', '2026-01-15: a', '2026-01-08: b', '-: old'],
  ],
  [
    'sections inside',
    '## 2026-01-15\n### Actions\n- [ ] a\n## 2026-01-08\n### Prep\n- [ ] b\n',
    ['2026-01-15: a', '2026-01-08: b'],
  ],
  [
    'a date below a session is none',
    '## 2026-01-15\n### Decided 2026-01-10\n- [ ] a\n### Decided 2026-01-11\n## 2026-01-08\n',
    ['2026-01-15: a', '2026-01-08:'],
  ],
  [
    'the same day twice',
    '## 2026-01-15\n- [ ] a\n## 2026-01-15\n- [ ] b\n',
    ['2026-01-15: a', '2026-01-15: b'],
  ],
  [
    'an impossible date',
    '## 2026-01-15\n- [ ] a\n## ⟦invalid|2026-02-30⟧\n- [ ] b\n',
    ['2026-01-15: a', '-: b'],
  ],
  [
    'an ambiguous date',
    '## 2026-01-15\n- [ ] a\n## ⟦invalid|03/04/2026⟧\n- [ ] b\n',
    ['2026-01-15: a', '-: b'],
  ],
  ['CRLF', '## 2026-01-15\r\n- [ ] a\r\n## 2026-01-08\r\n- [ ] b\r\n', ['2026-01-15: a', '2026-01-08: b']],
  [
    'with front matter',
    '---\nperson: Dana\n---\n⟦session|## 2026-01-15\n⟧⟦session|## 2026-01-08\n⟧',
    ['2026-01-15:', '2026-01-08:'],
  ],
  ['a mention in the text', '⟦session|# Dana\n\nOn 2026-01-15 we met.\n\n- [ ] a\n⟧', ['-: a']],
  ['a date amid a heading', '## What 2026-01-15 brought\n- [ ] a\n## What 2026-01-08 brought\n', ['-: a']],
  [
    'two mentions in a dated note',
    '## Follow-up of 2026-01-08\n- [ ] a\n## Plan for 2026-01-22\n- [ ] b\n',
    ['2026-01-15: a b'],
    '1-1s/dana/2026-01-15.md',
  ],
  [
    'a single heading in a dated note',
    '## 2026-01-08\n- [ ] a\n',
    ['2026-01-15: a'],
    '1-1s/dana/2026-01-15.md',
  ],
  [
    'plain headings in a dated file',
    '## 2026-01-08\n- [ ] a\n## 2026-01-01\n',
    ['2026-01-08: a', '2026-01-01:'],
    '1-1s/dana/2026-01-15.md',
  ],
  [
    'headings in quotes, lists and code',
    '> ## 2026-01-15\n\n- ## 2026-01-08\n\n```\n## 2026-01-01\n## 2025-12-25\n```\n',
    ['-:'],
  ],
  ['nothing', '', ['-:']],
];

describe('sessions', () => {
  for (const [what, fixture, expected, path = '1-1s/dana.md'] of CASES) {
    it(what, () => {
      const { text, ranges } = marked(fixture);
      const note = noteOf(text, path);
      const views = note.sessions.map(({ date, items }) =>
        `${date ?? '-'}: ${items.map((item) => item.text).join(' ')}`.trim(),
      );
      assert.deepEqual(views, expected);
      if (ranges('session').length > 0)
        assert.deepEqual(
          note.sessions
            .filter(({ heading, items }) => heading !== null || items.length > 0)
            .map(({ range }) => range),
          ranges('session'),
        );
      assert.deepEqual(
        note.invalidDates.map(({ range }) => range),
        ranges('invalid'),
      );
    });
  }
  it('the note has the newest date', () => {
    for (const text of ['## 2026-01-15\n## 2026-01-08\n', '## 2026-01-08\n## 2026-01-15\n']) {
      const note = noteOf(text, '1-1s/dana.md');
      assert.deepEqual([note.date, note.isRunningFile], ['2026-01-15', true]);
    }
  });
  it('a note that is one meeting has its own', () => {
    const note = noteOf('- [ ] a\n', '1-1s/2026-01-15.md');
    assert.deepEqual([note.date, note.isRunningFile, note.sessions[0]?.heading], ['2026-01-15', false, null]);
  });
  it('headings keep their words and place', () => {
    const { text, ranges } = marked('# Dana\n⟦title|## Meeting **Notes** - Jan 15, 2026 ##⟧\n');
    const [heading] = noteOf(text, '1-1s/dana.md').sessions.flatMap((session) => session.heading ?? []);
    assert.deepEqual(heading, { value: 'Meeting Notes - Jan 15, 2026', range: ranges('title')[0] });
  });
});
