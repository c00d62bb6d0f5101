import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/readNote.ts';
import { OPTIONS } from './readings.ts';

const ELSEWHERE = 'notes/dana.md';
type Recognized = `${'one-on-one' | 'program' | 'person'} by ${'type' | 'tag' | 'path'}` | null;

const BY_TYPE: readonly [frontMatter: string, recognized: Recognized][] = [
  ...['1-on-1', '1on1', '1-1', '1:1', '121', 'one-on-one', 'one-to-one', 'coaching'].map(
    (word) => [`type: ${word}`, 'one-on-one by type'] as [string, Recognized],
  ),
  ['type: program', 'program by type'],
  ['type: person', 'person by type'],
  ['type: One-On-One', 'one-on-one by type'],
  ['type: PROGRAM', 'program by type'],
  ['type: "1-on-1"', 'one-on-one by type'],
  ['kind: 1-on-1', 'one-on-one by type'],
  ['subtype: 1-on-1', 'one-on-one by type'],
  ['meeting_type: 1-on-1', 'one-on-one by type'],
  ['meeting-type: 1-on-1', 'one-on-one by type'],
  ['type: meeting\nsubtype: 1on1', 'one-on-one by type'],
  ['type: [meeting, 1on1]', 'one-on-one by type'],
  ['type:\n  - Meeting\n  - Coaching', 'one-on-one by type'],
  ['type: meeting', null],
  ['type: 1-on-1s', null],
  ['type: constructor', null],
  ['type: toString', null],
  ['type: __proto__', null],
  ['type:', null],
  ['Type: 1-on-1', null],
];

const BY_TAG: readonly [frontMatter: string, recognized: Recognized][] = [
  ...['1on1', '1-1', 'one-on-one', 'meeting/one-on-one', 'meeting/1-1', 'coaching'].map(
    (tag) => [`tags: [team, ${tag}]`, 'one-on-one by tag'] as [string, Recognized],
  ),
  ['tags: 1on1', 'one-on-one by tag'],
  ['tags: "#1on1"', 'one-on-one by tag'],
  ['tags: "#team #Coaching"', 'one-on-one by tag'],
  ['tags: team, coaching', 'one-on-one by tag'],
  ['tags:\n  - "#one-on-one"', 'one-on-one by tag'],
  ['tags: #1on1', null],
  ['tags: [meeting]', null],
  ['tags: [coaching/archive]', null],
  ['type: person\ntags: [1on1]', 'person by type'],
];

const BY_PATH: readonly [path: string, recognized: Recognized][] = [
  ...['1-1s', '1on1s', '1-on-1s', 'one-on-ones', 'coaching'].flatMap((folder): [string, Recognized][] => [
    [`${folder}/dana.md`, 'one-on-one by path'],
    [`team/west/${folder}/2026/dana.md`, 'one-on-one by path'],
  ]),
  ['1-1S/dana.md', 'one-on-one by path'],
  ['1-1s.md', null],
  ['my1-1s/dana.md', null],
  ['notes/dana.md', null],
];

const NEVER = [
  '1-1s/README.md',
  '1-1s/readme.md',
  '1-1s/Readme.MD',
  '.obsidian/1-1s/dana.md',
  '1-1s/.trash/dana.md',
  '1-1s/.dana.md',
  '1-1s/templates/dana.md',
  'templates/dana.md',
  'team/archive/2024/dana.md',
  'node_modules/1-1s/dana.md',
];

const TEMPLATES: readonly [frontMatter: string, isTemplate: boolean][] = [
  ['person: "{{name}}"', true],
  ['person: {{ name }}', true],
  ['date: <% tp.date.now() %>', true],
  ['date: <% tp.date.now("%Y-%m-%d") %>', true],
  ['title: <%* const name =\n  await ask() %>', true],
  ['title: "{{title | default: {} }}"', true],
  ['title: "a {{ b"', false],
  ['title: "<% b"', false],
  ['title: "{a} and <b>"', false],
];

function recognized(path: string, text: string): Recognized {
  const note = readNote(path, text, OPTIONS);
  return note && `${note.kind} by ${note.recognizedBy}`;
}

describe('recognizing a note', () => {
  for (const [frontMatter, expected] of [...BY_TYPE, ...BY_TAG])
    it(`${JSON.stringify(frontMatter)} is ${expected ?? 'no note'}`, () =>
      assert.equal(recognized(ELSEWHERE, `---\n${frontMatter}\n---\n`), expected));
  for (const [path, expected] of BY_PATH)
    it(`${path} is ${expected ?? 'no note'}`, () => assert.equal(recognized(path, 'Words.\n'), expected));
  for (const path of NEVER)
    it(`${path} is never a note`, () => assert.equal(recognized(path, '---\ntype: 1-on-1\n---\n'), null));
  for (const [frontMatter, isTemplate] of TEMPLATES)
    it(`${JSON.stringify(frontMatter)} is ${isTemplate ? 'a template' : 'no template'}`, () =>
      assert.equal(recognized('1-1s/dana.md', `---\n${frontMatter}\n---\n`) === null, isTemplate));
  it('type comes before tag, and tag before path', () => {
    assert.equal(recognized('1-1s/a.md', '---\ntype: 1on1\ntags: [1on1]\n---\n'), 'one-on-one by type');
    assert.equal(recognized('1-1s/a.md', '---\ntags: [1on1]\n---\n'), 'one-on-one by tag');
  });
  it('a template marker in the body does not matter', () =>
    assert.equal(recognized('1-1s/a.md', '---\ntags: [1on1]\n---\n{{name}} <% x %>\n'), 'one-on-one by tag'));
  it('front matter is at the very top, closed, with any line ends', () => {
    assert.equal(recognized(ELSEWHERE, '---\r\ntype: 1on1\r\n---\r\nText'), 'one-on-one by type');
    assert.equal(recognized(ELSEWHERE, '---\rtype: 1on1\r---\r'), 'one-on-one by type');
    assert.equal(recognized(ELSEWHERE, '--- \t\ntype: 1on1\n---  \n'), 'one-on-one by type');
    assert.equal(recognized(ELSEWHERE, '---\ntype: 1on1\n---'), 'one-on-one by type');
    assert.equal(recognized(ELSEWHERE, '\n---\ntype: 1on1\n---\n'), null);
    assert.equal(recognized(ELSEWHERE, ' ---\ntype: 1on1\n---\n'), null);
    assert.equal(recognized(ELSEWHERE, '---\ntype: 1on1\n'), null);
    assert.equal(recognized(ELSEWHERE, '---\ntype: 1on1\n---foo\n'), null);
    assert.equal(recognized(ELSEWHERE, '----\ntype: 1on1\n----\n'), null);
  });
});
