import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { type Circumstances, problemsIn } from './problemsIn.ts';

const HEAD = '# 1-on-1 with Dana\n\n';

/** The problems of one rule, as the characters that they are about. */
function told(rule: string, text: string, circumstances: Circumstances = {}): string[] {
  return problemsIn(text, circumstances)
    .filter((problem) => problem.rule === rule)
    .map(({ range }) => text.slice(range.start, range.end));
}

describe('manager-owned-action', () => {
  const mine = (text: string, circumstances: Circumstances = {}): string[] =>
    told('manager-owned-action', HEAD + text, circumstances);
  const log = (control: string): string =>
    `## Escalation\n\n- Issue: The price list\n- In their control: ${control}\n`;

  it('is told at an item within the escalation, nested or below it', () => {
    assert.deepEqual(mine(`${log('yes')}  - [ ] @me Ask for it\n`), ['me']);
    assert.deepEqual(mine(`${log('yes')}\n- [ ] @me Ask for it\n`), ['me']);
    assert.deepEqual(mine(`${log('yes')}\nTODO @me Ask for it\n- [x] @me Done\n- [ ] @dana Hers\n`), []);
  });

  it('is told of the escalation that an item stands in, and of no other', () => {
    const two = `${log('no')}- [ ] @me First\n\n- Issue: The other\n- In their control: yes\n- [ ] @me Second\n`;
    const text = HEAD + two;
    const [problem, ...more] = problemsIn(text).filter(({ rule }) => rule === 'manager-owned-action');
    assert.equal(more.length, 0);
    assert.equal(problem?.range.start, text.indexOf('me Second'));
    assert.equal(
      inEnglish(problem.message),
      '“The other” is in Dana Reyes’s control: ask what they will do about it, and let them own it.',
    );
  });

  it('ends with the section of the log, and before another one in it', () => {
    assert.deepEqual(mine(`${log('yes')}\n## Action items\n\n- [ ] @me Something else\n`), []);
    assert.deepEqual(mine(`${log('yes')}\n### Action items\n\n- [ ] @me Something else\n`), []);
  });

  it('is told where the words name the issue, as words of their own', () => {
    const actions = (words: string): string =>
      `${log('Yes, all of it')}\n## Action items\n\n- [ ] ${words}\n`;
    assert.deepEqual(mine(actions('@me Look at “the  PRICE-list” again')), ['me']);
    assert.deepEqual(mine(actions('@me Look at the price lists')), []);
    assert.deepEqual(mine(actions('@dana Look at the price list')), []);
    assert.deepEqual(mine(actions('Look at the price list')), []);
    assert.deepEqual(mine(`${log('no')}\n## Action items\n\n- [ ] @me Look at the price list\n`), []);
    assert.deepEqual(mine(`${log('?')}\n## Action items\n\n- [ ] @me Look at the price list\n`), []);
  });

  it('knows the issues of earlier sessions, and asks of the newest', () => {
    const running = `## 2026-01-08\n\n### Escalation\n\n- Issue: The price list\n- In their control: yes\n- [ ] @me Old\n\n## 2026-01-15\n\n### Action items\n\n- [ ] @me The price list\n`;
    assert.deepEqual(told('manager-owned-action', running), ['me']);
  });

  it('marks the item where a heading says whose it is', () => {
    assert.deepEqual(mine(`${log('yes')}\n## Mine\n\n- [ ] Send the price list\n`), [
      '- [ ] Send the price list',
    ]);
  });

  it('asks nothing of plans, drafts and other kinds', () => {
    const text = `${log('yes')}  - [ ] @me Ask for it\n`;
    assert.deepEqual(mine(text, { today: '2026-01-14' }), []);
    assert.deepEqual(told('manager-owned-action', `---\nstatus: draft\n---\n${text}`), []);
    assert.deepEqual(told('manager-owned-action', `---\ntype: person\nname: Dana Reyes\n---\n${text}`), []);
  });
});

describe('neglected-escalation', () => {
  const neglected = (fields: readonly string[], rest = ''): string[] =>
    told(
      'neglected-escalation',
      `${HEAD}## Escalation\n\n${fields.map((field) => `- ${field}\n`).join('')}${rest}`,
    );
  const ALL = ['Issue: The system is down', 'Urgent: yes', 'Important: yes', 'In their control: no'];

  it('is told where all four hold', () => {
    assert.deepEqual(neglected(ALL), ['The system is down']);
    for (const [at, other] of [
      [1, 'Urgent: no'],
      [2, 'Important:'],
      [3, 'In their control: yes'],
      [3, 'In their control: …'],
    ] as const)
      assert.deepEqual(neglected(ALL.with(at, other)), [], other);
    for (const left of [1, 2, 3]) assert.deepEqual(neglected(ALL.toSpliced(left, 1)), []);
  });

  it('is told of a table’s row', () => {
    const table =
      '| Issue | Urgent | Important | In their control |\n| --- | --- | --- | --- |\n| One | yes | yes | no |\n| Two | no | yes | no |\n';
    assert.deepEqual(told('neglected-escalation', `${HEAD}## Escalation\n\n${table}`), ['One']);
  });

  it('is silent once it is resolved, and not before', () => {
    assert.deepEqual(neglected([...ALL, 'Resolved by: Dana']), []);
    assert.deepEqual(neglected([...ALL, 'Resolved by:']), ['The system is down']);
    assert.deepEqual(neglected([...ALL, 'Resolved by: not yet']), ['The system is down']);
  });

  it('is silent where you own an action, open or not', () => {
    for (const rest of [
      '  - [ ] @me Call\n',
      '- [x] @me Call\n',
      '\n## Action items\n\n- [-] @me Call\n',
      '\n## Mine\n\n- [ ] Call\n',
    ])
      assert.deepEqual(neglected(ALL, rest), [], rest);
    for (const rest of [
      '\n## Action items\n\n- [ ] @dana Call\n',
      '\n## Preparation\n\n- [ ] @me Read it\n',
      '\nI will call.\n',
    ])
      assert.deepEqual(neglected(ALL, rest), ['The system is down'], rest);
  });

  it('asks of the newest session only', () => {
    const log = `### Escalation\n\n${ALL.map((field) => `- ${field}\n`).join('')}`;
    const running = `## 2026-01-08\n\n${log}\n## 2026-01-15\n\nNothing.\n`;
    assert.deepEqual(told('neglected-escalation', running), []);
    assert.deepEqual(told('neglected-escalation', running.replace('Nothing.', log)), ['The system is down']);
  });
});
