import assert from 'node:assert/strict';
import type { Section } from '../../../src/notes/note.ts';
import { marked } from './marked.ts';
import { noteOf } from './readings.ts';

function sectionsOf(text: string): readonly Section[] {
  return noteOf(text).sessions.flatMap(({ sections }) => sections);
}

/** A line that names a section, and the section. */
const TITLES: readonly [line: string, name: string | null][] = [
  ...['Intent', 'Purpose', 'Objective', 'Why'].map((title) => [`## ${title}`, 'intent'] as [string, string]),
  ...['Criteria', 'Decision criteria', 'Decision-making criteria', 'Success criteria'].map(
    (title) => [`## ${title}`, 'criteria'] as [string, string],
  ),
  ...[
    'Action items',
    'Actions',
    'Next steps',
    'Follow-ups',
    'Commitments',
    'To-do',
    'Accountability plan',
  ].map((title) => [`## ${title}`, 'actionItems'] as [string, string]),
  ...['Preparation', 'Prep', 'Agenda', 'Topics', 'Talking points', 'Their topics', 'My topics'].map(
    (title) => [`## ${title}`, 'preparation'] as [string, string],
  ),
  ...[
    ['## Values', 'values'],
    ['## Process', 'process'],
    ['## Inflection point', 'inflectionPoint'],
    ['## Evaluation', 'evaluation'],
    ['## Story', 'story'],
    ['## Teach-back', 'teachBack'],
    ['**Flag:** green', 'flag'],
    ['## Adjustment', 'adjustment'],
    ['## Goals', 'goal'],
    ['**Reality:** words', 'reality'],
    ['## Situation', 'situation'],
    ['## Behaviour', 'behavior'],
    ['## Way forward', 'actionItems'],
  ].map(([line, name]) => [line, name] as [string, string]),
  ['# Intent', 'intent'],
  ['###### Intent', 'intent'],
  ['## INTENT ##', 'intent'],
  ['Intent\n===', 'intent'],
  ['Intent\n---', 'intent'],
  ['## Intent:', 'intent'],
  ['## Intent :', 'intent'],
  ['## Intent (10 min)', 'intent'],
  ['## Intent (10 min):', 'intent'],
  ['## Intent: (10 min)', 'intent'],
  ['## 🎯 Intent', 'intent'],
  ['## Intent 🎯', 'intent'],
  ['## 👩🏽‍💻 Intent', 'intent'],
  ['## ⚠️ Intent', 'intent'],
  ['## 1. Intent', 'intent'],
  ['## 2) Intent', 'intent'],
  ['## 1️⃣ Intent', 'intent'],
  ['## 🇫🇷 Intent', 'intent'],
  ['## 🎯 1. Intent (5 min):', 'intent'],
  ['## **Intent**', 'intent'],
  ['## _Intent_', 'intent'],
  ['## `Intent`', 'intent'],
  ['## [Intent](https://site.example)', 'intent'],
  ['## Decision‑making   criteria', 'criteria'],
  ['## Intentions', null],
  ['## Our intent', null],
  ['## Intent and criteria', null],
  ['## Intent of the talk', null],
  ['#Intent', null],
  ['\\## Intent', null],
  ['> ## Intent', null],
  ['```\n## Intent\n```', null],
  ['**Intent:** words', 'intent'],
  ['**Intent**: words', 'intent'],
  ['**Intent**', 'intent'],
  ['__Intent:__ words', 'intent'],
  ['**🎯 Intent:** words', 'intent'],
  ['🎯 **Intent:** words', 'intent'],
  ['**Intent (5 min):** words', 'intent'],
  ['- **Intent:** words', 'intent'],
  ['1. **Intent**: words', 'intent'],
  ['- **Intent**\n  - words', 'intent'],
  ['> **Intent:** words', 'intent'],
  ['The **Intent:** words', null],
  ['**Intent** words', null],
  ['*Intent:* words', null],
  ['Intent: words', null],
  ['- [ ] **Intent:** words', null],
  ['`**Intent:**` words', null],
];

