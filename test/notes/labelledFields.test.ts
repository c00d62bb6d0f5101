import assert from 'node:assert/strict';
import type { LabelledField } from '../../src/notes/note.ts';
import { fixture, LINE_ENDS } from './facts/factsIn.ts';

type Expected = readonly [label: string, value: string, form?: LabelledField['form']];

/** What stands below a heading Story, in which values that say something are marked. */
const FIELDS: readonly [what: string, text: string, ...expected: Expected[]][] = [
  ['a line', 'Cost: ⟦value|a deal⟧\n', ['cost', 'a deal']],
  ['a bullet', '- Same logic: ⟦value|"more is better"⟧\n', ['same logic', '"more is better"']],
  ['bold with the colon', '- **Cost:** ⟦value|a⟧\n', ['cost', 'a']],
  ['bold before the colon', '**Cost** : ⟦value|a⟧\n', ['cost', 'a']],
  ['italic', '_Cost_: ⟦value|a⟧\n*Other:* ⟦value|b⟧\n', ['cost', 'a'], ['other', 'b']],
  ['bold and italic', '***Cost:*** ⟦value|a⟧\n', ['cost', 'a']],
  ['both, one in the other', '**_Cost_:** ⟦value|a⟧\n', ['cost', 'a']],
  ['bold as a whole', '**Cost: ⟦value|a⟧**\n', ['cost', 'a']],
  ['a value in bold', 'Cost: ⟦value|**a**⟧\n', ['cost', '**a**']],
  ['two colons', 'cost:: ⟦value|a⟧\n', ['cost', 'a']],
  ['emoji, numbers, brackets', '🔥 Cost (in days): ⟦value|2⟧\n', ['cost', '2']],
  ['a box', '- [x] Cost: ⟦value|a⟧\n', ['cost', 'a']],
  ['a box of Obsidian’s', '- [-] Cost: ⟦value|a⟧\n', ['cost', 'a']],
  ['a quote', '> Cost: ⟦value|a\n> and b⟧\n', ['cost', 'a and b']],
  ['without an end of line', 'Cost: ⟦value|a⟧', ['cost', 'a']],
  ['with spaces', '  Cost  :   ⟦value|a⟧   \n', ['cost', 'a']],
  [
    'links, code and emphasis in the value',
    'Cost: ⟦value|[a](https://b.example) `c: d` *e*⟧\n',
    ['cost', '[a](https://b.example) `c: d` *e*'],
  ],
  ['a comment in the value', 'Cost: ⟦value|a <!-- b --> c⟧\n', ['cost', 'a  c']],
  ['a time', 'Cost: ⟦value|from 9:30\n10:30 at the latest⟧\n', ['cost', 'from 9:30 10:30 at the latest']],
  ['a bold question', '**Cost?** ⟦value|a⟧\n', ['cost', 'a']],
  ['a question', '- What did it cost? ⟦value|A deal: theirs⟧\n', ['what did it cost', 'A deal: theirs']],
  ['a question below', '- What did it cost?\n  ⟦value|A deal.⟧\n', ['what did it cost', 'A deal.']],
  ['bullets below', '- Cost:\n  - ⟦value|a\n  - b⟧\n- Other: ⟦value|c⟧\n', ['cost', 'a; b'], ['other', 'c']],
  [
    'paragraphs below',
    '**Cost:**\n\n⟦value|A deal.\n\n> And a\n> friend.⟧\n\nOther: ⟦value|c⟧\n',
    ['cost', 'A deal. And a friend.'],
    ['other', 'c'],
  ],
  ['a comment before what stands below', 'Cost:\n\n<!-- a -->\n\n⟦value|b⟧\n', ['cost', 'b']],
  ['bold words above a paragraph', '**Cost**\n\n⟦value|a⟧\n', ['cost', 'a']],
  [
    'small letters go on',
    'Cost: ⟦value|we said to\nthe vendor: no⟧\nOther: ⟦value|b⟧\n',
    ['cost', 'we said to the vendor: no'],
    ['other', 'b'],
  ],
  ['small letters throughout', 'cost: ⟦value|a⟧\nother: ⟦value|b⟧\n', ['cost', 'a'], ['other', 'b']],
  [
    'a sub-heading',
    '### Cost\n\n⟦value|A deal.\n\n- Other: ⟦value|a⟧⟧\n\n### Other?\n',
    ['cost', 'A deal. Other: a', 'heading'],
    ['other', 'a'],
    ['other', '', 'heading'],
  ],
  [
    'a table',
    '| Cost | Same logic? |\n|---|---|\n| ⟦value|a \\| b⟧ | ⟦value|c⟧ |\n| ⟦value|d⟧ | |\n',
    ['cost', 'a | b', 'cell'],
    ['same logic', 'c', 'cell'],
    ['cost', 'd', 'cell'],
    ['same logic', '', 'cell'],
  ],
  ['a table of labels', '| Field | Value |\n|---|---|\n| Cost | ⟦value|a⟧ |\n', ['cost', 'a']],
  ['nothing', 'Cost:\n', ['cost', '']],
  ['a placeholder', '- **Cost:** TBD\n', ['cost', 'TBD']],
  [
    'a prompt',
    '- **Cost:** Where did the same logic lead before, and what did it cost?\n',
    ['cost', 'Where did the same logic lead before, and what did it cost?'],
  ],
  ['a template’s marker', '- Cost: {{cost}}\n', ['cost', '{{cost}}']],
  ['an address', 'https://cost.example\n'],
  ['a time alone', '10:30\n'],
  ['a sentence with a colon far away', `${'We said so much '.repeat(4)}: this\n`],
  ['words without a colon', 'Cost\n\n- a\n'],
  ['bold words in a line', '**Cost** is high\n'],
  ['a question without an answer', '- What did it cost?\n'],
  ['code', '```\nCost: a\n```\n\n    Cost: b\n\n`Cost: c`\n'],
  ['comments', '<!-- Cost: a -->\n\nb <!--\nCost: c\n-->\n'],
  ['an HTML block', '<div>\nCost: a\n</div>\n'],
];

