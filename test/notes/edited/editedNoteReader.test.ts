import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { editedNoteReader } from '../../../src/notes/edited/editedNoteReader.ts';
import { type KeptNote, keptOf, readAgain } from '../../../src/notes/edited/keptNote.ts';
import { readHead } from '../../../src/notes/noteHead.ts';
import { prepareNotes } from '../../../src/notes/notePreparation.ts';
import { readNote } from '../../../src/notes/readNote.ts';
import { readWhole } from '../../../src/notes/wholeNote.ts';
import { OPTIONS } from '../options.ts';

const PATH = '1-1s/dana-reyes.md';
const FILE = [
  '---',
  'person: Dana Reyes',
  '---',
  '',
  '# Dana',
  '',
  'What holds for all of them. Intent: ask first.',
  '',
  '## 2026-01-15',
  '',
  '### Intent',
  '',
  'Decide on the pilot.',
  '',
  '### Action items',
  '',
  '- [ ] Send the figures (Lee Park) 📅 2026-01-20',
  '',
  '# Last year',
  '',
  '## 2025-12-18',
  '',
  '### Action items',
  '',
  '- [x] Book the room ✅ 2025-12-19',
  '',
].join('\n');

const prepared = prepareNotes(OPTIONS);

/** Bytes that are alive. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function kept(text: string): KeptNote | null {
  const head = readHead(prepared, PATH, text);
  return head && keptOf(head, readWhole(prepared, head));
}

function again(before: string, after: string): ReturnType<typeof readAgain> {
  const [known, head] = [kept(before), readHead(prepared, PATH, after)];
  assert.ok(known && head);
  return readAgain(prepared, head, known);
}

/** What of the file becomes what, and whether a piece of it is enough to read it again. */
const EDITS: readonly (readonly [name: string, from: string, to: string, isPiece: boolean])[] = [
  ['words', 'Decide on the pilot.', 'Decide on the pilot, and when.', true],
  ['an item', '- [ ] Send', '- [x] Send', true],
  ['a new item', '📅 2026-01-20\n', '📅 2026-01-20\n- [ ] Call @dana due 2026-02-01\n', true],
  ['the last line', '✅ 2025-12-19\n', '✅ 2025-12-19, and tell all', true],
  ['what stands before the first session', 'ask first', 'ask, then wait', true],
  ['a section that goes', '### Intent\n', '', true],
  ['a new session', '## 2026-01-15', '## 2026-01-22\n\n- [ ] Ask\n\n## 2026-01-15', true],
  ['a session that goes', '## 2025-12-18', 'Before Christmas', true],
  ['a date', '## 2026-01-15', '## 2026-01-16', true],
  ['a heading that is underlined', '## 2025-12-18', '2025-12-18\n---', true],
  ['a code block that is closed', 'Decide on', '```\n# no heading\n```\nDecide on', true],
  ['a list that goes on', 'the pilot.', '- a\n  - b\n', true],
  ['a code block up to the end', 'Decide on', '```\nDecide on', false],
  ['a comment up to the end', 'Decide on', '<!-- Decide on', false],
  ['a definition', 'Decide on', '[a]: b\n\nDecide on', false],
  ['a footnote', 'Decide on', 'Decide[^1]\n\n[^1]: on', false],
  ['the title of a session', '### Intent', '### Goals', true],
  ['a title that says whose the items are', '### Action items', '### Mine', true],
  ['a heading that goes deeper', '### Action items', '#### Action items', true],
  ['all that stands under a heading', '# Dana', '# Action items', false],
  ['the title of the note', '# Dana', '# Dana Reyes', true],
  ['a title that was dated', '# Dana', '# 2026-01-22', true],
  ['who the note is about', 'person: Dana Reyes', 'person: Lee Park', false],
  ['whom it names', 'person: Dana Reyes', 'person: Dana Reyes\npeople: [Lee]', false],
  ['front matter about nobody', 'person: Dana Reyes', 'person: Dana Reyes\nstatus: planned', true],
  ['a day in front matter', 'person: Dana Reyes', 'date: 2026-02-30\nperson: Dana Reyes', true],
  ['a mark of bytes', '---\nperson: Dana Reyes\n---\n', '\uFEFF', false],
  ['the fence of front matter', '---\n\n# Dana', '----\n\n# Dana', false],
  ['a heading above the sessions', '# Last year', '# Action items', true],
  ['one that goes', '# Last year', 'Last year', true],
  ['one that comes', 'Decide on', '# Goals\n\nDecide on', true],
  ['a rule that is switched off', 'Decide on', '<!-- coaching: disable no-criteria -->\nDecide on', false],
  ['what is no character of a text', 'Decide on', '\0Decide on', false],
];

