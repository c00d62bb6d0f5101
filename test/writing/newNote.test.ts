import assert from 'node:assert/strict';
import { DEFAULT_CONFIGURATION, readingOptions } from '../../src/config/configuration.ts';
import { FRAMEWORKS } from '../../src/config/frameworks.ts';
import { readConfiguration } from '../../src/config/readConfiguration.ts';
import { inEnglish } from '../../src/notes/phrase.ts';
import { readNote } from '../../src/notes/readNote.ts';
import { readYaml } from '../../src/notes/yaml.ts';
import { entriesOf, isOpen } from '../../src/workspace/items.ts';
import type { IndexedNote } from '../../src/workspace/noteIndex.ts';
import { namesMentioned, People, rosterWith } from '../../src/workspace/people.ts';
import { newNote } from '../../src/writing/newNote.ts';
import { type NewNoteRequest, planNewNote, whyNotTheirs } from '../../src/writing/planNewNote.ts';
import { relativeLink } from '../../src/writing/sinceLastTime.ts';
import { yamlText } from '../../src/writing/yamlText.ts';
import { indexed } from '../workspace/notesOf.ts';

const FIRST = `---
type: 1-on-1
person: Dana Reyes
date: 2026-01-08
framework: free
---

# 1-on-1 with Dana Reyes

## Since last time

- [Send \\*it\\*](<2026-01-01 (1).md#L3>)

## Intent

<!-- What are we really trying to do? -->
`;

interface Circumstances {
  readonly notes?: readonly IndexedNote[];
  readonly yaml?: string;
  readonly folder?: string;
}

function plan(request: Partial<NewNoteRequest>, { notes = [], yaml = '', folder = '' }: Circumstances = {}) {
  const { configuration } = readConfiguration(yaml);
  const all = notes.map(({ note }) => note);
  const people = new People(rosterWith(configuration, notes), namesMentioned(all));
  const whole = { person: 'Dana Reyes', isNew: false, date: '2026-01-15', framework: null, ...request };
  return planNewNote(whole, { notes, people, configuration, options: readingOptions(configuration), folder });
}

function created(request: Partial<NewNoteRequest>, circumstances: Circumstances = {}) {
  const planned = plan(request, circumstances);
  assert.ok(planned.kind === 'create', JSON.stringify(planned));
  return planned;
}

function refusal(request: Partial<NewNoteRequest>, circumstances: Circumstances = {}): string {
  const planned = plan(request, circumstances);
  assert.ok(planned.kind === 'refused', planned.kind);
  return inEnglish(planned.message);
}

