import assert from 'node:assert/strict';
import { RULES } from '../../src/coaching/rules.ts';
import { FRAMEWORKS, meetingFrameworks } from '../../src/config/frameworks.ts';
import { completionsAt } from '../../src/language/completions.ts';
import { mayComplete } from '../../src/language/completionTriggers.ts';
import { readFrontMatter } from '../../src/notes/frontMatter.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { at, type Circumstances } from './at.ts';

type Offered = readonly string[];

function offered(fixture: string, circumstances: Circumstances = {}): Offered {
  const { text, offset, note, context } = at(fixture, circumstances);
  return completionsAt(text, offset, note, context).map(({ word }) => word);
}

/** The whole text after one of the offers was taken. */
function taken(fixture: string, word: string, circumstances: Circumstances = {}): string {
  const { text, offset, note, context } = at(fixture, circumstances);
  const completion = completionsAt(text, offset, note, context).find((offer) => offer.word === word);
  assert.ok(completion, `${word} is offered`);
  const { start, end } = completion.range;
  assert.ok(start <= offset && offset <= end, 'the cursor stands in what is replaced');
  assert.doesNotMatch(text.slice(start, end), /[\r\n]/u);
  return text.slice(0, start) + completion.insert + text.slice(end);
}

const KEYS: Offered = [
  'person',
  'date',
  'type',
  'topic',
  'framework',
  'situation',
  'values',
  'intent',
  'criteria',
  'flag',
  'adjustment',
  'prep',
  'request',
  'status',
  'private',
  'next',
  'win',
  'mood',
  'tags',
  'coaching',
];
const without = (...keys: string[]): Offered => KEYS.filter((key) => !keys.includes(key));
const PEOPLE: Offered = ['Ann: Bob', 'Dana Reyes', 'Lee Park'];
const OWNERS: Offered = ['@dana', '@me', '@ann-bob', '@lee'];
const DAYS: Offered = [
  '2026-01-22',
  '2026-01-15',
  '2026-01-16',
  '2026-01-19',
  '2026-01-20',
  '2026-01-21',
  '2026-01-29',
  '2026-02-12',
];
const STATUS: Offered = [' ', 'x', '/', '-', '>'];
const FIELDS: Offered = ['Expectation: ', 'Result by then: '];
const RULE_IDS: Offered = RULES.map(({ id }) => id);
const FRAMEWORK_NAMES: Offered = meetingFrameworks(FRAMEWORKS).map(({ name }) => name);
const STATES: Offered = ['planned', 'held', 'skipped', 'unprepared', 'draft'];
const PERSON_KEYS: Offered = [
  'person',
  'type',
  'handle',
  'aliases',
  'email',
  'guidelines',
  'approach',
  'measure',
  'readings',
  'win',
  'private',
  'tags',
  'coaching',
];
const LINE = '---\nperson: Dana Reyes\n---\n\n## Action items\n\n';

interface Row {
  /** With `$$CURSOR$$`. */
  readonly fixture: string;
  readonly offers: Offered;
  /** One of the offers, and the text once it is taken. */
  readonly take?: readonly [word: string, after: string];
  readonly circumstances?: Circumstances;
}

const row = (
  fixture: string,
  offers: Offered,
  take?: Row['take'],
  circumstances: Circumstances = {},
): Row => ({
  fixture,
  offers,
  circumstances,
  ...(take ? { take } : {}),
});