describe('an edited note', () => {
  for (const [name, from, to, isPiece] of EDITS)
    it(`is read as a whole one: ${name}`, () => {
      const text = FILE.replace(from, to);
      assert.notEqual(text, FILE);
      for (const [before, after] of [
        [FILE, text],
        [text, FILE],
      ] as const) {
        const read = kept(before) ? again(before, after) : null;
        if (before === FILE) assert.equal(read !== null, isPiece, name);
        if (read) assert.deepEqual(read.note, readNote(PATH, after, OPTIONS));
      }
    });

  it('is kept whatever divides it, but not where one piece changes what another one says', () => {
    assert.ok(kept(FILE));
    assert.ok(kept(FILE.replaceAll(/^## .*$/gmu, '## Notes')));
    assert.ok(kept('Decide on the pilot.'));
    assert.equal(kept(`${FILE}\n[a]: b\n`), null);
  });

  it('reads no more than stands between the headings around an edit', () => {
    const before = kept(FILE);
    const head = readHead(prepared, PATH, FILE.replace('Decide on', 'Agreed on'));
    const after = before && head && readAgain(prepared, head, before);
    const read = after?.kept.passages.map(
      ({ parts }, at) => parts.items !== before?.passages[at]?.parts.items,
    );
    assert.deepEqual(read, [false, false, false, true, false, false, false, false]);
  });

  it('keeps none of the texts that it was read from', () => {
    const sections = Array.from({ length: 40 }, (_, at) => `## Story\n\n### Part ${at}\n\nWords ${at}.\n`);
    const long = `${sections.join('\n')}\n${'a'.repeat(500_000)}\n`;
    const read = editedNoteReader(OPTIONS);
    read(PATH, long);
    const before = heapUsed();
    let text = long;
    for (let at = 0; at < 40; at++) {
      text = text.replace(`Words ${at}.`, `Other words ${at}.`);
      assert.ok(read(PATH, text));
    }
    const kept = heapUsed() - before;
    assert.ok(kept < 10 * long.length, `${kept} bytes`);
  });

  it('shares the very fields of what stands behind an edit among all of its sections', () => {
    const nested = FILE.replace('- [ ] Send', '#### Process\n\nBy: Friday\n\n- [ ] Send');
    const read = again(nested, nested.replace('Decide', 'We decide'));
    const [outer, inner] = ['Action items', 'Process'].map(
      (title) => read?.note.sessions[0]?.sections.find((section) => section.title === title)?.fields,
    );
    assert.ok(inner?.[0] && outer?.includes(inner[0]));
  });

  it('is read alike one edit after the other, among other notes, and after having been none', () => {
    const read = editedNoteReader(OPTIONS);
    const texts = EDITS.flatMap(([, from, to]) => [FILE, FILE.replace(from, to)]);
    const others = ['1-1s/lee.md', '1-1s/kim.md', '1-1s/ola.md', '1-1s/pat.md', '1-1s/ren.md'];
    for (const [index, text] of texts.entries())
      for (const path of [PATH, others[index % others.length] ?? PATH, 'elsewhere.md'])
        assert.deepEqual(read(path, text), readNote(path, text, OPTIONS));
  });

  it('tells of each body who read it', () => {
    const heard: string[] = [];
    const read = editedNoteReader(OPTIONS, (by) => heard.push(by));
    for (const text of [FILE, FILE.replace('Decide', 'Agree'), `${FILE}[^1]\n`]) read(PATH, text);
    assert.deepEqual(heard, ['scan', 'scan', 'grammar']);
  });
});
