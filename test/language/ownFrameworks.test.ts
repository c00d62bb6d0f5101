import assert from 'node:assert/strict';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { completionsAt } from '../../src/language/completions.ts';
import { frameworkTitle } from '../../src/language/frameworkTitle.ts';
import { hoverAt } from '../../src/language/hover.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { newNote } from '../../src/writing/newNote.ts';
import { problemsIn, toldIn } from '../coaching/problemsIn.ts';
import { expand } from '../snippets/expand.ts';
import { at } from './at.ts';

/** A framework of a team that works in Spanish. */
const TEAM = [
  'people: [{ name: Dana Reyes, handle: dana }]',
  'frameworks:',
  '  retro:',
  '    title: Retrospectiva {title}',
  '    sections:',
  '      - { name: intent, title: Intención, aliases: [Propósito], prompt: ¿Qué queremos lograr? }',
  '      - { title: Qué pasó, aliases: [Los hechos], prompt: ¿Qué pasó y quién estaba? }',
  '      - { title: Ánimo, prompt: ¿Cómo estás?, choices: [bien, cansado], required: planned }',
  '      - { title: Señal, prompt: ¿Qué cuesta $5?, required: redFlag }',
  '      - { title: Ideas, prompt: ¿Qué más?, required: never }',
  '      - { name: actionItems, title: Próximos pasos, prompt: ¿Quién hace qué y cuándo? }',
].join('\n');

const { configuration } = readConfiguration(TEAM);
const [retro] = configuration.frameworks.filter(({ name }) => name === 'retro');
const FRONT =
  '---\ntype: 1-on-1\nperson: Dana Reyes\ndate: 2026-01-15\nframework: retro\n---\n\n# 1-on-1\n\n';
const FILLED: Readonly<Record<string, string>> = {
  Propósito: 'Que Dana decida sola.',
  'Los hechos': 'El cliente calló tres semanas.',
  Ánimo: 'bien',
  'Próximos pasos': '- [ ] @dana Llamar 📅 2026-01-22',
};

function noteWith(sections: Readonly<Record<string, string>>, front = FRONT): string {
  return (
    front +
    Object.entries(sections)
      .map(([title, words]) => `## ${title}\n\n${words}\n`)
      .join('\n')
  );
}

function told(text: string): string[] {
  return toldIn(text, { configuration: TEAM });
}