const FRONT_MATTER: readonly Row[] = [
  // Keys.
  row('---\n$$CURSOR$$\n---\n', KEYS, ['flag', '---\nflag: \n---\n']),
  row('---\nfl$$CURSOR$$\n---\n', KEYS, ['flag', '---\nflag: \n---\n']),
  row('---\nperson: Dana\n$$CURSOR$$\n---\n', without('person')),
  row(
    '---\nperson: Dana\ndate: 2026-01-15\n\nta$$CURSOR$$\nflag: red\n---\n',
    without('person', 'date', 'flag'),
  ),
  row('---\npe$$CURSOR$$rson: Dana\n---\n', KEYS, ['prep', '---\nprep: Dana\n---\n']),
  row('---\n"fl$$CURSOR$$": red\n---\n', KEYS, ['flag', '---\n"flag": red\n---\n']),
  row('---\ncoaching:\n  $$CURSOR$$\n---\n', ['disable'], ['disable', '---\ncoaching:\n  disable: \n---\n']),
  row('---\ncoaching:\n  dis$$CURSOR$$\nflag: red\n---\n', ['disable']),
  row(
    '---\ncoaching: { $$CURSOR$$ }\n---\n',
    ['disable'],
    ['disable', '---\ncoaching: { disable:  }\n---\n'],
  ),
  row(
    '---\ntype: person\n$$CURSOR$$\n---\n',
    PERSON_KEYS.filter((key) => key !== 'type'),
  ),
  row('---\ntype: program\n$$CURSOR$$\n---\n', [
    'date',
    'topic',
    'sessions',
    'focus',
    'mode',
    'tool',
    'adoption',
    'status',
    'private',
    'tags',
    'coaching',
  ]),
  // Words that the schemas know.
  row(
    '---\ntype: program\nadoption: $$CURSOR$$\n---\n',
    ['embraced', 'experimenting', 'skeptical'],
    ['skeptical', '---\ntype: program\nadoption: skeptical\n---\n'],
  ),
  row(
    '---\ntype: program\nmode: $$CURSOR$$\n---\n',
    ['role-play', 'live coaching', 'skill'],
    ['live coaching', '---\ntype: program\nmode: live coaching\n---\n'],
  ),
  row('---\nflag: $$CURSOR$$\n---\n', ['green', 'red'], ['red', '---\nflag: red\n---\n']),
  row('---\nflag: re$$CURSOR$$\n---\n', ['green', 'red'], ['red', '---\nflag: red\n---\n']),
  row('---\nflag: $$CURSOR$$green\n---\n', ['green', 'red'], ['red', '---\nflag: red\n---\n']),
  row('---\nflag:$$CURSOR$$\n---\n', ['green', 'red'], ['red', '---\nflag: red\n---\n']),
  row('---\nflag: "$$CURSOR$$"\n---\n', ['green', 'red'], ['red', '---\nflag: "red"\n---\n']),
  row(
    '---\nflag: $$CURSOR$$ # how it went\n---\n',
    ['green', 'red'],
    ['red', '---\nflag: red # how it went\n---\n'],
  ),
  row(
    '---\nprep: $$CURSOR$$\n---\n',
    ['requested', 'ready', 'not-ready'],
    ['not-ready', '---\nprep: not-ready\n---\n'],
  ),
  row('---\nstatus: $$CURSOR$$\n---\n', STATES),
  row('---\nprivate: $$CURSOR$$\n---\n', ['true', 'false']),
  row(
    '---\ntype: $$CURSOR$$\n---\n',
    ['1-on-1', 'program', 'person'],
    ['1-on-1', '---\ntype: 1-on-1\n---\n'],
  ),
  row('---\nsituation: $$CURSOR$$\n---\n', ['performance', 'recruiting', 'friction', 'deal', 'career']),
  row('---\nadjustment: [people, $$CURSOR$$]\n---\n', ['process', 'technology', 'internal', 'external']),
  row('---\nmood: $$CURSOR$$\n---\n', ['good', 'steady', 'tired', 'worried']),
  row('---\nframework: $$CURSOR$$\n---\n', FRAMEWORK_NAMES, ['grow', '---\nframework: grow\n---\n']),
  row(
    '---\nframework:\n- grow\n- $$CURSOR$$\n---\n',
    FRAMEWORK_NAMES.filter((name) => name !== 'grow'),
  ),
  row(
    '---\ncoaching: { disable: [missing-intent, $$CURSOR$$] }\n---\n',
    RULE_IDS.filter((id) => id !== 'missing-intent'),
  ),
  row('---\ncoaching:\n  disable:\n    - $$CURSOR$$\n---\n', RULE_IDS),
  row('---\ncoaching:\n  disable: $$CURSOR$$\n---\n', RULE_IDS),
  // People.
  row('---\nperson: $$CURSOR$$\n---\n', PEOPLE, ['Dana Reyes', '---\nperson: Dana Reyes\n---\n']),
  row('---\nperson: $$CURSOR$$\n---\n', PEOPLE, ['Ann: Bob', '---\nperson: "Ann: Bob"\n---\n']),
  row('---\nperson: @da$$CURSOR$$\n---\n', PEOPLE, ['Dana Reyes', '---\nperson: Dana Reyes\n---\n']),
  row('---\nperson: "Da$$CURSOR$$"\n---\n', PEOPLE, ['Ann: Bob', '---\nperson: "Ann: Bob"\n---\n'], {
    path: 'x/1-1s/a.md',
  }),
  row("---\nperson: '$$CURSOR$$\n---\n", PEOPLE, ['Dana Reyes', "---\nperson: 'Dana Reyes'\n---\n"]),
  row('---\nperson: [[$$CURSOR$$]]\n---\n', PEOPLE, ['Dana Reyes', '---\nperson: [[Dana Reyes]]\n---\n']),
  row('---\nperson: "[[Da$$CURSOR$$]]"\n---\n', PEOPLE, [
    'Dana Reyes',
    '---\nperson: "[[Dana Reyes]]"\n---\n',
  ]),
  row(
    '---\nperson:\n  - Lee Park\n  - $$CURSOR$$\n---\n',
    ['Ann: Bob', 'Dana Reyes'],
    ['Ann: Bob', '---\nperson:\n  - Lee Park\n  - "Ann: Bob"\n---\n'],
  ),
  // The team's values and topics.
  row(
    '---\nvalues: [Grit, $$CURSOR$$]\n---\n',
    ['Respect', 'Courage: always'],
    ['Courage: always', '---\nvalues: [Grit, "Courage: always"]\n---\n'],
  ),
  row(
    '---\nvalues:\n  - $$CURSOR$$\n  - Respect\n---\n',
    ['Grit', 'Courage: always'],
    ['Grit', '---\nvalues:\n  - Grit\n  - Respect\n---\n'],
  ),
  row('---\nvalues: [\n  Grit,\n  $$CURSOR$$\n]\n---\n', ['Respect', 'Courage: always']),
  row('---\ntopic: $$CURSOR$$\n---\n', ['Pipeline', 'Skills']),
  row('---\ntopic: $$CURSOR$$\n---\n', [], undefined, { team: '' }),
  // Days.
  row('---\ndate: $$CURSOR$$\n---\n', DAYS, ['2026-01-16', '---\ndate: 2026-01-16\n---\n']),
  row('---\nnext: 2026-$$CURSOR$$01-20\n---\n', DAYS, ['2026-01-22', '---\nnext: 2026-01-22\n---\n']),
  // Places where nothing can be offered.
  row('---\nintent: Win $$CURSOR$$\n---\n', []),
  row('---\n# per$$CURSOR$$\n---\n', []),
  row('---\nflag: "red" $$CURSOR$$\n---\n', []),
  row('---\nflag: red # $$CURSOR$$\n---\n', []),
  row('---\nunknown: $$CURSOR$$\n---\n', []),
  row('---\n---$$CURSOR$$\n', []),
  row('--$$CURSOR$$-\nperson: Dana\n---\n', []),
];

