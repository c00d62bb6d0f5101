import assert from 'node:assert/strict';
import { escapedMarkdown, escapedPhrase } from '../../src/language/escapedPhrase.ts';
import { hoverAt } from '../../src/language/hover.ts';
import { inEnglish, phrase } from '../../src/notes/phrase.ts';
import { at, type Circumstances } from './at.ts';

function hovered(fixture: string, circumstances: Circumstances = {}): readonly string[] | null {
  const { text, offset, note, context } = at(fixture, circumstances);
  const hover = note && hoverAt(text, offset, note, context);
  if (!hover) return null;
  const { start, end } = hover.range;
  assert.ok(start <= offset && offset <= end, 'the cursor stands in what is spoken of');
  return [`«${text.slice(start, end)}»`, ...hover.paragraphs.map(inEnglish)];
}

const DANA = [
  '**Dana Reyes**, @dana in an item.',
  'Last 1-on-1: Thursday, 2026-01-15, today.',
  'Next 1-on-1: Thursday, 2026-01-22, in 7 days.',
  'They owe 2 things, 1 of them overdue: Send the plan (overdue since 2026-01-10); Read *the* book (due 2026-01-30)',
  'You owe them one thing: Ask for budget',
];
const LEE = [
  '**Lee Park**, @lee in an item.',
  'No 1-on-1 yet.',
  'They owe nothing.',
  'You owe them nothing.',
];
const ANN_MARIE = [
  '**Ann-Marie O’Neill**, @ann-marie-o-neill in an item.',
  'Last 1-on-1: Thursday, 2026-01-15, today.',
  ...LEE.slice(-2),
];
const DISABLED = 'A planned or held 1-on-1 says nothing about its intent.';