/** What stands in a section that says nothing. */
const NOTHING = [
  '',
  '\n\n',
  '   \t\n',
  '<!-- What is it about? -->\n',
  '<!--\nseveral\n\nlines\n-->\n',
  '<!-- one --> <!-- two -->\n',
  '<!-- unclosed\n',
  '-\n',
  '- \n',
  '*\n+\n1.\n1)\n',
  '- [ ]\n',
  '- [ ] \n- [ ] \n',
  '* [ ]\n',
  '1. [ ]\n',
  '>\n> -\n',
  'TODO\n',
  'todo\n',
  'TODO:\n',
  'TBD\n',
  'tbd.\n',
  '- TBD\n',
  '- [ ] TODO\n',
  '[TODO]\n',
  '[TBD]\n',
  '_TBD_\n',
  '**TODO**\n',
  '…\n',
  '...\n',
  '- …\n',
  '{{intent}}\n',
  '{{ a }} {{ b }}\n',
  '- {{intent}}\n',
  '<% tp.file.cursor() %>\n',
  '<%* const name =\n  await ask("100 %") %>\n',
  '---\n',
  'What are we really trying to do?\n',
  '_What are we really trying to do?_\n',
  '- what are we  really trying to do?\n',
  'Which trigger led to this decision?\n\n<!-- more -->\n\nTBD\n',
  '\r\n- [ ]\r\n\r\n',
] as const;

/** Near misses. */
const SOMETHING = [
  'x\n',
  'TODO ask Dana\n',
  'TODO: ask Dana\n',
  'TBD by Friday\n',
  'N/A\n',
  'None.\n',
  '- x\n',
  '- [ ] x\n',
  '- [x] done\n',
  '<!-- a --> x\n',
  '<!-- a -->\nx\n<!-- b -->\n',
  '{{a}} x\n',
  '{{a\n',
  '<% a\n',
  '<x>\n',
  '[link]\n',
  '> quoted\n',
  '`TODO`\n',
  '1\n',
  '?\n',
  '😀\n',
  'What are we really trying to do? Keep them.\n',
  'What are we really trying to do\n',
  '### Sub\nx\n',
  '![](chart.png)\n',
  '| a |\n| --- |\n| b |\n',
  '```\nx\n```\n',
] as const;

/** Exact ranges: ⟦title|…⟧ of each section in turn; ⟦whole|…⟧ where it is marked. Null is a title of no section. */
const RANGES: readonly [fixture: string, names: readonly (string | null)[]][] = [
  [
    'Text\n\n⟦whole|⟦title|## Intent⟧\nwords\n\n⟧⟦whole|⟦title|## Criteria ##⟧\nwords\n⟧',
    ['intent', 'criteria'],
  ],
  [
    '⟦whole|⟦title|# A⟧\n⟦whole|⟦title|## Why⟧\nx\n⟧⟦whole|⟦title|## Prep⟧\ny⟧⟧',
    [null, 'intent', 'preparation'],
  ],
  ['⟦title|Intent\n===⟧\nwords\n', ['intent']],
  [
    '⟦whole|⟦title|**Intent:**⟧ words\nmore\n\n⟧⟦whole|⟦title|**Criteria**:⟧ words\n⟧',
    ['intent', 'criteria'],
  ],
  [
    '⟦whole|⟦title|**Intent:**⟧ words\n⟧⟦whole|⟦title|**Criteria**:⟧ words\n⟧⟦whole|⟦title|**Prep**⟧\nwords\n⟧',
    ['intent', 'criteria', 'preparation'],
  ],
  [
    '- ⟦whole|⟦title|**Intent:**⟧ words⟧\n- ⟦whole|⟦title|**Criteria:**⟧ words⟧\n\nText\n',
    ['intent', 'criteria'],
  ],
  ['⟦whole|⟦title|**Intent:**⟧ words\n\n⟧⟦title|## Notes⟧\nwords\n', ['intent', null]],
  ['⟦title|## Intent⟧\r\nwords\r\n⟦title|## Criteria⟧\rwords', ['intent', 'criteria']],
  ['😀\n\n⟦title|## 😀 Intent⟧\n𝒳\n', ['intent']],
];

