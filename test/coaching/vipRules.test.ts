import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow, suggestedIn } from './markedRows.ts';
import { problemsIn } from './problemsIn.ts';

const under = (frontMatter: string, body = ''): string => `---\n${frontMatter}\n---\n\n${body}`;
const vip = (body: string): string => under('framework: vip', body);
const PROFILE = { configuration: 'values: [Optimism, Grit, Respect, Ownership, Service]\n' } as const;
const RUNNING = { path: '1-1s/dana.md' } as const;

const VALUES: readonly MarkedRow[] = [
  ['one that is misspelt', under('values: «Gritt»')],
  ['in a list', under('values: [Grit, «Ownershp», Respect]')],
  ['each of two', under('values: [«Fun», «Profit»]')],
  ['in lines', under('values:\n  - Grit\n  - «Fun»')],
  ['in quotes', under('values: ["Grit", «"Fun"»]')],
  ['of several on one line', under('values: Grit, «Fun»; Respect')],
  ['of several in quotes', under('values: "Grit, «Fun»"')],
  ['as a link or a tag', under('values: «"[[Fun]]"»')],
  ['with Windows line ends', '---\r\nvalues:\r\n  - «Fun»\r\n---\r\n'],
  [
    'in VIP, and no section beside it',
    under('framework: vip\nvalues: [«Fun»]', '## Values\n\nWe do our best.\n'),
  ],
  ['a Values section that names none', vip('«## Our values»\n\nWe do our best.\n')],
  ['as a lead-in', vip('«**Values:**» our best\n')],
  ['of two frameworks', under('framework: [will, vip]', '«## Values»\n\nOur best.\n')],
  [
    'of a running file the newest session',
    under(
      'framework: vip',
      '## 2026-01-15\n\n«### Values»\n\nBest.\n\n## 2026-01-08\n\n### Values\n\nBest.\n',
    ),
    { ...PROFILE, ...RUNNING },
  ],
  ['all of the profile', under('values: [Optimism, Grit]')],
  ['without case', under('values: [grit, OWNERSHIP]')],
  ['as a link or a tag of the profile', under('values: ["[[Grit]]", "#respect"]')],
  ['several on one line', under('values: Grit, Respect')],
  ['no value', under('values:')],
  ['no values at all', under('topic: x')],
  ['an empty entry', under('values: ["", Grit]')],
  ['what is no text is told by another rule', under('values: [Grit, {a: b}]')],
  ['a section that names one', vip('## Values\n\nIt takes grit to wait.\n')],
  ['in another form', vip('## Values\n\nBeing respectful to finance.\n')],
  ['in bold, as a label', vip('## Values\n\n- **Ownership:** she calls them herself.\n')],
  ['a section that names one beside another word', vip('## Values\n\nFun, and service.\n')],
  ['an empty section is asked for elsewhere', vip('## Values\n')],
  [
    'none in the section, but in the front matter',
    under('framework: vip\nvalues: Grit', '## Values\n\nOur best.\n'),
  ],
  ['a section in a framework without values', under('framework: grow', '## Values\n\nOur best.\n')],
  ['free-form', '## Values\n\nOur best.\n'],
  ['a plan', under('status: planned\nvalues: Fun')],
  ['a day ahead', under('values: Fun'), { ...PROFILE, today: '2026-01-14' }],
  ['a draft', under('status: draft\nvalues: Fun')],
  ['skipped', under('status: skipped\nvalues: Fun')],
  ['no profile', under('values: Fun'), {}],
  [
    'an empty profile',
    under('framework: vip\nvalues: Fun', '## Values\n\nBest.\n'),
    { configuration: 'values: []' },
  ],
  [
    'values of several words',
    under('values: [customer first, «Customer»]'),
    { configuration: 'values: [Customer  First]' },
  ],
];

