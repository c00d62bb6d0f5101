import assert from 'node:assert/strict';
import { personAt } from '../../src/language/personAt.ts';
import { type NotePlace, personDefinition, personReferences } from '../../src/language/personPlaces.ts';
import { at, type Circumstances, OTHERS } from './at.ts';

const HOME = 'people/dana-reyes.md';
const WITH_HOME: Circumstances = {
  others: { ...OTHERS, [HOME]: '---\ntype: person\nperson: Dana Reyes\n---\n' },
};

/** The handle of one is the first name of both. */
const TWO_DANAS: Circumstances = {
  team: 'people: [{ name: Dana Reyes, handle: dana }, Dana Okoye, Lee Park]',
  others: { '1-1s/a.md': '---\nperson: Lee Park\n---\n- [ ] @dana Send\n- [ ] Call → Dana\n' },
};

interface Found {
  readonly definition: string | null;
  readonly references: readonly string[];
}

function found(fixture: string, circumstances: Circumstances = {}): Found | null {
  const { text, offset, note, context } = at(fixture, circumstances);
  const mention = note && personAt(text, offset, note, context.people);
  if (!mention) return null;
  const texts: Readonly<Record<string, string>> = {
    ...(circumstances.others ?? OTHERS),
    '1-1s/dana-reyes/2026-01-15.md': text,
  };
  const told = ({ note: { path }, range }: NotePlace): string =>
    `${path}: ${texts[path]?.slice(range.start, range.end)}`;
  const definition = personDefinition(mention.person.slug, context);
  return {
    definition: definition && told(definition),
    references: personReferences(mention.person.slug, context).map(told),
  };
}

const OLDER = [
  '1-1s/dana-reyes/2026-01-01.md: # 1-on-1',
  '1-1s/dana-reyes/2026-01-01.md: dana',
  '1-1s/dana-reyes/2026-01-01.md: dana',
];
const OLD = [
  '1-1s/dana-reyes/2026-01-08.md: # 1-on-1 with Dana Reyes',
  '1-1s/dana-reyes/2026-01-08.md: dana',
  '1-1s/dana-reyes/2026-01-08.md: dana',
];
const NEXT = '1-1s/dana-reyes/2026-01-22.md: # 1-on-1';
const own = (words: string): string => `1-1s/dana-reyes/2026-01-15.md: ${words}`;

const PLACES: readonly (readonly [string, Found | null, Circumstances?])[] = [
  [
    '---\nperson: Da$$CURSOR$$na Reyes\n---\n',
    { definition: NEXT, references: [...OLDER, ...OLD, own('Dana Reyes'), NEXT] },
  ],
  [
    '---\nperson: $$CURSOR$$@dana\n---\n',
    { definition: NEXT, references: [...OLDER, ...OLD, own('dana'), NEXT] },
  ],
  [
    '---\nperson: Dana\n---\n\n- [ ] @da$$CURSOR$$na Send\n',
    { definition: NEXT, references: [...OLDER, ...OLD, own('Dana'), own('dana'), NEXT] },
  ],
  [
    '# 1-on-1\n\n- [ ] Dana$$CURSOR$$: Send\n',
    { definition: NEXT, references: [...OLDER, ...OLD, own('# 1-on-1'), own('Dana'), NEXT] },
  ],
  [
    'Ask [[people/dana-reyes$$CURSOR$$|Dana]].\n',
    { definition: NEXT, references: [...OLDER, ...OLD, own(''), NEXT] },
  ],
  ['# With Dana$$CURSOR$$\n', { definition: NEXT, references: [...OLDER, ...OLD, own('# With Dana'), NEXT] }],
  [
    '# With Dana$$CURSOR$$\n',
    {
      definition: `${HOME}: Dana Reyes`,
      references: [...OLDER, ...OLD, own('# With Dana'), NEXT, `${HOME}: Dana Reyes`],
    },
    WITH_HOME,
  ],
  [
    '- [ ] @lee$$CURSOR$$ Call\n- [ ] → Lee Park\n',
    { definition: null, references: [own('lee'), own('Lee Park')] },
  ],
  [
    '- [ ] @m$$CURSOR$$e Call\n',
    { definition: null, references: ['1-1s/dana-reyes/2026-01-08.md: me', own('me')] },
  ],
  [
    '---\nperson: Dana$$CURSOR$$\n---\n',
    { definition: own('Dana'), references: ['1-1s/a.md: Dana', own('Dana')] },
    TWO_DANAS,
  ],
  [
    '---\nperson: "@da$$CURSOR$$na"\n---\n\n- [ ] Dana: Send\n',
    {
      definition: own('dana'),
      references: ['1-1s/a.md: dana', own('dana'), own('Dana')],
    },
    TWO_DANAS,
  ],
  ['Some words about Da$$CURSOR$$na\n', null],
  ['- [ ] `@da$$CURSOR$$na` is code\n', null],
  ['- [ ] Write to da$$CURSOR$$na@corp.example\n', null],
];

describe('a person’s places', () => {
  for (const [fixture, expected, circumstances] of PLACES)
    it(`${JSON.stringify(fixture)}${circumstances ? ', with a note of their own' : ''}`, () =>
      assert.deepEqual(found(fixture, circumstances), expected));
});