/** What is shown at each place: the characters it is about, and the paragraphs. Null where nothing is. */
const PLACES: readonly (readonly [string, readonly string[] | null, Circumstances?])[] = [
  // Keys.
  [
    '---\nfl$$CURSOR$$ag: red\n---\n',
    ['«flag»', '`green`: stay the course. `red`: adjust.', 'One of: green, red.'],
  ],
  [
    '---\nflag$$CURSOR$$:\n---\n',
    ['«flag»', '`green`: stay the course. `red`: adjust.', 'One of: green, red.'],
  ],
  [
    '---\nmo$$CURSOR$$od: fine\n---\n',
    ['«mood»', 'How they are, in a word or a number.', 'For example: good, steady, tired, worried.'],
  ],
  [
    '---\ndate$$CURSOR$$: 2026-01-15\n---\n',
    ['«date»', 'The day of the meeting, as `YYYY-MM-DD`. It never shifts with a time zone.'],
  ],
  [
    '---\nprivate$$CURSOR$$: true\n---\n',
    ['«private»', 'True for a note that git must not track.', 'One of: true, false.'],
  ],
  [
    '---\ncoaching:\n  dis$$CURSOR$$able: []\n---\n',
    ['«disable»', 'Ids of rules that this note is not checked by.'],
  ],
  ['---\ntype: person\nha$$CURSOR$$ndle: dana\n---\n', ['«handle»', 'The short name behind the `@`.']],
  ['---\nunknown$$CURSOR$$: x\n---\n', null],
  ['---\nflag$$CURSOR$$: red', ['«flag»', '`green`: stay the course. `red`: adjust.', 'One of: green, red.']],
  [
    '---\r\nflag$$CURSOR$$: red\r\n---\r\n',
    ['«flag»', '`green`: stay the course. `red`: adjust.', 'One of: green, red.'],
  ],
  // Values.
  ['---\nflag: r$$CURSOR$$ed\n---\n', ['«red»', 'Adjust, and say what the adjustment is.']],
  ['---\nflag: "Red$$CURSOR$$"\n---\n', ['«Red»', 'Adjust, and say what the adjustment is.']],
  ['---\nprep: not-$$CURSOR$$ready\n---\n', ['«not-ready»', 'Not here when it was due.']],
  [
    '---\nstatus: unprep$$CURSOR$$ared\n---\n',
    ['«unprepared»', 'It was ended because nothing was prepared.'],
  ],
  ['---\nadjustment: [people, tech$$CURSOR$$nology]\n---\n', ['«technology»', 'What it is done with.']],
  ['---\nflag: yel$$CURSOR$$low\n---\n', null],
  ['---\nframework: g$$CURSOR$$row\n---\n', ['«grow»', 'GROW', 'Intent – Goal – Reality – Options – Will']],
  ['---\nvalues: [gr$$CURSOR$$it]\n---\n', ['«grit»', 'One of the values of your team.']],
  ['---\ntopic: Skills$$CURSOR$$\n---\n', ['«Skills»', 'One of the topics of your rotation.']],
  ['---\ndate: 2026-01-$$CURSOR$$13\n---\n', ['«2026-01-13»', 'Tuesday, 2026-01-13: 2 days ago']],
  ['---\nnext: $$CURSOR$$2026-01-16\n---\n', ['«2026-01-16»', 'Friday, 2026-01-16: tomorrow']],
  ['---\ndate: 2026-02-$$CURSOR$$30\n---\n', null],
  // People.
  ['---\nperson: Da$$CURSOR$$na\n---\n', ['«Dana»', ...DANA]],
  ['---\nperson: [[Da$$CURSOR$$na Reyes]]\n---\n', ['«Dana Reyes»', ...DANA]],
  ['---\nparticipants: [Dana Reyes, Lee$$CURSOR$$ Park]\n---\n', ['«Lee Park»', ...LEE]],
  ['---\nparticipants: Dana Reyes, Le$$CURSOR$$e Park\n---\n', ['«Lee Park»', ...LEE]],
  ['# 1-on-1 with Da$$CURSOR$$na Reyes\n', ['«Dana Reyes»', ...DANA]],
  [
    '---\nperson: Ann-Marie O’Neill\n---\n# 1-on-1 with Ann-Ma$$CURSOR$$rie O’Neill\n',
    ['«Ann-Marie O’Neill»', ...ANN_MARIE],
  ],
  ['Ask [[Le$$CURSOR$$e Park]] first.\n', ['«Lee Park»', ...LEE]],
  ['Ask [[Some$$CURSOR$$thing else]] first.\n', null],
  [
    '- [ ] $$CURSOR$$@lee Call\n',
    [
      '«@lee»',
      '**Lee Park**, @lee in an item.',
      'No 1-on-1 yet.',
      'They owe one thing: Call',
      'You owe them nothing.',
    ],
  ],
  [
    '- [ ] @m$$CURSOR$$e Call 📅 2026-01-14\n',
    [
      '«@me»',
      '**Robin Vale**: you, `@me` in an item.',
      'You owe 2 things, 1 of them overdue: Call (overdue since 2026-01-14); Ask for budget',
    ],
  ],
  // Items and their days.
  [
    '- [ ] @lee Ca$$CURSOR$$ll 📅 2026-01-12\n',
    [
      '«- [ ] @lee Call 📅 2026-01-12»',
      '**Lee Park**, open',
      'Overdue by 3 days: it was due on Monday, 2026-01-12.',
    ],
  ],
  [
    '- [/] @lee Ca$$CURSOR$$ll 📅 2026-01-14\n',
    [
      '«- [/] @lee Call 📅 2026-01-14»',
      '**Lee Park**, in progress',
      'Overdue by 1 day: it was due on Wednesday, 2026-01-14.',
    ],
  ],
  [
    '- [x] @me Ca$$CURSOR$$ll 📅 2026-01-12\n',
    ['«- [x] @me Call 📅 2026-01-12»', '**Yours**, done', 'Was due on Monday, 2026-01-12.'],
  ],
  ['- [ ] Ca$$CURSOR$$ll\n', ['«- [ ] Call»', 'Nobody’s: it names no owner. open', 'No due date.']],
  [
    '- [ ] @lee Ca$$CURSOR$$ll 📅 2026-02-30\n',
    ['«- [ ] @lee Call 📅 2026-02-30»', '**Lee Park**, open', 'Due “2026-02-30”, which is no day.'],
  ],
  [
    '- [ ] @lee Ca$$CURSOR$$ll ➕ 2026-01-06\n  - Expectation: Soon\n  - Result by then: Signed\n',
    [
      '«- [ ] @lee Call ➕ 2026-01-06»',
      '**Lee Park**, open',
      'No due date.',
      'Expectation: Soon',
      'Result by then: Signed',
      'Raised on Tuesday, 2026-01-06, 9 days ago.',
    ],
  ],
  [
    '- [ ] @dana Send the pl$$CURSOR$$an\n',
    [
      '«- [ ] @dana Send the plan»',
      '**Dana Reyes**, open',
      'No due date.',
      'First seen in 1-1s/dana-reyes/2026-01-01.md, on 2026-01-01, 14 days ago.',
    ],
  ],
  [
    '- [ ] @dana Other wo$$CURSOR$$rds 🆔 k3f9\n',
    [
      '«- [ ] @dana Other words 🆔 k3f9»',
      '**Dana Reyes**, open',
      'No due date.',
      'First raised in 1-1s/dana-reyes/2026-01-08.md, on 2026-01-08, 7 days ago; carried over once.',
      'Its newest line: 1-1s/dana-reyes/2026-01-15.md, line 1.',
    ],
  ],
  [
    '---\nperson: Lee Park\n---\n- [ ] Send the pl$$CURSOR$$an\n',
    ['«- [ ] Send the plan»', 'Nobody’s: it names no owner. open', 'No due date.'],
  ],
  ['- [ ] @lee Call 📅 2026-$$CURSOR$$01-20\n', ['«2026-01-20»', 'Tuesday, 2026-01-20: in 5 days']],
  [
    '## Action items\n\n| Task | Owner | Due |\n| --- | --- | --- |\n| Call | L$$CURSOR$$ee | 2026-01-20 |\n',
    [
      '«Lee»',
      '**Lee Park**, @lee in an item.',
      'No 1-on-1 yet.',
      'They owe one thing: Call (due 2026-01-20)',
      'You owe them nothing.',
    ],
  ],
  [
    '# Dana\n\n## 2026-01-15\n\n- [ ] @lee Ca$$CURSOR$$ll\n\n## 2026-01-02\n\n- [x] @lee Call\n',
    [
      '«- [ ] @lee Call»',
      '**Lee Park**, open',
      'No due date.',
      'First seen in 1-1s/dana-reyes/2026-01-15.md, on 2026-01-02, 13 days ago.',
    ],
  ],
  // Nothing to say.
  ['Some wo$$CURSOR$$rds\n', null],
  ['```\n- [ ] @l$$CURSOR$$ee Call\n```\n', null],
  ['- [ ] @l$$CURSOR$$ee Call\n', null, { path: 'blog/post.md' }],
];

