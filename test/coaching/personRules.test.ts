import assert from 'node:assert/strict';
import { inEnglish } from '../../src/notes/phrase.ts';
import { itFinds, type MarkedRow, suggestedIn } from './markedRows.ts';
import { type Circumstances, problemsIn } from './problemsIn.ts';

const ROSTER = `self: { name: Robin Vale, handle: robin }
people:
  - { name: Dana Reyes, handle: dana, email: dana@corp.example }
  - { name: Marcus Bell, aliases: [Bellman] }
  - { name: Łukasz Ødegård }
`;
const TWO = `people:
  - { name: Dana Reyes, handle: dreyes }
  - { name: Dana Ortiz, handle: dana-o, email: dana.ortiz@corp.example }
  - { name: Marcus Bell }
`;
const profile = (name: string): { path: string; text: string } => ({
  path: `people/${name}.md`,
  text: `---\ntype: person\nperson: ${name}\n---\n`,
});
const about = (name: string, path: string): { path: string; text: string } => ({
  path,
  text: `---\nperson: ${name}\ndate: 2026-01-08\n---\n`,
});
const note = (person: string, body = ''): string => `---\nperson: ${person}\n---\n\n${body}`;
const dana = (body: string): string => note('Dana Reyes', body);

const UNKNOWN: readonly MarkedRow[] = [
  ['whom the note is about', note('«Dana Rayes»')],
  ['in quotes, the name alone', note('"«Sam Lee»"')],
  ['a handle', note('"@«sam»"')],
  ['a wikilink', note('[[«Sam Lee»]]')],
  ['the first of a list', '---\nparticipants: [Robin Vale, «Sam Lee»]\n---\n'],
  ['a tag', '---\ntags: [1on1, «people/sam-lee»]\n---\n', { path: 'notes/2026-01-15.md' }],
  ['an owner', dana('- [ ] @«danna» Send it\n')],
  [
    'an owner in each form',
    dana('- [ ] [[«Sam»]] a\n- [ ] Owner: «Sam» b\n- [ ] c → «Sam»\n- [ ] @dana d\n'),
  ],
  ['an owner in a table', dana('## Actions\n\n| Task | Owner |\n| --- | --- |\n| Send it | «Sam» |\n')],
  ['person and owner, who are one, once', note('«Sam Lee»', '- [ ] @sam a\n- [ ] @sam-lee b\n')],
  ['person and owner, who are two', note('«Sam Lee»', '- [ ] @«kim» a\n')],
  [
    'with a roster of profiles',
    dana('- [ ] @«sam» a\n'),
    { configuration: '', others: [profile('Dana Reyes')] },
  ],
  ['in a meeting that is planned', dana('- [ ] @«sam» a\n'), { today: '2026-01-01' }],
  [
    'an older session of a running file',
    '## 2026-01-15\n\n- [ ] @«sam» a\n\n## 2026-01-08\n\n- [ ] @kim b\n',
    { path: '1-1s/dana.md' },
  ],
  [
    'everybody on the roster, in any spelling',
    dana('- [ ] @dana a\n- [ ] @bellman b\n- [ ] Marcus: c\n- [ ] @marcus-bell d\n- [ ] @lukasz e\n'),
  ],
  ['an address', note('dana@corp.example')],
  ['oneself', dana('- [ ] @robin a\n- [ ] @me b\n- [ ] Robin: c\n')],
  ['nobody', dana('- [ ] a\n')],
  ['whom only the folder names', '- [ ] @sam a\n', { path: '1-1s/sam-lee/2026-01-15.md' }],
  ['without a roster', dana('- [ ] @sam a\n'), { configuration: '' }],
  ['a roster of oneself alone', dana('- [ ] @sam a\n'), { configuration: 'self: Robin Vale' }],
  ['items that are closed, and preparation', dana('- [x] @sam a\n- [-] @kim b\n\n## Prep\n\n- [ ] @lee c\n')],
  ['a draft', `---\nperson: Sam Lee\nstatus: draft\n---\n`],
  ['a profile makes the roster', '---\ntype: person\nperson: Sam Lee\n---\n'],
  ['an ambiguous name is another matter', note('Dana'), { configuration: TWO }],
  ['a name of signs', note('"???"', '- [ ] @_ a\n')],
];

