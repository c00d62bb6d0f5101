import assert from 'node:assert/strict';
import { type Configuration, DEFAULT_CONFIGURATION } from '../../../src/config/configuration.ts';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import { told } from './told.ts';

const { words, dependency } = DEFAULT_CONFIGURATION;

/** What a text says beside the defaults. */
const GOOD: readonly (readonly [string, Partial<Configuration>])[] = [
  ['people: people/', { peopleFolder: 'people' }],
  ['people: ./team/people', { peopleFolder: 'team/people' }],
  ['dependency: { share: 30 % }', { dependency: { share: 0.3, weeks: 8, isConfigured: true } }],
  ['dependency: { share: 0.75, weeks: 12 }', { dependency: { share: 0.75, weeks: 12, isConfigured: true } }],
  ['dependency: { share: "100%" }', { dependency: { share: 1, weeks: 8, isConfigured: true } }],
  ['dependency: {}', { dependency }],
  ['escalation: { wait: 0 }', { escalationWait: 0 }],
  ['sharing: { private: personal/** }', { privateNotes: ['personal/**'] }],
  ['notes: { carryOver: Link }', { carryOver: 'link' }],
  [
    'words: { weakIntent: [Win, " LOSE  less "] }',
    { words: { ...words, weakIntent: ['win', 'lose  less'] } },
  ],
  ['words: { weakIntent: [] }', { words: { ...words, weakIntent: [] } }],
  [
    'words: { directives: [Just do it, { phrase: You Ought, question: What if you …? }] }',
    {
      words: {
        ...words,
        directives: [
          { phrase: 'just do it', question: null },
          { phrase: 'you ought', question: 'What if you …?' },
        ],
      },
    },
  ],
];

const WRONG: readonly (readonly [string, readonly string[]])[] = [
  [
    'people: ../elsewhere',
    ['../elsewhere → Write the name of a folder beside or below this file, such as `people`, or a list.'],
  ],
  ['dependency: { share: 50 }', ['50 → `share` must be a share such as `50 %` or `0.5`.']],
  ['dependency: { share: 120 % }', ['120 % → `share` must be a share such as `50 %` or `0.5`.']],
  ['dependency: { share: half }', ['half → `share` must be a share such as `50 %` or `0.5`.']],
  ['dependency: { share: -0.1 }', ['-0.1 → `share` must be a share such as `50 %` or `0.5`.']],
  ['dependency: { weeks: 0 }', ['0 → `weeks` must be a whole number of weeks from 1 to 104.']],
  ['escalation: { wait: soon }', ['soon → `wait` must be a whole number of minutes from 0 to 10080.']],
  [
    'sharing: { private: ["!a"] }',
    ['"!a" → Globs are not negated: name in `include` or `exclude` what is meant.'],
  ],
  ['notes: { carryOver: copy }', ['copy → `carryOver` must be `move` or `link`.']],
  ['notes: { framework: wil }', ['wil → There is no framework “wil”: did you mean `will`?']],
  [
    'notes: { framework: [will, haiku] }',
    ['haiku → There is no framework “haiku”; there are free, will, vip, grow, clear, oscar, sbi, star.'],
  ],
  ['notes: { framework: program }', ['program → `program` is no framework of a 1-on-1.']],
  ['words: { weakIntent: { a: b } }', ['{ a: b } → `weakIntent` must be text or a list.']],
  ['words: { directives: [{ question: Why? }] }', ['{ question: Why? } → Add `phrase`.']],
  [
    'rules: { mising-intent: off }',
    ['mising-intent → Nothing reads `mising-intent`: did you mean `missing-intent`?'],
  ],
  ['sections: { intnt: [Absicht] }', ['intnt → Nothing reads `intnt`: did you mean `intent`?']],
  ['peple: []', ['peple → Nothing reads `peple`: did you mean `people`?']],
  ['people:\n  - name: Dana\n    hanlde: dana', ['hanlde → Nothing reads `hanlde`: did you mean `handle`?']],
  ['self: { name: Robin, emial: r@corp.example }', ['emial → Nothing reads `emial`: did you mean `email`?']],
];

describe('members of .coaching.yaml', () => {
  for (const [text, expected] of GOOD)
    it(`are read: ${text}`, () => {
      const { configuration, problems } = readConfiguration(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(configuration, { ...DEFAULT_CONFIGURATION, ...expected });
    });

  for (const [text, problems] of WRONG)
    it(`are problems at their place: ${JSON.stringify(text)}`, () => assert.deepEqual(told(text), problems));

  it('keep their defaults where they are wrong, and the others hold', () => {
    const { configuration } = readConfiguration(
      'dependency: { share: 2, weeks: 4 }\nescalation: { wait: soon }\nnotes: { carryOver: copy }\nvalues: [Grit]',
    );
    assert.deepEqual(configuration, {
      ...DEFAULT_CONFIGURATION,
      dependency: { share: 0.5, weeks: 4, isConfigured: true },
      values: ['Grit'],
    });
  });

  it('are free to be the reader’s own words, where no known key is near', () => {
    assert.deepEqual(
      told('team: Platform\npeople: [{ name: Dana, desk: 4 }]\nrules: { our-own-rule: hint }'),
      [],
    );
  });

  it('come after the editor’s setting only where they say nothing', () => {
    const carryOver = (text: string, setting: string): string =>
      readConfiguration(text, { carryOver: setting }).configuration.carryOver;
    assert.equal(carryOver('', 'link'), 'link');
    assert.equal(carryOver('notes: { carryOver: move }', 'link'), 'move');
    assert.equal(carryOver('', 'sideways'), 'move');
  });

  it('tell a text that is no YAML as a whole from one with a value that cannot be taken', () => {
    const isReadable = (text: string): boolean => readConfiguration(text).isReadable;
    for (const text of ['self: [', 'a: b: c', 'self: "Robin', '\tself: Robin', 'self: @robin'])
      assert.equal(isReadable(text), false, text);
    for (const text of [
      '',
      'self: Robin\nself: Dana',
      'cadence: never',
      'notes:\n  include:\n    - **/*.md',
      'values: #a',
    ])
      assert.equal(isReadable(text), true, text);
  });
});
