import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { type Circumstances, problemsIn, toldIn } from './problemsIn.ts';

const FULL =
  '## Intent\n\nGrow.\n\n## Criteria\n\nTwo buyers ask.\n\n## Next steps\n\n- [ ] @dana Send it 📅 2026-01-20\n';
const EMPTY = '# 1-on-1\n';
const EVERYTHING = ['missing-intent: # 1-on-1', 'missing-criteria: # 1-on-1', 'missing-due-date: # 1-on-1'];

interface Case {
  readonly title: string;
  readonly text: string;
  readonly told: readonly string[];
  readonly in?: Circumstances;
}

const frontMatter = (lines: string, body = EMPTY): string => `---\n${lines}\n---\n\n${body}`;
const withStatus = (status: string): string => frontMatter(`status: ${status}`);

const cases: readonly Case[] = [
  { title: 'a complete note is asked nothing', text: FULL, told: [] },
  { title: 'a held note is asked for everything', text: EMPTY, told: EVERYTHING },
  {
    title: 'a note dated after today is asked for its intent only',
    text: EMPTY,
    told: ['missing-intent: # 1-on-1'],
    in: { today: '2026-01-14' },
  },
  { title: 'a note of today is held', text: EMPTY, told: EVERYTHING, in: { today: '2026-01-15' } },
  {
    title: 'planned by its status',
    text: withStatus('planned'),
    told: ['missing-intent: # 1-on-1'],
    in: { today: '2026-03-01' },
  },
  {
    title: 'held by its status, before its day',
    text: withStatus('Held'),
    told: EVERYTHING,
    in: { today: '2026-01-01' },
  },
  { title: 'a draft is asked nothing', text: withStatus('draft'), told: [] },
  { title: 'a skipped note is asked nothing', text: withStatus('skipped'), told: [] },
  { title: 'an unprepared note is asked nothing', text: withStatus('unprepared'), told: [] },
  {
    title: 'a draft must be well-formed all the same',
    text: frontMatter('status: draft\nflag: blue', '- [ ] a 📅 2026-02-30\n'),
    told: ['front-matter-schema: blue', 'invalid-date: 2026-02-30'],
  },
  {
    title: 'an overdue item of a draft is not held against it',
    text: frontMatter('status: draft', '- [ ] a 📅 2026-01-01\n'),
    told: [],
  },
  {
    title: 'front matter stands for sections',
    text: frontMatter('intent: Grow.\ncriteria: [Two buyers ask.]', '- [ ] @dana a 📅 2026-01-20\n'),
    told: [],
  },
  {
    title: 'empty front matter does not',
    text: frontMatter('intent:\ncriteria: TBD', '- [ ] @dana a 📅 2026-01-20\n'),
    told: ['missing-criteria: ---', 'missing-intent: ---'].toReversed(),
  },
  {
    title: 'a framework without criteria',
    text: frontMatter('framework: grow\ngoal: x\nreality: x\noptions: x'),
    told: [EVERYTHING[0] ?? '', EVERYTHING[2] ?? ''],
  },
  {
    title: 'two frameworks without criteria',
    text: frontMatter('framework: [vip, grow]\nvalues: x\nprocess: x\ngoal: x\nreality: x\noptions: x'),
    told: [EVERYTHING[0] ?? '', EVERYTHING[2] ?? ''],
  },
  {
    title: 'one of two frameworks with criteria',
    text: frontMatter('framework: [vip, free]\nvalues: x\nprocess: x'),
    told: EVERYTHING,
  },
  { title: 'a framework of their own', text: frontMatter('framework: our-way'), told: EVERYTHING },
  {
    title: 'the configured framework',
    text: frontMatter('contract: x\nlisten: x\nexplore: x\nreview: x'),
    told: [EVERYTHING[0] ?? '', EVERYTHING[2] ?? ''],
    in: { configuration: 'notes: { framework: clear }' },
  },
  {
    title: 'the problem stands on the empty section',
    text: FULL.replace('Grow.', '_TODO_'),
    told: ['missing-intent: ## Intent'],
  },
  {
    title: 'every undated open item, once each',
    text: FULL.replace(' 📅 2026-01-20', '\n- [ ] @me Call\n- [x] Done'),
    told: ['missing-due-date: - [ ] @dana Send it', 'missing-due-date: - [ ] @me Call'],
  },
  { title: 'a dated item that is done is a dated next step', text: FULL.replace('[ ]', '[x]'), told: [] },
  {
    title: 'no item at all',
    text: FULL.replace(/- \[ \].*\n/u, ''),
    told: ['missing-due-date: ## Next steps'],
  },
  {
    title: 'an impossible due date is not missing',
    text: FULL.replace('01-20', '02-30'),
    told: ['invalid-date: 2026-02-30'],
  },
  {
    title: 'a preparation step needs no date',
    text: `## Agenda\n\n- [ ] Read the report\n\n${FULL}`,
    told: [],
  },
  { title: 'an overdue item', text: FULL, told: ['overdue-action: 2026-01-20'], in: { today: '2026-01-21' } },
  {
    title: 'an overdue item that is done, cancelled or carried over',
    text: `${FULL}- [x] b 📅 2026-01-01\n- [-] c 📅 2026-01-01\n- [>] d 📅 2026-01-01\n`,
    told: [],
  },
  {
    title: 'an overdue item in progress',
    text: FULL.replace('[ ]', '[/]'),
    told: ['overdue-action: 2026-01-20'],
    in: { today: '2026-01-21' },
  },
  {
    title: 'only the newest session is asked',
    text: `## 2026-01-08\n\nNothing here.\n\n## 2026-01-15\n\n${FULL.replaceAll('## ', '### ')}`,
    told: [],
  },
  {
    title: 'and it is asked, wherever it stands',
    text: `## 2026-01-15\n\nNothing.\n\n## 2026-01-08\n\n${FULL.replaceAll('## ', '### ')}`,
    told: EVERYTHING.map((line) => line.replace('# 1-on-1', '## 2026-01-15')),
    in: { path: '1-1s/dana.md' },
  },
  {
    title: 'what is overdue in an older session is still told',
    text: `## 2026-01-15\n\n${FULL.replaceAll('## ', '### ')}\n## 2026-01-08\n\n- [ ] Old 📅 2026-01-10\n`,
    told: ['overdue-action: 2026-01-10'],
    in: { path: '1-1s/dana.md' },
  },
  {
    title: 'two due dates',
    text: FULL.replace('📅 2026-01-20', '📅 2026-01-20 due:2026-01-21'),
    told: ['conflicting-due-dates: 2026-01-21'],
  },
  {
    title: 'the same due date twice',
    text: FULL.replace('📅 2026-01-20', '📅 2026-01-20 due:2026-01-20'),
    told: [],
  },
  {
    title: 'an impossible date in the front matter',
    text: frontMatter('date: 2026-13-01', FULL),
    told: ['invalid-date: 2026-13-01'],
  },
  {
    title: 'an ambiguous date',
    text: frontMatter('date: 03/04/2026', FULL),
    told: ['invalid-date: 03/04/2026'],
  },
  {
    title: 'a value of a wrong type',
    text: frontMatter('private: sometimes', FULL),
    told: ['front-matter-schema: sometimes'],
  },
  {
    title: 'a repeated key',
    text: frontMatter('flag: red\nflag: green', FULL),
    told: ['front-matter-schema: flag'],
  },
  {
    title: 'an entry of a wrong type',
    text: frontMatter('values: [Grit, {a: b}]', FULL),
    told: ['front-matter-schema: {a: b}'],
  },
  {
    title: 'a person note without a person has one by its name',
    text: '---\ntype: person\n---\n',
    told: [],
    in: { path: 'people/dana-reyes.md' },
  },
  {
    title: 'a meeting nobody is named in',
    text: '---\ntype: 1-on-1\ndate: 2026-01-15\nstatus: held\n---\n',
    told: ['front-matter-schema: ---', ...EVERYTHING.map((line) => line.replace('# 1-on-1', '---'))],
    in: { path: '2026-01-15.md' },
  },
  {
    title: 'a severity of off',
    text: EMPTY,
    told: EVERYTHING.slice(1),
    in: { configuration: 'rules: { missing-intent: off }' },
  },
  {
    title: 'YAML that cannot be read',
    text: '---\nperson: Ann: Bob\n---\n',
    told: ['front-matter-syntax: A', 'missing-intent: ---', 'missing-criteria: ---', 'missing-due-date: ---'],
  },
];