describe('sections: titles', () => {
  for (const [line, name] of TITLES)
    it(`${JSON.stringify(line)} is ${name ?? 'none'}`, () => {
      const known = sectionsOf(`${line}\n`).flatMap((section) => section.name ?? []);
      assert.deepEqual(known, name === null ? [] : [name]);
    });
  it('a person whom the roster knows is no section', () => {
    const namesIn = (knownPeople: string[]): (string | null | undefined)[] =>
      noteOf('## Will\n- x\n\n**Will:** x\n', undefined, { knownPeople }).sessions.flatMap(({ sections }) =>
        sections.map(({ name }) => name),
      );
    assert.deepEqual(namesIn(['Dana Reyes']), ['actionItems', 'actionItems']);
    assert.deepEqual(namesIn(['Will Sato']), [null, null]);
  });
  it('aliases in other languages are options', () => {
    const sectionAliases = { intent: ['absicht', 'цель', '目的'] };
    for (const title of ['Absicht', 'ЦЕЛЬ', '目的 (5 min)'])
      assert.equal(
        noteOf(`## ${title}\n`, undefined, { sectionAliases }).sessions[0]?.sections[0]?.name,
        'intent',
      );
  });
});

describe('sections: empty', () => {
  for (const content of NOTHING) {
    it(`${JSON.stringify(content)} is empty below a heading`, () =>
      assert.equal(sectionsOf(`## Intent\n${content}`)[0]?.isEmpty, true));
  }
  for (const content of ['', '\n', ' TBD\n', ' <!-- x -->\n', ' {{a}}\n', ' …\n', '\n\n**Criteria:** x\n'])
    it(`${JSON.stringify(content)} is empty after a lead-in`, () => {
      for (const leadIn of ['**Intent:**', '**Intent**:', '- **Intent:**'])
        assert.equal(sectionsOf(leadIn + content)[0]?.isEmpty, true, leadIn);
    });
  for (const content of SOMETHING)
    it(`${JSON.stringify(content)} is not empty`, () =>
      assert.equal(sectionsOf(`## Intent\n${content}## Criteria\n`)[0]?.isEmpty, false));
  const NESTED: readonly [text: string, empty: readonly boolean[]][] = [
    ['## Intent\n## Criteria\nx\n', [true, false]],
    ['## Intent\n### Part\n', [true, true]],
    ['## Intent\n### Part\nx\n', [false, false]],
    ['## Intent\n### Criteria\nx\n', [true, false]],
    ['# Intent\n## Criteria\nx\n# Prep\n', [true, false, true]],
    // A framework's section inside an everyday one is part of it.
    ['## Intent\n### Goal\nx\n', [false, false]],
    ['## Intent\n**Outcome:** x\n', [false, false]],
    ['## Goal\n### Reality\nx\n', [true, false]],
    ['## Goal\n### Intent\nx\n', [true, false]],
    ['**Intent:**\n\n## Notes\nx\n', [true, false]],
    ['- **Intent:**\n- **Criteria:** x\n- y\n', [true, false]],
  ];
  for (const [text, empty] of NESTED)
    it(`${JSON.stringify(text)} ${empty.join(', ')}`, () =>
      assert.deepEqual(
        sectionsOf(text).map(({ isEmpty }) => isEmpty),
        empty,
      ));
});

describe('sections: ranges', () => {
  for (const [fixture, names] of RANGES) {
    it(JSON.stringify(fixture), () => {
      const { text, ranges } = marked(fixture);
      const sections = sectionsOf(text);
      assert.deepEqual(
        sections.map(({ name }) => name),
        names,
      );
      assert.deepEqual(
        sections.map(({ titleRange }) => titleRange),
        ranges('title'),
      );
      for (const range of ranges('whole'))
        assert.ok(
          sections.some((section) => section.range.start === range.start && section.range.end === range.end),
          JSON.stringify([
            text.slice(range.start, range.end),
            sections.map((section) => text.slice(section.range.start, section.range.end)),
          ]),
        );
    });
  }
});