describe('labelled fields', () => {
  for (const [what, text, ...expected] of FIELDS)
    for (const end of LINE_ENDS)
      it(`${what}, with ${JSON.stringify(end)}`, () => {
        const { session, at } = fixture(`## Story\n\n${text}`.replaceAll('\n', end));
        const fields = session.sections[0]?.fields ?? [];
        assert.deepEqual(
          fields.map(({ label, value, form }) => [label, value, form]),
          expected.map(([label, value, form]) => [label, value, form ?? 'line']),
        );
        at(
          'value',
          fields.filter(({ isEmpty }) => !isEmpty).map(({ valueRange }) => valueRange),
        );
      });

  it('know the section that their labels name, and where their labels stand', () => {
    const { session, at } = fixture('## Preparation\n\n- **⟦label|Their flag⟧:** a\n- ⟦label|Flag⟧: b\n');
    const fields = session.sections[0]?.fields ?? [];
    assert.deepEqual(
      fields.map(({ name, title }) => [name, title]),
      [
        [null, 'Their flag'],
        ['flag', 'Flag'],
      ],
    );
    at(
      'label',
      fields.map(({ titleRange }) => titleRange),
    );
  });

  it('stand in their own section alone', () => {
    const { session } = fixture(
      '## Story\n\nCost: a\n\n### Intent\n\nCost: b\n\n## Flag\n\nCost: c\n\n## Notes\n\nCost: d\n',
    );
    assert.deepEqual(
      session.sections.map(({ title, fields }) => [title, fields.map(({ value }) => value).join()]),
      [
        ['Story', 'a'],
        ['Intent', 'b'],
        ['Flag', 'c'],
        ['Notes', ''],
      ],
    );
  });
});

describe('what a section says', () => {
  const WORDS: readonly [text: string, words: string][] = [
    ['## Story\n\na <!-- b --> c\n', '\n\na            c\n'],
    ['## Story\r\n```\r\na\r\n```\r\nb', '\r\n   \r\n \r\n   \r\nb'],
    ['**Story:** a\n\n- TBD\n- b\n', ' a\n\n     \n- b\n'],
    ['## Story\n\na\n\n### Intent\nb\n', `\n\na\n\n${' '.repeat(10)}\n \n`],
    ['## Story\n\n### How\n\na\n', '\n\n### How\n\na\n'],
    ['## Notes\n\na\n', ''],
  ];
  for (const [text, words] of WORDS)
    it(`of ${JSON.stringify(text)}, each character where it stood`, () => {
      const { session } = fixture(text);
      assert.equal(session.sections[0]?.words, words);
    });
});
