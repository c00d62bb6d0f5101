import assert from 'node:assert/strict';
import { gateOf, questionsOf, requestOf } from '../../../src/notes/facts/preparation.ts';
import { fixture } from './factsIn.ts';

const GATES: readonly [text: string, gate: string | null][] = [
  ['---\nprep: ⟦gate|requested⟧\n---\n', 'requested'],
  ['---\nprep: ⟦gate|Ready⟧\n---\n', 'ready'],
  ['---\nprep: ⟦gate|not-ready⟧\n---\n', 'not-ready'],
  ['---\nprep: ⟦gate|not ready⟧\n---\n', 'not-ready'],
  ['---\nprep: soon\n---\n', null],
  ['---\nprep: [ready]\n---\n', null],
  ['---\nprep:\n---\n', null],
  ['## Preparation\n\nready\n', null],
];

const REQUESTS: readonly [text: string, request: string | null][] = [
  ['---\nrequest: ⟦request|the renewal⟧\n---\n\n## Preparation\n\n- Request: a raise\n', 'the renewal'],
  ['## Preparation\n\n- [x] Their request: ⟦request|the renewal: its terms⟧\n', 'the renewal: its terms'],
  ['## Agenda\n\n**Request:** ⟦request|the renewal⟧\n', 'the renewal'],
  ['## Preparation\n\n### Their request\n\n⟦request|The renewal.⟧\n', 'The renewal.'],
  [
    '## Preparation\n\n- [x] What do they want to talk about? ⟦request|The renewal.⟧\n- [ ] Which WHAT and HOW questions will I ask?\n',
    'The renewal.',
  ],
  ['## Preparation\n\n- [x] What do they want to talk about?\n  - ⟦request|The renewal.⟧\n', 'The renewal.'],
  ['## Preparation\n\n- [ ] Their request: What do they want to talk about?\n', null],
  ['## Preparation\n\n- [ ] What do they want to talk about?\n', null],
  ['## Preparation\n\n- [ ] Their request: TBD\n', null],
  ['---\nrequest:\n---\n\n## Preparation\n\n- Request: …\n', null],
  ['## Intent\n\nRequest: a raise\n', null],
];

const QUESTIONS: readonly [text: string, questions: readonly string[]][] = [
  [
    '## Preparation\n\n- ⟦question|What did you hear?⟧\n* ⟦question|How would it sound?⟧\n\n⟦question|And what then?⟧\n',
    ['What did you hear?', 'How would it sound?', 'And what then?'],
  ],
  ['## Preparation\r\n\r\n1. ⟦question|What did you hear?⟧\r\n', ['What did you hear?']],
  [
    '## Preparation\n\n- Why now?: too early\n- [ ] Questions: ⟦question|what did they say, and why?⟧\n',
    ['what did they say, and why?'],
  ],
  [
    '## Preparation\n\n- **Their request:** should I leave?\n- [ ] Did Dana send the call?\n- All read.\n<!-- What for? -->\n',
    [],
  ],
  ['## Preparation\n\n- [ ] Questions: Which WHAT and HOW questions will I ask?\n', []],
  ['## Intent\n\nWhat for?\n', []],
];

describe('preparation', () => {
  for (const [text, questions] of QUESTIONS)
    it(`questions: ${JSON.stringify(text)}`, () => {
      const { session, at } = fixture(text);
      const read = questionsOf(session);
      assert.deepEqual(
        read.map(({ value }) => value),
        questions,
      );
      at(
        'question',
        read.map(({ range }) => range),
      );
    });

  for (const [text, gate] of GATES)
    it(`gate: ${JSON.stringify(text)}`, () => {
      const { note, at } = fixture(text);
      const read = gateOf(note);
      assert.equal(read?.value ?? null, gate);
      at('gate', read ? [read.range] : []);
    });

  for (const [text, request] of REQUESTS)
    it(`request: ${JSON.stringify(text)}`, () => {
      const { note, session, at } = fixture(text);
      const read = requestOf(note, session);
      assert.equal(read?.value ?? null, request);
      at('request', read ? [read.range] : []);
    });
});