const AMBIGUOUS: readonly MarkedRow[] = [
  ['whom the note is about', note('«Dana»')],
  ['in quotes', note("'«dana»'")],
  ['a handle that nobody was given', note('"@«dana»"')],
  ['an address whose first part fits two', note('«dana@other.example»')],
  ['an owner, in a note about somebody else', note('Marcus Bell', '- [ ] @«dana» a\n- [ ] «Dana»: b\n')],
  ['whom only the folder names, at the title', '«# 1-on-1»\n\nWords.\n', { path: '1-1s/dana/2026-01-15.md' }],
  ['whom only the file names, at the first line', '«Words.»\nMore.\n', { path: '1-1s/2026-01-15 Dana.md' }],
  ['in a meeting that is planned', note('«Dana»'), { today: '2026-01-01' }],
  [
    'profiles make a roster',
    note('«Dana»'),
    { configuration: '', others: [profile('Dana Reyes'), profile('Dana Ortiz')] },
  ],
  [
    'oneself is one of the two',
    note('Marcus Bell', '- [ ] @«dana» a\n'),
    { configuration: 'self: Dana Vale\npeople: [Dana Reyes, Marcus Bell]' },
  ],
  [
    'a first name that is another one’s handle',
    note('Marcus Bell', '- [ ] «Dana»: a\n'),
    { configuration: 'people: [{ name: Dana Reyes, handle: dana }, Dana Ortiz, Marcus Bell]' },
  ],
  [
    'a bare name that is also one’s handle',
    note('«Dana»'),
    { configuration: 'people: [{ name: Dana Reyes, handle: dana }, Dana Ortiz]' },
  ],
  [
    'that name as a handle',
    note('"@dana"', '- [ ] Dana: a\n'),
    { configuration: 'people: [{ name: Dana Reyes, handle: dana }, Dana Ortiz]' },
  ],
  [
    'that name in a note about the other',
    note('Dana Ortiz', '- [ ] Dana: a\n- [ ] @dana b\n'),
    { configuration: 'people: [{ name: Dana Reyes, handle: dana }, Dana Ortiz]' },
  ],
  [
    'without a roster, of those whom notes are about',
    note('Marcus Bell', '- [ ] @«dana» a\n'),
    { configuration: '', others: [about('Dana Reyes', '1-1s/a.md'), about('Dana Ortiz', '1-1s/b.md')] },
  ],
  [
    'an alias that two people have',
    note('«Dee»'),
    { configuration: 'people: [{ name: Dana Reyes, aliases: Dee }, { name: Deirdre Bell, aliases: dee }]' },
  ],
  [
    'an older session of a running file',
    '## 2026-01-15\n\n- [ ] @«dana» a\n\n## 2026-01-08\n\n- [ ] @dana b\n',
    { path: '1-1s/marcus-bell.md' },
  ],
  ['a full name', note('Dana Ortiz')],
  ['a full name as a slug', note('dana-reyes', '- [ ] @dana-ortiz a\n')],
  ['a handle', note('"@dreyes"', '- [ ] @dana-o a\n')],
  ['an address of the roster', note('dana.ortiz@corp.example')],
  [
    'a handle that is another one’s first name',
    note('Marcus Bell', '- [ ] @dana a\n'),
    { configuration: 'people: [{ name: Dana Reyes, handle: dana }, Dana Ortiz, Marcus Bell]' },
  ],
  ['an owner in a note about one of the two', note('Dana Ortiz', '- [ ] @dana a\n- [ ] Dana: b\n')],
  [
    'an owner who is called like the note’s person, whose name is asked for',
    note('«Dana»', '- [ ] @dana a\n'),
  ],
  ['somebody whose whole name is short', note('Dana'), { configuration: 'people: [Dana, Dana Reyes]' }],
  ['one of that name', note('Marcus', '- [ ] @marcus a\n')],
  ['nobody of that name', note('Kim', '- [ ] @lee a\n')],
  [
    'one person in two places of the roster',
    note('Dana'),
    { configuration: 'people: [Dana Reyes]', others: [profile('Dana Reyes')] },
  ],
  [
    'notes about two, with a roster that has one',
    note('Dana'),
    { configuration: 'people: [Dana Reyes]', others: [about('Dana Ortiz', '1-1s/b.md')] },
  ],
  ['a closed item', note('Marcus Bell', '- [x] @dana a\n')],
  ['a draft', '---\nperson: Dana\nstatus: draft\n---\n'],
  ['a note of nobody', '# Words\n', { path: 'coaching/2026-01-15.md' }],
];

