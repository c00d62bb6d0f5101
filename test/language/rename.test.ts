import assert from 'node:assert/strict';
import { readingOptions } from '../../src/config/configuration.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { movedPath, renamedPaths } from '../../src/language/rename/renamedPaths.ts';
import { renameInConfiguration } from '../../src/language/rename/renameInConfiguration.ts';
import { renameInNote } from '../../src/language/rename/renameInNote.ts';
import { decideRenaming } from '../../src/language/rename/renaming.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { entriesOf } from '../../src/workspace/items.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { namesMentioned, People, rosterWith } from '../../src/workspace/people.ts';
import { applied } from '../../src/writing/replacement.ts';

type Files = Readonly<Record<string, string>>;

const ROSTER = '.coaching.yaml';

interface House {
  readonly notes: readonly IndexedNote[];
  readonly people: People;
}

function house(files: Files): House {
  const { configuration } = readConfiguration(files[ROSTER] ?? null);
  const options = readingOptions(configuration);
  const notes = Object.entries(files).flatMap(([path, text]): IndexedNote[] => {
    const note = path === ROSTER ? null : readNote(path, text, options);
    return note ? [{ key: path, path, root: '', note }] : [];
  });
  const read = notes.map(({ note }) => note);
  return { notes, people: new People(rosterWith(configuration, notes), namesMentioned(read)) };
}

/** All files after a person was renamed, or the refusal. */
function renamed(files: Files, who: string, typed: string): Files | string {
  const { notes, people } = house(files);
  const decision = decideRenaming(people.resolve(who), typed, people);
  if (decision.kind === 'refused') return inEnglish(decision.message);
  const { renaming } = decision;
  const { renamed: moves, shared } = renamedPaths(notes, people, renaming);
  assert.deepEqual(shared, []);
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const note = notes.find((indexed) => indexed.path === path)?.note;
      const edits = note
        ? renameInNote({ text, note, people, renaming })
        : renameInConfiguration(text, renaming);
      return [movedPath(path, moves), applied(text, edits)];
    }),
  );
}

/** Every item with its owner, as the lists say it. */
function itemsOf(files: Files): string[] {
  const { notes, people } = house(files);
  return notes
    .flatMap((note) => entriesOf(note, { today: '2026-01-15', peopleOf: () => people }))
    .map(({ item, owner, person }) => `${item.text} · ${owner} · ${person}`)
    .sort();
}

const ROSTER_TEXT =
  '# The team\npeople:\n  - name: Dana Reyes # since 2020\n    handle: dana\n    email: dana.reyes@corp.example\n  - "Lee Park"\n';

