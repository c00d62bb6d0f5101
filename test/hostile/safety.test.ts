import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/notes/frontMatter.ts';
import { readByGrammar } from '../../src/notes/markdown.ts';
import type { FrontMatter } from '../../src/notes/note.ts';
import { noteReader } from '../../src/notes/noteReader.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { noteOf, OPTIONS } from '../notes/reading/readings.ts';
import { cpuTimeOf } from './growth.ts';

const yaml = (text: string): FrontMatter => readFrontMatter(`---\n${text}\n---\n`);
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** CPU milliseconds of what is done at once: a busy machine makes it no longer. */
const AT_ONCE = 1_000;

function atOnce<T>(work: () => T): T {
  const done: T[] = [];
  const ms = cpuTimeOf(() => void done.push(work()));
  assert.ok(ms < AT_ONCE, `${ms} ms`);
  return done[0] as T;
}

describe('safety: nothing in a note is run', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'coaching-notes-'));
  });
  after(() => rmSync(folder, { recursive: true }));
  const FENCES = ['js', 'javascript', 'JS', ' js', 'coffee', 'json', 'cson', 'toml', ' javascript ', ''];
  for (const language of FENCES) {
    it(`---${language}`, () => {
      const marker = join(folder, 'marker');
      const code = `globalThis.coachingNotesRan = true, process.getBuiltinModule('node:fs').writeFileSync(${JSON.stringify(marker)}, '')`;
      for (const body of [
        `{ x: (${code}) }`,
        `module.exports = (${code})`,
        `x: !!js/function "() => (${code})"`,
      ]) {
        for (const text of [
          `---${language}\n${body}\n---\n- [ ] a\n`,
          `---${language}\r\n${body}\r\n---\r\n`,
        ]) {
          const note = noteOf(text);
          assert.equal(Object.hasOwn(globalThis, 'coachingNotesRan'), false);
          assert.equal(existsSync(marker), false);
          if (language.trim() !== '') {
            assert.match(
              note.frontMatter.errors.map(({ message }) => inEnglish(message))[0] ?? '',
              /YAML only/u,
            );
            assert.deepEqual(Object.keys(note.frontMatter.value), []);
          }
        }
      }
    });
  }
});