const INTENT: readonly MarkedRow[] = [
  ['wins the deal', vip('## Intent\n\n«Just get the deal» before March.\n')],
  ['is about being right', vip('## Intent\n\nShow that I can «be right».\n')],
  ['twice', vip('## Intent\n\n«Win the argument» and «hit the number».\n')],
  ['as a lead-in', vip('**Intent:** «close the deal»\n')],
  ['over two lines', vip('## Intent\n\nJust a «status\nupdate».\n')],
  ['in the front matter', under('framework: vip\nintent: To «win the argument» now')],
  ['in the front matter, quoted', under('framework: vip\nintent: "To «win the argument» now"')],
  ['in a list', under('framework: vip\nintent:\n  - Grow.\n  - «Catch up»')],
  ['with escapes, the whole value', under('framework: vip\nintent: «"To \\"catch up\\""»')],
  ['of a plan', under('framework: vip\nstatus: planned', '## Intent\n\n«Close the deal».\n')],
  ['of a day ahead', vip('## Intent\n\n«Close the deal».\n'), { today: '2026-01-14' }],
  ['in any framework with a name', under('framework: [free, grow]', '## Purpose\n\n«Check in».\n')],
  ['with Windows line ends', '---\r\nframework: vip\r\n---\r\n\r\n## Intent\r\n\r\n«Close\r\nthe deal».\r\n'],
  [
    'the configured framework',
    '## Intent\n\n«Close the deal».\n',
    { configuration: 'notes: { framework: vip }' },
  ],
  [
    'of a running file the newest session',
    under(
      'framework: vip',
      '## 2026-01-15\n\n### Intent\n\n«Catch up».\n\n## 2026-01-08\n\n### Intent\n\nCatch up.\n',
    ),
    RUNNING,
  ],
  [
    'words of one’s own',
    '## Intent\n\n«Abschluss holen», close the deal.\n',
    { configuration: 'words: { weakIntent: [abschluss holen] }' },
  ],
  ['free-form, nothing configured', '## Intent\n\nClose the deal.\n'],
  ['free by its name', under('framework: free', '## Intent\n\nClose the deal.\n')],
  ['a framework in no table', under('framework: our-way', '## Intent\n\nClose the deal.\n')],
  ['a better one', vip('## Intent\n\nHelp Dana lead a renewal without me.\n')],
  ['what it is not', vip('## Intent\n\nNot to win the argument, but to learn what finance fears.\n')],
  ['rather than that', vip('## Intent\n\nUnderstand them rather than close the deal.\n')],
  ['a sentence later it counts', vip('## Intent\n\nDo not hurry. «Close the deal».\n')],
  ['part of a word', vip('## Intent\n\nLearn to set up check ins and to write rightly.\n')],
  ['in a comment', vip('## Intent\n\n<!-- not just: close the deal -->\n\nGrow.\n')],
  ['in another section', vip('## Intent\n\nGrow.\n\n## Notes\n\nClose the deal.\n')],
  ['an empty section', vip('## Intent\n')],
  ['a draft', under('framework: vip\nstatus: draft', '## Intent\n\nClose the deal.\n')],
  ['ended unprepared', under('framework: vip\nstatus: unprepared', '## Intent\n\nClose the deal.\n')],
];

const HERE = '- **How we got here:** The price came first.\n';
const THEN = '- **What it should be:** Scope first.\n';
const PROCESS: readonly MarkedRow[] = [
  ['a number', vip('«## Process»\n\nTwelve renewals by March.\n')],
  ['a deal, as a lead-in', vip('«**Process:**» Close Halden.\n')],
  ['only how we got here', vip(`«## Process»\n\n${HERE}`)],
  ['only what it should be', vip(`«## Process»\n\n${THEN}`)],
  ['a label without its answer', vip(`«## Process»\n\n${HERE}- **What it should be:**\n`)],
  [
    'a label with the question alone',
    vip(`«## Process»\n\n${HERE}- **What it should be:** What should it be from now on?\n`),
  ],
  ['only the past, in words', vip('«## Process»\n\nWe got here because nobody asked finance.\n')],
  ['only the future, in words', vip('«## Process»\n\nFrom now on finance is called first.\n')],
  ['two outcomes', vip('«## Process»\n\n- Twelve renewals by March.\n- 300k in new revenue this year.\n')],
  ['with Windows line ends', '---\r\nframework: vip\r\n---\r\n\r\n«## Process»\r\n\r\nTwelve renewals.\r\n'],
  [
    'one sub-heading',
    vip('«## Process»\n\n### How we got here\n\nThe price came first.\n\n### Numbers\n\n12\n'),
  ],
  [
    'of a running file the newest session',
    under(
      'framework: vip',
      '## 2026-01-15\n\n«### Process»\n\nTwelve.\n\n## 2026-01-08\n\n### Process\n\nTen.\n',
    ),
    RUNNING,
  ],
  ['both, labelled', vip(`## Process\n\n${HERE}${THEN}`)],
  ['both, by other labels', vip('## Process\n\nSo far: price first.\nFrom now on: scope first.\n')],
  [
    'both, in a table',
    vip('## Process\n\n| Was | Should be |\n| --- | --- |\n| Price first | Scope first |\n'),
  ],
  [
    'both, as sub-headings',
    vip('## Process\n\n### How we got here\n\nPrice first.\n\n### What it should be\n\nScope first.\n'),
  ],
  [
    'both, as questions',
    vip(
      '## Process\n\n### What got us here?\n\nPrice first.\n\n### What should it be?\n\nScope should come first.\n',
    ),
  ],
  [
    'both, in words',
    vip('## Process\n\nThe price came up because nobody had asked. From now on scope comes first.\n'),
  ],
  [
    'both, in two paragraphs',
    vip('## Process\n\nNobody had asked finance before the offer.\n\nNext time the champion does that.\n'),
  ],
  [
    'both, in another language',
    vip('## Process\n\n- Bisher kam der Preis zuerst.\n- Künftig kommt der Umfang zuerst.\n'),
  ],
  [
    'both, labelled in another language',
    vip('## Process\n\n- Bisher: Preis zuerst\n- Künftig: Umfang zuerst\n'),
  ],
  ['an empty section is asked for elsewhere', vip('## Process\n')],
  [
    'the template’s question',
    vip('## Process\n\nWhich process got us here, and what should it be from now on?\n'),
  ],
  ['in the front matter', under('framework: vip\nprocess: twelve renewals')],
  ['a framework without a process', under('framework: grow', '## Process\n\nTwelve.\n')],
  ['free-form', '## Process\n\nTwelve.\n'],
  ['a plan', under('framework: vip\nstatus: planned', '## Process\n\nTwelve.\n')],
  ['a draft', under('framework: vip\nstatus: draft', '## Process\n\nTwelve.\n')],
  ['skipped', under('framework: vip\nstatus: skipped', '## Process\n\nTwelve.\n')],
];

