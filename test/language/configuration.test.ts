import assert from 'node:assert/strict';
import { RULES } from '../../src/coaching/rules.ts';
import { FRAMEWORKS, meetingFrameworks } from '../../src/config/frameworks.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { configurationCompletions } from '../../src/language/configurationCompletions.ts';
import { configurationHover } from '../../src/language/configurationHover.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { at } from './at.ts';

const MEMBERS = [
  'self',
  'people',
  'values',
  'topics',
  'cadence',
  'notes',
  'frameworks',
  'sections',
  'rules',
  'words',
  'dependency',
  'escalation',
  'sharing',
];
const PERSON = ['name', 'handle', 'aliases', 'email', 'cadence'];
const SECTION = ['name', 'title', 'aliases', 'prompt', 'required', 'choices'];
const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'];
const WHEN = ['planned', 'held', 'redFlag', 'never'];
const RHYTHMS = ['weekly', 'every 2 weeks', 'monthly'];
const NAMES = meetingFrameworks(FRAMEWORKS).map(({ name }) => name);
const RULE_IDS = RULES.map(({ id }) => id);
const SECTIONS = Object.keys(SECTION_ALIASES);

interface Row {
  readonly fixture: string;
  readonly offers: readonly string[];
  /** One of the offers, and the text once it is taken. */
  readonly take?: readonly [word: string, after: string];
}

const ROWS: readonly Row[] = [
  { fixture: '$$CURSOR$$', offers: MEMBERS, take: ['self', 'self: '] },
  { fixture: '# Ours\n\nval$$CURSOR$$', offers: MEMBERS, take: ['values', '# Ours\n\nvalues: '] },
  {
    fixture: 'self: Robin\n$$CURSOR$$\nvalues: [a]\n',
    offers: MEMBERS.filter((name) => name !== 'self' && name !== 'values'),
  },
  {
    fixture: 'self: { $$CURSOR$$ }',
    offers: ['name', 'handle', 'aliases', 'email'],
    take: ['handle', 'self: { handle:  }'],
  },
  { fixture: 'people:\n  - $$CURSOR$$', offers: PERSON, take: ['name', 'people:\n  - name: '] },
  { fixture: 'people:\n  $$CURSOR$$', offers: PERSON, take: ['name', 'people:\n  - name: '] },
  {
    fixture:
      'people:\n  - name: Dana Reyes\n    handle: dana\n    $$CURSOR$$\n  - name: Lee\n    email: l@corp.example\n',
    offers: ['aliases', 'email', 'cadence'],
    take: [
      'cadence',
      'people:\n  - name: Dana Reyes\n    handle: dana\n    cadence: \n  - name: Lee\n    email: l@corp.example\n',
    ],
  },
  {
    fixture: 'people:\n- name: Dana Reyes\n  ha$$CURSOR$$',
    offers: PERSON.filter((name) => name !== 'name'),
  },
  { fixture: 'people:\n  - name: Dana Reyes\n    cadence: $$CURSOR$$', offers: RHYTHMS },
  { fixture: 'people: [{ name: Dana, cadence: $$CURSOR$$ }]', offers: RHYTHMS },
  { fixture: 'cadence:\n  $$CURSOR$$', offers: ['every', 'aim'] },
  {
    fixture: 'cadence: { every: $$CURSOR$$ }',
    offers: RHYTHMS,
    take: ['every 2 weeks', 'cadence: { every: every 2 weeks }'],
  },
  { fixture: 'notes:\n  carryOver: $$CURSOR$$', offers: ['move', 'link'] },
  { fixture: 'notes:\n  framework: $$CURSOR$$', offers: [...NAMES] },
  { fixture: 'notes:\n  framework: [will, $$CURSOR$$]', offers: NAMES.filter((name) => name !== 'will') },
  {
    fixture: 'notes:\n  framework:\n    - will\n    - $$CURSOR$$',
    offers: NAMES.filter((name) => name !== 'will'),
  },
  {
    fixture: 'rules:\n  $$CURSOR$$',
    offers: RULE_IDS,
    take: ['missing-intent', 'rules:\n  missing-intent: '],
  },
  {
    fixture: 'rules:\n  missing-intent: $$CURSOR$$',
    offers: SEVERITIES,
    take: ['off', 'rules:\n  missing-intent: off'],
  },
  {
    fixture: 'rules: { missing-intent:$$CURSOR$$ }',
    offers: SEVERITIES,
    take: ['off', 'rules: { missing-intent: off }'],
  },
  { fixture: 'sections:\n  $$CURSOR$$', offers: SECTIONS },
  { fixture: 'frameworks:\n  $$CURSOR$$', offers: NAMES },
  { fixture: 'frameworks:\n  retro:\n    $$CURSOR$$', offers: ['title', 'sections'] },
  { fixture: 'frameworks:\n  retro:\n    sections:\n      - $$CURSOR$$', offers: SECTION },
  {
    fixture:
      'frameworks:\n  retro:\n    sections:\n      - title: Meta\n        prompt: Why?\n      - title: Fin\n        $$CURSOR$$',
    offers: SECTION.filter((name) => name !== 'title'),
  },
  {
    fixture: 'frameworks:\n  retro:\n    sections:\n      - title: Meta\n        required: $$CURSOR$$',
    offers: WHEN,
  },
  { fixture: 'frameworks:\n  retro:\n    sections:\n      - name: $$CURSOR$$', offers: SECTIONS },
  { fixture: 'frameworks: { retro: { sections: [{ required: "$$CURSOR$$" }] } }', offers: WHEN },
  { fixture: 'words:\n  directives:\n    - $$CURSOR$$', offers: ['phrase', 'question'] },
  { fixture: 'dependency:\n  share: $$CURSOR$$', offers: ['50 %', '30 %'] },
  { fixture: 'people: $$CURSOR$$', offers: [] },
  { fixture: 'team:\n  $$CURSOR$$', offers: [] },
  { fixture: '# $$CURSOR$$', offers: [] },
  { fixture: 'values: [Grit] $$CURSOR$$', offers: [] },
];