describe('a framework of one’s own, in another language', () => {
  it('is read without a problem', () => {
    assert.deepEqual(readConfiguration(TEAM).problems, []);
    assert.ok(retro);
    // The words are the reader's: braces in them stand for nothing.
    assert.equal(inEnglish(frameworkTitle(retro)), 'Retrospectiva {title}');
  });

  it('is the template of a new note, and all of it is empty', () => {
    const { text } = newNote({
      person: 'Dana Reyes',
      date: '2026-01-15',
      framework: ['retro'],
      frameworks: configuration.frameworks,
      sinceLastTime: [],
    });
    assert.match(text, /^framework: retro$/mu);
    assert.match(text, /^## Qué pasó\n\n<!-- ¿Qué pasó y quién estaba\? -->$/mu);
    const { note } = at(`${text}$$CURSOR$$`, { team: TEAM });
    assert.deepEqual(
      note?.sessions.flatMap(({ sections }) =>
        sections.filter(({ name }) => name !== null).map(({ name, isEmpty }) => [name, isEmpty]),
      ),
      [
        ['intent', true],
        ['que-paso', true],
        ['animo', true],
        ['senal', true],
        ['ideas', true],
        ['actionItems', true],
      ],
    );
  });

  it('counts its prompts and its placeholders as nothing', () => {
    const prompts = { ...FILLED, 'Los hechos': '_¿Qué pasó y quién estaba?_', Ánimo: '- ¿Cómo estás?' };
    assert.deepEqual(told(noteWith(prompts)), [
      'incomplete-framework: ## Los hechos',
      'incomplete-framework: ## Ánimo',
    ]);
  });

  it('is asked for by the rules: what is held, planned, of a red flag, and never', () => {
    assert.deepEqual(told(noteWith(FILLED)), []);
    const { 'Los hechos': facts, Ánimo: mood, Propósito: intent, ...rest } = FILLED;
    assert.ok(facts && mood && intent);
    assert.deepEqual(
      told(noteWith(rest))
        .map((line) => line.split(':')[0])
        .sort(),
      ['incomplete-framework', 'incomplete-framework', 'missing-intent'],
    );
    const red = FRONT.replace('framework:', 'flag: red\nframework:');
    assert.deepEqual(
      told(noteWith(FILLED, red)).filter((line) => line.startsWith('incomplete-framework')).length,
      1,
    );
    const planned = noteWith({ Propósito: intent }, FRONT.replace('2026-01-15', '2026-02-15'));
    assert.deepEqual(
      told(planned).map((line) => line.split(':')[0]),
      ['incomplete-framework'],
    );
  });

  it('is asked for by its own titles', () => {
    const said = (sections: Readonly<Record<string, string>>): string[] =>
      problemsIn(noteWith(sections), { configuration: TEAM })
        .filter(({ rule }) => rule === 'missing-intent')
        .map(({ message }) => inEnglish(message));
    const words = (title: string): string =>
      `Say what you are really trying to do: add “${title}”, or fill it where it is here.`;
    const { Propósito: _, ...rest } = FILLED;
    assert.deepEqual(said(rest), [words('Intención')]);
    assert.deepEqual(said({ Propósito: '', ...rest }), [words('Propósito')]);
  });

  it('is offered as snippets where a line begins, whole and its sections alone', () => {
    for (const fixture of ['$$CURSOR$$', '1on1$$CURSOR$$', `${FRONT}\n  coach-r$$CURSOR$$`]) {
      const { text, offset, note, context } = at(fixture, { team: TEAM });
      const found = completionsAt(text, offset, note, context).filter(({ isSnippet }) => isSnippet);
      assert.deepEqual(
        found.map(({ word, detail }) => [word, detail && inEnglish(detail)]),
        [
          ['1on1-retro', 'A whole note: Retrospectiva {title}'],
          ['coach-retro', 'The sections of Retrospectiva {title}'],
        ],
        fixture,
      );
      const [whole] = found;
      assert.ok(whole);
      assert.equal(
        text.slice(0, whole.range.start) + text.slice(whole.range.end),
        fixture.replace(/\S*\$\$CURSOR\$\$/u, ''),
      );
    }
  });

  it('has snippets that fill to a note that lacks nothing, and unfilled to one that says nothing', () => {
    const { text, offset, note, context } = at('$$CURSOR$$', { team: TEAM });
    const [whole] = completionsAt(text, offset, note, context).filter(({ isSnippet }) => isSnippet);
    assert.ok(whole);
    const day = { CURRENT_YEAR: '2026', CURRENT_MONTH: '01', CURRENT_DATE: '15' };
    const unfilled = expand(whole.insert, day, () => undefined);
    assert.match(unfilled, /^¿Qué cuesta \$5\?$/mu);
    assert.equal(told(unfilled).filter((line) => line.startsWith('incomplete-framework')).length, 2);
    const filled = expand(whole.insert, day, ({ placeholder, choices, number }) => {
      if (choices.length > 0) return choices.at(-1);
      if (placeholder === '') return 'Dana Reyes';
      if (placeholder === 'name') return 'dana';
      if (placeholder === 'YYYY-MM-DD') return '2026-01-22';
      return placeholder.startsWith('2026') ? undefined : `Palabras, ${number}.`;
    });
    assert.deepEqual(told(filled), []);
    assert.match(filled, /^cansado$/mu);
  });

  it('is offered nowhere else', () => {
    for (const fixture of [
      `${FRONT}words coach$$CURSOR$$`,
      `${FRONT}coach$$CURSOR$$words`,
      '---\nperson: Dana\ncoach$$CURSOR$$\n---\n',
    ]) {
      const { text, offset, note, context } = at(fixture, { team: TEAM });
      assert.deepEqual(
        completionsAt(text, offset, note, context).filter(({ isSnippet }) => isSnippet),
        [],
        fixture,
      );
    }
    const { text, offset, note, context } = at('$$CURSOR$$');
    assert.deepEqual(completionsAt(text, offset, note, context), []);
  });

  it('is offered as a value, and told of in a hover', () => {
    const { text, offset, note, context } = at('---\nperson: Dana\nframework: re$$CURSOR$$tro\n---\n', {
      team: TEAM,
    });
    const own = completionsAt(text, offset, note, context).find(({ word }) => word === 'retro');
    assert.equal(own?.detail && inEnglish(own.detail), 'Retrospectiva {title}');
    assert.ok(note);
    const hover = hoverAt(text, offset, note, context);
    assert.deepEqual(hover?.paragraphs.map(inEnglish), [
      'Retrospectiva {title}',
      'Intención – Qué pasó – Ánimo – Señal – Ideas – Próximos pasos',
    ]);
  });

  it('has its typos told at their places', () => {
    const typos = TEAM.replace('required: planned', 'required: planed').replace(
      'prompt: ¿Qué más?',
      'promt: ¿Qué más?',
    );
    const said = readConfiguration(typos).problems.map(
      ({ range, message }) => `${typos.slice(range.start, range.end)}: ${inEnglish(message)}`,
    );
    assert.deepEqual(said, [
      'planed: `required` must be `planned`, `held`, `redFlag` or `never`.',
      'promt: Nothing reads `promt`: did you mean `prompt`?',
    ]);
  });
});
