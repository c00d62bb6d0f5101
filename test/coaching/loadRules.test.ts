import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { type Circumstances, problemsIn } from './problemsIn.ts';

/** The problems of one rule, as the characters that they are about. */
function told(rule: string, text: string, circumstances: Circumstances = {}): string[] {
  return problemsIn(text, circumstances)
    .filter((problem) => problem.rule === rule)
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('one-sided-load', () => {
  const GROW = '---\nframework: grow\n---\n\n';
  const load = (text: string, circumstances: Circumstances = {}): string[] =>
    told('one-sided-load', text, circumstances);
  const items = (mine: number, theirs: number): string =>
    `${'- [ ] @me Mine 📅 2026-01-20\n'.repeat(mine)}${'- [ ] @dana Hers 📅 2026-01-20\n'.repeat(theirs)}`;
  const will = (mine: number, theirs: number): string => `${GROW}## Will\n\n${items(mine, theirs)}`;
  const beside = (text: string, path = '1-1s/dana-reyes/2026-01-08.md') => ({ others: [{ path, text }] });

  it('is told above the share, at the title of the action items', () => {
    assert.deepEqual(load(will(2, 1)), ['## Will']);
    assert.deepEqual(load(will(2, 2)), []);
    assert.deepEqual(load(will(1, 0)), [], 'one alone is no load');
    assert.deepEqual(load(`${GROW}# 1-on-1\n\n${items(2, 0)}`), ['# 1-on-1']);
  });

  it('counts the open items of all notes about the person', () => {
    assert.deepEqual(load(will(1, 1), beside(items(1, 0))), ['## Will']);
    assert.deepEqual(load(will(2, 1), beside(items(0, 1))), []);
    assert.deepEqual(load(will(1, 1), beside('- [x] @me Done\n- [>] @me Carried\n')), []);
    assert.deepEqual(load(will(1, 1), beside(items(1, 0), '1-1s/alex-kim/2026-01-08.md')), []);
    const [problem] = problemsIn(will(2, 0), beside(items(1, 1))).filter(
      ({ rule }) => rule === 'one-sided-load',
    );
    assert.ok(problem);
    assert.equal(
      inEnglish(problem.message),
      '3 of the 4 open items with Dana Reyes are yours: ask which of them they can take on, and hand them over.',
    );
  });

  it('is told in the newest note of the person, which is the last that was held', () => {
    assert.deepEqual(load(will(2, 0), beside('Later.\n', '1-1s/dana-reyes/2026-01-16.md')), ['## Will']);
    assert.deepEqual(
      load(will(2, 0), { ...beside('Later.\n', '1-1s/dana-reyes/2026-01-16.md'), today: '2026-01-16' }),
      [],
    );
    const skipped = beside('---\nstatus: skipped\n---\n', '1-1s/dana-reyes/2026-01-16.md');
    assert.deepEqual(load(will(2, 0), { ...skipped, today: '2026-01-16' }), ['## Will']);
    assert.deepEqual(load(will(2, 0), beside('Hers.\n', '1-1s/alex-kim/2026-01-15.md')), ['## Will']);
  });

  it('is asked of a free-form note only where it is configured', () => {
    const free = `# 1-on-1\n\n${items(3, 1)}`;
    assert.deepEqual(load(free), []);
    assert.deepEqual(load(free, { configuration: 'dependency:\n  share: 0.5\n' }), ['# 1-on-1']);
    assert.deepEqual(load(free, { configuration: 'dependency:\n  share: 0.75\n' }), []);
    assert.deepEqual(load(free, { configuration: 'notes:\n  framework: will\n' }), ['# 1-on-1']);
  });

  it('is asked of held notes only', () => {
    assert.deepEqual(load(will(2, 0), { today: '2026-01-14' }), []);
    assert.deepEqual(load(will(2, 0).replace('---\n', '---\nstatus: unprepared\n')), []);
  });
});

describe('unchanged-manager', () => {
  const HEAD = '---\ntype: program\n---\n\n';
  const HELD = '**What happened:** I listened.\n';
  const program = (text: string, today = '2026-01-15'): string[] =>
    told('unchanged-manager', HEAD + text, { path: 'coaching/listening.md', today });

  it('is told at the last session that was held', () => {
    const two = `## 2026-01-01\n\n${HELD}\n## 2026-01-08\n\n${HELD}\n## 2026-01-22\n\n**Focus:** questions\n`;
    assert.deepEqual(program(two), ['## 2026-01-08']);
    assert.deepEqual(program(two, '2026-01-05'), ['## 2026-01-01']);
    assert.deepEqual(program(two, '2025-12-31'), [], 'none has been held');
    assert.deepEqual(program(`# Listening\n\n${HELD}`), ['# Listening']);
  });

  it('is silent as soon as one session says what has changed', () => {
    const change = '\n**What I do differently:** I wait.\n';
    assert.deepEqual(program(`## 2026-01-01\n\n${HELD}${change}\n## 2026-01-08\n\n${HELD}`), []);
    assert.deepEqual(
      program(`## 2026-01-01\n\n${HELD}${change.replace('I wait.', 'TBD')}\n## 2026-01-08\n\n${HELD}`),
      ['## 2026-01-08'],
    );
  });

  it('asks nothing of drafts and of 1-on-1s', () => {
    assert.deepEqual(
      told('unchanged-manager', `---\ntype: program\nstatus: draft\n---\n\n## 2026-01-08\n\n${HELD}`),
      [],
    );
    assert.deepEqual(told('unchanged-manager', `## 2026-01-08\n\n${HELD}`), []);
  });
});

describe('private-note-tracked', () => {
  const tracked = (text: string, circumstances: Circumstances = {}): string[] =>
    told('private-note-tracked', text, { inRepository: true, ...circumstances });
  const PRIVATE = '---\nperson: Dana Reyes\nprivate: true\n---\n';

  it('is told at what makes the note private', () => {
    assert.deepEqual(tracked(PRIVATE), ['true']);
    const configuration = 'sharing:\n  private: ["1-1s/dana-reyes/**"]\n';
    assert.deepEqual(tracked('# 1-on-1\n\nWords.\n', { configuration }), ['# 1-on-1']);
    assert.deepEqual(tracked('Words.', { configuration }), ['Words.']);
    assert.deepEqual(tracked('Words.', { configuration, path: '1-1s/alex-kim/2026-01-15.md' }), []);
  });

  it('is told of every kind and in every state', () => {
    assert.deepEqual(tracked(PRIVATE.replace('private', 'status: draft\nprivate')), ['true']);
    assert.deepEqual(tracked('---\ntype: person\nname: Dana Reyes\nprivate: true\n---\n'), ['true']);
  });

  it('is silent where git has nothing to do with it', () => {
    assert.deepEqual(tracked(PRIVATE, { inRepository: false }), []);
    assert.deepEqual(tracked(PRIVATE.replace('true', 'false')), []);
    assert.deepEqual(tracked('# 1-on-1\n'), []);
  });
});

describe('directive-language', () => {
  const ON = 'rules:\n  directive-language: hint\n';
  const directive = (text: string, configuration = ON): string[] =>
    told('directive-language', text, { configuration });

  it('is off unless it is switched on', () => {
    assert.deepEqual(directive('## Intent\n\nYou must win.\n', ''), []);
    assert.deepEqual(directive('## Intent\n\nYou must win.\n'), ['You must']);
  });

  it('is told of the manager’s sections, and of nobody else’s', () => {
    const words = 'you  must,\nno excuses';
    for (const own of [
      'Intent',
      'Inflection point',
      'Decision criteria',
      'Evaluation',
      'Story',
      'Adjustment',
      'Process',
      'Action items',
    ])
      assert.deepEqual(directive(`## ${own}\n\n${words}\n`), ['you  must', 'no excuses'], own);
    for (const other of ['Teach-back', 'Preparation', 'Escalation', 'Goal', 'Wins', 'Anything'])
      assert.deepEqual(directive(`## ${other}\n\n${words}\n`), [], other);
    assert.deepEqual(directive(`## Evaluation\n\nYou must.\n\n**Teach-back:** you must\n`), ['You must']);
  });

  it('passes over what somebody else said', () => {
    for (const quoted of [
      '> You must',
      '- > you must',
      '“you must”',
      '"you\nmust"',
      '„du, you must“',
      '«you must»',
      '`you must`',
      '<!-- you must -->',
      'you musty',
      'thank you must',
    ])
      assert.deepEqual(
        directive(`## Evaluation\n\n${quoted}\n`),
        quoted === 'thank you must' ? ['you must'] : [],
        quoted,
      );
    assert.deepEqual(directive('## Evaluation\n\nAn open “ quote.\n\nYou must.\n'), ['You must']);
  });

  it('takes the phrases that are configured, and proposes their question', () => {
    const own = `${ON}words:\n  directives:\n    - phrase: just do it\n      question: What would you do?\n    - obey\n`;
    const text = '## Evaluation\n\nJust do it, and obey. You must.\n';
    const found = problemsIn(text, { configuration: own }).filter(
      ({ rule }) => rule === 'directive-language',
    );
    assert.deepEqual(
      found.map(({ message }) => inEnglish(message)),
      [
        'Ask instead of telling: “What would you do?”',
        'Ask instead of telling: turn this into an open question.',
      ],
    );
  });
});
