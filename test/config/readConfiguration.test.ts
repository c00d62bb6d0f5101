import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';

const told = (text: string): string[] =>
  readConfiguration(text).problems.map(
    ({ message, range }) => `${text.slice(range.start, range.end)} → ${inEnglish(message)}`,
  );

describe('.coaching.yaml', () => {
  it('is optional, and may be empty', () => {
    for (const text of [null, '', '\n', '# Nothing yet\n']) {
      assert.deepEqual(readConfiguration(text), {
        configuration: DEFAULT_CONFIGURATION,
        problems: [],
        isReadable: true,
      });
    }
  });

  it('holds rules, self, people, notes and sections', () => {
    const text = [
      'rules: { missing-intent: error, overdue-action: off, missing-criteria: false }',
      'self: { name: Robin Vale, handle: robin, email: robin@corp.example }',
      'people:',
      '  - Lee Park',
      '  - { name: Dana Reyes, handles: [dana, dr], aliases: Danny }',
      'notes: { include: "talks/**", exclude: [old/**], framework: [will, vip], file: "talks/{person}/{date}.md" }',
      'values: [Grit, " Respect "]',
      'topics: [Pipeline, Skills]',
      'sections: { intent: [Absicht] }',
    ].join('\n');
    const { configuration, problems } = readConfiguration(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(configuration, {
      ...DEFAULT_CONFIGURATION,
      rules: { 'missing-intent': 'error', 'overdue-action': 'off', 'missing-criteria': 'off' },
      self: { name: 'Robin Vale', otherNames: ['robin', 'robin@corp.example'] },
      people: [
        { name: 'Lee Park', otherNames: [] },
        { name: 'Dana Reyes', otherNames: ['dana', 'dr', 'Danny'] },
      ],
      notes: { include: ['talks/**'], exclude: ['old/**'], file: 'talks/{person}/{date}.md' },
      framework: ['will', 'vip'],
      newFramework: ['will', 'vip'],
      values: ['Grit', 'Respect'],
      topics: ['Pipeline', 'Skills'],
      sections: { intent: ['Absicht'] },
    });
    const options = readingOptions(configuration);
    assert.ok(options.sectionAliases.intent?.includes('absicht'));
    assert.ok(options.sectionAliases.intent?.includes('purpose'));
    assert.deepEqual(options.self, ['Robin Vale', 'robin', 'robin@corp.example']);
  });

  it('takes one value or several, and a topic for each of four weeks', () => {
    assert.deepEqual(readConfiguration('values: Grit').configuration.values, ['Grit']);
    assert.deepEqual(readConfiguration('topics: [a, b, c, d, e]').configuration.topics, ['a', 'b', 'c', 'd']);
    assert.deepEqual(told('topics: [a, b, c, d, e]'), [
      '[a, b, c, d, e] → `topics` must be a list of at most 4.',
    ]);
    assert.deepEqual(told('values: { Grit: 1 }'), ['{ Grit: 1 } → `values` must be text or a list.']);
  });

  it('takes self as one name or several', () => {
    assert.deepEqual(readConfiguration('self: Robin').configuration.self, { name: 'Robin', otherNames: [] });
    assert.deepEqual(readConfiguration('self: [Robin Vale, robin]').configuration.self, {
      name: 'Robin Vale',
      otherNames: ['robin'],
    });
  });

  it('comes before the editor’s settings, and they before the defaults', () => {
    const fallbacks = { include: ['mine/**'], exclude: undefined, file: 'mine/{person}/{date}.md' };
    assert.deepEqual(readConfiguration('', fallbacks).configuration.notes, {
      include: ['mine/**'],
      exclude: DEFAULT_CONFIGURATION.notes.exclude,
      file: 'mine/{person}/{date}.md',
    });
    const own = 'notes: { file: "{date} {person}.md" }';
    assert.equal(readConfiguration(own, fallbacks).configuration.notes.file, '{date} {person}.md');
    assert.equal(readConfiguration('').configuration.notes.file, '1-1s/{person}/{date}.md');
    assert.deepEqual(readConfiguration('notes: { include: [] }', fallbacks).configuration.notes.include, []);
  });

  const wrong: readonly (readonly [string, readonly string[]])[] = [
    [
      'rules: { missing-intent: loud }',
      ['loud → `missing-intent` must be `error`, `warning`, `information`, `hint` or `off`.'],
    ],
    ['people: 3', ['3 → `people` must be a list of people or the name of a folder.']],
    ['people: [{ handle: dana }]', ['{ handle: dana } → Add `name`.']],
    ['notes: { file: [a] }', ['[a] → `file` must be text.']],
    [
      'notes: { file: "../{person}/{date}.md" }',
      [
        '"../{person}/{date}.md" → Write the path without `..`, `.` and empty parts: notes stay in their folder.',
      ],
    ],
    ['notes: [a]', ['[a] → `notes` must be `key: value` lines.']],
    ['- a\n- b', ['- a\n- b → The file must be `key: value` lines.']],
    [
      'notes: { include: ["(a+)+b"] }',
      ['"(a+)+b" → Parentheses have no meaning in globs: write `?` for one.'],
    ],
    ['notes: { exclude: "*a*a*a*a*b" }', ['"*a*a*a*a*b" → This glob has too many wildcards.']],
    [
      'notes: { exclude: ["!a"] }',
      ['"!a" → Globs are not negated: name in `include` or `exclude` what is meant.'],
    ],
    [
      'notes:\n  include:\n    - **/*.md',
      ['**/*.md → Write the value out, or put it in quotes: YAML aliases are not followed.'],
    ],
    ['notes: { include: [a, { b: c }] }', ['{ b: c } → This entry must be text.']],
    ['self: @robin', ['@ → Put this value in quotes: YAML gives its first character a meaning of its own.']],
    ['self: a\nself: b', ['self → `self` stands here twice. Keep one of them.']],
  ];
  for (const [text, problems] of wrong)
    it(`tells what is wrong: ${JSON.stringify(text)}`, () => assert.deepEqual(told(text), problems));

  it('takes severities with spaces around them, and names without their marks', () => {
    const { configuration } = readConfiguration('rules: { missing-intent: "off " }\nself: "@robin"');
    assert.deepEqual(configuration.rules, { 'missing-intent': 'off' });
    assert.equal(configuration.self?.name, 'robin');
  });

  it('keeps what can be read beside what cannot', () => {
    const { configuration } = readConfiguration(
      'self: Robin\nrules: { missing-intent: loud, invalid-date: hint }\npeople: 3',
    );
    assert.equal(configuration.self?.name, 'Robin');
    assert.deepEqual(configuration.rules, { 'invalid-date': 'hint' });
    assert.deepEqual(configuration.people, []);
  });
});