/** What it shows, who, what is typed, the files before, those that change, after. */
const RENAMES: readonly (readonly [string, string, string, Files, Files])[] = [
  [
    'a full name, in front matter, title, owners and roster; handle and address stay',
    'Dana Reyes',
    'Maria Ruiz',
    {
      [ROSTER]: ROSTER_TEXT,
      '1-1s/dana-reyes/2026-01-15.md':
        '---\nperson: Dana Reyes # their name\ndate: 2026-01-15\n---\n# 1-on-1 with Dana Reyes\n\n## Action items\n\n- [ ] @dana Send it\n- [ ] Dana: Call\n- [ ] → Dana Reyes\n- [ ] @dana-reyes Write to dana.reyes@corp.example\n',
      '1-1s/lee-park/2026-01-15.md': '- [ ] @dana_reyes Help Lee\n- [ ] @lee Ask Dana Reyes\n',
    },
    {
      [ROSTER]: ROSTER_TEXT.replace('Dana Reyes', 'Maria Ruiz'),
      '1-1s/maria-ruiz/2026-01-15.md':
        '---\nperson: Maria Ruiz # their name\ndate: 2026-01-15\n---\n# 1-on-1 with Maria Ruiz\n\n## Action items\n\n- [ ] @dana Send it\n- [ ] Maria: Call\n- [ ] → Maria Ruiz\n- [ ] @maria-ruiz Write to dana.reyes@corp.example\n',
      '1-1s/lee-park/2026-01-15.md': '- [ ] @maria_ruiz Help Lee\n- [ ] @lee Ask Dana Reyes\n',
    },
  ],
  [
    'without a roster first names and slugs change as well',
    'Dana Reyes',
    'Maria Ruiz-Lang',
    {
      '1-1s/dana-reyes/2026-01-15.md':
        '---\r\nperson: [[Dana Reyes]]\r\n---\r\n\r\n## Dana\r\n\r\n- [ ] Send it\r\n\r\n## Mine\r\n\r\n- [ ] Ask\r\n- [ ] @dana Call\r\n',
      '1-1s/dana-reyes/2026-01-08.md': '# 1:1 Dana\n\n- [ ] [Dana] Read\n',
    },
    {
      '1-1s/maria-ruiz-lang/2026-01-15.md':
        '---\r\nperson: [[Maria Ruiz-Lang]]\r\n---\r\n\r\n## Maria\r\n\r\n- [ ] Send it\r\n\r\n## Mine\r\n\r\n- [ ] Ask\r\n- [ ] @maria Call\r\n',
      '1-1s/maria-ruiz-lang/2026-01-08.md': '# 1:1 Maria\n\n- [ ] [Maria] Read\n',
    },
  ],
  [
    'a file that alone says it is renamed, in its own form',
    'Dana Reyes',
    'Dana Lind',
    {
      '1-1s/2026-01-15 Dana Reyes.md': '- [ ] @dana Send it\n',
      '1-1s/dana-reyes.md': '# Dana Reyes\n\n- [ ] @dana.reyes Call\n',
    },
    {
      '1-1s/2026-01-15 Dana Lind.md': '- [ ] @dana Send it\n',
      '1-1s/dana-lind.md': '# Dana Lind\n\n- [ ] @dana.lind Call\n',
    },
  ],
  [
    'quotes that stand there are kept, and those that a name needs are added',
    'Dana Reyes',
    "Dana O'Neil",
    {
      'a.md': "---\ntype: 1-on-1\nperson: 'Dana Reyes'\n---\n",
      'b.md': '---\ntype: 1-on-1\nperson: "Dana Reyes"\n---\n',
      'c.md': '---\ntype: 1-on-1\nparticipants: [Dana Reyes, Lee Park]\n---\n',
      'd.md': '---\ntype: 1-on-1\nparticipants: Lee Park; Dana Reyes\n---\n',
      'e.md': '---\ntype: 1-on-1\ntags: [people/dana-reyes, sales]\n---\n',
    },
    {
      'a.md': "---\ntype: 1-on-1\nperson: 'Dana O''Neil'\n---\n",
      'b.md': '---\ntype: 1-on-1\nperson: "Dana O\'Neil"\n---\n',
      'c.md': "---\ntype: 1-on-1\nparticipants: [Dana O'Neil, Lee Park]\n---\n",
      'd.md': "---\ntype: 1-on-1\nparticipants: Lee Park; Dana O'Neil\n---\n",
      'e.md': '---\ntype: 1-on-1\ntags: [people/dana-o-neil, sales]\n---\n',
    },
  ],
  [
    'a first name that is somebody else’s is not written alone',
    'Dana Reyes',
    'Lee Reyes',
    {
      [ROSTER]: 'people: [Dana Reyes, Lee Park]\n',
      '1-1s/dana-reyes/2026-01-15.md': '- [ ] @dana Send it\n- [ ] Dana: Call\n',
      '1-1s/lee-park/2026-01-15.md': '- [ ] @lee Send it\n- [ ] @dana Help\n',
    },
    {
      [ROSTER]: 'people: [Lee Reyes, Lee Park]\n',
      '1-1s/lee-reyes/2026-01-15.md': '- [ ] @lee-reyes Send it\n- [ ] Lee Reyes: Call\n',
      '1-1s/lee-park/2026-01-15.md': '- [ ] @lee Send it\n- [ ] @lee-reyes Help\n',
    },
  ],
  [
    'a handle, in owners and roster',
    'Dana Reyes',
    '@dr',
    {
      [ROSTER]: ROSTER_TEXT,
      '1-1s/dana-reyes/2026-01-15.md':
        '---\nperson: dana\n---\n\n- [ ] @dana Send it\n- [ ] Dana: Call\n- [ ] @dana-reyes Ask\n',
    },
    {
      [ROSTER]: ROSTER_TEXT.replace('handle: dana', 'handle: dr'),
      '1-1s/dana-reyes/2026-01-15.md':
        '---\nperson: dr\n---\n\n- [ ] @dr Send it\n- [ ] Dana: Call\n- [ ] @dana-reyes Ask\n',
    },
  ],
  [
    'a note of kind person is their roster, and their home',
    'Dana Reyes',
    '@dr',
    {
      'people/dana-reyes.md':
        '---\ntype: person\nperson: Dana Reyes\nhandle: dana # short\naliases: [dd]\n---\n',
      '1-1s/2026-01-15.md': '- [ ] @dana Send it\n- [ ] @dd Call\n',
    },
    {
      'people/dana-reyes.md':
        '---\ntype: person\nperson: Dana Reyes\nhandle: dr # short\naliases: [dd]\n---\n',
      '1-1s/2026-01-15.md': '- [ ] @dr Send it\n- [ ] @dd Call\n',
    },
  ],
  [
    'a wikilink with its shown words, a table’s cell, a bold owner, a running file',
    'Dana Reyes',
    'Maria Ruiz',
    {
      '1-1s/dana-reyes.md':
        '# Dana Reyes\n\n## 2026-01-15\n\n### Action items\n\n| Task | Owner |\n| --- | --- |\n| Send it | Dana |\n\n- [ ] **Dana:** Call\n- [ ] [[dana-reyes|Dana]] Ask\n\n## 2026-01-08\n\n- [x] `Dana` is code @dana\n',
    },
    {
      '1-1s/maria-ruiz.md':
        '# Maria Ruiz\n\n## 2026-01-15\n\n### Action items\n\n| Task | Owner |\n| --- | --- |\n| Send it | Maria |\n\n- [ ] **Maria:** Call\n- [ ] [[maria-ruiz|Maria]] Ask\n\n## 2026-01-08\n\n- [x] `Dana` is code @maria\n',
    },
  ],
  [
    'oneself',
    'Robin Vale',
    'Robin Vale-Moss',
    {
      [ROSTER]: 'self: { name: Robin Vale, handle: robin }\npeople: [Dana Reyes]\n',
      '1-1s/dana-reyes/2026-01-15.md': '- [ ] @me Send it\n- [ ] Robin Vale: Call\n- [ ] @robin Ask\n',
    },
    {
      [ROSTER]: 'self: { name: Robin Vale-Moss, handle: robin }\npeople: [Dana Reyes]\n',
      '1-1s/dana-reyes/2026-01-15.md': '- [ ] @me Send it\n- [ ] Robin Vale-Moss: Call\n- [ ] @robin Ask\n',
    },
  ],
  [
    'a name with a hyphen, an apostrophe and a dot',
    'Ann-Marie O’Neill Jr.',
    'Ann-Marie Moss',
    {
      '1-1s/ann-marie/2026-01-15.md':
        '---\nperson: Ann-Marie O’Neill Jr.\n---\n# 1-on-1 with Ann-Marie O’Neill Jr.\n\n- [ ] Send it\n',
    },
    {
      '1-1s/ann-marie/2026-01-15.md':
        '---\nperson: Ann-Marie Moss\n---\n# 1-on-1 with Ann-Marie Moss\n\n- [ ] Send it\n',
    },
  ],
  [
    'a name in a script without capitals is not taken for one written small',
    '张伟',
    'Wei Zhang',
    { '1-1s/2026-01-15.md': '---\nperson: 张伟\n---\n# 张伟\n\n- [ ] @张伟 Send it\n' },
    { '1-1s/2026-01-15.md': '---\nperson: Wei Zhang\n---\n# Wei Zhang\n\n- [ ] @wei-zhang Send it\n' },
  ],
  [
    'not the first half of somebody else’s name',
    'Dana Reyes',
    'Maria Ruiz',
    {
      [ROSTER]: 'people: [Dana Reyes, Dana Reyes-Lind, Lee Park]\n',
      '1-1s/lee-park.md':
        '# Lee Park\n\n## For Dana Reyes-Lind\n\n- [ ] @lee Ask\n\n## For Dana Reyes’s team\n\n- [ ] @lee Call\n',
    },
    {
      [ROSTER]: 'people: [Maria Ruiz, Dana Reyes-Lind, Lee Park]\n',
      '1-1s/lee-park.md':
        '# Lee Park\n\n## For Dana Reyes-Lind\n\n- [ ] @lee Ask\n\n## For Maria Ruiz’s team\n\n- [ ] @lee Call\n',
    },
  ],
  [
    'what names them surely, where another has the first name that is their handle',
    'Dana Reyes',
    'Maria Ruiz',
    {
      [ROSTER]: 'people: [{ name: Dana Reyes, handle: dana }, Dana Okoye, Lee Park]\n',
      '1-1s/a.md': '---\nperson: Dana\n---\n- [ ] Dana: Call\n',
      '1-1s/b.md':
        '---\nperson: Dana Okoye\n---\n- [ ] Dana: Call\n- [ ] @dana-reyes Send\n- [ ] @dana Ask\n',
      '1-1s/lee-park.md': '- [ ] Dana: Call\n- [ ] Dana Reyes: Send\n',
      '1-1s/c.md': '---\nperson: Dana Reyes\n---\n- [ ] Dana: Call\n',
    },
    {
      [ROSTER]: 'people: [{ name: Maria Ruiz, handle: dana }, Dana Okoye, Lee Park]\n',
      '1-1s/a.md': '---\nperson: Dana\n---\n- [ ] Dana: Call\n',
      '1-1s/b.md':
        '---\nperson: Dana Okoye\n---\n- [ ] Dana: Call\n- [ ] @maria-ruiz Send\n- [ ] @dana Ask\n',
      '1-1s/lee-park.md': '- [ ] Dana: Call\n- [ ] Maria Ruiz: Send\n',
      '1-1s/c.md': '---\nperson: Maria Ruiz\n---\n- [ ] Maria: Call\n',
    },
  ],
  [
    'paths that every system can hold',
    'Dana Reyes',
    'Con Reyes Jr.',
    {
      '1-1s/Dana Reyes/2026-01-15.md': '---\nperson: Dana Reyes\n---\n- [ ] @dana Send it\n',
      '1-1s/dana.md': '- [ ] Call\n',
    },
    {
      '1-1s/Con Reyes Jr/2026-01-15.md': '---\nperson: Con Reyes Jr.\n---\n- [ ] @con-reyes-jr Send it\n',
      '1-1s/dana.md': '- [ ] Call\n',
    },
  ],
  [
    'only the spelling',
    'Jose Lima',
    'José Lima',
    { '1-1s/jose-lima/2026-01-15.md': '---\nperson: Jose Lima\n---\n\n- [ ] @jose Send it\n' },
    { '1-1s/jose-lima/2026-01-15.md': '---\nperson: José Lima\n---\n\n- [ ] @jose Send it\n' },
  ],
];