describe('safety: front matter', () => {
  it('an alias bomb is not followed', () => {
    const bomb = `a: &a [x, x]\n${lines(25, (index) => {
      const [name, previous] = [String.fromCharCode(98 + index), String.fromCharCode(97 + index)];
      return `${name}: &${name} [${Array(9).fill(`*${previous}`).join(', ')}]`;
    })}`;
    const { errors, places } = yaml(bomb);
    assert.match(errors.map(({ message }) => inEnglish(message))[0] ?? '', /aliases are not followed/u);
    assert.ok(places.length < 500);
  });
  it('keys of every object stay keys', () => {
    const { value, errors } = yaml(
      '__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\ntoString: x\nperson: {__proto__: {polluted: 1}}',
    );
    assert.deepEqual(errors, []);
    assert.equal(Object.getPrototypeOf(value), null);
    assert.equal(Object.getPrototypeOf(value.person), null);
    assert.deepEqual(Object.keys(value), ['__proto__', 'constructor', 'toString', 'person']);
    assert.equal((Object.prototype as Record<string, unknown>).polluted, undefined);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
  it('a merge key is a key', () => {
    const { value } = yaml('a: {b: 1}\n<<: {polluted: 1}');
    assert.deepEqual(Object.keys(value), ['a', '<<']);
  });

  const REFUSED: readonly [what: string, text: string][] = [
    ['? ? ? a', '? ? ? a'],
    ['many question marks', `${'? '.repeat(800)}a`],
    ['question marks on lines', lines(300, (index) => `${' '.repeat(index)}?`)],
    ['a list for a key', '? [a, b]\n: c'],
    ['a map for a key', '{a: b}: c'],
    ['20,000 keys', lines(20_000, (index) => `k${index}: 1`)],
    ['10,000 anchors', lines(10_000, (index) => `k${index}: &a${index} 1`)],
    ['200 anchors', lines(200, (index) => `k${index}: &a${index} 1`)],
    ['an anchor of itself', 'a: &a [*a]'],
    ['an alias of nothing', 'a: *b'],
    ['open brackets', `a: ${'['.repeat(20_000)}`],
    ['open braces', '{a: '.repeat(10_000)],
    ['lists in lists', `${'- '.repeat(10_000)}a`],
    ['maps in maps', lines(100, (index) => `${' '.repeat(index)}a:`)],
    ['an unclosed quote', 'a: "b\nc: d'],
    ['a large text', `a: ${'x'.repeat(70_000)}`],
    ['a tab for indentation', 'a:\n\tb: c'],
    ['a bare handle', 'person: @dana'],
    ['a second colon', 'person: Dana: Reyes'],
    ['words only', 'just words'],
    ['a list', '- a\n- b'],
    ['two documents in one', 'a: b\n...\nc: d'],
  ];
  for (const [what, text] of REFUSED) {
    it(`${what}: a problem with a message`, () => {
      const source = `---\n${text}\n---\n- [ ] a\n`;
      const note = noteOf(source);
      const [error] = note.frontMatter.errors;
      assert.ok(error, 'there is a problem');
      assert.doesNotMatch(inEnglish(error.message), /call stack|undefined/u);
      assert.ok(error.range.start >= 0 && error.range.start <= error.range.end);
      assert.ok(error.range.end <= source.length);
      assert.equal(note.sessions[0]?.items.length, 1, 'the body is still read');
    });
  }

  const PLACES: readonly [text: string, place: string, kind: string][] = [
    ['person: Dana\nperson: Lee', 'person', 'repeated-key'],
    ['a: b\nperson: @dana', '@', 'syntax'],
    ['person: *dana', '*dana', 'syntax'],
    ['? [a]\n: b', '[a]', 'syntax'],
    ['just words', 'just words', 'syntax'],
    ['a: b\ntags: #1on1 #coaching', '#1on1 #coaching', 'syntax'],
    ['a:\n  "b": #c', '#c', 'syntax'],
  ];
  for (const [text, place, kind] of PLACES) {
    it(`${JSON.stringify(text)}: at its exact place`, () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const source = `---\n${text}\n---\n`.replaceAll('\n', end);
        const [error] = readFrontMatter(source).errors;
        assert.equal(error?.kind, kind);
        assert.equal(error.range.start, source.lastIndexOf(place));
        assert.ok(source.slice(error.range.start, error.range.end).startsWith(place));
      }
    });
  }
});

describe('safety: comments in front matter', () => {
  for (const text of ['date: # 2026-01-15', 'tags: a #b', 'tags: #b\n  - a', '#a: b', 'a: "#b"', 'a: #'])
    it(`${JSON.stringify(text)} is no problem`, () => assert.deepEqual(yaml(text).errors, []));
});