describe('the text of a new note', () => {
  it('has front matter, a title, what is open, and the framework’s sections', () => {
    const { text } = newNote({
      person: 'Dana Reyes',
      date: '2026-01-08',
      framework: ['free'],
      frameworks: FRAMEWORKS,
      sinceLastTime: ['- [Send \\*it\\*](<2026-01-01 (1).md#L3>)'],
    });
    assert.ok(text.startsWith(FIRST), text);
    assert.ok(!text.includes('\r') && text.endsWith('-->\n'));
  });

  for (const { name, sections } of FRAMEWORKS) {
    it(`reads as empty in every section: ${name}`, () => {
      const { text, cursor } = newNote({
        person: 'Dana',
        date: '2026-01-08',
        framework: [name],
        frameworks: FRAMEWORKS,
        sinceLastTime: [],
      });
      const note = readNote('1-1s/dana/2026-01-08.md', text, readingOptions(DEFAULT_CONFIGURATION));
      const [session] = note?.sessions ?? [];
      const [title, ...rest] = session?.sections ?? [];
      assert.equal(title?.title, '1-on-1 with Dana');
      assert.deepEqual(
        rest.map((section) => [section.name, section.title, section.isEmpty]),
        sections.map((section) => [section.name, section.title, true]),
      );
      assert.deepEqual(session?.items, []);
      const [first] = rest;
      assert.ok(first && cursor > first.titleRange.end && cursor <= first.range.end);
      assert.ok(text.slice(0, cursor).endsWith('-->\n'), 'below the prompt');
      assert.ok(cursor === text.length || text.startsWith('\n', cursor), 'on an empty line');
      const filled = readNote(
        '1-1s/a.md',
        `${text.slice(0, cursor)}Words.${text.slice(cursor)}`,
        readingOptions(DEFAULT_CONFIGURATION),
      );
      assert.equal(filled?.sessions[0]?.sections[1]?.isEmpty, false);
    });
  }

  it('joins several frameworks, each section once', () => {
    const { text } = newNote({
      person: 'Dana',
      date: '2026-01-08',
      framework: ['will', 'vip'],
      frameworks: FRAMEWORKS,
      sinceLastTime: [],
    });
    assert.match(text, /^framework: \[will, vip\]$/mu);
    assert.equal(text.match(/^## Intent$/gmu)?.length, 1);
  });
});

describe('a YAML value', () => {
  const VALUES: readonly (readonly [text: string, yaml: string])[] = [
    ['Dana Reyes', 'Dana Reyes'],
    ['O’Brien', 'O’Brien'],
    ['山田太郎', '山田太郎'],
    ['Ann: Bob', '"Ann: Bob"'],
    ['@ann', '"@ann"'],
    ['yes', '"yes"'],
    ['NULL', '"NULL"'],
    ['1e3', '"1e3"'],
    ['2026-01-15', '"2026-01-15"'],
    ['#x', '"#x"'],
    ['a #x', '"a #x"'],
    [' a', '" a"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['a\\b', '"a\\\\b"'],
    ['', '""'],
  ];
  for (const [text, yaml] of VALUES) {
    it(`${JSON.stringify(text)} is ${yaml}`, () => {
      assert.equal(yamlText(text), yaml);
      assert.deepEqual({ ...(readYaml(`a: ${yamlText(text)}`).value as object) }, { a: text });
    });
  }

  it('is escaped where it would not be read for safety', () => {
    for (const text of ['? ? ? x', '&a '.repeat(200).trim(), '['.repeat(150)])
      assert.deepEqual({ ...(readYaml(`a: ${yamlText(text)}`).value as object) }, { a: text });
  });
});

describe('New 1-on-1', () => {
  const last = indexed(
    '1-1s/Dana R/2026-01-08.md',
    [
      '---',
      'person: Dana Reyes',
      'date: 2026-01-08',
      '---',
      '## Preparation',
      '- [ ] Read it',
      '## Action items',
      '- [ ] @dana Send *the* [plan] 📅 2026-01-20',
      '- [x] Done',
      '- [/] Owned by nobody',
      '- [ ] @me Ask 📅 2026-02-30',
      '',
    ].join('\n'),
  );
  const yaml =
    'self: Sam Lee\npeople:\n  - {name: Dana Reyes, handle: dana}\n  - Dana Cole\n  - {name: Lee Park, handle: lp}\n';

  it('links the last note’s open items, and makes no items of them', () => {
    const { text, path } = created({ person: 'Dana Reyes', carryOver: 'link' }, { notes: [last], yaml });
    assert.equal(path, '1-1s/Dana R/2026-01-15.md');
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('- ')),
      [
        '- [Send \\*the\\* \\[plan\\]](2026-01-08.md#L8) (Dana Reyes, due 2026-01-20)',
        '- [Owned by nobody](2026-01-08.md#L10)',
        '- [Ask](2026-01-08.md#L11) (Sam Lee, due 2026-02-30)',
      ],
    );
    const note = indexed(path, text, readConfiguration(yaml).configuration);
    const people = new People(readConfiguration(yaml).configuration);
    const open = [last, note].flatMap((one) =>
      entriesOf(one, { today: '2026-01-15', peopleOf: () => people }).filter(({ item }) => isOpen(item)),
    );
    assert.equal(open.length, 3, 'each counts once');
    assert.deepEqual(note.note.invalidDates, []);
  });

  it('passes over notes without action items, later ones, and those of others', () => {
    const notes = [
      last,
      indexed('1-1s/dana/2026-01-10.md', '---\nperson: Dana Reyes\nstatus: skipped\n---\n'),
      indexed('1-1s/dana/2026-01-16.md', '---\nperson: Dana Reyes\n---\n## Actions\n- [ ] Later\n'),
      indexed('1-1s/lee/2026-01-11.md', '---\nperson: Lee Park\n---\n## Actions\n- [ ] Of Lee\n'),
    ];
    const { text } = created({ carryOver: 'link' }, { notes });
    assert.match(text, /\]\(\.\.\/Dana%20R\/2026-01-08\.md#L8\)/u);
    assert.doesNotMatch(text, /Later|Of Lee/u);
    const closed = indexed(
      '1-1s/dana/2026-01-10.md',
      '---\nperson: Dana Reyes\n---\n## Actions\n- [x] Done\n',
    );
    assert.doesNotMatch(created({ carryOver: 'link' }, { notes: [last, closed] }).text, /Since last time/u);
  });

  it('opens what is there: a note of that person and day, or a session of a running file', () => {
    const running = indexed(
      '1-1s/lee.md',
      '---\nperson: Lee Park\n---\n## 2026-01-15\n\nA\n\n## 2026-01-08\n\nB\n',
    );
    const found = plan({ person: 'lp', date: '2026-01-08' }, { notes: [last, running], yaml });
    assert.ok(found.kind === 'existing');
    assert.deepEqual(
      [found.person, found.session.indexed.path, found.session.session.heading?.value],
      ['Lee Park', '1-1s/lee.md', '2026-01-08'],
    );
    assert.ok(plan({ date: '2026-01-08' }, { notes: [last], yaml }).kind === 'existing');
  });

  const WHO: readonly (readonly [typed: string, name: string])[] = [
    ['Dana Reyes', 'Dana Reyes'],
    ['dana-reyes', 'Dana Reyes'],
    ['DANA  REYES', 'Dana Reyes'],
    ['lp', 'Lee Park'],
    ['@lp', 'Lee Park'],
    ['Lee', 'Lee Park'],
    ['Élena Sorel', 'Élena Sorel'],
    ['Reyes, Dana', 'Reyes Dana'],
    ['Ann <ann@corp.example>', 'Ann'],
  ];
  for (const [typed, name] of WHO) {
    it(`${typed} is ${name}`, () => {
      const { text } = created({ person: typed }, { yaml });
      assert.equal(indexed('a.md', text).note.person?.name, name);
    });
  }

  it('takes a first name for the only one who has it, unless somebody new is meant', () => {
    const notes = [last];
    assert.equal(created({ person: 'dana' }, { notes }).person, 'Dana Reyes');
    assert.equal(created({ person: 'Dana', isNew: true }, { notes }).path, '1-1s/dana/2026-01-15.md');
  });

  it('says why it does not', () => {
    assert.equal(refusal({ person: ' \u200B\n' }), 'Say whom the 1-on-1 is with.');
    assert.match(refusal({ person: 'x'.repeat(2_000) }), /too long/u);
    assert.equal(
      refusal({ person: 'Dana' }, { yaml: 'people: [Dana Reyes, Dana Cole]' }),
      '“Dana” may be any of Dana Cole, Dana Reyes: write the full name.',
    );
    assert.equal(refusal({ person: 'sam' }, { yaml }), '“Sam Lee” is you: say whom the 1-on-1 is with.');
    assert.match(
      refusal({ framework: 'nonsense' }),
      /^There is no framework “nonsense”; there are free, will,/u,
    );
    const own = 'frameworks: { Retro: { sections: [{ title: Meta }] } }';
    assert.match(refusal({ framework: 'nonsense' }, { yaml: own }), /, star, retro\.$/u);
    assert.match(refusal({ framework: 'program' }), /^There is no framework “program”; there are free,/u);
    assert.match(
      refusal({}, { yaml: 'notes: {file: "../{person}/{date}.md"}' }),
      /notes stay in their folder/u,
    );
    assert.equal(
      refusal({}, { yaml: 'notes: {file: "archive/{person}/{date}.md"}' }),
      'archive/dana-reyes_/2026-01-15.md is excluded, and would be no note: change `notes.file` or `notes.exclude`.',
    );
  });

  it('is not written where its text would not be read as theirs', () => {
    const { text, path } = created({});
    const { note } = indexed(path, text);
    const nobody = new People(DEFAULT_CONFIGURATION);
    const why = (person: string, date: string, read: typeof note | null = note): string | undefined =>
      whyNotTheirs({ person }, { date }, read, nobody)?.template;
    assert.equal(why('dana reyes', '2026-01-15'), undefined);
    for (const wrong of [
      why('Lee', '2026-01-15'),
      why('Dana Reyes', '2026-01-16'),
      why('Dana Reyes', '2026-01-15', null),
    ])
      assert.match(wrong ?? '', /would not be read as theirs/u);
  });

  it('writes the framework that is asked for, else the configured one, else W.I.L.L.', () => {
    const frameworkOf = (request: Partial<NewNoteRequest>, configured: string): string =>
      /^framework: (.*)$/mu.exec(created(request, { yaml: configured }).text)?.[1] ?? '';
    assert.equal(frameworkOf({}, ''), 'will');
    assert.equal(frameworkOf({}, 'notes: {framework: free}'), 'free');
    assert.equal(frameworkOf({}, 'notes: {framework: [grow, vip]}'), '[grow, vip]');
    const own = 'frameworks: { Retro: { sections: [{ title: Meta }] } }';
    assert.equal(frameworkOf({ framework: ' RETRO ' }, own), 'retro');
    assert.equal(frameworkOf({ framework: ' GROW ' }, 'notes: {framework: free}'), 'grow');
  });
});

describe('a link from one note to another', () => {
  const LINKS: readonly (readonly [from: string, to: string, link: string])[] = [
    ['1-1s/a/n.md', '1-1s/a/o.md', 'o.md'],
    ['1-1s/a/n.md', '1-1s/b/o.md', '../b/o.md'],
    ['n.md', '1-1s/b/o.md', '1-1s/b/o.md'],
    ['1-1s/a/n.md', 'o.md', '../../o.md'],
    ['1-1s/a/n.md', '1-1s/a/my (old) 100%.md', 'my%20%28old%29%20100%25.md'],
    ['1-1s/a/n.md', '1-1s/a/b/José.md', 'b/José.md'],
    ['n.md', 'a:b.md', './a:b.md'],
  ];
  for (const [from, to, link] of LINKS) it(link, () => assert.equal(relativeLink(from, to), link));
});