const BROKEN: readonly Row[] = [
  row('---\n$$CURSOR$$', KEYS, ['flag', '---\nflag: ']),
  row('---\nflag: $$CURSOR$$', ['green', 'red'], ['red', '---\nflag: red']),
  row('---\nperson: Dana\nfl$$CURSOR$$', without('person')),
  row('---\nperson: Dana\n$$CURSOR$$\n\n# 1-on-1\n\nWords: here\n', without('person')),
  row('---\nperson: Dana\nper$$CURSOR$$\ndate: 2026-01-15\n---\n', without('person', 'date')),
  row('---\nperson: "Dana\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\ntags: [a, b\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\ntags: [a, b\n$$CURSOR$$\n---\n', without('tags')),
  row(
    '---\nvalues: [Grit, $$CURSOR$$\ndate: 2026-01-15\n---\n',
    ['Respect', 'Courage: always'],
    ['Respect', '---\nvalues: [Grit, Respect\ndate: 2026-01-15\n---\n'],
  ),
  row(
    '---\nvalues: ["$$CURSOR$$]\n---\n',
    ['Grit', 'Respect', 'Courage: always'],
    ['Grit', '---\nvalues: ["Grit"]\n---\n'],
  ),
  row('---\ncoaching:\n\tdisable: [$$CURSOR$$]\n---\n', RULE_IDS),
  row('---\nwho: @ann\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\nperson: Ann: Bob\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\n: :\n{{\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\nflag: red\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row(
    '---\ntype: person\nhan$$CURSOR$$',
    PERSON_KEYS.filter((key) => key !== 'type'),
    ['handle', '---\ntype: person\nhandle: '],
    { path: 'notes/x.md' },
  ),
  row('---\r\nflag: $$CURSOR$$\r\n---\r\n', ['green', 'red'], ['red', '---\r\nflag: red\r\n---\r\n']),
  row('---\r\nvalues:\r\n  - Grit\r\n  - $$CURSOR$$', ['Respect', 'Courage: always']),
  row('\uFEFF---\nflag: $$CURSOR$$\n---\n', ['green', 'red']),
  row('---\rflag: $$CURSOR$$\r---\r', ['green', 'red']),
];