describe('rules about people', () => {
  itFinds('unknown-person', UNKNOWN, { configuration: ROSTER });
  itFinds('ambiguous-person', AMBIGUOUS, { configuration: TWO });

  const OFFERS: readonly (readonly [rule: string, text: string, configuration: string, offered: unknown])[] =
    [
      ['unknown-person', note('Dana Rayes'), ROSTER, ['Dana Reyes']],
      ['unknown-person', note('Danna'), ROSTER, ['Dana Reyes']],
      ['unknown-person', note('Lukas Odegard'), ROSTER, ['Łukasz Ødegård']],
      ['unknown-person', note('Sam Lee'), ROSTER, undefined],
      ['unknown-person', dana('- [ ] @danna a\n'), ROSTER, ['dana']],
      ['unknown-person', dana('- [ ] [[Danna]] a\n'), ROSTER, ['Dana Reyes']],
      ['unknown-person', dana('- [ ] @marcsu a\n'), ROSTER, ['Bellman']],
      ['unknown-person', dana('- [ ] @robni a\n'), ROSTER, ['robin']],
      ['unknown-person', '---\ntags: [1on1, people/danna]\n---\n', ROSTER, undefined],
      ['ambiguous-person', note('Dana'), TWO, ['Dana Reyes', 'Dana Ortiz']],
      ['ambiguous-person', note('Marcus Bell', '- [ ] @dana a\n'), TWO, ['dreyes', 'dana-o']],
      ['ambiguous-person', note('Marcus Bell', '- [ ] (Dana) a\n'), TWO, ['Dana Reyes', 'Dana Ortiz']],
      ['ambiguous-person', note('Dana'), 'people: ["Dana: Reyes", "Dana #2", Dana Ortiz]', ['Dana Ortiz']],
    ];
  for (const [rule, text, configuration, offered] of OFFERS)
    it(`${rule} offers ${JSON.stringify(offered) ?? 'nothing'} in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(suggestedIn(rule, text, { configuration, path: 'coaching/2026-01-15.md' }), offered));

  it('are content once a suggestion stands there', () => {
    let replaced = 0;
    for (const [rule, text, configuration] of OFFERS) {
      const circumstances: Circumstances = { configuration, path: 'coaching/2026-01-15.md' };
      const found = problemsIn(text, circumstances).find((problem) => problem.rule === rule);
      for (const suggestion of found?.suggestions ?? []) {
        const mended = text.slice(0, found?.range.start) + suggestion + text.slice(found?.range.end);
        assert.deepEqual(
          problemsIn(mended, circumstances).filter((problem) => problem.rule === rule),
          [],
          mended,
        );
        replaced += 1;
      }
    }
    assert.ok(replaced >= 12);
  });

  const saidIn = (rule: string, text: string, circumstances: Circumstances): string | undefined =>
    problemsIn(text, circumstances)
      .filter((problem) => problem.rule === rule)
      .map(({ message }) => inEnglish(message))[0];

  it('say who may be meant', () => {
    assert.match(
      saidIn('ambiguous-person', note('Dana'), { configuration: TWO }) ?? '',
      /^“Dana” may be Dana Reyes or Dana Ortiz: /u,
    );
    const many = `people: [${[...'ABCDEFGH'].map((letter) => `Dana ${letter}xe`).join(', ')}]`;
    assert.match(
      saidIn('ambiguous-person', note('Dana'), { configuration: many }) ?? '',
      /Dana Exe or somebody else: /u,
    );
    const folder = { configuration: TWO, path: '1-1s/dana/2026-01-15.md' };
    assert.match(
      saidIn('ambiguous-person', '# 1-on-1\n', folder) ?? '',
      /with `person:` in its front matter/u,
    );
    assert.match(
      saidIn('unknown-person', note('Danna'), { configuration: ROSTER }) ?? '',
      /write Dana Reyes, or add “Danna”/u,
    );
    assert.match(
      saidIn('unknown-person', note('Sam'), { configuration: ROSTER }) ?? '',
      /add them to `people:`/u,
    );
  });
});
