import assert from 'node:assert/strict';
import {
  anyHasCriteria,
  DEFAULT_FRAMEWORK,
  FRAMEWORKS,
  frameworkNamed,
  frameworksOf,
  sectionsOf,
} from '../../src/config/frameworks.ts';
import { LOG_SECTIONS } from '../../src/config/logSections.ts';
import { PROFILE_SECTIONS } from '../../src/config/profileSections.ts';
import { PROMPTS } from '../../src/config/prompts.ts';
import { SECTION_ALIASES } from '../../src/config/sections.ts';
import { saysNothing } from '../../src/notes/emptiness.ts';
import { promptKey } from '../../src/notes/promptKeys.ts';
import { normalizeTitle } from '../../src/notes/titles.ts';

const ALL = FRAMEWORKS.flatMap(({ sections }) => sections);
const KEYS = new Set(PROMPTS.map(promptKey));

function namesOf(...frameworks: string[]): string[] {
  return sectionsOf(frameworks, FRAMEWORKS).map(({ name }) => name);
}

/** Each framework's sections, as they are written. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  free: ['Intent', 'Decision criteria', 'Action items'],
  will: [
    'Preparation',
    'Intent',
    'Inflection point',
    'Decision criteria',
    'Evaluation',
    'Story',
    'Teach-back',
    'Flag',
    'Adjustment',
    'Accountability plan',
  ],
  vip: ['Values', 'Intent', 'Process', 'Action items'],
  grow: ['Intent', 'Goal', 'Reality', 'Options', 'Will'],
  clear: ['Intent', 'Contract', 'Listen', 'Explore', 'Action', 'Review'],
  oscar: ['Intent', 'Outcome', 'Situation', 'Choices', 'Actions', 'Review'],
  sbi: ['Intent', 'Situation', 'Behavior', 'Impact', 'Action items'],
  star: ['Intent', 'Situation', 'Task', 'Action', 'Result'],
  program: [
    'Focus',
    'Mode',
    'Tool',
    'What happened',
    'Adoption',
    'What I do differently',
    'Expectations',
    'Metrics',
    'Accountability',
  ],
};

/** The action items stand last, save where a framework's own order has its steps earlier. */
const STEPS_BEFORE_THE_END = ['clear', 'oscar', 'star'];

describe('frameworks', () => {
  it('have the sections that their names stand for', () => {
    const titles = FRAMEWORKS.map(({ name, sections }) => [name, sections.map(({ title }) => title)]);
    assert.deepEqual(Object.fromEntries(titles), TITLES);
    assert.equal(FRAMEWORKS.length, Object.keys(TITLES).length);
  });

  for (const { name, title, kind, sections } of FRAMEWORKS) {
    it(`${name} asks for intent and steps, and each section once`, () => {
      const names = sections.map((section) => section.name);
      assert.equal(name, name.trim().toLowerCase());
      assert.notEqual(title, '');
      assert.equal(new Set(names).size, names.length);
      // A session of one's own development has its intent in the program's.
      assert.equal(names.includes('intent'), kind === undefined);
      assert.ok(names.includes('actionItems'));
      assert.equal(names.at(-1) === 'actionItems', !STEPS_BEFORE_THE_END.includes(name));
    });
    it(`${name} asks an open question in each section, which counts as empty`, () => {
      for (const { prompt } of sections) {
        assert.match(prompt, /^(?:What|How|Who|Which|Where|When|By which) .+\?$/u);
        for (const line of [prompt, `- ${prompt}\n`, `_${prompt}_`])
          assert.ok(saysNothing(line, { start: 0, end: line.length }, [], KEYS), line);
      }
    });
    it(`${name} has titles that name its sections`, () => {
      for (const section of sections)
        assert.ok(SECTION_ALIASES[section.name]?.includes(normalizeTitle(section.title)), section.title);
    });
  }

  it('are found by name, without case and spaces', () => {
    assert.equal(frameworkNamed(' Grow ', FRAMEWORKS)?.name, 'grow');
    assert.equal(frameworkNamed('unheard-of', FRAMEWORKS), undefined);
    assert.equal(frameworkNamed(DEFAULT_FRAMEWORK, FRAMEWORKS)?.name, DEFAULT_FRAMEWORK);
    assert.deepEqual(
      frameworksOf(['VIP', 'will', 'vip', 'unheard-of'], FRAMEWORKS).map(({ name }) => name),
      ['vip', 'will', 'free'],
    );
  });

  it('state decision criteria where they have the section', () => {
    const having = FRAMEWORKS.filter(({ name }) => anyHasCriteria([name], FRAMEWORKS)).map(
      ({ name }) => name,
    );
    assert.deepEqual(having, ['free', 'will']);
    assert.equal(anyHasCriteria(['grow', 'Will'], FRAMEWORKS), true);
    assert.equal(anyHasCriteria(['grow', 'vip'], FRAMEWORKS), false);
    assert.equal(anyHasCriteria(['unheard-of'], FRAMEWORKS), true);
  });

  it('are combined: each section once, as the first has it, the steps last', () => {
    assert.deepEqual(namesOf('vip', 'free'), ['values', 'intent', 'process', 'criteria', 'actionItems']);
    assert.deepEqual(namesOf('clear', 'sbi').slice(-3), ['behavior', 'impact', 'actionItems']);
    assert.deepEqual(namesOf('clear').slice(-2), ['actionItems', 'review']);
    assert.equal(sectionsOf(['will', 'vip'], FRAMEWORKS).at(-1)?.title, 'Accountability plan');
    assert.equal(namesOf('will', 'vip').filter((name) => name === 'intent').length, 1);
    assert.deepEqual(namesOf(), []);
  });
});

describe('titles of sections', () => {
  it('are written as they are compared', () => {
    for (const title of ALL.flatMap(({ aliases }) => aliases)) assert.equal(normalizeTitle(title), title);
    for (const title of Object.values(SECTION_ALIASES).flat()) assert.equal(normalizeTitle(title), title);
  });
  it('name one section each', () => {
    const titles = Object.values(SECTION_ALIASES).flat();
    assert.deepEqual(
      titles.filter((title, index) => titles.indexOf(title) !== index),
      [],
    );
  });
  it('are of the sections of all frameworks, of logs and of profiles, and of no others', () => {
    const all = [...ALL, ...LOG_SECTIONS, ...PROFILE_SECTIONS];
    assert.deepEqual(new Set(Object.keys(SECTION_ALIASES)), new Set(all.map(({ name }) => name)));
  });
});
