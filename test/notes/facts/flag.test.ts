import assert from 'node:assert/strict';
import { flagOf } from '../../../src/notes/facts/flag.ts';
import { fixture, LINE_ENDS } from './factsIn.ts';

/** A note, in which the flag that is read is marked, and that flag. */
const FLAGS: readonly [text: string, flag: 'green' | 'red' | null][] = [
  ['---\nflag: ⟦flag|red⟧\n---\n', 'red'],
  ['---\nflag: ⟦flag|Red⟧\n---\n', 'red'],
  ['---\nflag: ⟦flag|"GREEN"⟧\n---\n', 'green'],
  ['---\nflag: amber\n---\n', null],
  ['---\nflag:\n---\n', null],
  ['---\nflag: [red]\n---\n', null],
  ['---\nFlag: red\n---\n', null],
  ['---\nflag: ⟦flag|green⟧\n---\n\n## Flag\n\nred\n', 'green'],
  ['---\nflag: amber\n---\n\n## Flag\n\n⟦flag|red⟧\n', 'red'],
  ['## Flag\n\n⟦flag|Red⟧\n', 'red'],
  ['## Flag\n\n⟦flag|green⟧: stay the course\n', 'green'],
  ['## 🚩 Flag\n\n⟦flag|Green⟧\n', 'green'],
  ['## Flag\n\n🚩 ⟦flag|Green⟧\n', 'green'],
  ['## Flag\n\n⟦flag|🔴⟧\n', 'red'],
  ['## Flag\n\n⟦flag|🟢⟧ stay the course\n', 'green'],
  ['## Flag\n\n- **⟦flag|Red⟧**\n', 'red'],
  ['## Flag\n\n> [!warning]\n> ⟦flag|red⟧\n', 'red'],
  ['## Flag\n\n| Flag |\n|---|\n| ⟦flag|red⟧ |\n', 'red'],
  ['## Flag\n\nThe deal slipped.\n\n⟦flag|Red⟧\n', 'red'],
  ['## Flag\n\n⟦flag|Red⟧, and it was green before\n', 'red'],
  ['## Flag\n\n~~green~~ ⟦flag|red⟧\n', 'red'],
  ['## Flag\n\n- [ ] green\n- [x] ⟦flag|red⟧\n', 'red'],
  ['## Flag\n\n- [ ] red\n', null],
  ['**Flag:** ⟦flag|red⟧\n', 'red'],
  ['**Flag**: ⟦flag|green⟧\n', 'green'],
  ['- **Flag:** ⟦flag|red⟧\n- **Values:** green energy\n', 'red'],
  ['## Flag\n', null],
  ['## Flag\n\nTBD\n', null],
  ['## Flag\n\ngreen or red\n', null],
  ['## Flag\n\ngreen / red\n', null],
  ['## Flag\n\n🟢/🔴\n', null],
  ['## Flag\n\ngreen, to stay the course, or red, to adjust\n', null],
  ['## Flag\n\nWhat does the plan need: green, to stay the course, or red, to adjust?\n', null],
  [
    '## Flag\n\nWhat does the plan need: green, to stay the course, or red, to adjust?\n\n⟦flag|Red⟧\n',
    'red',
  ],
  ['## Flag\n\nThe greenhouse was redesigned.\n', null],
  ['## Flag\n\n<!-- red -->\n', null],
  ['## Flag\n\n```\nred\n```\n', null],
  ['## Flag\n\n    red\n', null],
  ['## Flag\n\n### Adjustment\n\nred tape goes\n', null],
  ['## Adjustment\n\nThe red one.\n', null],
  ['Flag: red\n', null],
];

describe('the flag', () => {
  for (const [text, flag] of FLAGS)
    for (const end of LINE_ENDS)
      it(JSON.stringify(text.replaceAll('\n', end)), () => {
        const { note, session, at } = fixture(text.replaceAll('\n', end));
        const read = flagOf(note, session);
        assert.equal(read?.value ?? null, flag);
        at('flag', read ? [read.range] : []);
      });

  it('of a running file is each session’s own, and the front matter’s that of the newest', () => {
    const { note, at } = fixture(
      '---\nflag: ⟦flag|red⟧\n---\n\n## 2026-01-08\n\n### Flag\n\n⟦flag|green⟧\n\n## 2026-01-15\n\n### Flag\n\nopen\n\n## 2026-01-01\n\n**Flag:** ⟦flag|Red⟧\n',
    );
    const flags = note.sessions.map((session) => flagOf(note, session));
    assert.deepEqual(
      flags.map((flag) => flag?.value),
      ['green', 'red', 'red'],
    );
    at('flag', [flags[1]?.range, flags[0]?.range, flags[2]?.range]);
  });
});
