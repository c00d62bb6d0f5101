import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../../src/config/configuration.ts';
import {
  FRAMEWORKS,
  type FrameworkSection,
  frameworkNamed,
  sectionsOf,
} from '../../../src/config/frameworks.ts';
import { readConfiguration } from '../../../src/config/readConfiguration.ts';
import { told } from './told.ts';

function sectionsIn(text: string, framework: string): readonly FrameworkSection[] {
  const { configuration, problems } = readConfiguration(text);
  assert.deepEqual(problems, []);
  assert.ok(frameworkNamed(framework, configuration.frameworks));
  return sectionsOf([framework], configuration.frameworks);
}

const within = (sections: string): string => `frameworks: { retro: { sections: [${sections}] } }`;

describe('frameworks of one’s own', () => {
  it('have what is written, and defaults for what is not', () => {
    const text = [
      'frameworks:',
      '  Retro:',
      '    title: Retrospectiva',
      '    sections:',
      '      - { title: Qué pasó, aliases: [Hechos, "Lo ocurrido:"], prompt: ¿Qué pasó?, required: planned }',
      '      - { title: Ánimo, choices: [bien, mal], required: RedFlag }',
      '      - { name: pasos, title: Pasos, required: never }',
    ].join('\n');
    const { configuration } = readConfiguration(text);
    assert.deepEqual(frameworkNamed('retro', configuration.frameworks), {
      name: 'retro',
      title: 'Retrospectiva',
      sections: [
        {
          name: 'que-paso',
          title: 'Qué pasó',
          aliases: ['hechos', 'lo ocurrido'],
          prompt: '¿Qué pasó?',
          required: 'planned',
        },
        {
          name: 'animo',
          title: 'Ánimo',
          aliases: [],
          prompt: '…',
          required: 'redFlag',
          choices: ['bien', 'mal'],
        },
        { name: 'pasos', title: 'Pasos', aliases: [], prompt: '…', required: 'never' },
      ],
    });
    assert.deepEqual(told(text), []);
  });

  it('are titled by their name where nothing else is said', () => {
    const { configuration } = readConfiguration('frameworks: { Retro: { sections: [{ title: Meta }] } }');
    assert.equal(frameworkNamed('retro', configuration.frameworks)?.title, 'Retro');
  });

  it('share the sections that ship, by name or by title, with what those say', () => {
    const [intent, criteria, steps] = sectionsIn(
      within(
        '{ name: intent, title: Intención, prompt: ¿Para qué? }, { name: CRITERIA }, { title: Next steps }',
      ),
      'retro',
    );
    assert.deepEqual(
      [intent?.name, intent?.title, intent?.prompt, intent?.required],
      ['intent', 'Intención', '¿Para qué?', 'planned'],
    );
    assert.ok(intent?.aliases.includes('intent') && intent.aliases.includes('purpose'));
    assert.deepEqual([criteria?.name, criteria?.title], ['criteria', 'Decision criteria']);
    assert.deepEqual([steps?.name, steps?.title], ['actionItems', 'Next steps']);
  });

  it('share sections of their own by title', () => {
    const text =
      'frameworks: { a: { sections: [{ name: meta, title: La meta }] }, b: { sections: [{ title: La meta }] } }';
    assert.deepEqual(
      sectionsIn(text, 'b').map(({ name }) => name),
      ['meta'],
    );
  });

  it('have sections that no other key of the front matter answers', () => {
    const names = sectionsIn(within('{ title: Status }, { title: Constructor }, { title: Topic }'), 'retro');
    assert.deepEqual(
      names.map(({ name }) => name),
      ['status-section', 'constructor-section', 'topic-section'],
    );
  });

  it('bring their titles and prompts to the reading of notes', () => {
    const text = within(
      '{ name: intent, title: Intención, aliases: Propósito, prompt: ¿Para qué? }, { title: Meta }',
    );
    const { sectionAliases, prompts } = readingOptions(readConfiguration(text).configuration);
    assert.ok(sectionAliases.intent?.includes('intención'));
    assert.ok(sectionAliases.intent?.includes('propósito'));
    assert.ok(sectionAliases.intent?.includes('intent'));
    assert.deepEqual(sectionAliases.meta, ['meta']);
    assert.ok(prompts.includes('¿Para qué?'));
    assert.ok(prompts.includes('What are we really trying to do?'));
  });
});