describe('renaming a person', () => {
  for (const [title, who, typed, before, after] of RENAMES) {
    it(title, () => {
      assert.deepEqual(renamed(before, who, typed), after);
      const name = house(before).people.resolve(who).name;
      const to = typed.startsWith('@') ? name : typed;
      const expected = itemsOf(before).map((item) => item.replaceAll(`· ${name}`, `· ${to}`));
      assert.deepEqual(itemsOf(after), expected.sort());
    });
  }

  const team: Files = { [ROSTER]: ROSTER_TEXT, '1-1s/tomas-lind/2026-01-15.md': '- [ ] @tomas Ask\n' };
  const refusals: readonly (readonly [string, string, RegExp])[] = [
    ['Dana Reyes', 'Lee Park', /Lee Park already stands for Lee Park: this would merge two people/u],
    ['Dana Reyes', 'lee', /lee already stands for Lee Park/u],
    ['Dana Reyes', 'Tomas Lind', /would merge two people/u],
    ['Lee Park', '@dana', /already stands for Dana Reyes|no handle/u],
    ['Lee Park', '@lp', /Lee Park has no handle yet/u],
    ['Dana Reyes', '@lee', /@lee already stands for Lee Park/u],
    ['Dana Reyes', '@two words', /A handle is one word/u],
    ['Dana Reyes', 'Dana Reyes', /called so already/u],
    ['Dana Reyes', '   ', /A name is made of letters/u],
    ['Dana Reyes', '../../etc', /A name is made of letters/u],
    ['Dana Reyes', 'Dana [x](y)', /A name is made of letters/u],
    ['Dana Reyes', 'CON', /A name is made of letters/u],
    ['Dana Reyes', 'me', /A name is made of letters/u],
    ['Dana Reyes', 'x'.repeat(101), /A name is made of letters/u],
  ];
  for (const [who, typed, message] of refusals)
    it(`refuses “${typed.slice(0, 20)}” for ${who}`, () => {
      const refusal = renamed(team, who, typed);
      assert.ok(typeof refusal === 'string', 'it is refused');
      assert.match(refusal, message);
    });

  it('leaves a folder that is not theirs alone, and says where a note would keep the old name', () => {
    const files: Files = {
      '1-1s/dana-reyes/2026-01-15.md': '- [ ] @dana Send it\n',
      '1-1s/dana-reyes/2026-01-16.md': '---\nperson: Lee Park\n---\n',
    };
    const { notes, people } = house(files);
    const decision = decideRenaming(people.resolve('Dana Reyes'), 'Maria Ruiz', people);
    assert.ok(decision.kind === 'renaming');
    assert.deepEqual(renamedPaths(notes, people, decision.renaming), {
      renamed: [],
      shared: ['1-1s/dana-reyes'],
    });
  });
});