describe('safety: hostile markdown', () => {
  const UNREADABLE: readonly [what: string, text: string][] = [
    ['10,000 block quotes', `${'>'.repeat(10_000)} a`],
    ['10,000 spaced block quotes', `${'> '.repeat(10_000)}a`],
    ['5,000 bullets', `${'- '.repeat(5_000)}a`],
    ['5,000 numbers', `${'1. '.repeat(5_000)}a`],
    ['700 nested lists', lines(700, (index) => `${'  '.repeat(index)}- a`)],
    ['25,000 brackets', `${'['.repeat(25_000)}${']'.repeat(25_000)}`],
    ['25,000 closing brackets', ']'.repeat(25_000)],
    ['brackets on many lines', lines(3_000, () => '[a')],
    ['brackets on many lines, CRLF', lines(3_000, () => '[a').replaceAll('\n', '\r\n')],
    ['brackets on many lines, CR', lines(3_000, () => '[a').replaceAll('\n', '\r')],
    ['backticks of each length', lines(200, (index) => '`'.repeat(index + 1))],
    ['a table of 500 columns', `${'|a'.repeat(500)}|\n${'|-'.repeat(500)}|\n`],
    ['a paragraph of 20,000 lines', lines(20_000, () => 'a')],
    ['a list of 40,000 items', lines(40_000, () => '- a')],
    ['emphasis that never closes', '*a_ '.repeat(10_000)],
    ['comments that never close', 'a <!-- '.repeat(10_000)],
    ['2 MiB', 'a '.repeat(1_048_576)],
    ['99 bullets on each of 3,000 lines', `${'- '.repeat(99)}a\n`.repeat(3_000)],
    ['49 quoted bullets on each of 2,000 lines', `${'> - '.repeat(49)}a\n`.repeat(2_000)],
    ['9,000 quotes', '> a\n\n'.repeat(9_000)],
    ['9,000 quotes in one quote', '> > a\n>\n'.repeat(9_000)],
    ['7,000 underlined headings', 'a\n=\n\n'.repeat(7_000)],
    ['3,000 quotes in quotes in quotes', '> > > a\n\n'.repeat(3_000)],
    [
      'a table of 60 columns and 8,000 rows',
      `${'|a'.repeat(60)}|\n${'|-'.repeat(60)}|\n${`${'|a'.repeat(60)}|\n`.repeat(8_000)}`,
    ],
    ['60 paragraphs of unclosed emphasis', `${'*a_ '.repeat(1_900)}\n\n`.repeat(60)],
    ['29,000 items', '- [ ] a\n'.repeat(29_000)],
    ['14,000 items, CR', '- [ ] a\r'.repeat(14_000)],
    ['100,000 footnotes', `[^1]: x\n\n${'[^1] '.repeat(100_000)}`],
    ['a million backslashes', '\\'.repeat(1_000_000)],
    ['100,000 words with underscores', 'a_b '.repeat(100_000)],
  ];
  const FRONT_MATTER = '---\nperson: Dana\n---\n';
  for (const [what, text] of UNREADABLE) {
    it(`${what}: never reaches the grammar`, () => {
      const reading = atOnce(() => readByGrammar(`${FRONT_MATTER}${text}\n`, FRONT_MATTER.length - 1));
      assert.match(reading.tree === null ? inEnglish(reading.reason) : '', /^(?:It|Its|One) .+\.$/u);
    });
    it(`${what}: is read by the scanner alone, or told to be unreadable`, () => {
      const heard: string[] = [];
      const read = noteReader(OPTIONS, (by) => heard.push(by));
      const note = atOnce(() => read('1-1s/2026-01-15.md', `${FRONT_MATTER}${text}\n`));
      assert.ok(note);
      assert.deepEqual([note.person?.name, note.date], ['Dana', '2026-01-15'], 'the rest is read');
      assert.equal(note.sessions.length, 1);
      if (note.unreadable === null) assert.deepEqual(heard, ['scan']);
      else {
        assert.match(inEnglish(note.unreadable), /^(?:It|Its|One) .+\.$/u);
        assert.deepEqual([heard, note.sessions[0]?.items], [[], []]);
      }
    });
  }
  it('29,000 items are 29,000 items', () => {
    assert.equal(noteOf('- [ ] a\n'.repeat(29_000)).sessions[0]?.items.length, 29_000);
  });

  const READABLE: readonly [what: string, text: string][] = [
    ['20 quotes', `${'> '.repeat(20)}- [ ] a\n`],
    ['20 lists', `${lines(20, (index) => `${'  '.repeat(index)}- a`)}\n- [ ] a\n`],
    ['a long rule', `${'- '.repeat(60)}\n- [ ] a\n`],
    ['a table of 40 columns', `- [ ] a\n\n${'|a'.repeat(40)}|\n${'|-'.repeat(40)}|\n`],
    [
      'a paragraph of 300 lines',
      `- [ ] a\n\n${lines(300, () => 'Some *words* with [a link](x), `code` and snake_case_names.')}\n`,
    ],
    [
      'a code block of 2,000 lines',
      `- [ ] a\n\n\`\`\`\n${lines(2_000, () => 'x_y[0] = [[1, 2], [3, 4]]')}\n\`\`\`\n`,
    ],
    ['a line of 20,000 characters', `- [ ] a\n\n${'word '.repeat(4_000)}\n`],
    ['unclosed front matter', `---\nperson: Dana\n\n${lines(500, () => 'a')}\n\n- [ ] a\n`],
  ];
  for (const [what, text] of READABLE) {
    it(`${what}: is read`, () => {
      const note = noteOf(text);
      assert.equal(note.unreadable, null);
      assert.equal(note.sessions[0]?.items.length, 1);
    });
  }

  it('a comment that switches off rules and never ends takes no time', () => {
    const note = noteOf(`<!-- coaching: disable${' '.repeat(100_000)}`);
    assert.deepEqual(note.disabledRules, []);
  });

  it('whatever the text, reading never throws', () => {
    const PARTS = [
      '---\n',
      '\0',
      '\uFEFF',
      '\uD800',
      '\uDC00',
      '[',
      ']',
      '- [ ] ',
      '> ',
      '```\n',
      '<!--',
      '|',
      '\r',
      '\n',
      '\t',
      'date: ',
      '{{',
      '@',
      '📅 ',
    ];
    for (let first = 0; first < PARTS.length; first++)
      for (let second = 0; second < PARTS.length; second++)
        readNote('1-1s/a.md', `${PARTS[first]}${PARTS[second]}${PARTS[first]}${PARTS[second]}`, OPTIONS);
  });
});