describe('hover', () => {
  for (const [fixture, expected, circumstances] of PLACES)
    it(JSON.stringify(fixture), () => assert.deepEqual(hovered(fixture, circumstances), expected));

  it('says why of a rule that is switched off', () => {
    const said = hovered('---\ncoaching: { disable: [missing-int$$CURSOR$$ent] }\n---\n');
    assert.equal(said?.[1], DISABLED);
    assert.equal(said?.length, 3);
  });

  it('lets nothing from a note become markup', () => {
    const hostile =
      '[x](command:boom) ![p](http://e.example/i.png) <b>&amp;</b> `c` **b** https://e.example $(zap) a@b.example\n# h';
    assert.equal(
      escapedMarkdown(hostile),
      '\\[x\\]\\(command\\:boom\\) \\!\\[p\\]\\(http\\:\\/\\/e\\.example\\/i\\.png\\) \\<b\\>\\&amp\\;\\<\\/b\\> \\`c\\` \\*\\*b\\*\\* https\\:\\/\\/e\\.example \\$\\(zap\\) a\\@b\\.example \\# h',
    );
    const nested = phrase('**{a}** {b}', { a: '*x*', b: phrase('`{c}` {n}', { c: '[y]', n: 3 }) });
    assert.equal(inEnglish(escapedPhrase(nested)), '**\\*x\\*** `\\[y\\]` 3');
  });
});