describe('rules about values, intent and process', () => {
  itFinds(
    'unknown-value',
    VALUES.map(([title, text, own]) => [title, text, own ?? PROFILE] as const),
  );
  itFinds('weak-intent', INTENT);
  itFinds('outcome-only-process', PROCESS);

  const messagesOf = (rule: string, text: string, configuration = ''): string[] =>
    problemsIn(text, { configuration })
      .filter((problem) => problem.rule === rule)
      .map(({ message }) => inEnglish(message));

  it('unknown-value suggests the nearest values that the note does not name yet', () => {
    assert.deepEqual(suggestedIn('unknown-value', under('values: [Gritt]'), PROFILE), ['Grit']);
    assert.equal(suggestedIn('unknown-value', under('values: [Grit, Gritt]'), PROFILE), undefined);
    assert.equal(suggestedIn('unknown-value', under('values: [Fun]'), PROFILE), undefined);
    const odd = { configuration: 'values: ["Yes: we can"]' };
    assert.equal(suggestedIn('unknown-value', under('values: ["Yes: we cn"]'), odd), undefined);
  });

  it('unknown-value names the profile where no value is near', () => {
    const { configuration } = PROFILE;
    assert.deepEqual(messagesOf('unknown-value', under('values: [Fun]'), configuration), [
      '“Fun” is none of the team’s values: write Optimism, Grit, Respect, Ownership or Service, or add it to `values:` in .coaching.yaml.',
    ]);
    const many = `values: [${'Abcdefgh'.split('').join(', ')}]`;
    assert.match(
      messagesOf('unknown-value', under('values: [Fun]'), many)[0] ?? '',
      /g or another one, or add/u,
    );
  });

  it('weak-intent proposes a question that fits the words', () => {
    const asked = (words: string): string => messagesOf('weak-intent', vip(`## Intent\n\n${words}\n`)).join();
    assert.match(
      asked('Get   the deal.'),
      /^“Get the deal” only wins the moment\. Ask instead: what does the customer need/u,
    );
    assert.match(asked('Win the argument.'), /what do they see that I do not see yet\?$/u);
    assert.match(asked('Hit the number.'), /what would make the number follow by itself\?$/u);
    assert.match(asked('Catch up.'), /what can only this talk bring about\?$/u);
    const own = messagesOf('weak-intent', '## Intent\n\nSurvive.\n', 'words: { weakIntent: [survive] }');
    assert.match(own.join(), /what are we really trying to do, and what is our best motivation\?$/u);
  });

  it('outcome-only-process says which answer is missing', () => {
    const said = (body: string): string =>
      messagesOf('outcome-only-process', vip(`## Process\n\n${body}`)).join();
    assert.equal(said(HERE), 'Say what the process should be from now on: add `What it should be: …`.');
    assert.equal(said(THEN), 'Say which process got us here: add `How we got here: …`.');
    assert.match(said('Twelve.\n'), /^Look behind the outcome: /u);
  });
});