const HOVERS: readonly (readonly [
  fixture: string,
  word: string,
  paragraphs: readonly (string | RegExp)[],
])[] = [
  [
    'cad$$CURSOR$$ence: weekly',
    'cadence',
    [/^How often you meet/u, 'For example: weekly, every 2 weeks, monthly.'],
  ],
  ['people:\n  - name: Dana\n    han$$CURSOR$$dle: dana', 'handle', [/^The short name/u]],
  ['rules: { missing-in$$CURSOR$$tent: off }', 'missing-intent', [/./u, /./u, /^One of: error/u]],
  ['rules: { missing-intent: o$$CURSOR$$ff }', 'off', ['Not looked for.']],
  ['notes: { framework: gr$$CURSOR$$ow }', 'grow', ['GROW', 'Intent – Goal – Reality – Options – Will']],
  [
    'frameworks: { r: { sections: [{ title: A, required: red$$CURSOR$$Flag }] } }',
    'redFlag',
    [/flag is red/u],
  ],
  [
    'frameworks: { r: { sections: [{ name: go$$CURSOR$$al }] } }',
    'goal',
    [/^Titles that name this section: goal/u],
  ],
  ['notes: { carryOver: li$$CURSOR$$nk }', 'link', [/stay where they are/u]],
];

describe('completion in .coaching.yaml', () => {
  for (const { fixture, offers, take } of ROWS) {
    it(JSON.stringify(fixture), () => {
      const { text, offset, context } = at(fixture);
      const found = configurationCompletions(text, offset, context);
      assert.deepEqual(
        found.map(({ word }) => word),
        offers,
      );
      if (!take) return;
      const taken = found.find(({ word }) => word === take[0]);
      assert.ok(taken);
      assert.equal(text.slice(0, taken.range.start) + taken.insert + text.slice(taken.range.end), take[1]);
    });
  }

  it('offers frameworks of one’s own', () => {
    const team = 'frameworks: { retro: { title: "Retro, {title}", sections: [{ title: Meta }] } }';
    const { text, offset, context } = at('notes: { framework: $$CURSOR$$ }', { team });
    const own = configurationCompletions(text, offset, context).find(({ word }) => word === 'retro');
    assert.equal(own?.detail && inEnglish(own.detail), 'Retro, {title}');
  });

  it('offers nothing that would be a problem', () => {
    for (const { fixture } of ROWS) {
      const { text, offset, context } = at(fixture);
      for (const { kind, insert, range } of configurationCompletions(text, offset, context)) {
        if (kind === 'key') continue;
        const after = text.slice(0, range.start) + insert + text.slice(range.end);
        const told = readConfiguration(after, {}, RULE_IDS).problems.map(({ message }) => inEnglish(message));
        assert.deepEqual(
          told.filter((message) => !message.startsWith('Add ')),
          [],
          after,
        );
      }
    }
  });
});

describe('hover in .coaching.yaml', () => {
  for (const [fixture, word, paragraphs] of HOVERS)
    it(JSON.stringify(fixture), () => {
      const { text, offset, context } = at(fixture);
      const hover = configurationHover(text, offset, context);
      assert.ok(hover);
      assert.equal(text.slice(hover.range.start, hover.range.end), word);
      const said = hover.paragraphs.map(inEnglish);
      assert.equal(said.length, paragraphs.length, said.join('\n'));
      for (const [index, expected] of paragraphs.entries())
        if (typeof expected === 'string') assert.equal(said[index], expected);
        else assert.match(said[index] ?? '', expected);
    });

  it('says nothing of words that are the reader’s own', () => {
    for (const fixture of ['te$$CURSOR$$am: a', 'values: [Gr$$CURSOR$$it]', '# val$$CURSOR$$ues']) {
      const { text, offset, context } = at(fixture);
      assert.equal(configurationHover(text, offset, context), null, fixture);
    }
  });
});