describe('checking a note', () => {
  for (const { title, text, told, in: circumstances } of cases) {
    it(title, () => assert.deepEqual(toldIn(text, circumstances).toSorted(), [...told].sort()));
  }

  it('takes severities from the configuration', () => {
    const severity = (configuration: string): string | undefined =>
      problemsIn(EMPTY, { configuration })[0]?.severity;
    assert.equal(severity(''), 'warning');
    assert.equal(severity('rules: { missing-intent: hint }'), 'hint');
    assert.equal(severity('rules: { missing-intent: ERROR }'), 'error');
    assert.equal(severity('rules: { missing-intent: loud }'), 'warning');
  });

  const overdue = (owner: string, today: string, configuration = ''): string | undefined =>
    problemsIn(`- [ ] ${owner}Send it 📅 2026-01-20\n`, { today, configuration })
      .filter(({ rule }) => rule === 'overdue-action')
      .map(({ message }) => inEnglish(message))[0];

  it('says by how many days an item is overdue, and whose it is', () => {
    assert.match(overdue('@dana ', '2026-01-21') ?? '', /^Overdue by 1 day, and it is Dana Reyes’s:/u);
    assert.match(overdue('@me ', '2026-02-20') ?? '', /^Overdue by 31 days, and it is yours:/u);
    assert.match(overdue('', '2026-01-23') ?? '', /^Overdue by 3 days, and nobody owns it:/u);
    assert.match(
      overdue('@robin ', '2026-01-23', 'self: { name: Robin Vale, handle: robin }') ?? '',
      /it is yours/u,
    );
  });
});
