import assert from 'node:assert/strict';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import type { Note, ReadingOptions } from '../../src/notes/note.ts';
import { packNote, unpackNote } from '../../src/notes/packedNote.ts';
import { phrase } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { generate } from '../agreement/generate.ts';
import { realisticNotes } from '../bench/corpus/writeCorpus.ts';

const OPTIONS: ReadingOptions = {
  include: ['1-1s/**'],
  exclude: [],
  self: ['Sam Okafor'],
  knownPeople: ['Dana Reyes'],
  sectionAliases: SECTION_ALIASES,
  prompts: ['What do you want?'],
};
const GENERATED = 1_500;

function noteOf(text: string): Note {
  const note = readNote('1-1s/dana reyes/2026-01-15.md', text, OPTIONS);
  assert.ok(note);
  return note;
}

/** An equal note, with the same prototypes, and the keys of its front matter in the same order. */
function assertSurvives(note: Note, what: string): void {
  const back = unpackNote(packNote(note));
  assert.deepEqual(back, note, what);
  assert.equal(JSON.stringify(back.frontMatter.value), JSON.stringify(note.frontMatter.value), what);
}

const ACTIONS = `---
type: 1-on-1
person: "Dana Reyes"
date: 2026-01-15
tags: [coaching, 'team/éa', 3, -0, .inf, -.inf, .nan, 1e300, 0x1F, true, ~, ""]
scores: {a: {b: [1.5, [], {}]}, "a/b~c": 16777216}
---

# 1-on-1 with Dana

**Intent:** Hear where the *budget* goes
and why

## Next steps ##

- [ ] @dana Send **the plan** 📅 2026-01-20 ⏫ ^k1
- [x] Answer <!-- not
  this --> Lee (due: 2026-02-30) [owner:: me] ✅ 2026-01-16
  - [/] @[Lee Park] soon 📅 2026-01-22 📅 2026-01-23
- [>] Sam: what moved
TODO ask again by Friday

### Mine

\`\`\`
- [ ] no item
\`\`\`

| Task | Who | Due | Status |
| - | - | - | - |
| Call | @dana | 2026-01-20 | open |

## Wins

What do you want?
<!-- coaching: disable overdue-action -->
`;

/** Texts by what is odd about them. */
const ODD: Readonly<Record<string, string>> = {
  nothing: '',
  'every kind of item and field': ACTIONS,
  'line ends of Windows': ACTIONS.replaceAll('\n', '\r\n'),
  'lone carriage returns': ACTIONS.replaceAll('\n', '\r'),
  'a byte order mark inside': `## Actions\n- [ ] \uFEFFx\n\uFEFF`,
  'half pairs':
    '## Actions\n- [ ] \uD83D x 📅 2026-01-20\n- [ ] \uDCC5\uD83D\uD83D\uDCC5\n## \uDCC5 Goals \uD83D\n\uDCC5',
  'half pairs where strings meet': '---\na: "\\uD83D"\nb: "\\uDCC5"\n---\n## \uD83D\n\n\uDCC5',
  NUL: '---\na: "\\0"\n---\n## Actions\n- [ ] a\0b\n\n## Goals\n\0\n',
  'no Latin letters': '## Actions\n- [ ] 田中 𝒳 é ﷽ 📅 2026-01-20\n## مرحبا\n**Ärger:** שלום\n',
  'a running file':
    '# Dana\n\n## 2026-01-15\n\n### Actions\n- [ ] a\n\n## **2026-01-08** call\n\n### Mine\n- [ ] a\n\n## 2026-02-30\n',
  'a program':
    '---\ntype: program\nvalues: [calm]\n---\n## Session 1\nIntent: a\nProcess:\n- b\n- c\n\n| Date | Topic |\n| - | - |\n| 2026-01-15 | x |\n',
  'a person': '---\ntype: person\nperson: Dana Reyes\nhandle: "@dr"\n---\n## Strengths\n- Listens\n',
  'keys of objects': '---\n__proto__: {__proto__: 1, constructor: 2}\ntoString: x\n2: b\n1: a\n---\n',
  'a repeated key': '---\nperson: a\nperson: b\n? [x]\n: y\n---\n',
  'a syntax error': '---\nperson: Ann: Bob\ntags: #1on1\nwho: @ann\nx: "\n---\n- [ ] a',
  'a list for front matter': '---\n- a\n- [b, {c: d}]\n---\n- [ ] a',
  'words for front matter': '---\njust words\n---\n',
  'an alias': '---\na: &x 1\nb: *x\n---\n',
  'values over several lines': '---\na: >\n  one\n  two\nb: |\n  three\n---\n',
  'front matter of another language': '---js\n{}\n---\n',
  'long gaps': `## Actions\n\n<!--${' x'.repeat(5_000)}-->\n\n- [ ] a\n\n\`\`\`\n${'x\n'.repeat(2_000)}\`\`\`\n\n- [ ] b\n`,
  'many of everything': `${'## Goals\nFocus: x\n- [ ] y 📅 2026-01-20\n'.repeat(300)}`,
  'what is not read': '> '.repeat(2_000),
};

describe('packed notes', () => {
  for (const [what, text] of Object.entries(ODD)) {
    it(`keep ${what}`, () => assertSurvives(noteOf(text), what));
  }

  it('keep what generated documents say', function () {
    this.timeout(60_000);
    for (let seed = 1; seed <= GENERATED; seed++) {
      const text = generate(seed);
      assertSurvives(noteOf(text), text);
      if (seed % 5 === 0) assertSurvives(noteOf(`${ACTIONS}\n## Goals\n\n${text}`), text);
    }
  });

  it('keep what no text says', () => {
    const note = noteOf(ACTIONS);
    const message = phrase('{a} {b} {c}', { a: -0.5, b: phrase('{x}', { x: '' }), c: '{a}' });
    const odd: Note = {
      ...note,
      person: { name: 'D', range: null, isHandle: false },
      unreadable: message,
      frontMatter: {
        ...note.frontMatter,
        errors: [{ kind: 'repeated-key', message, range: { start: 5, end: 5 } }],
      },
      sessions: note.sessions.map((session) => ({
        ...session,
        sections: session.sections.map((section) => ({
          ...section,
          words: `${section.words}é`,
          title: '\0',
        })),
        items: session.items.map((item) => ({
          ...item,
          source: ' ',
          owner: { name: 'x', range: null, party: null, isHandle: true },
        })),
      })),
    };
    assertSurvives(odd, 'a note that was made up');
  });

  it('of the length that people write are about as long as their texts', () => {
    const sizes = { text: 0, packed: 0 };
    for (const { path, text } of realisticNotes(100, 1)) {
      const note = readNote(path, text, OPTIONS);
      assert.ok(note);
      assertSurvives(note, path);
      sizes.text += Buffer.byteLength(text);
      sizes.packed += packNote(note).length;
    }
    assert.ok(sizes.packed < 1.3 * sizes.text, `${sizes.packed} bytes for ${sizes.text}`);
  });

  it('that are broken are refused', () => {
    const bytes = packNote(noteOf(ACTIONS));
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => unpackNote(bytes.subarray(0, length)), RangeError, `${length} bytes`);
    assert.throws(() => unpackNote(new Uint8Array([...bytes, 0])), RangeError);
  });

  it('do not change with those packed after them', () => {
    const first = packNote(noteOf(ACTIONS));
    const copy = first.slice();
    packNote(noteOf(ODD['many of everything'] ?? ''));
    assert.deepEqual(first, copy);
    assert.deepEqual(packNote(noteOf(ACTIONS)), first);
  });
});