describe('frameworks that ship, changed', () => {
  const text =
    'frameworks: { grow: { title: Crecer, sections: [{ name: goal, title: Meta, prompt: ¿Qué? }, { title: Dudas }] } }';

  it('have sections changed where they stand, and new ones before the steps', () => {
    const sections = sectionsIn(text, 'grow');
    assert.deepEqual(
      sections.map(({ name, title }) => [name, title]),
      [
        ['intent', 'Intent'],
        ['goal', 'Meta'],
        ['reality', 'Reality'],
        ['options', 'Options'],
        ['dudas', 'Dudas'],
        ['actionItems', 'Will'],
      ],
    );
    assert.deepEqual(sections[1]?.aliases, ['goal', 'goals', 'the goal']);
    assert.equal(sections[1]?.required, 'held');
  });

  it('leave all others as they are', () => {
    const { frameworks } = readConfiguration(text).configuration;
    assert.deepEqual(
      frameworks.filter(({ name }) => name !== 'grow'),
      FRAMEWORKS.filter(({ name }) => name !== 'grow'),
    );
    assert.equal(readConfiguration('values: Grit').configuration.frameworks, FRAMEWORKS);
  });

  it('may only get another title', () => {
    const { configuration } = readConfiguration('frameworks: { sbi: { title: Was war } }');
    const sbi = FRAMEWORKS.find(({ name }) => name === 'sbi');
    assert.deepEqual(frameworkNamed('sbi', configuration.frameworks), { ...sbi, title: 'Was war' });
  });

  it('keep the kind of their notes', () => {
    const { configuration } = readConfiguration('frameworks: { program: { title: Programm } }');
    assert.equal(frameworkNamed('program', configuration.frameworks)?.kind, 'program');
  });
});

describe('frameworks with mistakes', () => {
  const wrong: readonly (readonly [string, readonly string[]])[] = [
    ['frameworks: [retro]', ['[retro] → `frameworks` must be `key: value` lines.']],
    ['frameworks: { retro: }', ['retro → `retro` must be `key: value` lines.']],
    ['frameworks: { retro: {} }', ['retro → Add `sections`: a framework of your own is a list of them.']],
    [
      'frameworks: { retro: { sections: Meta } }',
      [
        'retro → Add `sections`: a framework of your own is a list of them.',
        'Meta → `sections` must be a list.',
      ],
    ],
    [within('Meta'), ['Meta → This entry must be `key: value` lines.']],
    [
      within('{ prompt: Why? }'),
      ['{ prompt: Why? } → Add `title`: the heading that is written for this section.'],
    ],
    [within('{ title: "!!" }'), ['"!!" → Write a title with letters or digits: a section is known by it.']],
    [
      within('{ title: Meta, required: always }'),
      ['always → `required` must be `planned`, `held`, `redFlag` or `never`.'],
    ],
    [within('{ title: Meta, promt: Why? }'), ['promt → Nothing reads `promt`: did you mean `prompt`?']],
    [
      within('{ title: Meta }, { title: meta }'),
      ['meta → The section `meta` stands in this framework twice: keep one of them.'],
    ],
    [
      within('{ title: Goal, name: meta }'),
      ['Goal → “Goal” is a title of the section `goal` already: write that name, or another title.'],
    ],
    [
      within('{ title: Meta, aliases: [fin, Goal] }'),
      ['Goal → “goal” is a title of the section `goal` already: write that name, or another title.'],
    ],
    [
      `sections: { intent: [Meta] }\n${within('{ name: fin, title: Meta }')}`,
      ['Meta → “Meta” is a title of the section `intent` already: write that name, or another title.'],
    ],
    [
      within('{ title: Estado, name: status }'),
      ['status → `status` means something else in a note: choose another name, or leave it out.'],
    ],
    [
      within('{ title: Estado, name: toString }'),
      ['toString → `toString` means something else in a note: choose another name, or leave it out.'],
    ],
    [
      within('{ title: Estado, name: how are you }'),
      ['how are you → A section’s name is one word, of letters, digits, `-` and `_`.'],
    ],
    [
      'frameworks: { retro: { sections: [{ title: Meta }] }, Retro: { sections: [{ title: Fin }] } }',
      ['Retro → The framework `retro` stands here twice: keep one of them.'],
    ],
    ['frameworks: { "": { sections: [{ title: Meta }] } }', ['"" → Give the framework a name.']],
    [
      'frameworks: { retro: { titel: R, sections: [{ title: Meta }] } }',
      ['titel → Nothing reads `titel`: did you mean `title`?'],
    ],
  ];
  for (const [text, problems] of wrong)
    it(`tells what is wrong: ${text}`, () => assert.deepEqual(told(text), problems));

  it('have all in force that can be used', () => {
    const text = within(
      '{ title: Meta, aliases: [fin, goal] }, { prompt: Why? }, { title: Fin }, { title: Pasos, required: always }',
    );
    const { configuration, problems } = readConfiguration(text);
    assert.equal(problems.length, 4);
    assert.deepEqual(
      sectionsOf(['retro'], configuration.frameworks).map(({ title, aliases, required }) => [
        title,
        aliases,
        required,
      ]),
      [
        ['Meta', ['fin'], 'held'],
        ['Pasos', [], 'held'],
      ],
    );
  });

  it('never fail the reading, whatever stands there', () => {
    const odd = [
      '3',
      'null',
      '[]',
      '{ a: 3 }',
      '{ a: { sections: [3, null, [x]] } }',
      '{ __proto__: { sections: [{ title: X }] } }',
    ];
    for (const value of odd) {
      const { configuration } = readConfiguration(
        `frameworks: ${value}\nsections: { constructor: [Bau], __proto__: [X] }`,
      );
      assert.ok(frameworkNamed('will', configuration.frameworks), value);
      assert.ok(readingOptions(configuration).sectionAliases.constructor);
    }
    assert.deepEqual(
      readConfiguration('frameworks: { a: { sections: [3] } }').configuration,
      DEFAULT_CONFIGURATION,
    );
  });
});
