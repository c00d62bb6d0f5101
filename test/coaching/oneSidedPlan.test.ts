import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const under = (frontMatter: string, body: string): string => `---\n${frontMatter}\n---\n\n${body}`;
const will = (items: string, title = '## Accountability plan'): string =>
  under('framework: will', `${title}\n\n${items}`);
const found = (items: string): string => will(items, '«## Accountability plan»');
const SELF = { configuration: 'self: { name: Robin Vale, handle: robin }' } as const;

const ROWS: readonly MarkedRow[] = [
  ['only theirs', found('- [ ] @dana a 📅 2026-01-20\n')],
  ['only mine', found('- [ ] @me a 📅 2026-01-20\n- [ ] Me: b\n')],
  ['mine by my handle', found('- [ ] @robin a 📅 2026-01-20\n'), SELF],
  ['theirs, and a third one’s', found('- [ ] @dana a\n- [ ] @lee b\n'), SELF],
  ['mine, and a third one’s', found('- [ ] @me a\n- [ ] @lee b\n')],
  ['theirs that is done', found('- [x] @dana a ✅ 2026-01-15\n')],
  ['mine was cancelled', found('- [ ] @dana a\n- [-] @me b\n')],
  ['rows of a table', found('| Task | Owner |\n| --- | --- |\n| a | Dana |\n')],
  ['by a heading', found('### Theirs\n\n- [ ] a\n')],
  ['under no section, at the first heading', under('framework: will', '«# 1-on-1»\n\n- [ ] @dana a\n')],
  ['under no heading', '«---»\nframework: will\n---\n\n- [ ] @dana a\n'],
  [
    'the template’s open step is none',
    found('- [ ] @dana a 📅 2026-01-20\n- [ ] @me What will be done? 📅 YYYY-MM-DD\n'),
  ],
  [
    'a preparation step is none',
    under('framework: will', '## Preparation\n\n- [ ] @me Read\n\n«## Actions»\n\n- [ ] @dana a\n'),
  ],
  ['one of two frameworks', under('framework: [vip, will]', '«## Actions»\n\n- [ ] @dana a\n')],
  [
    'of a running file the newest session',
    under(
      'framework: will',
      '## 2026-01-15\n\n«### Actions»\n\n- [ ] @dana a\n\n## 2026-01-08\n\n- [ ] @me b\n',
    ),
    { path: '1-1s/dana.md' },
  ],
  ['both', will('- [ ] @dana a\n- [ ] @me b\n')],
  ['both, one of them done', will('- [x] @dana a\n- [ ] @me b\n')],
  ['both by headings', will('### Mine\n\n- [ ] a\n\n### Theirs\n\n- [ ] b\n')],
  ['both by name', will('- [ ] Dana: a\n- [ ] @robin b\n'), SELF],
  ['nobody’s', will('- [ ] @dana a\n- [ ] b\n')],
  ['a third one who may be oneself', will('- [ ] @dana a\n- [ ] @robin b\n')],
  ['only a third one’s', will('- [ ] @lee a\n'), SELF],
  ['no step at all', will('')],
  [
    'nobody is named whom it is about',
    under('framework: will', '- [ ] @me a\n'),
    { path: '1-1s/2026-01-15.md' },
  ],
  ['another framework', under('framework: vip', '- [ ] @dana a\n')],
  ['free-form', '- [ ] @dana a\n'],
  ['a plan', under('framework: will\nstatus: planned', '- [ ] @dana a\n')],
  ['a draft', under('framework: will\nstatus: draft', '- [ ] @dana a\n')],
  ['skipped', under('framework: will\nstatus: skipped', '- [ ] @dana a\n')],
];

describe('the rule about plans of one', () => {
  itFinds('one-sided-plan', ROWS);

  it('says whose step is missing', () => {
    const said = (items: string): string | undefined =>
      problemsIn(will(items))
        .filter(({ rule }) => rule === 'one-sided-plan')
        .map(({ message }) => inEnglish(message))[0];
    assert.match(
      said('- [ ] @dana a\n') ?? '',
      /^Only Dana Reyes has a next step: agree on one of your own/u,
    );
    assert.match(said('- [ ] @me a\n') ?? '', /^Only you have a next step: agree on one of Dana Reyes’s/u);
  });
});