const NO_NOTE: Circumstances = { path: 'blog/post.md' };
const OTHER_FILES: readonly Row[] = [
  row('---\ntitle: Post\n$$CURSOR$$\n---\n', [], undefined, NO_NOTE),
  row('---\nflag: $$CURSOR$$\n---\n', [], undefined, NO_NOTE),
  row('---\ntype: $$CURSOR$$\n---\n', ['1-on-1', 'program', 'person'], undefined, NO_NOTE),
  row('- [ ] @$$CURSOR$$\n', [], undefined, NO_NOTE),
];

const ITEMS: readonly Row[] = [
  // Owners.
  row(`${LINE}- [ ] @$$CURSOR$$\n`, OWNERS, ['@dana', `${LINE}- [ ] @dana\n`]),
  row(`${LINE}- [ ] @d$$CURSOR$$`, OWNERS, ['@dana', `${LINE}- [ ] @dana`]),
  row(`${LINE}- [ ] @$$CURSOR$$Send it`, OWNERS, ['@me', `${LINE}- [ ] @meSend it`]),
  row(`${LINE}- [ ] Send it (@$$CURSOR$$)`, OWNERS),
  row(`${LINE}1. [ ] Send it → @le$$CURSOR$$`, OWNERS, ['@lee', `${LINE}1. [ ] Send it → @lee`]),
  row(`${LINE}> - [ ] @$$CURSOR$$`, OWNERS),
  row(`${LINE}* [x] @$$CURSOR$$`, OWNERS),
  row(`${LINE}TODO @$$CURSOR$$`, OWNERS),
  row(`${LINE}| Task | Owner |\n| --- | --- |\n| Send it | @$$CURSOR$$ |\n`, OWNERS),
  row('# Dana\n\n## 2026-01-15\n\n- [ ] @$$CURSOR$$\n\n## 2026-01-08\n\n- [ ] Call\n', OWNERS),
  row(`${LINE.replaceAll('\n', '\r\n')}- [ ] @$$CURSOR$$\r\n`, OWNERS),
  row('\uFEFF- [ ] @$$CURSOR$$', OWNERS),
  row(`${LINE}- [ ] Send it to dana@$$CURSOR$$`, []),
  row(`${LINE}- [ ] See https://example.com/@$$CURSOR$$`, []),
  row(`${LINE}- [ ] \`@$$CURSOR$$\``, []),
  row(`${LINE}Words @$$CURSOR$$`, []),
  row(`${LINE}- @$$CURSOR$$`, []),
  row(`${LINE}\`\`\`\n- [ ] @$$CURSOR$$\n\`\`\`\n`, []),
  row(`${LINE}~~~~\n- [ ] x\n~~~\n- [ ] @$$CURSOR$$\n`, []),
  row(`${LINE}~~~~\n- [ ] x\n~~~~\n- [ ] @$$CURSOR$$\n`, OWNERS),
  row(`${LINE}- Code:\n\n  \`\`\`\n  - [ ] @$$CURSOR$$\n`, []),
  row(`${LINE}Words\n\n    - [ ] @$$CURSOR$$\n`, []),
  row(`${LINE}- Parent\n\n    - [ ] @$$CURSOR$$\n`, OWNERS),
  row(`${LINE}<!-- - [ ] x\n- [ ] @$$CURSOR$$ -->\n`, []),
  row(`${LINE}<!-- gone -->\n- [ ] @$$CURSOR$$\n`, OWNERS),
  row(`${LINE}- [ ] About \`<!--\` in texts\n- [ ] @$$CURSOR$$\n`, OWNERS),
  row('## Notes\n\nTODO @$$CURSOR$$', []),
  row('## Notes\n\n| Task | Owner |\n| --- | --- |\n| Send it | @$$CURSOR$$ |\n', []),
  // Days.
  row(`${LINE}- [ ] Send it 📅 $$CURSOR$$`, DAYS, ['2026-01-16', `${LINE}- [ ] Send it 📅 2026-01-16`]),
  row(`${LINE}- [ ] Send it 📅$$CURSOR$$`, DAYS, ['2026-01-16', `${LINE}- [ ] Send it 📅 2026-01-16`]),
  row(`${LINE}- [ ] Send it 📅 tom$$CURSOR$$ #sales`, DAYS, [
    '2026-01-16',
    `${LINE}- [ ] Send it 📅 2026-01-16 #sales`,
  ]),
  row(`${LINE}- [ ] Send it 📅 $$CURSOR$$2026-02-01 #sales`, DAYS, [
    '2026-01-16',
    `${LINE}- [ ] Send it 📅 2026-01-16 #sales`,
  ]),
  row(`${LINE}- [ ] Send it due:$$CURSOR$$`, DAYS, ['2026-01-16', `${LINE}- [ ] Send it due:2026-01-16`]),
  row(`${LINE}- [ ] Send it Due: $$CURSOR$$`, DAYS, ['2026-01-16', `${LINE}- [ ] Send it Due: 2026-01-16`]),
  row(`${LINE}- [ ] Send it [due:: $$CURSOR$$]`, DAYS, [
    '2026-01-16',
    `${LINE}- [ ] Send it [due:: 2026-01-16]`,
  ]),
  row(`${LINE}- [ ] Send it [due::$$CURSOR$$`, DAYS, [
    '2026-01-16',
    `${LINE}- [ ] Send it [due:: 2026-01-16]`,
  ]),
  row(`${LINE}- [ ] Send it (due:: $$CURSOR$$`, DAYS, [
    '2026-01-16',
    `${LINE}- [ ] Send it (due:: 2026-01-16)`,
  ]),
  row(`${LINE}- [x] Send it ✅ $$CURSOR$$`, DAYS),
  row(`${LINE}- [ ] Send it ➕ $$CURSOR$$`, DAYS),
  row(`${LINE}| Task | Due |\n| --- | --- |\n| Send it | 📅 $$CURSOR$$ |\n`, DAYS),
  row(`${LINE}- [ ] Overdue: $$CURSOR$$`, [...OWNERS, ...DAYS]),
  row(`${LINE}\`📅 $$CURSOR$$\``, []),
  // Status letters.
  row(`${LINE}- [$$CURSOR$$]`, STATUS, ['x', `${LINE}- [x]`]),
  row(`${LINE}- [ $$CURSOR$$] Send it`, STATUS, ['/', `${LINE}- [/] Send it`]),
  row(`${LINE}- [$$CURSOR$$ ] Send it`, STATUS, ['-', `${LINE}- [-] Send it`]),
  row(`${LINE}- [$$CURSOR$$`, STATUS, [' ', `${LINE}- [ ] `]),
  row(`${LINE}3) [$$CURSOR$$x] Send it`, STATUS, ['>', `${LINE}3) [>] Send it`]),
  row(`${LINE}- See [$$CURSOR$$]`, []),
  // Fields below an item.
  row(`${LINE}- [ ] Send it\n  - $$CURSOR$$`, FIELDS, [
    'Expectation: ',
    `${LINE}- [ ] Send it\n  - Expectation: `,
  ]),
  row(`${LINE}- [ ] Send it\n  - Res$$CURSOR$$\n`, FIELDS, [
    'Result by then: ',
    `${LINE}- [ ] Send it\n  - Result by then: \n`,
  ]),
  row(`${LINE}- [ ] Send it\n  - Expectation: Soon\n  - $$CURSOR$$`, ['Result by then: ']),
  row(`${LINE}- Words\n  - $$CURSOR$$`, []),
  // Anything, where somebody asks.
  row(
    `${LINE}- [ ] Send it $$CURSOR$$`,
    [...OWNERS, ...DAYS],
    ['2026-01-16', `${LINE}- [ ] Send it 📅 2026-01-16`],
  ),
  row(`${LINE}- [ ] $$CURSOR$$`, [...OWNERS, ...DAYS], ['@dana', `${LINE}- [ ] @dana `]),
  row(
    `${LINE}| Task | Due |\n| --- | --- |\n| Send it | $$CURSOR$$ |\n`,
    [...OWNERS, ...DAYS],
    ['2026-01-16', `${LINE}| Task | Due |\n| --- | --- |\n| Send it | 2026-01-16 |\n`],
  ),
  row(`${LINE}- [ ] Send$$CURSOR$$`, []),
];

