import assert from 'node:assert/strict';
import { itFinds, type MarkedRow, suggestedIn } from './markedRows.ts';

const note = (lines: string): string => `---\n${lines}\n---\n\n# 1-on-1\n`;

const KEYS: readonly MarkedRow[] = [
  ['a letter too few', note('«framwork»: will')],
  ['two letters swapped', note('«perosn»: Dana Reyes')],
  ['a letter too many', note('«tagss»: [a]')],
  ['a capital', note('«Person»: Dana Reyes')],
  ['in quotes', note('«"framwork"»: will')],
  ['without a value', note('«stauts»:')],
  ['several, in their order', note('«flagg»: red\ntopic: x\n«intnt»: Grow.')],
  ['inside `coaching`', note('coaching:\n  «disabel»: [missing-intent]')],
  ['inside `coaching`, in one line', note('coaching: { «disabled»: [missing-intent] }')],
  ['in a draft as well', note('status: draft\n«flagg»: red')],
  ['in a meeting that is planned', note('«flagg»: red'), { today: '2026-01-01' }],
  ['with Windows line ends', note('«flagg»: red').replaceAll('\n', '\r\n')],
  ['of a person’s profile', note('type: person\n«handel»: dana')],
  ['beside a line that cannot be read', note('«flagg»: red\nowner: @dana')],
  ['a known key of another kind', note('type: person\nflag: red\n«emial»: dana@corp.example')],
  [
    'known keys',
    note('type: 1-on-1\nperson: Dana\ndate: 2026-01-15\nmood: 3\nnext: 2026-01-22\nprivate: true'),
  ],
  [
    'other words for them',
    note('kind: 1-on-1\nreport: Dana\nmember: Dana\npeople: [Dana]\ntag: 1on1\nmeeting-type: 1-1'),
  ],
  ['sections', note('evaluation: x\nteachBack: x\noptions: x\nprocess: x')],
  [
    'keys of their own',
    note('location: Oslo\ntime: 10:00\nData: x\nproject: Arbor\nweather: rain\nx: 1\nid: 4'),
  ],
  ['a near-miss of what stands here as well', note('flag: red\nflags: [red]')],
  ['a key inside a value of their own', note('meta:\n  flagg: red\n  disabel: x')],
  ['a key of nothing but signs', note('"/~": x\n"": y\n"  ": z')],
  ['names that every object has', note('constructor: x\n__proto__: y\nhasOwnProperty: z')],
  ['a long key', note(`${'flag'.repeat(200)}: red`)],
  ['no front matter', '# 1-on-1\n\nflagg: red\n'],
  ['front matter that is a list', note('- flagg\n- perosn')],
];

describe('the rule about keys', () => {
  itFinds('unknown-key', KEYS);

  const SUGGESTIONS: readonly (readonly [lines: string, suggestions: readonly string[]])[] = [
    ['perosn: Dana', ['person']],
    ['Flag: red', ['flag']],
    ['values: [Grit]\nvalue: Grit', []],
    ['coaching: { disabel: x }', ['disable']],
    ['stat: held', []],
  ];
  for (const [lines, suggestions] of SUGGESTIONS)
    it(`offers ${suggestions.join(', ') || 'nothing'} for ${JSON.stringify(lines)}`, () =>
      assert.deepEqual(suggestedIn('unknown-key', note(lines)) ?? [], suggestions));

  it('front-matter-schema offers the words that are allowed, the nearest first', () => {
    const offered = (lines: string): unknown => suggestedIn('front-matter-schema', note(lines));
    assert.deepEqual(offered('flag: rde'), ['red', 'green']);
    assert.deepEqual(offered('flag: [red]'), undefined);
    assert.deepEqual(offered('status: "plannned"'), ['planned', 'held', 'skipped', 'unprepared', 'draft']);
    assert.deepEqual(offered('prep: no-ready'), ['not-ready', 'requested', 'ready']);
    assert.equal(offered('private: perhaps'), undefined);
  });
});