describe('what is large but a person’s own', () => {
  it('a long running file is read', () => {
    const week = (index: number): string =>
      `## 2026-01-${String((index % 28) + 1).padStart(2, '0')}\n\n${'Some words.\n'.repeat(43)}\n- [ ] @dana Thing ${index} 📅 2026-02-01\n- [x] Other\n\n`;
    const text = `# Dana\n\n${Array.from({ length: 104 }, (_, index) => week(index)).join('')}`;
    const note = noteOf(text, '1-1s/dana.md');
    assert.equal(note.unreadable, null);
    assert.ok(note.lineStarts.length > 5_000);
    assert.equal(note.sessions.length, 104);
    assert.ok(note.sessions.every(({ items }) => items.length === 2));
  }).timeout(20_000);
});

describe('safety: many of a thing take time in proportion', () => {
  const day = (index: number): string =>
    new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, '2026-01-15'.length);
  const MANY: readonly [what: string, text: string, sessions: number, items: number][] = [
    [
      '1,500 sessions of three items',
      lines(1_500, (index) => `## ${day(index)}\n\n- [ ] @dana a 📅 2026-01-20\n- [x] b\n- [ ] c\n`),
      1_500,
      4_500,
    ],
    ['14,000 dated headings', lines(14_000, (index) => `## ${day(index)}\n`), 14_000, 0],
    ['5,000 lead-ins', `## Actions\n\n${'**Intent:** b\n\n'.repeat(5_000)}`, 1, 0],
    ['1,900 lines with emphasis', `## Actions\n\n${'TODO *a* b\n'.repeat(1_900)}`, 1, 1_900],
  ];
  for (const [what, text, sessions, items] of MANY) {
    it(what, () => {
      const start = performance.now();
      const note = noteOf(text, '1-1s/dana.md');
      assert.equal(note.unreadable, null);
      assert.equal(note.sessions.length, sessions);
      assert.equal(note.sessions.flatMap((session) => session.items).length, items);
      assert.ok(performance.now() - start < 15_000);
    }).timeout(20_000);
  }
});