const ROWS = [...FRONT_MATTER, ...BROKEN, ...OTHER_FILES, ...ITEMS];

describe('completion', () => {
  it('is tried at 80 positions or more', () => {
    assert.ok(new Set(ROWS.map(({ fixture }) => fixture)).size >= 80, `${ROWS.length} positions`);
  });

  for (const { fixture, offers, take, circumstances } of ROWS)
    it(JSON.stringify(fixture), () => {
      assert.deepEqual(offered(fixture, circumstances), offers);
      if (take) assert.equal(taken(fixture, take[0], circumstances), take[1]);
    });

  it('says what it offers, days with their weekdays', () => {
    const said = (fixture: string): string[] => {
      const { text, offset, note, context } = at(fixture);
      return completionsAt(text, offset, note, context).map(({ word, label, detail }) =>
        [word, label, detail]
          .flatMap((words) =>
            words === undefined ? [] : typeof words === 'string' ? words : inEnglish(words),
          )
          .join(' | '),
      );
    };
    assert.deepEqual(said('- [ ] 📅 $$CURSOR$$').slice(0, 4), [
      '2026-01-22 | next 1-on-1 | Thursday, 2026-01-22, in 7 days',
      '2026-01-15 | today | Thursday, 2026-01-15',
      '2026-01-16 | tomorrow | Friday, 2026-01-16',
      '2026-01-19 | next Monday | Monday, 2026-01-19, in 4 days',
    ]);
    assert.deepEqual(said('- [$$CURSOR$$]')[2], '/ | [/] in progress | still open');
    assert.deepEqual(said('- [ ] @$$CURSOR$$').slice(0, 2), ['@dana | Dana Reyes', '@me | you']);
    assert.deepEqual(said('---\nflag: $$CURSOR$$\n---\n')[0], 'green | Stay the course.');
  });

  it('writes words that are read back as they are', () => {
    const words = [
      'Ann: Bob',
      '@dana',
      '#1',
      'yes',
      '12',
      '- a',
      'a, b',
      "O'Neil",
      'say "hi"',
      'C:\\x',
      'null',
      '1:30',
      '[x]',
      'a #b',
      '*',
      'Respect',
    ];
    const places = [
      'topic: $$CURSOR$$',
      'topic: "$$CURSOR$$"',
      "topic: '$$CURSOR$$'",
      'topic: "$$CURSOR$$',
      'values: [$$CURSOR$$]',
      'values: [a, "$$CURSOR$$]',
      'values:\n  - $$CURSOR$$',
    ];
    for (const place of places)
      for (const word of words) {
        const team = `topics: [${JSON.stringify(word)}]\nvalues: [${JSON.stringify(word)}]\n`;
        const { value, errors } = readFrontMatter(taken(`---\n${place}\n---\n`, word, { team }));
        assert.deepEqual(errors, [], `${place} ${word}`);
        assert.equal([value.topic ?? value.values].flat().at(-1), word, place);
      }
  });

  it('looks at all only where a character can begin something', () => {
    const lines: readonly (readonly [string, boolean])[] = [
      ['- [ ] @', true],
      ['- [', true],
      ['- [ ] Send 📅 ', true],
      ['- [ ] Send 📅', true],
      ['- [ ] [due:: ', true],
      ['person: ', true],
      ['flag:', true],
      ['  - ', true],
      ['values: [', true],
      ['values: [Grit, ', true],
      ['Some words ', false],
      ['- [ ] Send it ', false],
      ['Words: and ', false],
      ['See [', false],
      ['dana@', false],
      ['# Title: ', false],
    ];
    for (const [line, expected] of lines) assert.equal(mayComplete(line), expected, line);
  });

  it('offers the kinds of notes in another file only to somebody who asks', () => {
    const { text, offset, note, context } = at('---\ntype: $$CURSOR$$\n---\n', NO_NOTE);
    assert.deepEqual(completionsAt(text, offset, note, context, false), []);
  });

  it('never throws, wherever the cursor stands in a broken text', () => {
    const broken =
      '---\nperson: "Da\n  - [a, {b: "c\n\tvalues: [\'\n- - x: [[\ncoaching: {disable: [a,]}\n: -\n\n# T\n- [ ] @ 📅 [due:: `<!-- \n| a | @';
    for (let offset = 0; offset <= broken.length; offset++) {
      const { text, note, context } = at(`${broken.slice(0, offset)}$$CURSOR$$${broken.slice(offset)}`);
      for (const { range } of completionsAt(text, offset, note, context))
        assert.ok(range.start <= offset && offset <= range.end);
    }
  });
});
